import { type Hash, hashOf, toHex, utf8 } from './bytes.ts'
import { canonicalBytes, type Json } from './canonical.ts'
import { commit } from './commitment.ts'
import { checkHeader } from './header.ts'

/** A place in the record: the n-th event of a stream. */
export type EventRef = { readonly stream: string; readonly sequence: number }

export type EventActor = {
  readonly person: string
  readonly post: string
  readonly agency: string
  /** The post in whose absence this one acts, where it does. */
  readonly behalfOf?: string
}

/**
 * The part of an event that is chained and logged, and kept for ever. It holds identifiers and times only:
 * whatever names or describes a party belongs into the body. Times are strings this package does not interpret.
 */
export type EventHeader = {
  readonly format: 'xiezhi.event/1'
  /** Subject of the stream: `case/<uuid>`, `person/<id>`, `list/<id>` … */
  readonly stream: string
  /** 1 for the first event of the stream. */
  readonly sequence: number
  /** The proceeding within the subject; empty where the subject has none. */
  readonly proceeding: string
  readonly type: string
  readonly v: number
  /** Id of the command that brought this event about. */
  readonly command: string
  readonly refs: readonly EventRef[]
  readonly actor: EventActor
  /** When it was done, and when it was entered. */
  readonly acted: string
  readonly recorded: string
  /** Names of the rule sets used and their versions. */
  readonly rules: { readonly [name: string]: string }
  /** Hex of the link of the event before it in the stream; 64 zeros for the first. */
  readonly previous: string
  readonly commitment: { readonly sha256: string; readonly sm3?: string }
}

/** What the caller says of an event; sealing adds place, chain and commitment. */
export type EventDraft = Omit<EventHeader, 'format' | 'sequence' | 'previous' | 'commitment'>

/** SHA-256 always; SM3 where the installation keeps the second commitment. */
export type Hashes = { readonly sha256: Hash; readonly sm3?: Hash }

/** Last event of a stream: what the next one is chained to. */
export type StreamHead = { readonly sequence: number; readonly link: Uint8Array }

export type SealedEvent = {
  readonly header: EventHeader
  /** The exact bytes to store; also the leaf data of the log. */
  readonly headerBytes: Uint8Array
  readonly link: Uint8Array
  readonly salt: Uint8Array
  readonly bodyBytes: Uint8Array
}

/** `previous` of the first event of a stream. */
export const noPrevious = '0'.repeat(64)

const linkPrefix = utf8('xiezhi/link/v1\0')

/** Chain value of an event: sha256("xiezhi/link/v1" 0x00 || header bytes). The header names the link before it. */
export function link(sha256: Hash, headerBytes: Uint8Array): Uint8Array {
  return hashOf(sha256, linkPrefix, headerBytes)
}

/**
 * Seals a draft as the next event of its stream (`head` null: as the first).
 * `salt`: 32 fresh random bytes. Throws LogError when the draft or the body cannot be recorded as it is.
 */
export function sealEvent(
  hashes: Hashes,
  draft: EventDraft,
  body: Json,
  salt: Uint8Array,
  head: StreamHead | null,
): SealedEvent {
  const bodyBytes = canonicalBytes(body)
  const { person, post, agency, behalfOf } = draft.actor
  const header = checkHeader({
    format: 'xiezhi.event/1',
    stream: draft.stream,
    sequence: head === null ? 1 : head.sequence + 1,
    proceeding: draft.proceeding,
    type: draft.type,
    v: draft.v,
    command: draft.command,
    refs: draft.refs,
    actor: behalfOf === undefined ? { person, post, agency } : { person, post, agency, behalfOf },
    acted: draft.acted,
    recorded: draft.recorded,
    rules: draft.rules,
    previous: head === null ? noPrevious : toHex(head.link),
    commitment: commitments(hashes, salt, bodyBytes),
  })
  const headerBytes = canonicalBytes(header)
  return { header, headerBytes, link: link(hashes.sha256, headerBytes), salt, bodyBytes }
}

function commitments(hashes: Hashes, salt: Uint8Array, bodyBytes: Uint8Array): EventHeader['commitment'] {
  const sha256 = toHex(commit(hashes.sha256, salt, bodyBytes))
  return hashes.sm3 === undefined ? { sha256 } : { sha256, sm3: toHex(commit(hashes.sm3, salt, bodyBytes)) }
}
