import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  correctionsText,
  type InkValue,
  inkHeight,
  inkWidth,
  type PageInk,
  type PutRight,
} from '@xiezhi/casework/signing.ts'

/** One stroke while it is drawn: x, y and milliseconds, one after the other. */
export type Stroke = readonly number[]

/** Nearer than this a point says nothing the one before did not. */
const near = 4

/** The stroke with one more point, in the measure of the field; the same where the pen has hardly moved. */
export function onward(stroke: Stroke, x: number, y: number, at: number): Stroke {
  const px = Math.round(Math.min(Math.max(x, 0), 1) * inkWidth)
  const py = Math.round(Math.min(Math.max(y, 0), 1) * inkHeight)
  const [lx, ly, lt] = stroke.slice(-3)
  if (lx !== undefined && ly !== undefined && Math.hypot(px - lx, py - ly) < near) return stroke
  return [...stroke, px, py, Math.max(Math.round(at), lt ?? 0)]
}

/** A dot has two points as every stroke: what is touched once is a stroke too. */
export const ended = (stroke: Stroke): Stroke => (stroke.length === 3 ? [...stroke, ...stroke] : stroke)

/** So much is a signature, and no slip of the finger: something drawn over a part of the field. */
export function isWritten(strokes: readonly Stroke[]): boolean {
  const xs = strokes.flatMap((s) => s.filter((_, i) => i % 3 === 0))
  const ys = strokes.flatMap((s) => s.filter((_, i) => i % 3 === 1))
  if (xs.length < 2) return false
  return Math.max(...xs) - Math.min(...xs) > inkWidth / 12 || Math.max(...ys) - Math.min(...ys) > inkHeight / 6
}

export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
export const digestOfCorrections = (corrections: readonly PutRight[]): string => digestOf(correctionsText(corrections))

interface Who {
  readonly line: number
  readonly as: string
  readonly name: string
}

/** With this page signed, or signed anew. */
export function withPage(ink: InkValue, who: Who, page: PageInk): InkValue {
  const before = ink.signers.find((s) => s.line === who.line)
  const pages = [...(before?.pages ?? []).filter((p) => p.page !== page.page), page].toSorted((a, b) => a.page - b.page)
  const signers = [...ink.signers.filter((s) => s.line !== who.line), { ...who, pages }]
  return { ...ink, signers: signers.toSorted((a, b) => a.line - b.line) }
}

/** With a name written otherwise: whoever it is signed as the same hand. */
export const withName = (ink: InkValue, line: number, name: string): InkValue => ({
  ...ink,
  signers: ink.signers.map((s) => (s.line === line ? { ...s, name } : s)),
})

/** With other corrections: what was signed of them before is not what is there now. */
export function withCorrections(ink: InkValue, corrections: readonly PutRight[], pages: number): InkValue {
  const signers = ink.signers.map((s) => ({ ...s, pages: s.pages.filter((p) => p.page <= pages) }))
  const { corrections: _, ...rest } = ink
  return {
    ...rest,
    ...(corrections.length === 0 ? {} : { corrections }),
    signers: signers.filter((s) => s.pages.length > 0),
  }
}

/** Pages this line has yet to sign, of those there are to be signed. */
export const unsigned = (ink: InkValue, line: number, total: number): readonly number[] => {
  const own = ink.signers.find((s) => s.line === line)?.pages ?? []
  return Array.from({ length: total }, (_, i) => i + 1).filter((n) => own.every((p) => p.page !== n))
}

/** A line that draws the stroke in the field. */
export function pathOf(stroke: Stroke): string {
  const points: string[] = []
  for (let i = 0; i + 1 < stroke.length; i += 3) points.push(`${stroke[i]} ${stroke[i + 1]}`)
  return `M${points.join('L')}`
}
