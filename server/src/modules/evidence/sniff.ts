/** What a file is, by its first bytes; what it says of itself is not believed. Whatever is none of these is kept all the same. */
const signatures: readonly [type: string, at: number, bytes: string][] = [
  ['application/pdf', 0, '25504446'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/gif', 0, '47494638'],
  ['image/tiff', 0, '49492a00'],
  ['image/tiff', 0, '4d4d002a'],
  ['image/webp', 8, '57454250'],
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'].map((brand) => ftyp('image/heic', brand)),
  ftyp('image/avif', 'avif'),
  ftyp('video/quicktime', 'qt  '),
  ftyp('audio/mp4', 'M4A '),
  ['video/mp4', 4, '66747970'],
  ['video/x-matroska', 0, '1a45dfa3'],
  ['video/x-msvideo', 8, '41564920'],
  ['video/mpeg', 0, '000001ba'],
  ['video/x-flv', 0, '464c5601'],
  ['video/x-ms-asf', 0, '3026b2758e66cf11'],
  // What recorders of one maker write (.dav); no browser plays it.
  ['video/x-dav', 0, '44484156'],
  ['audio/wav', 8, '57415645'],
  ['audio/mpeg', 0, '494433'],
  ['audio/mpeg', 0, 'fffb'],
  ['audio/mpeg', 0, 'fff3'],
  ['audio/mpeg', 0, 'fff2'],
  ['audio/aac', 0, 'fff1'],
  ['audio/aac', 0, 'fff9'],
  ['audio/amr', 0, '2321414d52'],
  ['audio/ogg', 0, '4f676753'],
  ['application/vnd.rar', 0, '526172211a07'],
  ['application/x-7z-compressed', 0, '377abcaf271c'],
  ['application/gzip', 0, '1f8b08'],
]
function ftyp(type: string, brand: string): [string, number, string] {
  return [type, 4, Buffer.from(`ftyp${brand}`, 'latin1').toString('hex')]
}

/** Containers whose first bytes are the same: told apart by the name. */
const zipped: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ofd: 'application/ofd',
}
const compound: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  wps: 'application/wps-office.wps',
  et: 'application/wps-office.et',
  dps: 'application/wps-office.dps',
}
/** A file of Office before 2007, of WPS, and what a newer one is put into when it has a password. */
export const isCompound = (head: Uint8Array): boolean => startsWith(head, 'd0cf11e0a1b11ae1')

/** Bytes of the beginning that `sniff` wants. */
export const sniffed = 4096

export const unknownType = 'application/octet-stream'

export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The type of a file by its beginning. */
export function sniff(beginning: Uint8Array, name: string): string {
  const head = beginning.subarray(0, sniffed)
  const hex = Buffer.from(head.subarray(0, 32)).toString('hex')
  const known = signatures.find(([, at, bytes]) => hex.startsWith(bytes, at * 2))
  if (known) return known[0]
  if (startsWith(head, '504b0304')) return zipped[extensionOf(name)] ?? 'application/zip'
  if (isCompound(head)) return compound[extensionOf(name)] ?? 'application/x-ole-storage'
  if (isTransportStream(head)) return 'video/mp2t'
  if (startsWith(head, '424d') && head.subarray(6, 10).every((byte) => byte === 0) && head.length > 26)
    return 'image/bmp'
  return textType(head) ?? unknownType
}

const startsWith = (head: Uint8Array, hex: string): boolean =>
  Buffer.from(head.subarray(0, hex.length / 2)).toString('hex') === hex

/** Body cameras write MPEG-TS: packets of 188 bytes (192 with a time before each), each beginning with the same byte. */
function isTransportStream(head: Uint8Array): boolean {
  return [
    [0, 188],
    [4, 192],
  ].some(([at = 0, step = 0]) => [0, 1, 2].every((n) => head[at + n * step] === 0x47))
}

/** Text, in the writing it is in: what a Chinese office computer saves is often GBK. */
function textType(head: Uint8Array): string | undefined {
  if (startsWith(head, 'fffe')) return 'text/plain; charset=utf-16le'
  if (startsWith(head, 'feff')) return 'text/plain; charset=utf-16be'
  if (head.length === 0 || head.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return undefined
  if (decodes(head, 'utf-8')) return 'text/plain'
  return decodes(head, 'gb18030') ? 'text/plain; charset=gb18030' : undefined
}

function decodes(head: Uint8Array, writing: string): boolean {
  try {
    // A character may be cut at the end of what was read: that is no fault.
    new TextDecoder(writing, { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

const shown: ReadonlySet<string> = new Set([
  'application/pdf',
  ...['jpeg', 'png', 'gif', 'bmp', 'webp', 'avif'].map((type) => `image/${type}`),
  ...['mp4', 'quicktime'].map((type) => `video/${type}`),
  ...['mpeg', 'mp4', 'wav', 'aac', 'ogg'].map((type) => `audio/${type}`),
])

/** What a browser may show within the page; everything else is only handed over. */
export const isShown = (type: string): boolean => shown.has(type)
