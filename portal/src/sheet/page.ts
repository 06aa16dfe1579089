import { isList, linesOf } from '@xiezhi/law/list/lines.ts'
import type { Entry } from '../entry.ts'
import { type Html, html, query } from '../html.ts'
import { type Frame, page } from '../pages/layout.ts'
import { headline } from '../pages/parts.ts'
import { sectionOf } from '../sections.ts'
import { FOUND } from '../store/sheet.ts'
import type { SheetChanges, SheetLine, SheetPage } from '../store/store.ts'

export const LINES = 50
/** On the page of the list itself: that one sees what it is. */
export const FIRST = 10

export type SheetEntry = Entry & { readonly lines: NonNullable<Entry['lines']> }
export const hasSheet = (entry: Entry | null): entry is SheetEntry =>
  entry !== null && entry.lines !== null && (entry.state === 'public' || entry.state === 'corrected')

export const sheetAddress = ({ id, kind }: Pick<Entry, 'id' | 'kind'>): string => `${sectionOf(kind).path}/${id}/lines`

const columnsOf = ({ lines }: SheetEntry) => (isList(lines.list) ? linesOf(lines.list).columns : [])
const oneOf = ({ lines }: SheetEntry) => (isList(lines.list) ? linesOf(lines.list).one : '一项')

