import type { FieldError } from '../refusal.ts'

/** The record nests further than a form may, for the form stands some levels deep in it. */
const maxDepth = 24

/**
 * Why a value cannot stand in the record, or undefined: its bytes hold safe integers, whole characters and no NUL (design 4.2).
 * Asked of whatever a client sent, before anything reads it.
 */
export function unstorable(value: unknown, depth = 0): string | undefined {
  if (depth > maxDepth) return '嵌套过深。'
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : '数字应当是整数（金额以分为单位）。'
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\u0000') ? undefined : '文字含有不完整或者不可见的字符。'
  if (Array.isArray(value)) return first(value, depth)
  if (typeof value === 'object') return first([...Object.keys(value), ...Object.values(value)], depth)
  return '含有不能入卷的内容。'
}

const first = (values: readonly unknown[], depth: number): string | undefined => {
  for (const v of values) {
    const fault = unstorable(v, depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Errors of what a command carries beside its form. */
export const textErrors = (field: string, value: unknown): readonly FieldError[] => {
  if (value === undefined) return []
  const sentence = typeof value === 'string' ? unstorable(value) : '应当是文字。'
  return sentence === undefined ? [] : [{ field, code: 'wrong-kind', sentence }]
}
