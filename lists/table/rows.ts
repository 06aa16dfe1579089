import type { Cell } from '../file/sheet.ts'
import type { ListKind } from '../kinds/kind.ts'
import type { LeftOut } from '../said.ts'
import { isGrouped, judge, nameOf } from './belongs.ts'
import { isHeading, type Mapping } from './columns.ts'
import type { Grid } from './grid.ts'
import { headerAt } from './header.ts'
import { claimed, type ItemNumber, itemNumber } from './numbers.ts'
import { headingKey, isNothing, oneLine } from './words.ts'

/** The cells of an item or one of its parts as they stand: columns counted from 0. */
export interface Row {
  readonly row: number
  readonly cells: ReadonlyMap<number, string | Cell>
}

export interface Found extends Row {
  readonly number: ItemNumber | null
  /** Of the headings it stands under: a sheet may have several, one below the other. */
  readonly mapping: Mapping
  readonly parts: Row[]
  /** The section it stands in: 一、行政许可（3项）. */
  readonly section: string
  /** Codes of doubts about its being one item. */
  readonly asks: readonly ('no-number' | 'shared-number' | 'several-numbers')[]
}

export interface Rows {
  readonly items: Found[]
  readonly leftOut: Omit<LeftOut, 'sheet'>[]
  readonly blank: number
  /** What sections say of how many items they have. */
  readonly claims: { readonly row: number; readonly text: string; readonly said: number; readonly found: number }[]
  /** Of the last headings. */
  readonly mapping: Mapping
}

const total =
  /^(?:合计|总计|小计|共计|总数|合\s+计|总\s+计|小\s+计|本页小计|累计)(?:[:：（(\d].*)?$|^截[至止].{0,20}[共计]\s*\d+.{0,4}$/
const note =
  /^(?:备注|注|说明|填表说明|填报说明|附注|注释|填报单位|填报人|制表|制表人|审核人|联系人|联系电话|填表人|填报日期|填报时间|打印日期|打印时间|单位[（(]?(?:盖章|公章|负责人)|负责人|第\s*\d+\s*页|页码|数据来源|来源|以上|以下空白)(?:[:：（(\d、.．\s]|$)/
const section =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．章节部类]|[（(][一二三四五六七八九十]{1,3}[)）]|(?:行政)?(?:许可|处罚|强制|征收|给付|检查|确认|奖励|裁决|其他)|其他)/

/** The rows below the headings: items, what belongs to one, and what is neither. */
export function readRows(kind: ListKind, grid: Grid, from: number, given: Mapping, tick: (row: number) => void): Rows {
  const items: Found[] = []
  const leftOut: Omit<LeftOut, 'sheet'>[] = []
  const claims: { row: number; text: string; said: number; found: number }[] = []
  let [mapping, blank, under, numbered] = [given, 0, '', false]
  let heads = headingTexts(mapping)
  let skipTo = from - 1
  const leave = (row: number, code: string, reason: string, text: string) =>
    leftOut.push({ row: row + 1, code, reason, text: text.slice(0, 200) })

  for (let row = from; row < grid.height; row += 1) {
    tick(row)
    if (row <= skipTo) continue
    const own = ownCells(grid, row)
    if (own.length === 0) {
      blank += 1
      continue
    }
    const whole = own.map(({ text }) => text).join(' ')
    if (grid.hidden(row)) {
      leave(row, 'hidden-row', '这一行在表中是隐藏的，没有导入；需要导入的，取消隐藏后再导入。', whole)
      continue
    }
    if (own.every(({ text }) => isNothing(text))) {
      leave(row, 'no-name', '写的是没有，不是一项。', whole)
      continue
    }
    if (isHeaderAgain(own, heads)) {
      leave(row, 'header-again', '重复的表头。', whole)
      continue
    }
    // Of tens of thousands of rows only those that begin like headings are looked at as such.
    const other = own.length > 2 && isHeading(kind, own[0]?.text ?? '') ? headerAt(kind, grid, row) : null
    if (other && other.mapping.known > 2 && itemNumber(own[0]?.text ?? '') === null) {
      // 表二：…: what stands alone just above other headings is their title.
      const title = items.at(-1)
      if (title !== undefined && title.cells.size === 1 && title.parts.length === 0 && !between(grid, title.row, row)) {
        items.pop()
        leave(title.row, 'title', '下面一段表格的标题，不是一项。', nameOf(title))
      }
      mapping = other.mapping
      heads = headingTexts(mapping)
      for (let at = other.from; at <= other.to; at += 1)
        leave(
          at,
          'header-again',
          '另一段表格的表头，以下各行按它对应。',
          ownCells(grid, at)
            .map(({ text }) => text)
            .join(' '),
        )
      skipTo = other.to
      continue
    }
    const first = own[0]?.text ?? ''
    const written = oneLine(grid.ownText(row, mapping.name))
    const nameText = isNothing(written) ? '' : written
    if (total.test(first) || total.test(nameText)) {
      leave(row, 'total', '合计行，不是一项。', whole)
      const said = claimed(whole)
      if (said !== null) claims.push({ row: row + 1, text: whole, said, found: items.length })
      continue
    }
    const kindOfLine = lonely(grid, row, own, mapping, items.length > 0)
    if (kindOfLine === 'section') {
      // 一 | 行政许可: the number of a section may stand in a cell of its own.
      under = whole
      leave(row, 'section', '分组的标题，不是一项。', whole)
      const said = claimed(whole)
      if (said !== null) claims.push({ row: row + 1, text: whole, said, found: -1 - items.length })
      continue
    }
    if (kindOfLine === 'note') {
      leave(row, 'note', items.length > 0 ? '说明文字，不是一项。' : '表格开头的说明文字，不是一项。', whole)
      continue
    }

    const last = items.at(-1)
    const numberText = mapping.number === null ? '' : oneLine(grid.ownText(row, mapping.number))
    const number = mapping.number === null ? null : itemNumber(grid.ownText(row, mapping.number))
    const hasNumber =
      number !== null || (numberText !== '' && !isNothing(numberText)) || isFormula(grid, row, mapping.number)
    const verdict = judge(kind, grid, row, mapping, last, { number, hasNumber, name: nameText })
    if (verdict === 'part' && last) {
      last.parts.push({ row, cells: cellsOf(grid, row, mapping, true) })
      continue
    }
    if (verdict === 'nothing') {
      leave(row, 'no-name', `没有${kind.name.title}，也接不上前面的一项。`, whole)
      continue
    }
    const asks: Found['asks'][number][] = []
    if (number && number.several.length > 0) asks.push('several-numbers')
    if (mapping.number !== null && !hasNumber && numbered) {
      if (!grid.isBelow(row, mapping.number)) asks.push('no-number')
      else if (!isGrouped(grid, row, mapping)) asks.push('shared-number')
    }
    if (hasNumber) numbered = true
    items.push({ row, cells: cellsOf(grid, row, mapping, false), number, mapping, parts: [], section: under, asks })
  }
  return { items, leftOut, blank, claims: settle(claims, items.length), mapping }
}

/** A section counts until the next says how many it has, or to the end; what stands below the last row (截至某月共四户) counts them all. */
function settle(claims: { row: number; text: string; said: number; found: number }[], all: number) {
  const sections = claims.filter(({ found }) => found < 0)
  const counted = sections.map((one, at) => {
    const start = -1 - one.found
    const next = sections[at + 1]
    if (start === all) return { ...one, found: all }
    return { ...one, found: (next === undefined ? all : -1 - next.found) - start }
  })
  return [...counted, ...claims.filter(({ found }) => found >= 0)]
}

type Own = { column: number; text: string }

function ownCells(grid: Grid, row: number): Own[] {
  const cells: Own[] = []
  const width = grid.sheet.merges.length > 0 ? grid.width : (grid.sheet.rows[row]?.length ?? 0)
  for (let column = 0; column < width; column += 1) {
    const cell = grid.own(row, column)
    if (cell === undefined) continue
    const text = typeof cell === 'string' ? cell : cell.text || (cell.formula === undefined ? '' : '=')
    if (/\S/.test(text)) cells.push({ column, text: oneLine(text) })
  }
  return cells.filter(({ text }) => text !== '')
}

/** Whether anything stands in the rows between. */
const between = (grid: Grid, from: number, to: number): boolean =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, n) => from + 1 + n).some(
    (row) => ownCells(grid, row).length > 0,
  )

