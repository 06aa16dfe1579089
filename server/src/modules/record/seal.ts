import { randomBytes } from 'node:crypto'
import { type EventDraft, type Json, type SealedEvent, type StreamHead, saltLength, sealEvent } from '@xiezhi/log'
import { hashes } from './hashes.ts'

/** An event before it has its place: the header's part and the body, both without anything undefined. */
export interface Draft extends EventDraft {
  readonly body: Json
}

/** Seals the drafts one after the other as the next events of their stream. Throws LogError for what cannot be kept. */
export function sealAll(drafts: readonly Draft[], head: StreamHead | null): SealedEvent[] {
  const sealed: SealedEvent[] = []
  let last = head
  for (const { body, ...draft } of drafts) {
    const one = sealEvent(hashes, draft, body, randomBytes(saltLength), last)
    sealed.push(one)
    last = { sequence: one.header.sequence, link: one.link }
  }
  return sealed
}

/** The same value as JSON would carry it: members that are undefined are not there. */
export function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : plain(item)))
  if (typeof value !== 'object' || value === null) return value as Json
  const members: Record<string, Json> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    // A plain assignment would lose a key named __proto__; then the body could not be what was sent.
    if (key === '__proto__') Object.defineProperty(members, key, { value: plain(member), enumerable: true })
    else members[key] = plain(member)
  }
  return members
}
