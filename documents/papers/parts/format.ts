import {
  type Context,
  type Form,
  type FormatRef,
  formatIn,
  formatInForce,
  formatOf,
  type PaperFormat,
} from '@xiezhi/casework'
import type { Block, Day, DocumentKind } from '@xiezhi/law'
import type { TextBlock } from './blocks.ts'

/** By which of the agency's own forms it is made: one of the record, the lines of a draft, none, or that of its day. */
export interface ByFormat {
  readonly on: Day
  readonly format?: FormatRef | null
  readonly drafted?: readonly Form[]
}

export function formatFor(
  kind: DocumentKind,
  { on, format, drafted }: ByFormat,
  { lists }: Context,
): PaperFormat | undefined {
  if (drafted !== undefined) return formatIn(drafted, kind)
  const ref = format === undefined ? formatInForce(lists, kind, on) : format
  return ref === null || ref === undefined ? undefined : formatOf(lists, kind, ref)
}

/** The text of its rule with what the agency words otherwise; what it adds stands before whoever signs. */
export function worded(blocks: readonly Block[], format: PaperFormat | undefined): readonly Block[] {
  if (format === undefined) return blocks
  const { opening, closing, replaced } = format
  const body = blocks.map((b): Block => {
    const other = replaced.find((r) => r.was === b.text?.trim())
    return other === undefined || b.row !== undefined ? b : { ...b, text: other.text }
  })
  const first = body.findIndex((b) => b.to === undefined)
  const signs = body.findIndex((b) => b.signs !== undefined)
  const at = signs < 0 ? body.length : signs
  const added = (texts: readonly string[]): Block[] => texts.map((text) => ({ text }))
  return [
    ...body.slice(0, Math.max(first, 0)),
    ...added(opening),
    ...body.slice(Math.max(first, 0), at),
    ...added(closing),
    ...body.slice(at),
  ]
}

/** What every template reads of it: the head, the title, and paragraphs of papers that compose their text themselves. */
export interface Formatted {
  redHead?: string
  titled?: string
  opening?: readonly string[]
  closing?: readonly string[]
  copies?: string
}

export function formatted(format: PaperFormat | undefined): Formatted {
  if (format === undefined) return {}
  const { head, title, opening, closing, copies } = format
  return {
    ...(head === undefined ? {} : { redHead: head }),
    ...(title === undefined ? {} : { titled: title }),
    ...(opening.length === 0 ? {} : { opening }),
    ...(closing.length === 0 ? {} : { closing }),
    ...(copies === undefined ? {} : { copies }),
  }
}

/** The composed text of a paper with what is added before and behind it. */
export const withAdded = (body: TextBlock[], { opening = [], closing = [] }: Formatted): TextBlock[] => [
  ...opening.map((text): TextBlock => ({ type: 'paragraph', text })),
  ...body,
  ...closing.map((text): TextBlock => ({ type: 'paragraph', text })),
]
