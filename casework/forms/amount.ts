import type { Json } from '../file.ts'

/** 一千亿元 in 分: above any penalty there ever was, and low enough that every sum of a case stays an exact integer. */
export const mostFen = 10_000_000_000_000

/** What is wrong with an amount as it was sent, as the second half of a sentence; undefined: nothing. */
export function amountFault(value: Json | undefined): { readonly code: string; readonly what: string } | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value <= 0)
    return {
      code: 'not-positive',
      what: typeof value === 'string' ? '应当按元填写，最多两位小数，例如 1000.50。' : '应当大于零，最多到分。',
    }
  if (value > mostFen) return { code: 'too-large', what: '超过一千亿元，请核对是否多填了数位。' }
  return undefined
}
