import type { PublicSection } from '@xiezhi/law/publication/sections.ts'

/** What the portal shows: the closed shapes of a public item. Dates are 'YYYY-MM-DD', moments 'YYYY-MM-DD HH:MM' in Asia/Shanghai. */

/** Of the lists before any case, and one for each kind of enforcement. */
export type Kind = PublicSection | 'agency' | 'officer' | 'matter'

export type State = 'public' | 'corrected' | 'withdrawn' | 'expired'

/** Plain words for the reader; empty where the item has none. */
export type PlainWords = { what: string; why: string; means: string; remedy: string }

/** `title`: what the paper is called. */
export type Block = { type: 'title' | 'heading' | 'paragraph' | 'item' | 'signature'; text: string }

/** `due`: the last day to do it; after it the party is late. */
export type Performed = { party: string; says: string; on: string; due: string | null }

export type Element = { label: string; value: string }

/** A row of a list. */
export type Line = {
  id: string
  kind: Kind
  agencyName: string
  region: string
  title: string
  documentNumber: string
  decidedOn: string | null
  party: string
  categories: string[]
  state: State
  demoMark: string | null
}

export type Entry = Line & {
  version: number
  agencyCode: string
  publishedAt: string
  expiresOn: string | null
  stateReason: string | null
  stateAt: string | null
  partyKind: string
  summary: PlainWords
  body: Block[]
  elements: Element[]
  sha256: string
  source: string
  /** What became of it since, of one party or ('') of the whole case; empty where nothing is told. */
  performed?: Performed[]
  /** Of a large list the lines as the public reads them: in which file, and that of the version before. */
  lines: SheetTold | null
  /** How often it was opened, up to a few seconds ago. */
  visits: number
}

export type SheetTold = { list: string; sheet: string; count: number; before: string | null }

/** A line of 撤回公告: what may still be said of an item taken down. */
export type Withdrawal = Pick<
  Entry,
  'id' | 'kind' | 'agencyName' | 'documentNumber' | 'stateReason' | 'stateAt' | 'demoMark'
>

function field(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  return typeof found === 'string' ? found : ''
}

export function readPlainWords(value: unknown): PlainWords {
  return {
    what: field(value, 'what'),
    why: field(value, 'why'),
    means: field(value, 'means'),
    remedy: field(value, 'remedy'),
  }
}

const blockTypes = ['title', 'heading', 'paragraph', 'item', 'signature'] as const

/** A block of a type this version does not know is still text, and is shown as a paragraph. */
export function readBlocks(value: unknown): Block[] {
  if (!Array.isArray(value)) return []
  return value.map((block) => ({
    type: blockTypes.find((type) => type === field(block, 'type')) ?? 'paragraph',
    text: field(block, 'text'),
  }))
}

export function readElements(value: unknown): Element[] {
  if (!Array.isArray(value)) return []
  return value.map((element) => ({ label: field(element, 'label'), value: field(element, 'value') }))
}

export function readPerformed(value: unknown): Performed[] {
  if (!Array.isArray(value)) return []
  return value.map((line) => ({
    party: field(line, 'party'),
    says: field(line, 'says'),
    on: field(line, 'on'),
    due: field(line, 'due') || null,
  }))
}

export function readSheet(value: unknown): SheetTold | null {
  const [list, sheet] = [field(value, 'list'), field(value, 'sheet')]
  if (list === '' || sheet === '') return null
  return { list, sheet, count: Number((value as { count?: unknown }).count), before: field(value, 'before') || null }
}
