import { bodyOf, type DocumentKind, ruleBook, sayRuleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { paperText } from '../paperText.ts'
import { project } from '../project.ts'
import type { Driver } from './driver.ts'
import { forms } from './forms.ts'
import { stageOf as stageIn } from './handled.ts'
import {
  atDoor,
  authorised,
  clockOf,
  concluding,
  decided,
  entriesOf,
  faults,
  handed,
  handing,
  inspected,
  ofResult,
  order,
  ordered,
  planForm,
  rechecked,
  recheckForm,
  sign,
  stageOf,
  tasked,
  taskForm,
  told,
  visitForm,
  withClue,
} from './inspection.ts'

const ofRecusal = { proceeding: 'recusal-1' }
const row = (d: Driver) => project(d.file, d.context('li'), '2026-11-02').case
const said = (d: Driver, kind: DocumentKind): string =>
  paperText(bodyOf(kind) ?? [], { file: d.file, context: d.context('li'), day: '2026-11-02' })
    .map((b) => b.text)
    .join('\n')

describe('an inspection, from the task to what comes of it', () => {
  test('planned, approved, notified, carried out, nothing found, confirmed, told, published', () => {
    const d = tasked()
    expect(row(d)).toMatchObject({
      shown: { title: '对云岭县第1食品有限公司的行政检查：食品销售者日常监督检查', receivedOn: '2026-11-02' },
      waits: [{ proceeding: 'main', post: 'handler', what: '检查呈批' }],
    })
    expect(d.gates('li', 'visit.record', visitForm())).toEqual(['I-approved'])
    d.do('li', 'inspection.propose', planForm())
    expect(row(d).waits).toMatchObject([{ post: 'unitHead', what: '行政检查审签' }])
    sign(d, 'inspection')
    expect([stageOf(d), d.file.officers]).toEqual(['approved', ['li', 'wang']])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['inspection-notice'])
    expect(d.gates('li', 'visit.record', visitForm())).toEqual(['I-notice'])
    atDoor(d).do('li', 'visit.record', visitForm())
    expect(stageOf(d)).toBe('inspected')
    decided(d, concluding())
    expect(entriesOf(d, 'result')[0]).toMatchObject({ about: 1, by: 'wu', fields: { outcome: 'none' } })
    expect(d.file.papers.map((p) => p.kind)).toEqual(['inspection-notice', 'inspection-result'])
    told(d)
    expect(stageOf(d)).toBe('closed')
    const at = { proceeding: 'publication-result' }
    d.do('li', 'publication.draft', { what: '食品销售者日常监督检查。', why: '年度检查计划。' }, at)
    d.do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, at).do(
      'wei',
      'publication.publish',
      {},
      at,
    )
    expect(row(d).waits).toEqual([])
    expect(d.file.clocks.map((c) => [c.id, c.trigger, c.stopped])).toEqual([
      ['D02-inspection/publication-result', '2026-11-02', '2026-11-02'],
    ])
    expect(faults(d)).toEqual([])
    expect(fold(d.events)).toEqual(d.file)
  })

  test('a slight problem: ordered to be put right, re-checked when its time is over, closed', () => {
    const d = ordered()
    expect(stageOf(d)).toBe('correcting')
    expect(d.file.papers.map((p) => p.kind)).toEqual(['inspection-notice', 'inspection-result', 'correction-order'])
    expect(d.file.clocks.map((c) => [c.clock, c.until])).toEqual([
      ['D02-inspection', undefined],
      ['I-correct', '2026-11-13'],
      ['I-recheck', '2026-11-20'],
    ])
    d.on('2026-11-10')
    expect(d.gates('li', 'recheck.record', recheckForm(true))).toEqual(['I-recheck'])
    d.do('li', 'correction.report', { content: '记录已补齐' })
    rechecked(d, true)
    expect([stageOf(d), clockOf(d, 'I-correct')?.stopped]).toEqual(['closed', '2026-11-10'])
    expect(d.file.papers.at(-1)?.kind).toBe('recheck-opinion')
    expect(said(d, 'recheck-opinion')).toContain('责令改正的内容已经改正。')
  })

  test('not put right in its time: the clue becomes a penalty case, and each shows the other', () => {
    const d = ordered().on('2026-11-16')
    expect(d.gates('li', 'clue.handover', handing())).toContain('stage')
    rechecked(d, false)
    expect([stageOf(d), row(d).waits]).toMatchObject([
      'handing',
      [{}, { what: '送达复查意见书' }, { what: '移交立案线索、移送其他机关' }],
    ])
    expect(said(d, 'recheck-opinion')).toContain('没有改正')
    d.do('li', 'clue.handover', handing({ foundOn: '2026-11-16', cause: '逾期不改正进货查验记录' }))
    expect(stageOf(d)).toBe('closed')
    const other = d.began[0]!
    expect(other.file).toMatchObject({
      procedure: 'penalty.ordinary',
      from: { case: 'case-1', procedure: 'inspection.ordinary', title: row(d).shown.title },
      parties: [{ id: 'p1' }],
      clocks: [{ clock: 'P02', trigger: '2026-11-16' }],
      unit: '城关市场监督管理所',
    })
    expect(d.file.began).toMatchObject([{ case: 'case-2', procedure: 'penalty.ordinary' }])
  })

  test('a clue found at once: handed over as of the day it was found, and worked on from there', () => {
    const d = withClue().on('2026-11-09')
    expect(stageOf(d)).toBe('handing')
    expect(d.gates('li', 'clue.handover', handing({ foundOn: '2026-11-09' }))).toEqual(['I-foundOn'])
    d.do('li', 'clue.handover', handing())
    const other = d.began[0]!
    expect(other.file.clocks[0]).toMatchObject({ clock: 'P02', trigger: '2026-11-02' })
    expect(other.file.entries[0]?.fields).toMatchObject({ source: 'inspection', summary: handing().summary })
    other.on('2026-11-09').do('li', 'clue.verify', forms.verification).filing('2026-11-10')
    expect(other.file.proceedings[0]?.stage).toBe('investigation')
    expect(d.gates('li', 'clue.handover', handing())).toContain('stage')
  })

  test('a clue and an order: the case is begun at once, the order re-checked in its time', () => {
    const d = told(decided(inspected({ problem: true, found: '糕点二十盒超过保质期。' }), concluding('case', order)))
    // What is a case's own does not wait for the term of the order.
    expect([stageOf(d), clockOf(d, 'I-correct')?.trigger]).toEqual(['handing', '2026-11-02'])
    d.do('li', 'clue.handover', handing())
    expect(stageOf(d)).toBe('correcting')
    expect(d.states('li').find((s) => s.step === 'clue.handover')?.state).toBe('done')
    rechecked(d.on('2026-11-16'), false)
    // What was not put right is looked into in the case there is.
    expect([stageOf(d), d.began.length]).toEqual(['closed', 1])
  })

  test('urgent: out first, approved after; no result without it', () => {
    const d = tasked({ source: 'complaint', urgent: true, urgency: '正在销售变质肉类' })
    d.do('li', 'visit.record', visitForm({ problem: true }))
    expect(stageOf(d)).toBe('registered')
    expect(d.gates('li', 'result.conclude', concluding('correct', order))).toContain('stage')
    expect(d.gates('sun', 'task.cancel', { reason: '不查了' })).toEqual(['I-cancel'])
    sign(d.do('li', 'inspection.propose', planForm()), 'inspection')
    expect(stageOf(d)).toBe('inspected')
  })

  test('samples: sealed, tested, told; an answer outstanding is waited for', () => {
    const d = inspected()
    const taken = {
      officers: ['li', 'wang'],
      shown: true,
      goods: '绿豆糕，20261001批',
      amount: '两盒',
      place: '货架',
      sealed: true,
      signature: 'signed',
    }
    expect(d.gates('li', 'sample.take', { ...taken, sealed: false })).toEqual(['I-sealed'])
    d.do('li', 'sample.take', taken)
    expect(d.gates('li', 'result.conclude', concluding())).toEqual(['I-samples'])
    const report = {
      sample: 1,
      institution: '市检验院 2026-118',
      qualified: false,
      content: '菌落总数超标',
      told: true,
    }
    expect(d.gates('li', 'sample.report', { ...report, sample: 2 })).toEqual(['I-sample-known'])
    d.on('2026-11-20').do('li', 'sample.report', report)
    expect(d.refused('li', 'result.conclude', concluding())[0]?.sentence).toContain('检验不合格')
    told(decided(d, concluding('case'))).do('li', 'clue.handover', handing({ foundOn: '2026-11-20' }))
    expect(d.began[0]?.file.clocks[0]?.trigger).toBe('2026-11-20')
  })

  test('of another agency: handed to it; not to be carried out: said so and told', () => {
    const d = told(decided(inspected({ problem: true }), concluding('other', { organ: '县消防救援大队' })))
    expect(d.gates('li', 'clue.handover', handing())).toEqual(['I-handover'])
    expect(inspected({ problem: true }).gates('li', 'result.conclude', concluding('other'))).toEqual(['I-organ'])
    const transfer = { organ: '县消防救援大队', content: '消防通道堵塞' }
    expect(withClue().gates('li', 'result.transfer', transfer)).toEqual(['I-transfer'])
    expect(tasked().gates('zhao', 'inspection.propose', planForm())).toEqual(['I-handler'])
    d.do('li', 'result.transfer', transfer)
    expect(stageOf(d)).toBe('closed')
    const refused = inspected({ access: 'refused', signature: 'refused', remark: '拒绝进入', witness: '社区王某' })
    expect(refused.refused('li', 'result.conclude', concluding())[0]?.sentence).toContain('最近一次检查没有实施')
    decided(refused, concluding('unable'))
    expect(refused.gates('li', 'result.tell', { remark: '无人签收' })).toEqual(['I-untold'])
    const attempt = { tried: 'direct', place: '经营场所', obstacle: 'closed', detail: '停业，无人办公' }
    refused.do('li', 'service.attempt', attempt, ofResult)
    refused.do('li', 'result.tell', { remark: '无人签收，已在门口张贴' })
    expect([stageOf(refused), stageIn(refused, ofResult.proceeding)]).toEqual(['closed', 'lapsed'])
  })

  test('at the desk: no visit, no officers at the door, a result all the same', () => {
    const d = sign(
      tasked({ way: 'desk' }).do(
        'li',
        'inspection.propose',
        planForm({ facts: { inspectionListed: 'yes', inspectionOnsiteNeeded: 'no' } }),
      ),
      'inspection',
    )
    d.do('li', 'desk.check', { checked: '网店页面', found: '亮照经营', problem: false })
    told(decided(d, concluding()))
    expect(stageOf(d)).toBe('closed')
    expect(said(d, 'inspection-result')).toContain('2026年11月2日对你（单位）实施了行政检查')
  })

  test('a recusal asked for is decided by somebody else, and who is recused goes nowhere', () => {
    const asked = { how: 'asked', party: 'p1', role: 'investigator', person: 'wang', reason: '亲属' }
    const d = atDoor(authorised()).do('li', 'recusal.ask', asked)
    const decide = { granted: true, reason: '情况属实', redo: 'stays' }
    expect(d.gates('sun', 'recusal.decide', decide, ofRecusal)).toContain('post')
    d.do('wu', 'recusal.decide', decide, ofRecusal)
    expect(d.gates('li', 'visit.record', visitForm())).toEqual(['G06-recused'])
    expect(d.gates('wang', 'visit.record', visitForm({ officers: ['li', 'luo'] }))).toContain('G06-recused')
    d.do('sun', 'officers.change', { officers: ['li', 'luo'], reason: '回避' }, {})
    d.do('li', 'visit.record', visitForm({ officers: ['li', 'luo'] }))
  })

  test('what who had to withdraw has seen is seen again, where that was decided', () => {
    const d = inspected({ problem: true }).do('li', 'result.conclude', concluding('case'))
    const asked = { how: 'asked', party: 'p1', role: 'investigator', person: 'wang', reason: '竞争对手的亲属' }
    d.do('li', 'recusal.ask', asked)
    d.do('wu', 'recusal.decide', { granted: true, reason: '情况属实', redo: 'anew' }, ofRecusal)
    expect(entriesOf(d, 'visit')[0]?.fields.excluded).toBe('情况属实')
    expect(d.gates('li', 'inspectionResult.propose', { reason: '拟同意' })).toEqual(['I-looked'])
    d.do('sun', 'officers.change', { officers: ['li', 'luo'], reason: '回避' })
    d.do('li', 'visit.record', visitForm({ officers: ['li', 'luo'], problem: true }))
    expect(d.gates('li', 'inspectionResult.propose', { reason: '拟同意' })).toEqual(['I-current'])
    d.do('li', 'result.conclude', concluding('case')).do('li', 'inspectionResult.propose', { reason: '拟同意' })
  })

  test('a result is brought in every way of the law: refused, left; returned by post, announced', () => {
    const d = decided(inspected({ problem: true }), concluding('correct', order))
    const left = { ground: 'refused', refusedBy: '店员', reason: '拒收', place: '经营场所', proof: 'witness' }
    const witnessed = { ...left, witness: '社区王某', witnessUnit: '城关社区', officers: ['li'] }
    d.do('li', 'service.leave', witnessed, ofResult)
    expect([stageOf(d), clockOf(d, 'I-correct')?.trigger]).toEqual(['correcting', '2026-11-02'])
    const u = decided(
      inspected({ problem: true }),
      concluding('correct', { ...order, until: '2026-12-18', recheckBy: '2026-12-25' }),
    )
    const announced = { ground: 'missing', reason: '已经搬走', channel: '政府网站' }
    expect(u.gates('li', 'service.announce', announced, ofResult)).toEqual(['S06'])
    u.do(
      'li',
      'service.attempt',
      { tried: 'direct', place: '住所', obstacle: 'moved', detail: '邻居称已搬走' },
      ofResult,
    )
    u.do('li', 'service.announce', announced, ofResult)
    expect([stageOf(u), clockOf(u, 'I-correct')?.trigger]).toEqual(['correcting', '2026-12-02'])
  })

  test('more time to put right: told in its own paper, and the re-check waits for it', () => {
    const d = ordered().on('2026-11-10')
    const longer = { until: '2026-11-27', recheckBy: '2026-12-04', reason: '被检查人申请，设备到货需要时间' }
    expect(d.gates('wu', 'correction.extend', { ...longer, until: '2026-11-12' })).toEqual(['I-extend'])
    d.do('wu', 'correction.extend', longer)
    expect(clockOf(d, 'I-correct')).toMatchObject({ trigger: '2026-11-02', until: '2026-11-27' })
    expect(said(d, 'correction-extension')).toContain('改正期限延长至2026年11月27日')
    d.do('li', 'service.deliver', handed, { proceeding: 'service-extension-p1' })
    expect(d.on('2026-11-16').gates('li', 'recheck.record', recheckForm(true))).toEqual(['I-recheck'])
    rechecked(d.on('2026-11-30'), true)
    expect(stageOf(d)).toBe('closed')
  })

  test('a task given up before anybody went out', () => {
    const d = authorised().do('sun', 'task.cancel', { reason: '与联合检查合并' })
    expect([stageOf(d), row(d).waits]).toEqual(['ended', []])
  })
})