export function lineTable(entry: SheetEntry, lines: readonly SheetLine[], caption: string): Html {
  const columns = columnsOf(entry).filter(({ id }) => lines.some(({ line }) => (line[id] ?? '') !== ''))
  const [head, ...rest] = columns
  if (head === undefined) return html``
  return html`<div class="linesheet" role="region" aria-label="${caption}" tabindex="0"><table class="table table--cards lines"><caption class="said">${caption}</caption>
<thead><tr><th scope="col">序号</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${lines.map(
    ({ n, line }) =>
      html`<tr><td data-label="序号">${n}</td><th scope="row" class="lines__title">${String(line[head.id] ?? '')}</th>${rest.map(
        ({ id, label }) => html`<td data-label="${label}">${String(line[id] ?? '')}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>`
}

export function searchForm(entry: SheetEntry, words: string): Html {
  const one = oneOf(entry)
  return html`<form class="filters no-print" action="${sheetAddress(entry)}" role="search">
<div class="field"><label class="field__label" for="q">在名录中找${one}</label><span class="field__hint" id="q-hint">名称或者其中一段、拼音首字母、统一社会信用代码</span><input class="input" id="q" name="q" value="${words}" maxlength="100" autocomplete="off" aria-describedby="q-hint"></div>
<div class="filters__go"><button class="btn btn--primary">查询</button>${words !== '' && html` <a href="${sheetAddress(entry)}">看全部</a>`}</div>
</form>`
}

const counts = ({ added, gone, changed }: SheetChanges) =>
  added + gone + changed === 0 ? '与上一版相同' : `与上一版相比，新增 ${added} 项，去掉 ${gone} 项，改动 ${changed} 项`

/** Why there is nothing to compare: a version before may have been typed, or taken back. */
const uncompared = ({ version, lines }: SheetEntry): string => {
  if (lines.before !== null) return '与上一版的变化正在整理，请稍后再看。'
  return version === 1 ? '这是公布的第一个版本。' : '上一次公布的没有可以逐项比较的内容。'
}

export function changedWords(entry: SheetEntry, changes: SheetChanges | null): Html {
  if (changes === null) return html`<p>${uncompared(entry)}</p>`
  return html`<p>${counts(changes)}。${changes.lines.length > 0 && html`<a class="no-print" href="${sheetAddress(entry)}?changes=1">逐项看变化</a>`}</p>`
}

/** On the page of the list: how many, what changed, a search, the first of them. */
export function sheetSection(entry: SheetEntry, first: SheetPage, changes: SheetChanges | null): Html {
  const { count } = entry.lines
  return html`<section aria-labelledby="sheet"><h2 id="sheet">逐项内容</h2>
<p>共 ${count} 项。${count > first.lines.length && html`下面是前 ${first.lines.length} 项，<a class="no-print" href="${sheetAddress(entry)}">看全部</a>。`}</p>
${changedWords(entry, changes)}
${count > FIRST && searchForm(entry, '')}
${first.lines.length === 0 ? html`<p>逐项内容正在整理，请稍后再看。</p>` : lineTable(entry, first.lines, entry.title)}
${takeAway(entry)}
</section>`
}

/** All of it, and the very file whose hash the text names. */
const takeAway = (entry: SheetEntry): Html =>
  html`<p class="no-print small">整份取走：<a href="${sheetAddress(entry)}.csv">CSV 表格</a>　<a href="${sheetAddress(entry)}.jsonl">原样的文件</a>（每项一行，它的 SHA-256 是 <code>${entry.lines.sheet}</code>，与公布的文本中写明的相同）</p>`

function said(entry: SheetEntry, words: string, { found, lines }: SheetPage, offset: number): string {
  const { count } = entry.lines
  const here = lines.length === 0 ? '' : `，本页是其中第 ${offset + 1} 至 ${offset + lines.length} 项`
  if (lines.length === 0 && offset > 0) return `${words === '' ? `共 ${count} 项，` : `“${words}”`}没有这么多页。`
  if (words === '') return `共 ${count} 项${here}。`
  if (lines.length === 0) return `共 ${count} 项，没有找到“${words}”。`
  const many = found !== null && found >= FOUND
  return `找到“${words}”${many ? ` ${FOUND} 项以上` : ` ${found ?? 0} 项`}${here}。${many ? '请多写几个字，可以找得更准。' : ''}`
}

/** All lines, page by page, or those that are found; null: they cannot be found yet. */
export function sheetPage(
  frame: Frame,
  entry: SheetEntry,
  words: string,
  offset: number,
  given: SheetPage | null,
): string {
  const at = sheetAddress(entry)
  const found = given ?? { lines: [], found: null }
  const isBeyond = offset > 0 && found.lines.length === 0
  const most = words === '' ? entry.lines.count : Math.min(found.found ?? 0, FOUND)
  const next = offset + LINES < most ? offset + LINES : undefined
  return page(frame, {
    ...around(entry, words === '' ? '逐项内容' : `找“${words}”`),
    body: html`<h1>${entry.title}：逐项内容</h1>
<p class="quiet">${entry.agencyName}，<a href="${sectionOf(entry.kind).path}/${entry.id}">公布的页面</a></p>
${searchForm(entry, words)}
<p class="counted" role="status">${given === null ? '逐项内容正在整理，请稍后再看。' : said(entry, words, found, offset)}</p>
${lineTable(entry, found.lines, `${entry.title}的一页`)}
<nav class="pages no-print" aria-label="翻页">${isBeyond && html`<a class="btn" href="${at}${query({ q: words })}">从第一页看</a>`}${!isBeyond && offset > 0 && html`<a class="btn" href="${at}${query({ q: words, after: offset > LINES ? String(offset - LINES) : undefined })}" rel="prev">上一页</a>`}
${next !== undefined && html`<a class="btn btn--primary" href="${at}${query({ q: words, after: String(next) })}" rel="next">下一页</a>`}</nav>
${takeAway(entry)}`,
  })
}

const around = (entry: SheetEntry, what: string) => ({
  title: `${headline(entry)}：${what}`,
  current: sectionOf(entry.kind).path,
  trail: [
    { path: sectionOf(entry.kind).path, name: sectionOf(entry.kind).name },
    { path: `${sectionOf(entry.kind).path}/${entry.id}`, name: headline(entry) },
  ],
  demoMark: entry.demoMark,
})

/** What changed against the version that was public before: of each line what it said and what it says. */
export function changesPage(frame: Frame, entry: SheetEntry, changes: SheetChanges | null, offset: number): string {
  const at = sheetAddress(entry)
  const all = changes === null ? 0 : changes.added + changes.gone + changes.changed
  const isBeyond = offset > 0 && changes !== null && changes.lines.length === 0
  const columns = columnsOf(entry)
  const name = (line: SheetLine['line']) => String(line[columns[0]?.id ?? ''] ?? '')
  const told = ({ before, after }: SheetChanges['lines'][number]): Html => {
    if (before === null || after === null) {
      const line = after ?? before ?? {}
      return html`${columns.slice(1).flatMap(({ id, label }) => (line[id] ? [html`<p>${label}：${String(line[id])}</p>`] : []))}`
    }
    return html`${columns
      .filter(({ id }) => before[id] !== after[id])
      .map(
        ({ id, label }) =>
          html`<p>${label}：<del>${String(before[id] ?? '（空）')}</del> 改为 <ins>${String(after[id] ?? '（空）')}</ins></p>`,
      )}`
  }
  return page(frame, {
    ...around(entry, '与上一版的变化'),
    body: html`<h1>${entry.title}：与上一版的变化</h1>
<p class="quiet">${entry.agencyName}，<a href="${at}">现在的逐项内容</a></p>
<p class="counted" role="status">${changes === null ? uncompared(entry) : `${counts(changes)}。${isBeyond ? '没有这么多页。' : ''}`}</p>
${
  changes !== null &&
  changes.lines.length > 0 &&
  html`<table class="table table--cards lines"><caption class="said">变化</caption><thead><tr><th scope="col">变化</th><th scope="col">${columns[0]?.label ?? '名称'}</th><th scope="col">内容</th></tr></thead><tbody>${changes.lines.map(
    (change) =>
      html`<tr><td data-label="变化">${change.before === null ? '新增' : change.after === null ? '去掉' : '改动'}</td><th scope="row" class="lines__title">${name(change.after ?? change.before ?? {})}</th><td data-label="内容">${told(change)}</td></tr>
`,
  )}</tbody></table>`
}
<nav class="pages no-print" aria-label="翻页">${isBeyond && html`<a class="btn" href="${at}?changes=1">从第一页看</a>`}${!isBeyond && offset > 0 && html`<a class="btn" href="${at}${query({ changes: '1', after: offset > LINES ? String(offset - LINES) : undefined })}" rel="prev">上一页</a>`}
${offset + LINES < all && html`<a class="btn btn--primary" href="${at}${query({ changes: '1', after: String(offset + LINES) })}" rel="next">下一页</a>`}</nav>`,
  })
}
