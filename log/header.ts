import { fromUtf8 } from './bytes.ts'
import { type Json, parseCanonicalText } from './canonical.ts'
import { LogError } from './errors.ts'
import type { EventHeader } from './event.ts'
import { plainHeader } from './plainHeader.ts'

/**
 * Identifiers, versions and times are printable ASCII without spaces. A name, an address or a sentence in Chinese
 * cannot get into a header by mistake: that is the point.
 */
const identifier = /^[A-Za-z0-9][A-Za-z0-9._:/@+~#-]{0,199}$/
const streamName = /^[a-z][a-z-]*\/[A-Za-z0-9][A-Za-z0-9._:/@+~#-]{0,179}$/
const digest = /^[0-9a-f]{64}$/

const members = [
  'format',
  'stream',
  'sequence',
  'proceeding',
  'type',
  'v',
  'command',
  'refs',
  'actor',
  'acted',
  'recorded',
  'rules',
  'previous',
  'commitment',
] as const

/** Reads stored header bytes. They must be canonical and of exactly this shape; throws LogError. */
export function parseHeader(headerBytes: Uint8Array): EventHeader {
  const text = fromUtf8(headerBytes)
  return plainHeader(text) ?? checkHeader(parseCanonicalText(text))
}

/** Throws `header-shape` or `header-identifier` unless the value is a header, with every member and no other. */
export function checkHeader(value: Json): EventHeader {
  const header = object(value, members)
  if (header.format !== 'xiezhi.event/1') throw shape('format')
  text(header.stream, streamName, 'stream')
  count(header.sequence, 'sequence')
  if (header.proceeding !== '') text(header.proceeding, identifier, 'proceeding')
  for (const name of ['type', 'command', 'acted', 'recorded'] as const) text(header[name], identifier, name)
  count(header.v, 'v')
  if (!Array.isArray(header.refs)) throw shape('refs')
  for (const item of header.refs) {
    const ref = object(item, ['stream', 'sequence'])
    text(ref.stream, streamName, 'refs.stream')
    count(ref.sequence, 'refs.sequence')
  }
  const actor = object(header.actor, ['person', 'post', 'agency'], 'behalfOf')
  for (const name of Object.keys(actor)) text(actor[name], identifier, `actor.${name}`)
  if (!isObject(header.rules)) throw shape('rules')
  for (const [name, version] of Object.entries(header.rules)) {
    text(name, identifier, 'rules')
    text(version, identifier, `rules.${name}`)
  }
  text(header.previous, digest, 'previous')
  const commitment = object(header.commitment, ['sha256'], 'sm3')
  for (const name of Object.keys(commitment)) text(commitment[name], digest, `commitment.${name}`)
  // Every member was looked at above; the compiler cannot follow that through.
  return header as unknown as EventHeader
}

type JsonObject = { readonly [key: string]: Json }

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function object(value: Json | undefined, required: readonly string[], optional?: string): JsonObject {
  if (!isObject(value)) throw shape(required.join(' '))
  for (const name of required) if (!Object.hasOwn(value, name)) throw shape(name)
  const names = Object.keys(value)
  if (names.length === required.length) return value
  for (const name of names) if (!required.includes(name) && name !== optional) throw shape(name)
  return value
}

function text(value: Json | undefined, pattern: RegExp, name: string): void {
  if (typeof value === 'string' && pattern.test(value)) return
  throw new LogError(
    'header-identifier',
    `记录头的 ${name} 须为标识符（字母、数字与 . _ : / @ + ~ # -），不得含姓名、地址等内容。请把这些内容写入正文。`,
  )
}

function count(value: Json | undefined, name: string): void {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) throw shape(name)
}

function shape(name: string): LogError {
  return new LogError('header-shape', `记录头的 ${name} 一项缺少、多余或有误。请按 xiezhi.event/1 的格式重新生成。`)
}
