import { evidenceKinds } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { bringingBarred } from '../bringing.ts'
import type { FileRef, Json } from '../file.ts'
import { formSchema } from '../forms/kinds/index.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

const file = (name: string, more: Partial<FileRef & { title: string }> = {}): Json => ({
  sha256: 'ab'.repeat(32),
  name,
  bytes: 5,
  type: 'image/jpeg',
  ...(more as object),
})
const opened = () => new Driver('2026-09-01').open().do('li', 'party.identify', { party: party('p1') })
const collecting = (kind: string, form: string, more: object = {}) => ({
  ...forms.evidence('一件'),
  kind,
  form,
  ...more,
})

test.each(evidenceKinds.map((k) => k.value))('%s without a file', (kind) => {
  const d = opened()
  const from = kind === 'party' ? { fromParty: 'p1' } : {}
  if (kind === 'party') d.do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面' })
  const outcome = d.try('li', 'evidence.collect', collecting(kind, 'original', from))
  if (!['audiovisual', 'electronic'].includes(kind)) return expect(outcome.outcome).toBe('performed')
  const [reason] = d.refused('li', 'evidence.collect', collecting(kind, 'original'))
  expect(reason).toMatchObject({ gate: 'G06-file', sentence: expect.stringContaining('没有附文件') })
  expect(reason?.articles.map((a) => a.article)).toContain(kind === 'electronic' ? 26 : 25)
  d.do('li', 'evidence.collect', collecting(kind, 'original', { files: [file('录像.mp4')] }))
})

test('a photograph in the place of an object is one only with its file', () => {
  const d = opened()
  expect(d.gates('li', 'evidence.collect', collecting('physical', 'copy'))).toEqual(['G06-file'])
  d.do('li', 'evidence.collect', collecting('physical', 'original'))
})

test('a recording lost before it was brought in is recorded as it happened, with its irregularity', () => {
  const d = opened().do('li', 'evidence.collect', collecting('audiovisual', 'original'), { happened: '存储卡损坏' })
  expect(d.file.irregularities.map((i) => i.gate)).toEqual(['G06-file'])
})

test('eight photographs are eight pieces with one submission, each with its name, numbers running on', () => {
  const d = opened()
  d.gather('笔录')
  const photos = Array.from({ length: 8 }, (_, i) => file(`IMG_${i}.jpg`, i === 0 ? { title: '门头照片' } : {}))
  d.do(
    'li',
    'evidence.collect',
    collecting('audiovisual', 'original', { separate: true, place: '工业路8号', files: photos }),
  )
  const pieces = evidenceIn(d.file).slice(1)
  expect(pieces.map((e) => e.number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  expect(pieces.map((e) => e.title).slice(0, 2)).toEqual(['门头照片', '一件（2）'])
  expect(pieces.map((e) => e.files.map((f) => f.name))).toEqual(photos.map((_, i) => [`IMG_${i}.jpg`]))
  expect(pieces.every((e) => e.place === '工业路8号' && !('title' in e.files[0]!))).toBe(true)
  // Withdrawn as a whole, none of the eight numbers is used again.
  const event = pieces[0]!.event
  d.do('sun', 'record.withdraw', { event, reason: '误录' })
  d.do('li', 'evidence.collect', forms.evidence('后来'))
  expect(evidenceIn(d.file).at(-1)!.number).toBe(10)
})

test('pieces collected together are corrected together, keep their numbers, and stay as many', () => {
  const d = opened()
  const photos = [file('甲.jpg'), file('乙.jpg')]
  d.do('li', 'evidence.collect', collecting('audiovisual', 'original', { separate: true, files: photos }))
  const event = evidenceIn(d.file)[0]!.event
  const correct = (fields: Json) => d.try('sun', 'record.correct', { event, fields, reason: '出处写错' })
  expect(correct({ files: [photos[0]!] })).toMatchObject({ outcome: 'invalid', errors: [{ code: 'other-pieces' }] })
  d.do('sun', 'record.correct', { event, fields: { source: '当事人提供' }, reason: '出处写错' })
  expect(evidenceIn(d.file).map((e) => [e.number, e.source])).toEqual([
    [1, '当事人提供'],
    [2, '当事人提供'],
  ])
})

test('who has a step to take that takes files may bring them; the others are told whose it is', () => {
  const d = opened()
  expect(bringingBarred(d.file, d.context('li'))).toEqual([])
  for (const who of ['qian', 'chen', 'wei'])
    expect(bringingBarred(d.file, d.context(who)).map((r) => r.code)).toContain('post')
})

test('once officers are named, another handler of the agency may not', () => {
  const d = opened().do('li', 'clue.verify', forms.verification).filing('2026-09-02')
  expect(bringingBarred(d.file, d.context('wang'))).toEqual([])
  expect(bringingBarred(d.file, d.context('zhao'))[0]).toMatchObject({
    code: 'post',
    sentence: expect.stringContaining('不是本案办案人员'),
  })
})

test('the answer of an upload fits the form as it was given', () => {
  const fields = d0.context('li').rules.procedures[0]!.steps.find((s) => s.id === 'evidence.collect')!.fields
  const { properties } = formSchema(fields) as { properties: { files: { items: { properties: object } } } }
  expect(Object.keys(properties.files.items.properties).sort()).toEqual(
    ['added', 'bytes', 'flaw', 'lines', 'name', 'sha256', 'taken', 'title', 'type'].sort(),
  )
})
const d0 = opened()
