import type { Fault } from './reading.ts'

export const MOST_FILES = 3
export const MOST_BYTES = 5 * 1024 * 1024
/** What a form may weigh: its files and its words. */
export const BODY = MOST_FILES * MOST_BYTES + 256 * 1024

export type Sent = { readonly name: string; readonly bytes: Buffer }

/** Pictures and PDF, by their content: what opens nothing but a look at it. */
const beginnings = ['\xff\xd8\xff', '\x89PNG\r\n', 'GIF8', '%PDF-'].map((text) => Buffer.from(text, 'latin1'))
/** Of a container, which it is, after its first bytes. */
const contained = /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|hevc))/

const isKnown = (bytes: Buffer) =>
  beginnings.some((begins) => bytes.subarray(0, begins.length).equals(begins)) ||
  contained.test(bytes.subarray(0, 16).toString('latin1'))

/** A name for the officer's disk: no path, nothing invisible, not endless. */
const tidy = (name: string) =>
  (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(-100) || '材料'

/** The files of a form, and what is wrong with them. A field left empty is sent as an empty file without a name. */
export function readFiles(field: string, given: readonly Sent[]): { files: readonly Sent[]; faults: readonly Fault[] } {
  const files = given.filter((f) => f.name !== '' || f.bytes.length > 0).map((f) => ({ ...f, name: tidy(f.name) }))
  const faults: Fault[] = []
  const fault = (sentence: string) => faults.push({ field, sentence })
  if (files.length > MOST_FILES)
    fault(`最多附 ${MOST_FILES} 个文件，现在是 ${files.length} 个；其余的登记后向办理机关提交，写明编号`)
  for (const { name, bytes } of files) {
    if (bytes.length === 0) fault(`“${name}”是空的，请重新选择`)
    else if (bytes.length > MOST_BYTES) fault(`“${name}”超过 ${MOST_BYTES / 1024 / 1024} MB，请换小一些的照片`)
    else if (!isKnown(bytes)) fault(`“${name}”不是照片或者 PDF，请换成照片、截图或者 PDF`)
  }
  return { files, faults }
}
