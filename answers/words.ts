import type { Json, Moment } from '@xiezhi/casework'
import { type Day, type PostKind, posts } from '@xiezhi/law'
import { z } from 'zod'

/** What every answer is made of. Members are told strictly: what is answered beyond them is a fault the tests find. */

/** Of which the compiler knows more than JSON Schema can say: an id of the rule book, a day, what a kind of form holds. */
export const known = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>

/** Members that are there, and those that may be; nothing of an answer is for who asked to change. */
export const object = <S extends z.ZodRawShape>(shape: S) =>
  known<Readonly<z.output<z.ZodObject<S>>>>(z.strictObject(shape))
export const list = <S extends z.ZodType>(item: S) => known<readonly z.output<S>[]>(z.array(item))

/** One of those the table names. */
export const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) =>
  z.enum(Object.keys(table) as [K, ...K[]])

export const text = z.string()
export const integer = z.int()
export const yesNo = z.boolean()
export const texts = list(text)
export const fen = integer.describe('金额，单位：分')
export const day = known<Day>(z.iso.date()).describe('日期，例如 2026-11-22')
export const moment = known<Moment>(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)).describe(
  '北京时间，例如 2026-11-22T10:30',
)
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('内容的 SHA-256')
export const version = integer.describe('案件版本：最后一条记录的序号；批准时作为 basis 带回')
export const post = oneOf<PostKind>(posts).describe('岗位')

/** Whatever JSON there is: where the rule book of the day, and nothing else, says what. */
export const json = known<Json>(z.unknown())
/** What was filled in: its fields are those of the step, by procedure. */
export const form = z.record(z.string(), json).describe('按步骤的表单填写的内容，栏目见该步骤的 fields')
