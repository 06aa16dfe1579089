import { canonical, type Json, openNote, parseCanonical, parseVerifierKey, type Signer, signNote } from '@xiezhi/log'
import { Failure, messageOf } from '../../platform/failure.ts'
import { verifySignature } from '../log/index.ts'
import { sha256 } from '../record/index.ts'
import { type Payload, payloadOf } from './payload.ts'

/** What is signed of it. */
export interface Manifest {
  readonly origin: string
  readonly number: number
  /** Digest of the manifest before it, hexadecimal; noughts for the first. */
  readonly previous: string
  readonly payload: string
  readonly logSize: number
}

export interface Bundle {
  readonly manifest: Manifest
  /** SHA-256 of the manifest as signed, hexadecimal. */
  readonly digest: string
  readonly payload: Payload
}

export const nothingBefore = '0'.repeat(64)
const format = 'xiezhi-bundle/1'
const hex = (text: string) => Buffer.from(sha256(Buffer.from(text))).toString('hex')

/** 000012.bundle */
export const fileName = (number: number): string => `${String(number).padStart(6, '0')}.bundle`

const written = (m: Manifest) => `${[format, m.origin, m.number, m.previous, m.payload, m.logSize].join('\n')}\n`

/** Writes a bundle: the payload, and its manifest signed with the key of the log. */
export function sealBundle(
  of: Omit<Manifest, 'payload' | 'origin'>,
  payload: Payload,
  signer: Signer,
): { text: string; digest: string } {
  const body = canonical(payload as unknown as Json)
  const manifest = written({ ...of, origin: signer.name, payload: hex(body) })
  return { text: JSON.stringify({ manifest: signNote(manifest, signer), payload: body }), digest: hex(manifest) }
}

const altered = (name: string, why: string, cause?: unknown) =>
  new Failure('bundle-altered', `${name} 与签发时不符（${why}），没有采用。请向发送的一方重新取得这一份。`, cause)

/** Reads a bundle signed by this key, and believes of it only what is made as a bundle is. Errors: `Failure` bundle-altered. */
export function openBundle(text: string, key: string, name: string): Bundle {
  const { manifest: note, payload } = members(text, name)
  let manifest: string
  try {
    manifest = openNote(note, parseVerifierKey(sha256, key), verifySignature)
  } catch (error) {
    throw altered(name, messageOf(error), error)
  }
  const [says, origin = '', number, previous = '', digest = '', logSize] = manifest.split('\n')
  if (says !== format) throw altered(name, '不是能够识别的格式')
  if (hex(payload) !== digest) throw altered(name, '内容的校验值不对')
  const read = payloadOf(parseCanonical(Buffer.from(payload)))
  if ('why' in read) throw altered(name, `内容的结构不对，${read.why}`)
  return {
    manifest: { origin, number: Number(number), previous, payload: digest, logSize: Number(logSize) },
    digest: hex(manifest),
    payload: read.payload,
  }
}

function members(text: string, name: string): { manifest: string; payload: string } {
  try {
    const { manifest, payload } = JSON.parse(text) as { manifest?: unknown; payload?: unknown }
    if (typeof manifest === 'string' && typeof payload === 'string') return { manifest, payload }
  } catch {
    // Told below.
  }
  throw altered(name, '文件不完整')
}
