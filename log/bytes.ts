import { LogError } from './errors.ts'

/** A hash function: bytes in, digest out. `node:crypto` supplies it on the server, an audited library in browsers. */
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
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
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

/** Reads lower-case hexadecimal only, so that a value has one spelling; throws `bytes-hex`. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) {
    throw new LogError('bytes-hex', '十六进制文本有误：只能用 0-9 与小写 a-f，且位数为偶数。请重新复制完整的值。')
  }
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(i * 2, i * 2 + 2), 16))
}
