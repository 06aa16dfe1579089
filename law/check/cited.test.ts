import { expect, test } from 'vitest'
import { ordinaryPermit } from '../permit/procedure.ts'
import { formerPenaltyLaw, penaltyLaw, permitLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Gate } from '../words/gate.ts'
import { citedFaults, settingFaults } from './cited.ts'
import { checkRuleBook } from './index.ts'

const [first, ...gates] = ordinaryPermit.gates
const told = (change: Partial<Gate>) =>
  checkRuleBook({ procedures: [{ ...ordinaryPermit, gates: [{ ...first!, ...change }, ...gates] }] }).join('\n')

test('an article the law has not is refused, and told how many it has', () => {
  const beyond = told({ cite: [cite(permitLaw, 84, '没有这一条')] })
  expect(beyond).toContain('引用《中华人民共和国行政许可法》第八十四条，该规定只有八十三条：核对条号')
  expect(told({ cite: [cite(permitLaw, 83, '施行日期')] })).toBe('')
})

test('a law that ended before the rule began is no law of it', () => {
  const fault = told({ inForce: { from: '2021-07-15' }, cite: [cite(formerPenaltyLaw, 42, '听证'), first!.cite[0]] })
  expect(fault).toContain('到2021-07-14已经失效：引用当时有效的规定')
})

test('a rule that goes on rests on a law that goes on', () => {
  const inForce = { from: '2018-01-01' } as const
  const former = [cite(formerPenaltyLaw, 42, '听证')] as const
  expect(told({ inForce, cite: former })).toContain(
    '最迟到2021-07-14都已失效：引用现行的规定，或者写明规则止于2021-07-14',
  )
  expect(told({ inForce: { ...inForce, to: '2021-07-14' }, cite: former })).toBe('')
  expect(told({ inForce, cite: [...former, cite(penaltyLaw, 63, '听证')] })).toBe('')
})

test('a law that is in no catalogue is refused, of a procedure and of a number a layer sets', () => {
  const unknown = { ...cite(permitLaw, 1, '甲'), statute: 'nothing-2026' }
  expect(citedFaults({ ...ordinaryPermit, cite: [unknown] })).toContain(
    '程序所引用的“nothing-2026”不在目录中：写入 law/statutes。',
  )
  const setting = { parameter: 'P07.length', value: 90, inForce: { from: '2026-01-01' }, cite: [unknown] } as const
  const layer = { id: 'sector.x', kind: 'sector', title: '某领域', settings: [setting] } as const
  expect(settingFaults([layer as never])[0]).toContain('层级 sector.x的 P07.length所引用的“nothing-2026”不在目录中')
})
