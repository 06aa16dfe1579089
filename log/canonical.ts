import { fromUtf8, utf8 } from './bytes.ts'
import { LogError } from './errors.ts'

/** What a record may hold. Numbers are integers: money in 分, dates as strings. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Deeper nesting is refused, before a hostile document can exhaust the stack. */
const maxDepth = 64

/**
 * The one text of a value: RFC 8785 (JCS), narrowed to integers.
 * Throws `json-number`, `json-string`, `json-value`, `json-depth`.
 */
export function canonical(value: Json): string {
  return write(value, 0)
}

/** The UTF-8 bytes of `canonical(value)`: what is committed to, hashed and stored. */
export function canonicalBytes(value: Json): Uint8Array {
  return utf8(canonical(value))
}

/**
 * Reads bytes that must be canonical: any other spelling of the same value throws `json-not-canonical`,
 * so that two readers can never see two values in one record (repeated keys, for one).
 */
export const parseCanonical = (bytes: Uint8Array): Json => parseCanonicalText(fromUtf8(bytes))

/** The same of bytes that were read as text. */
export function parseCanonicalText(text: string): Json {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    throw notCanonical()
  }
  // Written by the language itself it comes out the same when nothing but order and kinds is left to be looked at: four
  // times as fast as writing it anew, and a log is all headers.
  if (!(JSON.stringify(value) === text && isOrderly(value, 0)) && canonical(value) !== text) throw notCanonical()
  return value
}

/** Whether `canonical` would write it with its members as they stand; false: let it say. */
function isOrderly(value: Json, depth: number): boolean {
  if (depth > maxDepth) return false
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value !== 'object' || value === null) return true
  if (isList(value)) return value.every((item) => isOrderly(item, depth + 1))
  let before: string | undefined
  for (const key of Object.keys(value)) {
    if (before !== undefined && before >= key) return false
    if (!key.isWellFormed() || !isOrderly(value[key]!, depth + 1)) return false
    before = key
  }
  return true
}

// Array.isArray does not tell a readonly array from an object.
const isList = (value: object): value is readonly Json[] => Array.isArray(value)

function notCanonical(): LogError {
  return new LogError('json-not-canonical', '内容不是规范 JSON（RFC 8785）。请核对原始字节是否被改动或重新排版。')
}

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) {
    throw new LogError('json-depth', `内容嵌套超过 ${maxDepth} 层，不能入卷。请减少嵌套后重新提交。`)
  }
  if (value === null || value === true || value === false) return String(value)
  if (typeof value === 'number') return writeInteger(value)
  if (typeof value === 'string') return writeString(value)
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) return writeObject(value as Record<string, unknown>, depth)
  throw new LogError('json-value', '内容含有不能入卷的值（未定义、函数、日期对象等）。请删去该项，或改为文本、整数。')
}

function writeInteger(value: number): string {
  if (!Number.isSafeInteger(value)) {
    throw new LogError('json-number', '内容含有小数或过大的数。金额请以分为单位填整数，其他数值请改为文本。')
  }
  return String(value)
}

// Printable ASCII without quote and backslash stands for itself. Most of a record is that, and a record is written often.
const plainText = /^[ !#-[\]-~]*$/

function writeString(value: string): string {
  if (plainText.test(value)) return `"${value}"`
  if (!value.isWellFormed()) {
    throw new LogError('json-string', '文本含有不完整的字符（孤立代理项）。请重新输入该处文字。')
  }
  // RFC 8785 section 3.2.2.2 takes its string escapes from ECMAScript's JSON.stringify.
  return JSON.stringify(value)
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  // The default sort compares UTF-16 code units, which is what RFC 8785 section 3.2.3 asks.
  let text = ''
  for (const key of Object.keys(value).sort()) {
    text += `${text === '' ? '' : ','}${writeString(key)}:${write(value[key], depth + 1)}`
  }
  return `{${text}}`
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
