import { createHash } from 'node:crypto'
import { canonicalBytes, type Json } from '@xiezhi/log'
import type { Entry } from './shapes.ts'

/**
 * The same item has the same address for ever; the case it comes from cannot be told by it. A UUID of version 8. Of a case its
 * publications have one each: `proceeding` is that which carries it.
 */
export const idOf = (stream: string, proceeding?: string): string =>
  itemId(proceeding === undefined ? stream : `${stream}/${proceeding}`)

function itemId(subject: string): string {
  const bytes = createHash('sha256').update(`disclosure ${subject}`).digest().subarray(0, 16)
  bytes[6] = 0x80 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** What is under the seal: all that a reader reads of an item, and when it was decided by whom. */
export type Sealing = Pick<
  Entry,
  'agencyName' | 'documentNumber' | 'decidedOn' | 'title' | 'party' | 'categories' | 'summary' | 'elements' | 'body'
>

/** What a copy holds of it, and nothing beside. */
export function underSeal(entry: Sealing): Sealing {
  const { agencyName, documentNumber, decidedOn, title, party, categories, summary, elements, body } = entry
  return { agencyName, documentNumber, decidedOn, title, party, categories, summary, elements, body }
}

/** The seal of an item as it stands. */
export function sealOf(entry: Sealing): string {
  return createHash('sha256')
    .update(canonicalBytes(underSeal(entry) as unknown as Json))
    .digest('hex')
}

/** Whether this is what was sealed. */
export const isUnder = (seal: string, stands: Sealing): boolean => sealOf(stands) === seal

/** The seal of an item as its row now reads: another than was recorded tells that the row was changed. */
export const sealOfRow = (row: {
  readonly kind: string
  readonly agency_name: string
  readonly document_number: string
  readonly decided_on: string | null
  readonly party_display: string
  readonly title: string
  readonly categories: readonly string[]
  readonly summary: Entry['summary']
  readonly elements: Entry['elements']
  readonly body: Entry['body']
}): string => {
  const { agency_name: agencyName, document_number: documentNumber, decided_on, party_display: party } = row
  const { title, categories, summary, elements, body } = row
  const decidedOn = decided_on as Entry['decidedOn']
  return sealOf({ agencyName, documentNumber, decidedOn, title, party, categories, summary, elements, body })
}

/** Seals the public rendering, so that a copy of a page can be held against what was published. */
export const sealed = (entry: Omit<Entry, 'sha256'>): Entry => ({ ...entry, sha256: sealOf(entry) })

/**
 * The item as it was published, where a later version of the program would draw it otherwise: what stands under the recorded seal is
 * what was approved, whoever composes it better since. undefined: what stands is not what was recorded.
 */
export function asPublished(
  drawn: Entry,
  stands: Sealing | undefined,
  recorded: string | undefined,
): Entry | undefined {
  if (drawn.state !== 'public' || recorded === undefined || recorded === drawn.sha256) return drawn
  return stands !== undefined && isUnder(recorded, stands)
    ? { ...drawn, ...underSeal(stands), sha256: recorded }
    : undefined
}
