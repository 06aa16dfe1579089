/** HTML that is safe by construction: a template whose every hole is escaped, unless what goes in is HTML already. */

export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[]

const UNSAFE = /[&<>"']/
const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeText(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"']/g, (mark) => names[mark] ?? mark) : text
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return escapeText(piece)
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'number') return String(piece)
  if (piece === null || piece === undefined || piece === false) return ''
  return piece.map(write).join('')
}

/** Attributes must stand in double quotes: html`<a href="${address}">${words}</a>`. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  let text = strings[0] ?? ''
  for (let at = 0; at < pieces.length; at++) text += write(pieces[at]) + (strings[at + 1] ?? '')
  return new Html(text)
}

/** A query string with its question mark, leaving out what is empty; '' when nothing is left. */
export function query(values: Record<string, string | undefined>): string {
  const pairs = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
