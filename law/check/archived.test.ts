import { expect, test } from 'vitest'
import { ruleBook } from '../rulebook.ts'
import { paper } from '../words/does.ts'
import type { Procedure } from '../words/procedure.ts'
import { checkRuleBook } from './index.ts'

const confirmation = ruleBook.procedures.find((p) => p.id === 'confirmation.injury')!
const told = (change: Partial<Procedure>) => checkRuleBook({ procedures: [{ ...confirmation, ...change }] }).join('\n')

test('no file is laid away while its decision is on its way', () => {
  const gates = confirmation.gates.filter((g) => g.id !== 'G45-confirmation')
  expect(told({ gates })).toContain('步骤“case.archive”使案件归档，没有关口问决定是否送达：加上 archiveGate')
  const noted = confirmation.gates.map((g) => (g.id === 'G45-confirmation' ? { ...g, mode: 'note' as const } : g))
  expect(told({ gates: noted })).toContain('没有关口问决定是否送达')
})

test('a decision says how it is fought, unless it gives what was asked', () => {
  const makes = (kind: 'mediation-ending' | 'permit-grant') =>
    confirmation.steps.map((s) => (s.id === 'case.archive' ? { ...s, does: [...(s.does ?? []), paper(kind)] } : s))
  expect(told({ steps: makes('mediation-ending') })).toContain(
    '文书 mediation-ending《投诉终止调解决定书》没有告知复议、诉讼：正文加上 remedyParagraph',
  )
  expect(told({ steps: makes('permit-grant') })).not.toContain('没有告知复议、诉讼')
})
