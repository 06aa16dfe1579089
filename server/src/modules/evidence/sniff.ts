/** What a file is, by its first bytes; what it says of itself is not believed. */
const signatures: readonly [type: string, at: number, bytes: string][] = [
  ['application/pdf', 0, '25504446'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/gif', 0, '47494638'],
  ['image/bmp', 0, '424d'],
  ['image/tiff', 0, '49492a00'],
  ['image/tiff', 0, '4d4d002a'],
  ['image/webp', 8, '57454250'],
  ['image/heic', 4, '6674797068656963'],
  ['video/quicktime', 4, '6674797071742020'],
  ['audio/mp4', 4, '667479704d344120'],
  ['video/mp4', 4, '66747970'],
  ['video/x-matroska', 0, '1a45dfa3'],
  ['video/x-msvideo', 8, '41564920'],
  ['audio/wav', 8, '57415645'],
  ['audio/mpeg', 0, '494433'],
  ['audio/mpeg', 0, 'fffb'],
  ['audio/amr', 0, '2321414d52'],
]
const office: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
  wps: 'application/vnd.ms-works',
}

/** Bytes of the beginning that `sniff` wants. */
export const sniffed = 4096

/** The type of a file by its beginning; undefined: none that is taken as evidence. */
export function sniff(head: Uint8Array, name: string): string | undefined {
  const hex = Buffer.from(head.subarray(0, 32)).toString('hex')
  const known = signatures.find(([, at, bytes]) => hex.startsWith(bytes, at * 2))
  if (known) return known[0]
  if (hex.startsWith('504b0304')) return office[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/zip'
  return isText(head) ? 'text/plain' : undefined
}

function isText(head: Uint8Array): boolean {
  if (head.length === 0 || head.includes(0)) return false
  try {
    // A character may be cut at the end of what was read: that is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/** What a browser may show within the page; everything else is only handed over. */
export const isShown = (type: string): boolean =>
  type === 'application/pdf' || /^(image\/(?!tiff)|video\/|audio\/)/.test(type)
