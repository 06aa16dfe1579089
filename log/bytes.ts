import { LogError } from './errors.ts'

/**
 * A hash function: bytes in, digest out. `node:crypto` supplies it on the server, an audited library in browsers.
 * It must not keep the bytes it was given: they are overwritten afterwards.
 */
export type Hash = (bytes: Uint8Array) => Uint8Array

// The language library has no text codecs; every runtime we use has these two. Declared here so that the package
// needs neither DOM nor Node types.
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }
declare const TextDecoder: {
  new (label: string, options: { fatal: boolean; ignoreBOM: boolean }): { decode(bytes: Uint8Array): string }
}

const encoder = new TextEncoder()
// ignoreBOM keeps a leading U+FEFF as a character: dropping it would let two byte strings read as one text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 bytes of a text. The caller makes sure that the text holds no lone surrogate. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Strict UTF-8 decoding; throws `bytes-utf8`. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new LogError('bytes-utf8', '内容不是有效的 UTF-8 文本。请核对文件是否完整、是否被转码。')
  }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

// Bytes to be hashed are laid side by side here: to allocate each time costs more than the hashing itself.
const scratch = new Uint8Array(16_384)

/** Hash of parts laid one after the other. */
export function hashOf(hash: Hash, ...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  if (length > scratch.length) return hash(concat(...parts))
  let at = 0
  for (const part of parts) {
    scratch.set(part, at)
    at += part.length
  }
  return hash(scratch.subarray(0, length))
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += hexPairs[byte]
  return text
}

/** Whether `text` is `toHex(bytes)`. */
export function isHexOf(text: string, bytes: Uint8Array): boolean {
  if (text.length !== bytes.length * 2) return false
  for (let i = 0; i < bytes.length; i++) {
    if (nibble(text.charCodeAt(2 * i)) * 16 + nibble(text.charCodeAt(2 * i + 1)) !== bytes[i]) return false
  }
  return true
}

/** Reads lower-case hexadecimal only, so that a value has one spelling; throws `bytes-hex`. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) {
    throw new LogError('bytes-hex', '十六进制文本有误：只能用 0-9 与小写 a-f，且位数为偶数。请重新复制完整的值。')
  }
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = nibble(text.charCodeAt(2 * i)) * 16 + nibble(text.charCodeAt(2 * i + 1))
  return bytes
}

/** Value of the character code of 0-9 or a-f; of any other: not a number, which equals nothing. */
function nibble(code: number): number {
  if (code >= 48 && code < 58) return code - 48
  return code >= 97 && code < 103 ? code - 87 : Number.NaN
}
