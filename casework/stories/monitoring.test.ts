import { expect, test } from 'vitest'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 电子技术监控 (处罚法41): what nobody reviewed is no evidence. */

// Nobody shows a certificate to whoever only passes by.
const { shown: _, ...piece } = forms.evidence('卡口抓拍照片')
const seen = {
  ...piece,
  way: 'monitoring',
  kind: 'electronic',
  device: '省道201线K12不停车检测点，编号YL-S201-03',
  deviceReviewed: true,
  sitePublic: true,
  recordReviewed: true,
  files: [{ name: '抓拍.jpg', sha256: 'c'.repeat(64), bytes: 9, type: 'image/jpeg' }],
}
const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')

test('a record of a device counts once device, place and record have been reviewed, and needs no certificate shown', () => {
  const d = filed()
  for (const field of ['deviceReviewed', 'sitePublic', 'recordReviewed'])
    expect(d.gates('li', 'evidence.collect', { ...seen, [field]: false })).toEqual(['G13'])
  d.do('li', 'evidence.collect', { ...seen, officers: ['li'] })
  d.do('li', 'evidence.verify', { evidence: [1], finding: '来源合法，内容真实，与案件有关' })
  expect(d.file.irregularities).toEqual([])
})

test('one taken in without review carries no finding, and no word mends it', () => {
  const d = filed().do('li', 'evidence.collect', { ...seen, recordReviewed: false }, { happened: '抓拍以后没有审核' })
  expect(d.file.irregularities.map((i) => i.gate)).toEqual(['G13'])
  d.do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
  expect(d.gates('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))).toEqual([
    'rests',
  ])
})
