import type { FileRef } from '@xiezhi/casework'
import { takenOf } from './exif.ts'
import { extensionOf, isCompound, sniff } from './sniff.ts'

/** What is told of a file beside its bytes. */
export type Told = Pick<FileRef, 'type' | 'taken' | 'flaw'>

/** Names whose files begin in one way only; a file that begins otherwise bears another's name. */
const expected: Readonly<Record<string, RegExp>> = {
  pdf: /^application\/pdf$/,
  jpg: /^image\/jpeg$/,
  jpeg: /^image\/jpeg$/,
  png: /^image\/png$/,
  docx: /wordprocessingml/,
  xlsx: /spreadsheetml/,
  mp4: /^(video|audio)\/(mp4|quicktime)$/,
}

/** Looks at the beginning and the end only: nothing is ever unpacked, however small it says it is. */
export function inspect(beginning: Uint8Array, end: Uint8Array, name: string): Told {
  const type = sniff(beginning, name)
  const taken = type.startsWith('image/') ? takenOf(beginning) : undefined
  const flaw = flawOf(type, Buffer.from(beginning), Buffer.from(end), name)
  return { type, ...(taken && { taken }), ...(flaw && { flaw }) }
}

function flawOf(type: string, head: Buffer, tail: Buffer, name: string): FileRef['flaw'] {
  const extension = extensionOf(name)
  // Office puts a document with a password into the older container.
  if (isCompound(head) && /^(docx|xlsx|pptx)$/.test(extension))
    return tail.includes('EncryptedPackage', 0, 'utf16le') || head.includes('EncryptedPackage', 0, 'utf16le')
      ? 'encrypted'
      : 'disguised'
  if (expected[extension]?.test(type) === false) return 'disguised'
  if (type === 'application/pdf') {
    if (!tail.includes('%%EOF')) return 'damaged'
    if (tail.includes('/Encrypt') || head.includes('/Encrypt')) return 'encrypted'
    if ([head, tail].some((part) => /\/(JavaScript|JS|Launch)\b/.test(part.toString('latin1')))) return 'scripted'
  }
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    if (!tail.includes('PK\x05\x06', 0, 'latin1')) return 'damaged'
    if (tail.includes('vbaProject.bin')) return 'scripted'
    // General purpose flag, bit 0: the first member has a password.
    if (head.length > 7 && (head.readUInt16LE(6) & 1) === 1) return 'encrypted'
  }
  if (isCompound(head) && head.includes('VBA', 0, 'utf16le')) return 'scripted'
  return undefined
}
