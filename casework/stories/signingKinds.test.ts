import { type Procedure, ruleBook } from '@xiezhi/law'
import { confirmationBranches } from '@xiezhi/law/confirmation/course.ts'
import { sealedCourse } from '@xiezhi/law/measure/course.ts'
import { permitBranches } from '@xiezhi/law/permit/course.ts'
import { requisitionCourse } from '@xiezhi/law/requisition/course.ts'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { isSigned, recordsMade } from '../signing.ts'
import { driverFor, take } from './course.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { decided } from './summary.ts'

/** 笔录、清单 of every kind, made here and signed page by page afterwards (强制法18; 处罚法52, 64; 证据规定10, 15). */

const kindOf = (id: string): Procedure => ruleBook.procedures.find((p) => p.id === id)!
const byHand = (d: Driver, kind: string): Form => ({
  paper: d.file.papers.findLast((p) => p.kind === kind)!.number,
  way: 'hand',
  checked: 'read',
  scans: paper('签名的笔录.pdf'),
})
/** The course up to a step, with what `as` says of the moves before. */
function until(id: string, course: NonNullable<Procedure['course']>, step: string, as: Record<string, Form> = {}) {
  const p = { ...kindOf(id), course }
  const d = driverFor(p)
  for (const [at, move] of course.entries()) {
    if (move.step === step) return { d, at, p }
    const outcome = take(d, p, course, at, { form: as[move.step] ?? {} })
    if (outcome.outcome !== 'performed') throw new Error(`${move.step}: ${JSON.stringify(outcome).slice(0, 400)}`)
  }
  throw new Error(`no ${step}`)
}
const inspectionBranch = kindOf('inspection.ordinary').branches![0]!.course

describe('what is made to be signed is signed before anything rests on it', () => {
  test.each([
    [
      'I-pages',
      'inspection.ordinary',
      inspectionBranch,
      'result.conclude',
      ['visit-record', 'asking-record', 'sample-record'],
    ],
    [
      'L34-pages',
      'permit.ordinary',
      permitBranches.find((b) => b.title.includes('现场核查笔录'))!.course,
      'examination.conclude',
      ['site-record'],
    ],
    [
      'G05-pages',
      'confirmation.injury',
      confirmationBranches.find((b) => b.title.includes('调查笔录'))!.course,
      'finding.conclude',
      ['inquiry-record'],
    ],
  ])('%s', (gate, id, whole, step, kinds) => {
    const course = whole.filter((m) => m.step !== 'pages.sign')
    const { d, at, p } = until(id, course, step)
    const conclude = () => take(d.fork(), p, course, at)
    expect(recordsMade(d.file).map((x) => x.kind)).toEqual(kinds)
    expect(conclude()).toMatchObject({ outcome: 'blocked', reasons: [{ gate }] })
    for (const kind of kinds) {
      expect(conclude().outcome).toBe('blocked')
      d.do('li', 'pages.sign', byHand(d, kind))
    }
    expect(conclude().outcome).toBe('performed')
  })

  test('Z12-pages: the list of what was requisitioned', () => {
    const { d, at, p } = until('requisition.emergency', requisitionCourse, 'things.return', {
      'things.receive': { signature: 'pages' },
    })
    expect(take(d.fork(), p, requisitionCourse, at)).toMatchObject({ reasons: [{ gate: 'Z12-pages' }] })
    d.do('li', 'pages.sign', byHand(d, 'requisition-list'))
    expect(take(d.fork(), p, requisitionCourse, at).outcome).toBe('performed')
  })

  test('G33-pages: 现场笔录 and 清单 of a measure, each', () => {
    const of = (step: string) => sealedCourse.find((m) => m.step === step)!.form
    const d = new Driver('2026-09-01').open().do('li', 'party.identify', { party: party('p1') })
    const plan = { ...of('measure.plan'), urgent: true, urgency: '正在装车。' } as Form
    d.do('li', 'measure.plan', plan).do(
      'li',
      'measure.take',
      { ...(of('measure.take') as Form), officers: ['li', 'wang'], signature: 'pages' },
      { proceeding: 'measure-1' },
    )
    for (const [who, step] of [
      ['li', 'measure.propose'],
      ['sun', 'measure.endorse'],
      ['zheng', 'measure.approve'],
    ] as const)
      d.do(who, step, who === 'li' ? {} : { opinion: '同意。' }, { proceeding: 'measure-1' })
    const put = () =>
      d.gates(
        'li',
        'measureHandling.propose',
        { items: [1], how: 'release', ground: 'unrelated', reason: '无关。' },
        {
          proceeding: 'measure-1',
        },
      )
    expect(put()).toContain('G33-pages')
    d.do('li', 'pages.sign', byHand(d, 'measure-record'))
    expect(put()).toContain('G33-pages')
    d.do('li', 'pages.sign', {
      paper: byHand(d, 'measure-list').paper!,
      way: 'refused',
      checked: 'read',
      remark: '认为不应查封，拒绝签名。',
      recording: 'made',
      witness: '何居委，城关镇第二居民委员会',
    })
    expect(d.file.papers.filter((p) => isSigned(d.file, p.number)).map((p) => p.kind)).toEqual([
      'measure-list',
      'measure-record',
    ])
    expect(
      d.try(
        'li',
        'measureHandling.propose',
        { items: [1], how: 'release', ground: 'unrelated', reason: '无关。' },
        { proceeding: 'measure-1' },
      ).outcome,
    ).toBe('performed')
  })
})

