import { createHash, randomBytes } from 'node:crypto'
import type { Sendable } from './questions.ts'

/** No letter that reads as a figure or another letter, aloud or on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function written(bytes: Buffer, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => letters[byte & 31]).join('')
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Stands in the form from the start: whoever sends it twice sends it once, and is told the same number. */
export const newOnce = (): string => randomBytes(24).toString('base64url')
export const isOnce = (text: string): boolean => /^[\w-]{32}$/.test(text)

/** Number and code of what is sent under this key; `day` as 'YYYY-MM-DD'. */
export function identityOf(once: string, day: string): { number: string; code: string } {
  return {
    number: `${day.replaceAll('-', '')}-${written(digest(`number ${once}`), 8)}`,
    code: (written(digest(`code ${once}`), 16).match(/.{4}/g) ?? []).join('-'),
  }
}

/** As somebody types it: small letters, no dashes, figures for the letters they look like. */
export const typed = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V')

export function typedNumber(text: string): string {
  const plain = typed(text)
  return `${plain.slice(0, 8)}-${plain.slice(8)}`
}

export const hashOfCode = (code: string): string => digest(typed(code)).toString('hex')

/** What one person sends again is found by his telephone number; who may not be known is not. */
export function senderOf({ questions, procedure }: Sendable, values: Readonly<Record<string, string>>): string | null {
  const asked = questions.find(
    (q) =>
      q.rule.step === procedure.first && q.kind.is === 'telephone' && !q.sealed && (values[q.id] ?? '').trim() !== '',
  )
  const figures = (values[asked?.id ?? ''] ?? '').normalize('NFKC').replace(/\D/g, '')
  return figures.length < 7 ? null : digest(`sender ${figures}`).toString('hex')
}