const headingTexts = (mapping: Mapping): ReadonlyMap<number, string> =>
  new Map(mapping.columns.map(({ at, heading }) => [at, headingKey(heading)]))

function isHeaderAgain(own: readonly Own[], heads: ReadonlyMap<number, string>): boolean {
  const same = own.filter(({ column, text }) => heads.get(column) === headingKey(text)).length
  return same >= 2 && same * 2 > own.length
}

/** A row of one cell in a table of several columns: a section, a note, or nothing of the kind. */
function lonely(
  grid: Grid,
  row: number,
  own: readonly Own[],
  mapping: Mapping,
  begun: boolean,
): 'section' | 'note' | null {
  const [first, second, ...more] = own
  if (first === undefined || mapping.columns.length < 2 || more.length > 0) return null
  if (note.test(first.text) && (second === undefined || !begun || first.column !== mapping.name)) return 'note'
  if (second !== undefined) {
    // * | 带星号的为重点事项
    if (begun && /^[*＊★☆※▲△#]+$/.test(first.text)) return 'note'
    const isCounted = /^[一二三四五六七八九十]{1,3}[、.．]?$/.test(first.text) && mapping.columns.length > 3
    return isCounted && (section.test(second.text) || claimed(second.text) !== null) ? 'section' : null
  }
  const wide = grid.span(row, first.column) * 2 > mapping.columns.length
  const isPlaced = first.column === mapping.name || first.column === mapping.part
  if (section.test(first.text) && first.text.length <= 40 && (wide || !isPlaced || claimed(first.text) !== null))
    return 'section'
  if (wide || (!isPlaced && first.column <= mapping.name)) {
    if (itemNumber(first.text) !== null) return null
    return first.text.length <= 40 && claimed(first.text) !== null ? 'section' : 'note'
  }
  return null
}

function isFormula(grid: Grid, row: number, column: number | null): boolean {
  const cell = column === null ? undefined : grid.own(row, column)
  return typeof cell === 'object' && cell.formula !== undefined
}

/** Of an item also what is merged from above; of a part what stands in its own row. */
function cellsOf(grid: Grid, row: number, mapping: Mapping, ownOnly: boolean): Map<number, string | Cell> {
  const cells = new Map<number, string | Cell>()
  for (const { at } of mapping.columns) {
    const cell = ownOnly ? grid.own(row, at) : grid.at(row, at)
    if (cell === undefined || (typeof cell === 'string' && !/\S/.test(cell))) continue
    cells.set(at, cell)
  }
  return cells
}
