import { readSettings } from '@xiezhi/casework/registry/settings.ts'
import { type Matter, matters } from '@xiezhi/law/matters.ts'
import { expect, it } from 'vitest'
import { cleanForm, missingIn } from '../form/model.ts'
import { agencyBegins, agencyFields, agencyForm, fieldAt } from './agencyForm.ts'

const layers = [
  { id: 'national', kind: 'national', title: '国家' },
  { id: 'sector.market', kind: 'sector', title: '市场监管' },
] as const
const fields = agencyFields(layers)
const record = { address: '青石县府前路1号', phone: '0000-6210001' }
const typed = {
  ...agencyBegins(undefined, record),
  letters: '青政',
  layers: ['sector.market'],
  organs_reconsideration: '上级人民政府',
  organs_court: '青石县人民法院',
  organs_bank: '青石银行',
  organs_contact: '办公室',
  // Pressed in any order, signed from below.
  chains_filing: ['deputyHead', 'unitHead'],
}
const wanted: readonly Matter[] = ['filing']

it('what is typed on the screen is what the register reads, of an agency that set nothing yet', () => {
  const cleaned = cleanForm(fields, typed)
  expect(missingIn(fields, cleaned, undefined)).toEqual([])
  const form = agencyForm(cleaned, undefined)
  expect(readSettings(form, ['national', 'sector.market'], wanted)).toMatchObject({
    settings: {
      letters: '青政',
      layers: ['national', 'sector.market'],
      own: [],
      chains: { filing: ['unitHead', 'deputyHead'] },
      organs: { address: '青石县府前路1号', phone: '0000-6210001', bank: '青石银行' },
      masking: { personName: 'surname', addresses: 'hidden' },
    },
  })
})

it('what was set is shown again whole; what is not asked here stays as it was', () => {
  const last = {
    ...agencyForm(cleanForm(fields, typed), undefined),
    settings: { 'P12.length': [{ value: 5, from: '2026-01-01', source: '青市监〔2026〕1号' }] },
    channels: { list: [{ id: 'credit', title: '信用', tables: ['penalty'] }] },
    preferences: { x: { layer: 'national', reason: '从严' } },
  }
  expect(agencyForm(cleanForm(fields, agencyBegins(last, record)), last)).toEqual(last)
})

it('a chain taken away is gone, and the server’s sentences stand at what is asked', () => {
  const last = agencyForm(cleanForm(fields, typed), undefined)
  const emptied = cleanForm(fields, { ...agencyBegins(last, record), chains_filing: [] })
  expect(agencyForm(emptied, last).chains).toEqual({})
  const read = readSettings(agencyForm(emptied, last), ['national', 'sector.market'], wanted)
  const asked = fields.map((f) => f.id)
  expect('errors' in read && read.errors.map((e) => fieldAt(e.field))).toEqual(['chains_filing'])
  for (const path of ['chains.filing', 'organs.bank', 'masking.personName', 'layers', 'letters'])
    expect(asked).toContain(fieldAt(path))
})

it.each([
  [['unitHead', 'deputyHead']],
  [['unitHead', 'agencyHead']],
  [['unitHead', 'deputyHead', 'agencyHead']],
  [['unitHead', 'legalHead', 'agencyHead']],
])('a chain pressed in another order is signed from below: %s', (chain) => {
  const form = agencyForm({ chains_decision: [...chain].reverse() }, undefined)
  expect(form.chains).toEqual({ decision: chain })
})

it('an order that was set elsewhere stays, as long as its posts do', () => {
  const last = { ...agencyForm(cleanForm(fields, typed), undefined), chains: { filing: ['agencyHead', 'deputyHead'] } }
  const chosen = (chain: readonly string[]) =>
    agencyForm(cleanForm(fields, { ...agencyBegins(last, record), chains_filing: [...chain] }), last).chains
  expect(chosen(['deputyHead', 'agencyHead'])).toEqual({ filing: ['agencyHead', 'deputyHead'] })
  expect(chosen(['deputyHead', 'agencyHead', 'unitHead'])).toEqual({ filing: ['unitHead', 'deputyHead', 'agencyHead'] })
})

it('every matter has its chain on the screen', () => {
  expect(fields.filter((f) => f.id.startsWith('chains_')).length).toBe(Object.keys(matters).length)
})

it('what founding left open is asked, and not taken for an answer', () => {
  const form = agencyForm(cleanForm(fields, typed), undefined)
  const founded = { ...form, organs: { ...(form.organs as object), court: '未设定' } }
  const begins = agencyBegins(founded, record)
  expect(begins.organs_court).toBeUndefined()
  expect(missingIn(fields, cleanForm(fields, begins), undefined).map((p) => p.field)).toEqual(['organs_court'])
})
