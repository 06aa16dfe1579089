import { cite, farmProcedure, ordinaryPenalty, type RuleBook, ruleBook } from '@xiezhi/law'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { agencyContextOf } from './index.ts'
import { agencyForm, registerBook, settingsForm } from './testing.ts'

let book: ReturnType<typeof registerBook>
beforeEach(() => {
  book = registerBook()
  book.bootstrap = true
  book.enter('agency/market', 'agency.register', agencyForm)
})
const standingOrgans = settingsForm([]).organs as object
const set = (
  layers: string[],
  settings: Parameters<typeof settingsForm>[1] = {},
  more = {},
  rules: RuleBook = ruleBook,
) => {
  book.rules = rules
  return book.try('agency/market', 'agency.set', { ...settingsForm(layers, settings), ...more })
}

describe('settings that go the wrong way are refused with the sentence of the layers', () => {
  test.each([
    ['a longer review than the sector allows', ['national', 'sector.market'], { 'P12.length': 15 }, '法制审核期限'],
    ['less time for the party', ['national', 'sector.market'], { 'P08.length': 3 }, '陈述、申辩期限'],
    ['a duty switched off', ['national', 'sector.market'], { 'review.caseReview': false }, '案件审核'],
    ['later publication than the state', ['national'], { 'D01.length': 20 }, '公开期限'],
  ])('%s', (_, layers, settings, title) => {
    const outcome = set(layers, settings)
    expect(outcome).toMatchObject({ outcome: 'invalid', errors: [{ code: 'layer-wrong-way' }] })
    expect(JSON.stringify(outcome)).toContain(title)
    expect(book.file('agency/market').agency?.settings).toBeUndefined()
  })

  test('sector and province that disagree need a choice with its reason', () => {
    const layers = ['national', 'sector.market', 'province.inner-mongolia']
    expect(set(layers)).toMatchObject({ outcome: 'invalid', errors: [{ code: 'layer-wrong-way' }] })
    const preferences = { 'P12.length': { layer: 'province.inner-mongolia', reason: '地方规定更短，从其规定' } }
    expect(set(layers, {}, { preferences }).outcome).toBe('registered')
  })
})

test('tighter settings load, and the case sees them with their layer and source', () => {
  expect(set(['national', 'sector.market'], { 'P12.length': 5, 'P08.length': 7 }).outcome).toBe('registered')
  const context = agencyContextOf(book.file('agency/market').agency!)
  expect(context).toMatchObject({ letters: '云市监', layers: ['national', 'sector.market'] })
  expect(context.own.settings[0]).toMatchObject({ value: 5, source: '本局《行政执法工作规程》' })
})

test('a wait for the post may be none, a term may not', () => {
  expect(set(['national', 'sector.market'], { 'P08.grace': 0 }).outcome).toBe('registered')
  expect(set(['national', 'sector.market'], { 'P08.grace': -1 })).toMatchObject({ errors: [{ code: 'wrong-value' }] })
  expect(set(['national', 'sector.market'], { 'P12.length': 0 })).toMatchObject({ errors: [{ code: 'wrong-value' }] })
})

test.each([
  ['an unknown layer', { layers: { ids: ['national', 'sector.moon'] } }, 'unknown-layer'],
  ['no national law', { layers: { ids: [] } }, 'national-required'],
  [
    'an unknown parameter',
    { settings: { 'X.length': [{ value: 1, from: '2026-01-01', source: '文件' }] } },
    'unknown-parameter',
  ],
  [
    'a member every object has',
    { settings: { toString: [{ value: 1, from: '2026-01-01', source: '文件' }] } },
    'unknown-parameter',
  ],
  [
    'a value of the wrong kind',
    { settings: { 'P12.length': [{ value: '5', from: '2026-01-01', source: '文件' }] } },
    'wrong-value',
  ],
  ['no source', { settings: { 'P12.length': [{ value: 5, from: '2026-01-01' }] } }, 'source-required'],
  ['a chain that ends below the heads', { chains: { filing: ['unitHead'] } }, 'wrong-end'],
  ['a chain through a handler', { chains: { filing: ['handler', 'agencyHead'] } }, 'wrong-chain'],
  ['no court', { organs: { court: '' } }, 'required'],
  ['an account that is no number', { organs: { ...standingOrgans, account: '待定' } }, 'wrong-kind'],
  ['masking left open', { masking: {} }, 'unknown-choice'],
])('%s is refused', (_, more, code) => {
  const outcome = set(['national'], {}, more)
  expect(outcome).toMatchObject({
    outcome: 'invalid',
    errors: expect.arrayContaining([expect.objectContaining({ code })]),
  })
})

test('the account fines are paid into may be set, and is in the context then', () => {
  const account = { accountName: '云岭县财政局罚没收入专户', account: '6230 0000 0000 0001 888' }
  const organs = { ...standingOrgans, ...account }
  expect(set(['national'], {}, { organs }).outcome).toBe('registered')
  book.enter('agency/market', 'agency.set', { ...settingsForm(['national']), organs })
  expect(agencyContextOf(book.file('agency/market').agency!).organs).toMatchObject(account)
})

test('an agency sets a chain for every matter its own procedures put up, and for no other', () => {
  const { filing: _, ...three } = settingsForm(['national']).chains as Form
  const without = set(['national'], {}, { chains: three })
  expect(without).toMatchObject({ outcome: 'invalid', errors: [{ field: 'chains.filing', code: 'wrong-chain' }] })
  const other = { ...ordinaryPenalty, steps: ordinaryPenalty.steps.filter((s) => s.turn?.matter !== 'filing') }
  expect(set(['national'], {}, { chains: three }, { ...ruleBook, procedures: [other] }).outcome).toBe('registered')
  // A procedure that stands on the rule of another sector is none of theirs.
  const elsewhere = { ...ordinaryPenalty, cite: [cite(farmProcedure, 1, '农业行政处罚')] as const }
  expect(set(['national'], {}, { chains: {} }, { ...ruleBook, procedures: [elsewhere] }).outcome).toBe('registered')
  // One that is set all the same must be right.
  const wrong = set(
    ['national'],
    {},
    { chains: { ...three, filing: ['handler'] } },
    { ...ruleBook, procedures: [other] },
  )
  expect(wrong).toMatchObject({ errors: [{ field: 'chains.filing' }] })
})