test('G18-pages: a 听证笔录 is signed before who led the hearing, and he investigates nothing by it', () => {
  const at = { proceeding: 'hearing-1' } as const
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05', 15_000_000)
  d.on('2026-08-06').do('li', 'hearing.request', { party: 'p1', content: '要求听证' })
  d.on('2026-08-07').do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })
  d.on('2026-08-10').do('li', 'hearing.handOver', { materials: '案件材料一册' }, at)
  d.on('2026-08-12').do(
    'zhou',
    'hearing.set',
    { date: '2026-08-24', time: '上午九时', place: '本局二楼会议室', open: 'public', recorder: 'feng' },
    at,
  )
  d.on('2026-08-13')
    .do('li', 'service.deliver', forms.delivery, { proceeding: 'service-hearing1-p1' })
    .do('zhou', 'hearing.tell', { investigators: true, way: '书面通知' }, at)
    .do('zhou', 'hearing.announce', { channel: '本局网站', files: paper('公告.pdf') }, at)
  d.on('2026-08-24').do(
    'zhou',
    'hearing.hold',
    {
      began: '九时',
      ended: '十一时',
      place: '本局二楼会议室',
      attendees: '当事人的代理人林甲；办案人员',
      charge: '建议罚款十五万元。',
      defence: '请求从轻。',
      examined: '没有异议。',
      final: '请求从轻处罚。',
      signature: 'pages',
    },
    at,
  )
  const report: Form = { course: '双方到场，充分陈述、质证。', advice: '建议维持。' }
  expect(d.gates('zhou', 'hearing.report', report, at)).toEqual(['G18-pages'])
  d.do('zhou', 'hearing.sign', byHand(d, 'hearing-transcript'), at).do('zhou', 'hearing.report', report, at)
  expect(d.file.irregularities).toEqual([])
})

test('P17-paper: a 当场决定 signed on the screen of a phone needs no picture of a paper', () => {
  const d = decided()
  const { kind, number } = d.file.papers.at(-1)!
  const last = d.events.at(-1)!
  const sha256 = 'd'.repeat(64)
  const effects = [{ do: 'document', kind, number, sha256, pages: 2 }] as never
  d.events.push({ ...last, sequence: last.sequence + 1, type: 'rendered', body: { ...last.body, form: {}, effects } })
  const signer = (line: number, as: string, name: string, page: number) => ({
    line,
    as,
    name,
    pages: [{ page, digest: 'e'.repeat(64), at: '2026-11-02T10:25', ink: [[10, 20, 0, 40, 60, 16]] }],
  })
  const form = (...signers: object[]) =>
    ({ paper: number, way: 'screen', checked: 'read', ink: { shown: sha256, signers } }) as Form
  const codes = (f: Form) => {
    const outcome = d.try('li', 'pages.sign', f)
    return outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : outcome.outcome
  }
  const officer = signer(0, '执法人员', '李承办', 2)
  // A letter is signed at its end, by whom it concerns and by an officer.
  expect(codes(form(officer))).toEqual(['page-unsigned'])
  expect(codes(form(signer(2, '当事人', '庞某', 2)))).toEqual(['officer-unsigned'])
  expect(codes(form(officer, signer(2, '当事人', '庞某', 1)))).toEqual(['page-unsigned'])
  d.do('li', 'pages.sign', form(officer, signer(2, '当事人', '庞某', 2))).do('li', 'decision.deliver', {
    signature: 'signed',
  })
  expect(d.try('li', 'filing.report', {}, { proceeding: 'filing' }).outcome).toBe('performed')
})
