import { checkRuleBook, type Matter, ruleBook } from '@xiezhi/law'
import { begins } from '@xiezhi/law/words/does.ts'
import { form, last, say } from '@xiezhi/law/words/value.ts'
import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { perform } from '../perform.ts'
import { Driver, type Options } from './driver.ts'
import { forms, party } from './forms.ts'
import { complaint } from './kinds/complaint.ts'
import { leading, leadingTo, toPenalty } from './kinds/leading.ts'

const accepted = (options: Options = {}) =>
  new Driver('2026-11-02', { rules: leading, ...options })
    .open({ by: party('p1'), receivedOn: '2026-10-30', matter: '过期食品', content: '购得过期糕点' }, 'li', 'complaint')
    .do('li', 'complaint.decide', { accepted: true })
const lead = (cause = '经营超过保质期的食品') => ['li', 'complaint.lead', { cause }] as const
const command = (cause: string) => ({ id: 'x', step: 'complaint.lead', proceeding: 'main', form: { cause } })

describe('a step that begins a case of another procedure', () => {
  test('opens it by its own first step, filled in with what was found; each shows the other for ever', () => {
    const d = accepted().do(...lead())
    expect(d.began).toHaveLength(1)
    const other = d.began[0]!
    expect(other.file).toMatchObject({
      id: 'case-2',
      procedure: 'penalty.ordinary',
      parties: [{ id: 'p1', name: '云岭县第1食品有限公司' }],
      clocks: [{ clock: 'P02', trigger: '2026-10-30' }],
      from: {
        case: 'case-1',
        procedure: 'complaint',
        title: '云岭县第1食品有限公司投诉：过期食品',
        event: d.file.acts.at(-1)!.event,
      },
    })
    expect(other.file.entries[0]?.fields).toMatchObject({ source: 'complaint', summary: '购得过期糕点' })
    expect(d.file.began).toEqual([
      {
        case: 'case-2',
        procedure: 'penalty.ordinary',
        title: '云岭县第1食品有限公司涉嫌经营超过保质期的食品案',
        event: d.file.acts.at(-1)!.event,
      },
    ])
    // Neither asks a rule to be read again, and the other goes its own way.
    expect(fold(d.events)).toEqual(d.file)
    other.do('li', 'clue.verify', forms.verification).filing('2026-11-03')
    expect(other.file.proceedings[0]?.stage).toBe('investigation')
  })

  test('asks for the ids it needs before anything, and gives the same events for the same ids', () => {
    const d = accepted()
    const asked = perform(d.events, command('某行为'), d.context('li'))
    expect(asked).toEqual({ outcome: 'numbers', requests: [], cases: 1 })
    const again = () => perform(d.events, command('某行为'), d.context('li'), [], [{ case: 'c', command: 'y' }])
    expect(again()).toEqual(again())
    expect(again()).toMatchObject({ outcome: 'performed', began: [{ case: 'c', command: 'y' }] })
  })

  test('is refused as a whole where the other case is: with its reason, and where it stands', () => {
    const chains: Partial<Record<Matter, readonly ['agencyHead']>> = {}
    // An agency that has set no chain for penalties handles none.
    expect(accepted({ agency: { chains } }).refused(...lead())).toMatchObject([
      { code: 'not-handled', at: '行政处罚普通程序“案源登记”' },
    ])
    const d = accepted()
    const long = d.try(...lead('长'.repeat(120)))
    expect(long).toMatchObject({ outcome: 'invalid', errors: [{ field: 'cause', code: 'too-long' }] })
    expect(JSON.stringify(long)).toContain('行政处罚普通程序“案源登记”：')
    expect(d.began).toEqual([])
  })

  test('is neither corrected nor taken back: the other case is there', () => {
    const d = accepted().do(...lead())
    const event = d.file.acts.at(-1)!.event
    for (const [step, form] of [
      ['record.correct', { event, fields: { cause: '别的' }, reason: '录错' }],
      ['record.withdraw', { event, reason: '录错' }],
    ] as const) {
      // A complaint of stories has no mending steps of its own: the penalty's are lent to it.
      const mending = ruleBook.procedures[0]!.steps.find((s) => s.id === step)!
      const procedures = leading.procedures.map((p) =>
        p.id === 'complaint'
          ? { ...p, steps: [...p.steps, { ...mending, proceeding: 'complaint', from: ['closed'] }] }
          : p,
      )
      const context = { ...d.context('zhou'), rules: { ...leading, procedures } }
      expect(perform(d.events, { id: 'm', step, proceeding: 'main', form }, context)).toMatchObject({
        outcome: 'invalid',
        errors: [{ code: 'began-case' }],
      })
    }
  })
})

describe('a rule book in which a step begins a case', () => {
  const faults = (...args: Parameters<typeof leadingTo>) =>
    checkRuleBook({ procedures: [...ruleBook.procedures, leadingTo(...args)] }).filter((f) => f.includes('lead'))
  test('names a procedure, fields and choices there are, and fills in what must be', () => {
    expect(faults(toPenalty)).toEqual([])
    expect(faults(begins('penalty.simple', {}))).toEqual([
      'complaint：步骤 complaint.lead所开立案件的程序“penalty.simple”不存在。',
    ])
    const all = { receivedOn: last(complaint, 'receivedOn'), cause: form('cause'), summary: say('线索') }
    expect(faults(begins('penalty.ordinary', { ...all, source: say('rumour'), when: say('x') })).join()).toMatch(
      /没有栏目“when”.*没有“rumour”一项/s,
    )
    expect(faults(begins('penalty.ordinary', all))).toEqual([
      'complaint：步骤 complaint.lead没有填写“案源登记”的必填栏目“案件来源”。',
    ])
    expect(faults(begins('penalty.ordinary', { ...all, source: last(complaint, 'matter') }))).toEqual([])
    const lost = { of: 'complaint', field: 'nothing' }
    expect(
      faults(begins('penalty.ordinary', { ...all, source: { last: lost.of, field: lost.field } })).join(),
    ).toContain('没有栏目“nothing”')
  })
  test('gives it to posts that may begin both', () => {
    expect(faults(toPenalty, ['handler', 'legalHead'])).toEqual([
      'complaint：步骤 complaint.lead由法制机构负责人办理，而所开立的“案源登记”不能由其办理。',
    ])
  })
})
