/** Document numbers (文号), read in whatever brackets they were typed and written with 〔〕 as GB/T 9704 has it. */

export interface DocumentNumber {
  /** The agency's and the paper's characters, 市监处罚; empty where a list gives only year and serial. */
  prefix: string
  year: number | null
  /** As given, zeros in front and letters included: 12, 0023, ZD021974. */
  serial: string
  /** The normal form: 市监处罚〔2024〕12号; without a year 市监处罚第12号. */
  text: string
}

const OPEN = '〔\\[【(（﹝［〖{｛﹙〈<＜「『'
const CLOSE = '〕\\]】)）﹞］〗}｝﹚〉>＞」』'
const SERIAL = '[A-Za-z]{0,6}\\d{1,18}(?:-\\d{1,6})?'
const DATED = new RegExp(`^(.*?)[${OPEN}]((?:19|20)\\d{2})年?[${CLOSE}](?:字)?第?(${SERIAL})号?$`)
const UNDATED = new RegExp(`^(.+?)第(${SERIAL})号?$`)
/** The same, looked for in a title; a number there ends with 号, else 〔2024〕 might be any year in brackets. */
const EMBEDDED = new RegExp(`[${OPEN}]\\s*(?:19|20)\\d{2}\\s*年?\\s*[${CLOSE}]\\s*第?\\s*${SERIAL}\\s*号`)

/** Reads a document number, or null where the text is none. Spaces, full-width digits, 第 and 号 make no difference. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const clean = ascii(text).replace(/[\s　]+/g, '')
  const dated = DATED.exec(clean)
  if (dated) return number(dated[1] ?? '', Number(dated[2]), dated[3] ?? '')
  const undated = UNDATED.exec(clean)
  return undated ? number(undated[1] ?? '', null, undated[2] ?? '') : null
}

/** Year and serial standing in a title such as 某局行政处罚决定书〔2024〕3号, without the words before them. */
export function documentNumberIn(title: string): DocumentNumber | null {
  const found = EMBEDDED.exec(ascii(title))
  return found ? parseDocumentNumber(found[0]) : null
}

/** Writes a number; `width` pads the serial with zeros, for agencies that number 0023. */
export function formatDocumentNumber(parts: {
  prefix: string
  year: number | null
  serial: string | number
  width?: number
}): string {
  const serial = String(parts.serial).padStart(parts.width ?? 0, '0')
  return parts.year === null ? `${parts.prefix}第${serial}号` : `${parts.prefix}〔${parts.year}〕${serial}号`
}

/** One string per number, however typed (0023 and 23 are one serial); null where the text is no number. */
export function documentNumberKey(text: string): string | null {
  const parsed = parseDocumentNumber(text)
  if (!parsed) return null
  const serial = parsed.serial.toUpperCase().replace(/^([A-Z]*)0+(?=\d)/, '$1')
  return formatDocumentNumber({ ...parsed, serial })
}

function number(prefix: string, year: number | null, serial: string): DocumentNumber {
  const tidy = prefix.replace(new RegExp(`[${OPEN}]`, 'g'), '（').replace(new RegExp(`[${CLOSE}]`, 'g'), '）')
  return { prefix: tidy, year, serial, text: formatDocumentNumber({ prefix: tidy, year, serial }) }
}

function ascii(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}
