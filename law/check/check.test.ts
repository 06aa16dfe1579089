import { expect, test } from 'vitest'
import { ordinaryPenalty } from '../penalty/procedure.ts'
import { ordinaryPermit } from '../permit/procedure.ts'
import { ruleBook } from '../rulebook.ts'
import { litigationInterpretation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { reads, some } from '../words/condition.ts'
import type { Gate } from '../words/gate.ts'
import { line, opinion, paragraph, signed } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'
import { checkRuleBook } from './index.ts'
import { layoutFaults } from './papers.ts'
import { remedyFaults } from './steps.ts'

test('the shipped rule book names nothing that is not there', () => expect(checkRuleBook(ruleBook)).toEqual([]))

const [first, ...gates] = ordinaryPenalty.gates
const told = (change: Partial<Procedure>) =>
  checkRuleBook({ procedures: [{ ...ordinaryPenalty, ...change }] }).join('\n')
const withGate = (change: Partial<Gate>) => told({ gates: [{ ...first!, ...change }, ...gates] })

test('a name that nothing has is told, whatever it is of', () => {
  expect(withGate({ norm: ['G99' as 'G09'] })).toContain('所承担的要求“G99”不在目录中')
  expect(withGate({ blocks: ['filing.aprove'] })).toContain('所指的步骤“filing.aprove”不存在')
  expect(withGate({ require: some({ of: 'servise' }) })).toContain('记录种类“servise”不存在')
  expect(withGate({ require: some({ of: 'service', where: { wey: 'direct' } }) })).toContain('“service”没有栏目“wey”')
  expect(withGate({ require: { over: 'P99' } })).toContain('期限“P99”不存在')
  expect(withGate({ require: reads('noticeSurved' as 'noticeServed') })).toContain('读数“noticeSurved”不存在')
  expect(told({ first: 'clue.open' })).toContain('程序所指的步骤“clue.open”不存在')
  const [step, ...steps] = ordinaryPenalty.steps
  expect(told({ steps: [{ ...step!, to: 'clew' }, ...steps] })).toContain('没有阶段“clew”')
  expect(told({ steps: [{ ...step!, does: [{ moment: 'noon' }] }, ...steps] })).toContain('时点“noon”没有期限起止')
  expect(told({ steps: [...ordinaryPenalty.steps, step!] })).toContain('有两个')
})

test('who is decided about may fight it, or the law that says he may not is named', () => {
  const { head, steps } = ordinaryPenalty
  const unfought = [cite(litigationInterpretation, 1, '行政指导行为不属于受案范围')] as const
  const without = steps.filter((s) => !s.id.startsWith('remedy.'))
  const faults = (change: Partial<Procedure>) => remedyFaults({ ...ordinaryPenalty, ...change }).join()
  expect(faults({ head, steps: without })).toContain('对当事人作出决定，没有复议、诉讼')
  expect(faults({ head, steps: without })).toContain('unfought')
  expect(faults({ steps: without, unfought })).toBe('')
  expect(faults({ unfought })).toContain('又有复议、诉讼的步骤')
})

test('a step that signs, decides, reviews or sends back is kept apart by a gate', () => {
  const without = ordinaryPenalty.gates.filter((g) => g.id !== 'G26-apart')
  expect(told({ gates: without })).toContain('步骤“decision.approve”由谁办理没有关口使之与办案分离')
})

test('who looked into it in any step is kept apart wherever who proposed the decision is', () => {
  const confirmation = ruleBook.procedures.find((p) => p.id === 'confirmation.injury')!
  const steps = confirmation.steps.map((s) => (s.id === 'proof.receive' ? { ...s, duty: 'investigate' as const } : s))
  const found = checkRuleBook({ procedures: [{ ...confirmation, steps }] })
  expect(found.filter((s) => s.includes('举证'))).toContain(
    'confirmation.injury：关口 G24-confirmation 没有把办理“举证”的人员分开。',
  )
})

test('where a case has left its way, what brought it there can still be mended', () => {
  const steps = ordinaryPermit.steps.map((s) =>
    s.mends === 'correct' ? { ...s, from: s.from.filter((f) => f !== 'rejected') } : s,
  )
  expect(checkRuleBook({ procedures: [{ ...ordinaryPermit, steps }] }).join()).toContain(
    '在阶段“rejected”录错的没有步骤',
  )
})

test('a gate shows by example when it opens and when it does not', () => {
  const [example] = first!.examples
  expect(withGate({ examples: [{ ...example!, expect: 'open' }] })).toContain('没有不通过的示例')
})

test('what is made public can be taken back, and its papers are made', () => {
  const [publication] = ordinaryPermit.publications
  const permit = (change: Partial<Procedure>) =>
    checkRuleBook({ procedures: [{ ...ordinaryPermit, ...change }] }).join()
  const kept = ordinaryPermit.steps.filter((s) => s.id !== 'publication.withdraw')
  expect(permit({ steps: kept })).toContain('公示“publication”公开以后没有步骤可以撤回')
  expect(permit({ publications: [{ ...publication!, clock: 'D99' }] })).toContain('期限“D99”不存在')
  expect(permit({ publications: [{ ...publication!, papers: ['penalty-decision'] }] })).toContain('没有步骤制作')
  expect(permit({ publications: [{ ...publication!, category: paragraph('暂缓许可') }] })).toContain(
    '类别“暂缓许可”不在“行政许可决定”的类别之中',
  )
  expect(permit({ publications: [] })).toContain('子程序“publication”公开什么没有规则')
})

test('whoever stands in the title has a name for what he is', () => {
  const { parties: _, ...head } = ordinaryPenalty.head
  expect(told({ head })).toContain('应当写明其称谓')
})

test('a form may carry what was thought inside, a letter never; a record says who signs it', () => {
  const box = opinion('承办机构负责人意见', 'filing', 'unitHead')
  expect(layoutFaults('list-text', [box], 'letter').join()).toContain('不设审批意见栏')
  expect(layoutFaults('list-text', [box, line('案由', '无证经营')], 'form')).toEqual([])
  expect(layoutFaults('list-text', [paragraph('现场。')], 'record').join()).toContain('没有写明由谁签名')
  expect(layoutFaults('list-text', [line('时间', '九时'), signed('被检查人')], 'record')).toEqual([])
})

test('what a field begins with, hangs on or is offered is there, and a course takes steps there are', () => {
  const [step, ...steps] = ordinaryPenalty.steps
  const [field, ...fields] = step!.fields
  const withField = (change: object) =>
    told({ steps: [{ ...step!, fields: [{ ...field!, ...change }, ...fields] }, ...steps] })
  expect(withField({ from: { last: 'clew', field: 'cause' } })).toContain('记录种类“clew”不存在')
  expect(withField({ offers: [{ last: 'clue', field: 'corse' }] })).toContain('没有栏目“corse”')
  expect(withField({ when: { field: 'nothing', in: ['a'] } })).toContain('所随的栏目“nothing”不在表单中')
  const table = { by: 'nothing', lists: { powers: 'powers' } }
  expect(withField({ kind: { is: 'longText', fromTable: table } })).toContain('所随的栏目“nothing”不在表单中')
  expect(told({ course: [{ by: 'publisher', step: 'filing.approve', form: {} }] })).toContain('该岗位不能办理')
  const branch = { title: '不予立案', course: [{ by: 'handler' as const, step: 'filing.refuze', form: {} }] }
  expect(told({ branches: [branch] })).toContain('“filing.refuze”不存在')
})

test('a draft of what is to be public begins with what the record says, where its rule says so', () => {
  const draft = ordinaryPermit.steps.find((s) => s.id === 'publication.draft')!
  expect(draft.fields.find((f) => f.id === 'why')?.from).toEqual({ last: 'examination', field: 'found' })
  // What the record keeps is the same kind of entry everywhere.
  expect(draft.fields.map((f) => f.id)).toEqual(['what', 'why', 'hide'])
})

test('no field is called what every entry has by itself', () => {
  const [kind, ...kinds] = ordinaryPenalty.records
  const named = { ...kind!, later: [{ id: 'by', label: '由谁' }] }
  expect(told({ records: [named, ...kinds] })).toContain('栏目“by”与每项记录固有的同名')
})

test('what halts another proceeding can be got out of, and what goes on meanwhile are steps of that', () => {
  const { stages } = ordinaryPenalty
  const suspension = stages.suspension!.map((s) => (s.id === 'halted' ? { ...s, halts: ['review.opine'] } : s))
  expect(told({ stages: { ...stages, suspension } })).toContain('照常办理的步骤“review.opine”不属于所停办的程序')
  const stuck = ordinaryPenalty.steps.filter((s) => s.id !== 'suspension.resume')
  expect(told({ steps: stuck })).toContain('子程序“suspension”停在“halted”时停办其他程序，没有步骤使之继续')
})

test('a step that is waited for by name is there', () => {
  const { stages } = ordinaryPenalty
  const penalty = stages.penalty!.map((s) =>
    s.id === 'notified' ? { ...s, waits: { post: 'agencyHead', what: '指定', step: 'hearing.hots' } as const } : s,
  )
  expect(told({ stages: { ...stages, penalty } })).toContain('所指的步骤“hearing.hots”不存在')
})

test('a kind that makes a 笔录 has the step by which it is signed', () => {
  const unsigned = ordinaryPenalty.steps.filter((s) => s.id !== 'pages.sign' && s.id !== 'hearing.sign')
  const gates = ordinaryPenalty.gates.filter((g) => g.blocks.every((b) => b !== 'pages.sign'))
  expect(told({ steps: unsigned, gates })).toContain('没有步骤登记其核对、签名')
})
