import type { Json } from '../file.ts'
import { mostFen } from './amount.ts'

export type Schema = { readonly [k: string]: Json }

/** Lengths a form may have; what is told in the schema and what is checked. */
export const longest = {
  name: 50,
  short: 100,
  title: 200,
  file: 255,
  conduct: 500,
  found: 5000,
  articles: 500,
  remark: 1000,
  view: 2000,
} as const

export const titled = (title: string, schema: Schema): Schema => ({ title, ...schema })
export const text = (max: number): Schema => ({ type: 'string', maxLength: max })
export const said = (max: number): Schema => ({ type: 'string', minLength: 1, maxLength: max })
export const object = (properties: { readonly [k: string]: Schema }, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
export const array = (items: Schema, least = 0): Schema => ({
  type: 'array',
  items,
  ...(least > 0 && { minItems: least }),
})
export const oneOf = (list: readonly { readonly value: string; readonly label: string }[]): Schema => ({
  type: 'string',
  enum: list.map((c) => c.value),
  description: list.map((c) => `${c.value}=${c.label}`).join('；'),
})
export const words = (pairs: { readonly [value: string]: string }) =>
  oneOf(Object.entries(pairs).map(([value, label]) => ({ value, label })))

export const day: Schema = { type: 'string', format: 'date' }
export const fen: Schema = { type: 'integer', minimum: 1, maximum: mostFen, description: '单位：分' }
export const partyRef: Schema = { type: 'string', description: '本案当事人的编号（确认当事人时所填的 id）' }
export const person: Schema = { type: 'string', description: '人员编号，见 GET /api/people' }
export const unit: Schema = {
  type: 'string',
  maxLength: 50,
  description: '本机关的内设机构、派出机构，见 GET /api/people 各岗位的 unit',
}
export const evidence: Schema = {
  type: 'integer',
  description: '证据编号，见案卷 file.entries 中 kind 为 evidence 的 no',
}