describe('what it says', () => {
  test('the notice names matter, time, officers, frequency and rights; the order its basis, term and remedies', () => {
    const d = ordered()
    const notice = said(d, 'inspection-notice')
    for (const words of [
      '年度检查计划',
      '食品安全法',
      '李承办、王协办',
      '本年度对你（单位）的第1次检查',
      '有权申请其回避',
      '有权拒绝',
    ])
      expect(notice).toContain(words)
    const told = said(d, 'correction-order')
    for (const words of ['2026年11月13日以前改正', '补齐进货查验记录', '云岭县人民政府申请行政复议', '云岭县人民法院'])
      expect(told).toContain(words)
  })
  test('nothing of a penalty, wherever it is read', () => {
    const papers = (['inspection-notice', 'inspection-result', 'correction-order', 'recheck-opinion'] as const).flatMap(
      (kind) => (bodyOf(kind) ?? []).map((b) => b.text ?? b.section ?? ''),
    )
    const printed = sayRuleBook({
      ...ruleBook,
      terms: [],
      procedures: ruleBook.procedures.filter((p) => p.id === 'inspection.ordinary'),
    })
    expect([...papers, printed, JSON.stringify(taskForm())].join()).not.toMatch(/涉嫌|处罚意见|罚没/)
  })
})
