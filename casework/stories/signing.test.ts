import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { fileContents } from '../fileContents.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { correctionsText, putBefore } from '../signing.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** 笔录 read, put right and signed on each page (市监程序28, 29, 43). */

const sha256 = 'd'.repeat(64)
const scan = (paper('签名的笔录.pdf') as readonly Json[])[0]!
const asked: Form = {
  what: 'questioning',
  heldOn: '2026-08-06',
  began: '9时30分',
  ended: '10时20分',
  place: '本机关询问室',
  officers: ['li', 'wang'],
  shown: true,
  subject: '食品标签',
  person: '庞穗',
  dialogue: '问：从哪里进货？\n答：从邻县一家作坊进货。',
}
/** A case in which somebody was questioned, and what he said stands on two sealed pages. */
function written(): Driver {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
    .on('2026-08-06')
    .do('li', 'evidence.collect', forms.evidence('一件'))
    .do('li', 'transcript.write', asked)
  const { kind, number } = d.file.papers.at(-1)!
  drawn(d, { kind, number, sha256, pages: 2 })
  return d
}
/** As the server tells it once it is drawn. */
function drawn(d: Driver, of: { kind: 'questioning-record' | string; number: string; sha256: string; pages: number }) {
  const last = d.events.at(-1)!
  const effects = [{ do: 'document', ...of }] as never
  d.events.push({ ...last, sequence: last.sequence + 1, type: 'rendered', body: { ...last.body, form: {}, effects } })
}
const page = (n: number, digest = 'e'.repeat(64)): Json => ({
  page: n,
  digest,
  at: '2026-08-06T10:25',
  ink: [[10, 20, 0, 40, 60, 16, 90, 30, 33]],
})
const signer = (line: number, as: string, name: string, ...pages: Json[]): Json => ({ line, as, name, pages })
const whole = [signer(0, '被询问人', '庞穗', page(1), page(2)), signer(1, '询问人', '李承办', page(2))]
const onScreen = (d: Driver, signers: readonly Json[] = whole, more: object = {}): Form => ({
  paper: d.file.papers.at(-1)!.number,
  way: 'screen',
  checked: 'read',
  ink: { shown: sha256, signers, ...more } as Json,
})
const codes = (d: Driver, form: Form) => {
  const outcome = d.try('li', 'pages.sign', form)
  return outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : outcome.outcome
}
const concluded = (d: Driver) =>
  d.gates('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))

describe('signed on a screen', () => {
  test('every page by who was questioned and an officer: drawn once more under its number, and the investigation may end', () => {
    const d = written()
    expect(concluded(d)).toContain('G05-signed')
    const outcome = d.try('li', 'pages.sign', onScreen(d))
    if (outcome.outcome !== 'performed') throw new Error(JSON.stringify(outcome))
    const { number } = d.file.papers.at(-1)!
    expect(outcome.papers).toEqual([{ kind: 'questioning-record', number }])
    expect(outcome.events.map((e) => e.type)).toEqual(['reported'])
    d.do('li', 'pages.sign', onScreen(d))
    expect(concluded(d)).not.toContain('G05-signed')
    drawn(d, { kind: 'questioning-record', number, sha256: 'f'.repeat(64), pages: 3 })
    const signed = d.file.papers.at(-1)!
    expect(signed).toMatchObject({ sha256: 'f'.repeat(64), pages: 3, first: { sha256, pages: 2 } })
    expect(putBefore(signed)).toEqual({ sha256, pages: 2 })
    expect(codes(d, onScreen(d))).toEqual(['already-signed'])
  })

  test.each([
    ['a page left out', [signer(0, '被询问人', '庞穗', page(1)), whole[1]!], {}, 'page-unsigned'],
    ['no officer', [whole[0]!], {}, 'officer-unsigned'],
    ['an officer on the first page alone', [whole[0]!, signer(1, '询问人', '李承办', page(1))], {}, 'officer-unsigned'],
    ['another paper', whole, { shown: '0'.repeat(64) }, 'other-paper'],
    ['a line it does not have', [...whole, signer(2, '局长', '郑局长', page(1))], {}, 'wrong-ink'],
    ['a page it does not have', [whole[0]!, signer(1, '询问人', '李承办', page(2), page(3))], {}, 'wrong-ink'],
    ['a correction nobody confirmed', whole, { corrections: [{ page: 1, was: '邻县', now: '本县' }] }, 'page-unsigned'],
    ['no stroke', [signer(0, '被询问人', '庞穗', { ...(page(1) as object), ink: [] }), whole[1]!], {}, 'wrong-ink'],
    [
      'time that runs back',
      [signer(0, '被询问人', '庞穗', { ...(page(1) as object), ink: [[1, 1, 9, 2, 2, 3]] })],
      {},
      'wrong-ink',
    ],
    [
      'outside the field',
      [signer(0, '被询问人', '庞穗', { ...(page(1) as object), ink: [[901, 1, 0, 2, 2, 3]] })],
      {},
      'wrong-ink',
    ],
    ['one line twice', [...whole, whole[0]!], {}, 'wrong-ink'],
  ])('not with %s', (_, signers, more, code) => {
    const d = written()
    expect(codes(d, onScreen(d, signers, more))).toEqual([code])
  })

  test('what is put right is signed as a page of its own', () => {
    const d = written()
    const corrections = [{ page: 1, was: '邻县', now: '本县' }]
    const signers = [signer(0, '被询问人', '庞穗', page(1), page(2), page(3)), whole[1]!]
    expect(codes(d, onScreen(d, signers, { corrections }))).toBe('performed')
    expect(correctionsText(corrections)).toBe('[[1,"邻县","本县"]]')
  })

  test('nothing at all is asked for by name', () => {
    const d = written()
    const { ink: _, ...without } = onScreen(d)
    expect(codes(d, without)).toEqual(['required'])
  })
})

describe('signed otherwise', () => {
  test('on paper: with the original; a fingerprint is as good', () => {
    const d = written()
    const hand = { paper: d.file.papers.at(-1)!.number, way: 'hand', checked: 'readOut' }
    expect(codes(d, hand)).toEqual(['required'])
    d.do('li', 'pages.sign', { ...hand, scans: paper('签名的笔录.pdf') })
    expect(concluded(d)).not.toContain('G05-signed')
  })

  test('refused: said why, and recorded (市监程序43)', () => {
    const d = written()
    const refused = { paper: d.file.papers.at(-1)!.number, way: 'refused', checked: 'read' }
    expect(codes(d, refused)).toEqual(['required', 'required'])
    const told = { ...refused, remark: '拒绝签名，没有说明理由。', recording: 'none' }
    const [reason] = d.refused('li', 'pages.sign', told)
    expect(reason).toMatchObject({ gate: 'signing-refusal' })
    expect(reason?.articles.map((a) => a.article)).toEqual([43])
    d.do('li', 'pages.sign', { ...told, recording: 'made', witness: '何居委，城关镇第二居民委员会' })
    expect(concluded(d)).not.toContain('G05-signed')
  })

  test('one with faults nobody signed is void, and no longer waited for', () => {
    const d = written()
    const { number } = d.file.papers.at(-1)!
    d.do('li', 'pages.sign', { paper: number, way: 'void', remark: '询问的时间写错，另行制作。' })
    expect(d.file.papers.at(-1)?.voided).toBe('询问的时间写错，另行制作。')
    expect(concluded(d)).not.toContain('G05-signed')
    expect(codes(d, { paper: number, way: 'hand', checked: 'read', scans: paper() })).toEqual(['unknown-paper'])
  })

  test('a paper that is no 笔录 has no pages to sign', () => {
    const d = written()
    const other = d.file.papers.find((p) => p.kind === 'filing-approval')!.number
    expect(codes(d, { paper: other, way: 'hand', checked: 'read', scans: paper() })).toEqual(['unknown-paper'])
  })
})

describe('a signed 笔录 is evidence as it is (处罚法46, 55; 市监程序23, 28, 29)', () => {
  const pieces = (d: Driver) => evidenceIn(d.file).slice(1)

  test('what was asked of others is a testimony, of the party its statement; still to be verified', () => {
    const d = written()
    const { number } = d.file.papers.at(-1)!
    d.do('li', 'pages.sign', onScreen(d))
    expect(pieces(d)).toMatchObject([
      {
        title: `《询问笔录》（${number}）`,
        kind: 'witness',
        way: 'questioning',
        form: 'original',
        source: '庞穗',
        proves: '食品标签',
        officers: ['li', 'wang'],
        on: '2026-08-06',
        paper: number,
        files: [],
      },
    ])
    expect(pieces(d)[0]).not.toHaveProperty('verified')
    d.do('li', 'transcript.write', { ...asked, party: 'p1' })
    const paper = d.file.papers.at(-1)!.number
    d.do('li', 'pages.sign', { paper, way: 'hand', checked: 'read', scans: [scan] })
    expect(pieces(d)[1]).toMatchObject({ kind: 'party', fromParty: 'p1', paper, files: [{ name: '签名的笔录.pdf' }] })
    d.do('li', 'evidence.verify', { evidence: [2, 3], finding: '来源合法，内容真实，与案件有关' })
    expect(pieces(d).every((e) => e.verified !== undefined)).toBe(true)
  })

  test('a void one is none; and it lies in the file once, as the paper it is', () => {
    const d = written()
    const { number } = d.file.papers.at(-1)!
    d.do('li', 'pages.sign', { paper: number, way: 'void', remark: '写错。' })
    expect(pieces(d)).toEqual([])
    d.do('li', 'transcript.write', asked)
    const again = d.file.papers.at(-1)!.number
    d.do('li', 'pages.sign', { paper: again, way: 'hand', checked: 'read', scans: [scan] })
    const filed = fileContents(d.file, d.context('li')).filter((p) => p.number === again || p.title.includes(again))
    expect(filed.map((p) => p.paper?.kind)).toEqual(['questioning-record'])
  })

  test('G05: by two who showed their certificates, else there is no 笔录', () => {
    const d = written()
    expect(d.gates('li', 'transcript.write', { ...asked, shown: false })).toEqual(['G05'])
    expect(d.gates('li', 'transcript.write', { ...asked, officers: ['li'] })).toEqual(['G05'])
  })
})
