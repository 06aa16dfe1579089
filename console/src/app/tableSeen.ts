/** A node of a page, as far as it is read here; so that a test needs no browser. */
export interface Seen {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Seen>
  readonly matches?: (selector: string) => boolean
}
interface Row {
  readonly cells: Iterable<Seen>
}
interface Table {
  readonly tHead: { readonly rows: Iterable<Row> } | null
  readonly tBodies: Iterable<{ readonly rows: Iterable<Row> }>
}

/** What is only read out, and what is pressed, is no part of what is seen in a list. */
const unseen = '.said, svg, input, select, button:not(.link, .light), [hidden]'

const words = (node: Seen): string => {
  if (node.nodeType === 3) return node.textContent ?? ''
  if (node.nodeType !== 1 || node.matches?.(unseen)) return ''
  return [...node.childNodes].map((child) => (child.nodeType === 1 ? ` ${words(child)} ` : words(child))).join('')
}
const text = (node: Seen): string => words(node).replace(/\s+/g, ' ').trim()

/** The rows of a table as they stand on the screen; columns whose head is not shown hold buttons, and are left. */
export function tableSeen({ tHead, tBodies }: Table): { headings: string[]; rows: string[][] } {
  const heads = [...(tHead?.rows ?? [])].flatMap((row) => [...row.cells].map(text))
  const kept = heads.flatMap((head, at) => (head === '' ? [] : [at]))
  const rows = [...tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.cells].map(text))
  return { headings: kept.map((at) => heads[at] ?? ''), rows: rows.map((row) => kept.map((at) => row[at] ?? '')) }
}
