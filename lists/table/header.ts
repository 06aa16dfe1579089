import type { ListKind } from '../kinds/kind.ts'
import { letters } from '../said.ts'
import { isHeading, type Mapping, mapColumns } from './columns.ts'
import type { Grid } from './grid.ts'
import { oneLine } from './words.ts'

export interface Header {
  /** Rows of the headings, both ends, counted from 0. */
  readonly from: number
  readonly to: number
  readonly mapping: Mapping
}

/** Titles, numbers of papers and instructions may stand above, never so many. */
const searched = 40
const mostRows = 3

/** The row of headings: of the first rows the one, with the rows below it that part its headings, in which most is understood. */
export function findHeader(kind: ListKind, grid: Grid, from = 0): Header | null {
  let best: Header | null = null
  for (let row = from; row < Math.min(grid.height, from + searched); row += 1) {
    const header = headerAt(kind, grid, row)
    if (header && header.mapping.known > (best?.mapping.known ?? 0)) best = header
  }
  return best
}

/** Headings at this row; null where it holds none of this list. */
export function headerAt(kind: ListKind, grid: Grid, row: number): Header | null {
  if (!looksLikeHeadings(kind, grid, row) || isTitle(kind, grid, row)) return null
  let best = null as Header | null
  for (let to = row; to < Math.min(grid.height, row + mostRows); to += 1) {
    if (to > row && !parts(kind, grid, row, to)) break
    const mapping = mapColumns(kind, headingsOf(grid, row, to))
    // Headings of their own under a parted one say which of its columns is which, though no more of them is understood.
    const says = to > row && saysMore(grid, row, to)
    const least = (best?.mapping.known ?? 0) + (says ? 0 : 1)
    if (mapping && enough(mapping) && mapping.known >= least) best = { from: row, to, mapping }
    // A cell merged down from the headings belongs to them with all its rows.
    else if (best !== null && mapping && mergedInto(grid, row, to)) best = { from: row, to, mapping: best.mapping }
  }
  return best
}

const enough = ({ known, columns }: Mapping): boolean => known >= 2 || columns.length === 1

function looksLikeHeadings(kind: ListKind, grid: Grid, row: number): boolean {
  const texts = filled(grid, row)
  const known = texts.filter((text) => isHeading(kind, text)).length
  return known > 0 && known >= Math.min(2, texts.length) && known * 4 >= texts.length
}

/** One text alone above a row of headings: what the table is called (某局裁量基准), though a heading's word is in it. */
const isTitle = (kind: ListKind, grid: Grid, row: number): boolean =>
  filled(grid, row).length === 1 &&
  row + 1 < grid.height &&
  filled(grid, row + 1).length > 1 &&
  looksLikeHeadings(kind, grid, row + 1)

/** The texts of a row, as one line each, without the empty ones. */
function filled(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.width }, (_, column) => oneLine(grid.ownText(row, column))).filter(
    (text) => text !== '',
  )
}

const mergedInto = (grid: Grid, from: number, row: number): boolean =>
  Array.from({ length: grid.width }, (_, column) => column).some(
    (column) => grid.isBelow(row, column) && oneLine(grid.ownText(from, column)) !== '',
  )

/** Whether `to` still belongs to the headings that begin at `from`: its own cells stand under what is parted, and are short. */
function parts(kind: ListKind, grid: Grid, from: number, to: number): boolean {
  const own = Array.from({ length: grid.width }, (_, column) => ({
    column,
    text: oneLine(grid.ownText(to, column)),
  })).filter(({ text }) => text !== '')
  if (own.length === 0) return mergedInto(grid, from, to)
  if (own.some(({ text }) => text.length > 20 || /^\d+$/.test(text))) return false
  const heads = (column: number) => oneLine(grid.ownText(from, column))
  const underParted = ({ column }: { column: number }) =>
    heads(column) === '' || grid.span(from, column) > 1 || isParted(grid, from, column)
  return own.every(underParted) && (own.some(({ text }) => isHeading(kind, text)) || mergedInto(grid, from, to))
}

/** It has a text of its own under a heading over several columns. */
const saysMore = (grid: Grid, from: number, to: number): boolean =>
  Array.from({ length: grid.width }, (_, column) => column).some(
    (column) => grid.span(from, column) > 1 && oneLine(grid.ownText(to, column)) !== '',
  )

/** In a text nothing is merged: a heading over several columns has empty ones to its right. */
const isParted = (grid: Grid, row: number, column: number): boolean =>
  oneLine(grid.ownText(row, column)) !== '' && column + 1 < grid.width && oneLine(grid.ownText(row, column + 1)) === ''

/** What is said above each column, from the top down; a heading over several columns speaks for each. */
function headingsOf(grid: Grid, from: number, to: number): string[][] {
  return Array.from({ length: grid.width }, (_, column) => {
    const path: string[] = []
    for (let row = from; row <= to; row += 1) {
      const text = oneLine(grid.ownText(row, column)) || (row < to ? toTheLeft(grid, row, column) : '')
      if (text !== '' && path.at(-1) !== text) path.push(text)
    }
    // Under a heading over several columns, or under none: what stands there is kept all the same.
    if (path.length === 0 && column > 0 && hasContent(grid, to, column)) path.push(unheaded(grid, from, column))
    return path
  })
}

function toTheLeft(grid: Grid, row: number, column: number): string {
  if (grid.isBelow(row, column)) return ''
  for (let at = column - 1; at >= 0; at -= 1) {
    const text = oneLine(grid.ownText(row, at))
    if (text !== '') return grid.span(row, at) > column - at || grid.sheet.merges.length === 0 ? text : ''
  }
  return ''
}

function unheaded(grid: Grid, row: number, column: number): string {
  const left = toTheLeft(grid, row, column)
  return left === '' ? `第${letters(column)}列` : `${left}·${letters(column)}列`
}

const hasContent = (grid: Grid, after: number, column: number): boolean => {
  for (let row = after + 1; row < grid.height; row += 1) if (/\S/.test(grid.ownText(row, column))) return true
  return false
}
