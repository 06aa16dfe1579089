import { fold } from '@xiezhi/casework'
import type { Entry } from '@xiezhi/casework/entries.ts'
import type { CaseFile, Proceeding, Violation } from '@xiezhi/casework/file.ts'
import { formSchema } from '@xiezhi/casework/forms/kinds/index.ts'
import { validateForm } from '@xiezhi/casework/forms/validate.ts'
import { proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import { breachText } from '@xiezhi/casework/words/violations.ts'
import { ordinaryPenalty, ruleBook } from '@xiezhi/law'
import { may } from '@xiezhi/law/words/field.ts'
import { describe, expect, it } from 'vitest'
import { entry } from '../case/testing/entry.ts'
import { prefill } from './prefill.ts'

const permit = ruleBook.procedures.find((p) => p.id === 'permit.ordinary')!
const main: Proceeding = { id: 'main', kind: 'penalty', stage: 'notified', opened: '2026-03-02', about: {} }
const law = { title: '食品安全法', level: 'law', article: '第一百二十四条', inForce: '2015-10-01' } as const

const clue: Entry = {
  kind: 'clue',
  no: 1,
  event: 1,
  on: '2026-03-02',
  by: 'o1',
  proceeding: 'main',
  fields: {
    source: 'inspection',
    receivedOn: '2026-03-02',
    cause: '销售过期食品',
    summary: '检查发现',
    place: '东街1号',
  },
}
const proposed: Entry = {
  kind: 'proposal',
  no: 1,
  event: 9,
  on: '2026-03-20',
  by: 'o1',
  proceeding: 'main',
  fields: {
    found: '销售过期食品三件。',
    evidence: [1],
    violations: [
      {
        party: 'p1',
        conduct: '销售过期食品',
        from: '2026-03-01',
        breached: [law],
        basis: [law],
        penalties: [{ kind: 'fine', amount: 500000 }],
        tier: 'ordinary',
      },
    ],
  },
}

const file: CaseFile = {
  ...fold([]),
  id: 'c1',
  procedure: 'penalty.ordinary',
  entries: [
    clue,
    proposed,
    entry('notice', 12, { on: '2026-03-25', about: 1 }),
    entry('service', 14, { on: '2026-03-26', party: 'p1', about: 1 }, { document: 'penalty-notice', way: 'direct' }),
  ],
  proceedings: [main],
  parties: [
    { id: 'p1', kind: 'household', name: '某小吃店', representative: '李四', role: 'party', address: '东街1号' },
  ],
  officers: ['o1', 'o2'],
  facts: { factsClear: { answer: 'yes', by: 'o1', on: '2026-03-20' } },
}
const decision = entry('decision', 20, { on: '2026-04-01', about: 1 }, { lateFee: true })
const known = (step: string, over: Partial<CaseFile> = {}, proceeding: Proceeding = main) => ({
  file: { ...file, ...over },
  proceeding,
  step,
  rule: ordinaryPenalty.steps.find((s) => s.id === step),
  people: [],
  me: 'o9',
})
const fieldsOf = (step: string) => ordinaryPenalty.steps.find((s) => s.id === step)?.fields ?? []
const of = (step: string, over?: Partial<CaseFile>, proceeding?: Proceeding) =>
  prefill(fieldsOf(step), known(step, over, proceeding))

describe('typed once, flows on', () => {
  it('a revised proposal starts from the last one', () => {
    expect(of('proposal.revise').violations).toEqual(proposalsIn(file)[0]?.violations)
  })
  it('a notice and a decision are told by the record: nothing is typed into them twice', () => {
    expect(of('notice.propose')).toEqual({})
    expect(Object.keys(of('decision.propose'))).not.toContain('answers')
  })
  it('what is published says what was decided and why', () => {
    const draft = of('disclosure.draft', { entries: [...file.entries, decision] })
    expect(draft.what).toBe('对某小吃店处以：罚款5,000元。')
    expect(draft.why).toContain('《食品安全法》第一百二十四条')
  })
  it('two parties who did the same are told why once', () => {
    const violation = { conduct: '销售侵权商品', breached: [], basis: [] } as unknown as Violation
    expect(breachText([violation, { ...violation, party: 'p2' } as Violation]).split('\n')).toHaveLength(1)
  })
  it('what is published names a natural person by surname only', () => {
    const parties = [{ id: 'p1', kind: 'person', name: '欧阳锋', role: 'party' }] as const
    expect(of('disclosure.draft', { entries: [...file.entries, decision], parties }).what).toBe(
      '对欧阳某处以：罚款5,000元。',
    )
  })
  it('a page drawn up anew hides what it hid before, and takes nothing from another page of the case', () => {
    const step = permit.steps.find((s) => s.id === 'publication.draft')!
    const page = (id: string): Proceeding => ({ ...main, id, kind: 'publication', stage: 'withdrawn' })
    const drafted = entry('disclosure', 1, {}, { what: '准予许可。', why: '符合条件。', hide: ['赵铁柱'] })
    const known = { ...file, entries: [{ ...drafted, proceeding: 'publication-grant' }] }
    const filled = (id: string) =>
      prefill(step.fields, { file: known, proceeding: page(id), step: step.id, rule: step, people: [], me: 'o1' })
    expect(filled('publication-grant')).toEqual({ what: '准予许可。', why: '符合条件。', hide: '赵铁柱' })
    expect(filled('publication-ending')).toEqual({})
  })
  it('a point of defence not yet weighed is put up for weighing', () => {
    const said = entry('statement', 15, { party: 'p1', about: 1 }, { content: '罚得太重' })
    expect(of('answer.weigh', { entries: [...file.entries, said] })).toEqual({
      party: 'p1',
      points: [{ point: '罚得太重', reason: '' }],
    })
  })
  it('what is left to pay is the amount to record', () => {
    const payment: Proceeding = { ...main, id: 'pay', kind: 'payment', about: { party: 'p1', amount: 500000 } }
    const paid = entry('payment', 30, { party: 'p1' }, { amount: 200000, receipt: '1', bank: '农行' })
    expect(of('payment.record', { entries: [...file.entries, paid] }, payment)).toEqual({
      amount: 300000,
      bank: '农行',
    })
  })
  it('what the party of the proceeding gave before stands ready, and nobody else’s', () => {
    const field = {
      ...may('account', '账号', { is: 'text' }),
      from: { last: 'told', field: 'account', of: 'party' },
    } as const
    const given = ['p1', 'p2'].map((party, i) => entry('told', i + 1, { party }, { account: `${party}@example.cn` }))
    const service: Proceeding = { ...main, id: 'service', kind: 'service', about: { party: 'p1' } }
    const filled = prefill([field], { ...known('rights.tell', { entries: given }), proceeding: service })
    expect(filled).toEqual({ account: 'p1@example.cn' })
  })
  it('what was sent back stands there whole, its questions answered as they were', () => {
    const put = { ground: '理由', basis: '依据要写明条款', conditions: { withinLimitation: 'yes' } }
    const acts = [{ step: 'filing.propose', proceeding: 'main', event: 3, form: put }] as unknown as CaseFile['acts']
    const again = { ...known('filing.propose', { acts }), returned: true }
    expect(prefill(fieldsOf('filing.propose'), again)).toEqual(put)
    expect(of('filing.propose', { acts })).not.toMatchObject({ basis: '依据要写明条款' })
  })
  it('no words of consent where the last signature is known to be refused', () => {
    expect(of('filing.endorse')).toMatchObject({ opinion: '符合立案条件，同意立案。' })
    const doubted = { ...known('filing.endorse'), doubted: true }
    expect(prefill(fieldsOf('filing.endorse'), doubted).opinion).toBeUndefined()
  })
  it('officers named for the case stand in for those who act', () => {
    expect(of('rights.tell').officers).toEqual(['o1', 'o2'])
    expect(of('rights.tell', { officers: [] }).officers).toEqual(['o9'])
    // Who has withdrawn does nothing of the case any more.
    const withdrawn = entry('recusalDecision', 15, { on: '2026-03-27' }, { granted: true, person: 'o2' })
    expect(of('rights.tell', { entries: [...file.entries, withdrawn] }).officers).toEqual(['o1'])
    // 听证员: whoever handles the case is none.
    expect(of('hearing.host')).not.toHaveProperty('members')
  })
})

it('the law of the matter a case began with stands in the proposal to file and in the first line', () => {
  const matter = {
    id: 'm',
    title: '',
    conduct: '销售过期食品',
    breached: [law],
    basis: [law],
    penalties: [],
    tiers: [],
  }
  const with1 = { ...known('filing.propose'), matters: [matter] }
  expect(prefill(fieldsOf('filing.propose'), with1).basis).toContain('《食品安全法》第一百二十四条')
  const conclusion = { ...known('investigation.conclude', { entries: [clue] }), matters: [matter] }
  expect(prefill(fieldsOf('investigation.conclude'), conclusion).violations).toMatchObject([
    { party: 'p1', conduct: '销售过期食品', basis: [law], tier: '' },
  ])
})

it('never answers a question of fact nobody has answered', () => {
  expect(of('investigation.conclude').facts).toEqual({ factsClear: 'yes' })
  expect(of('fact.state').facts).toBeUndefined()
  expect(of('decision.propose').facts).toBeUndefined()
  expect(of('decision.propose').lateFee).toBeUndefined()
})

it('what was answered of the application is not filled in for a change of what was permitted', () => {
  const no = { answer: 'no', by: 'o1', on: '2026-03-20' } as const
  const facts = { othersInterest: no, revocationHarmsPublic: no } as CaseFile['facts']
  const asked = (id: string) => prefill(permit.steps.find((s) => s.id === id)!.fields, known(id, { facts })).facts
  expect(asked('examination.conclude')).toEqual({ othersInterest: 'no' })
  expect(asked('licence.examine')).toBeUndefined()
  expect(asked('ending.find')).toBeUndefined()
})

it('an answer given before about one party is not laid in anybody else’s mouth, nor repeated of whom a number tells', () => {
  const yes = { answer: 'yes', by: 'o9', on: '2026-04-02' } as const
  const facts = { minorParty: { ...yes, of: { p1: yes, p2: yes } } }
  const person = (id: string, code?: string) => ({ id, kind: 'person', name: id, role: 'party', ...(code && { code }) })
  const parties = [person('p1'), person('p2', '11010519491231002X'), person('p3')] as CaseFile['parties']
  expect(of('disclosure.approve', { facts, parties }).facts).toEqual({ minorParty: { p1: 'yes' } })
})

it('fills in nothing the step would refuse as unknown or of the wrong kind', () => {
  for (const step of ordinaryPenalty.steps) {
    const form = prefill(step.fields, known(step.id))
    const errors = validateForm(step.fields, form, file).filter((e) =>
      ['unknown-field', 'unknown-party', 'too-long'].includes(e.code),
    )
    expect(errors, step.id).toEqual([])
    expect(Object.keys((formSchema(step.fields) as { properties: object }).properties)).toEqual(
      expect.arrayContaining(Object.keys(form)),
    )
  }
})

describe('somebody who was named and is no party yet', () => {
  const complaint = ruleBook.procedures.find((p) => p.id === 'complaint.consumer')!
  const rule = complaint.steps.find((s) => s.id === 'party.identify')!
  const entered = { ...clue, kind: 'complaint', fields: { respondent: '百汇电器', respondentPhone: '13900000102' } }
  const consumer = { id: 'p1', kind: 'person', name: '庄敏', role: 'party' } as const
  const with_ = (parties: CaseFile['parties'], entries: readonly Entry[]) =>
    prefill(rule.fields, {
      file: { ...file, procedure: complaint.id, parties, entries },
      proceeding: { ...main, kind: 'complaint' },
      step: rule.id,
      rule,
      people: [],
      me: 'o1',
    })

  it('stands in the form as he was named, and is typed once', () => {
    expect(with_([consumer], [entered])).toEqual({
      party: { id: 'p2', kind: '', name: '百汇电器', role: 'third', phone: '13900000102' },
    })
  })
  it('nobody was named, or he is registered already: nothing stands there', () => {
    expect(with_([consumer], [{ ...entered, fields: {} }])).toEqual({})
    expect(with_([consumer, { id: 'p2', kind: 'legal', name: '百汇电器', role: 'third' }], [entered])).toEqual({})
  })
})
