import { expect, test } from 'vitest'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 专家论证、法律顾问意见 (指导意见十一): on file, and no review. */

const counsel = {
  kind: 'adviser',
  who: '云岭某律师事务所 常律师',
  unconnected: true,
  question: '标签瑕疵与标签不符合规定的界限。',
  opinion: '未标明生产日期不属于标签瑕疵。',
  adopted: 'whole',
}
const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')

test('who was asked has no part in the case, and what was not taken from it is reasoned', () => {
  const d = filed()
  expect(d.gates('qian', 'counsel.record', { ...counsel, unconnected: false })).toEqual(['C-unconnected'])
  expect(d.try('qian', 'counsel.record', { ...counsel, adopted: 'none' }).outcome).toBe('invalid')
  d.do('qian', 'counsel.record', counsel)
  d.do('li', 'counsel.record', { ...counsel, kind: 'expert', adopted: 'part', reason: '其一与现行规定不符。' })
  expect(d.file.irregularities).toEqual([])
})

test('it takes the place of no review', () => {
  const d = filed().do('qian', 'counsel.record', counsel)
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)]))
  expect(d.try('li', 'notice.propose', { reason: '理由' }).outcome).toBe('blocked')
})
