import type { Line } from '../entry.ts'
import { html, query } from '../html.ts'
import { loosened } from '../loosen.ts'
import { type Section, sectionOf } from '../sections.ts'
import { type Frame, page } from './layout.ts'
import { addressOf, lineTable, sharedMark, tags } from './parts.ts'

/** What one word finds in one 专栏: the first few, and whether there is more. */
export type Group = { section: Section; lines: readonly Line[]; more: boolean }

const few = 5

const isEmpty = (groups: readonly Group[]) => groups.every(({ lines }) => lines.length === 0)

/** Where nothing has all that was typed, what has most of it, and as what it was looked for. */
export async function nearest(
  words: string,
  place: string,
  found: readonly Group[],
  ask: (words: string) => Promise<readonly Group[]>,
): Promise<{ readonly groups: readonly Group[]; readonly as: string } | undefined> {
  if (words === '' || !isEmpty(found)) return undefined
  for (const as of loosened(words, place)) {
    const groups = await ask(as)
    if (!isEmpty(groups)) return { groups, as }
  }
  return undefined
}

export type Findings = {
  readonly words: string
  /** Looked for instead, where nothing has the words; '' where something has. */
  readonly as: string
  readonly tooLong: boolean
  readonly groups: readonly Group[]
}

/** One question to all that is public: whoever asks need not know by what kind of decision he is concerned. */
export function foundPage(frame: Frame, { words, as, tooLong, groups }: Findings): string {
  const some = groups.filter((g) => g.lines.length > 0)
  const only = some.length === 1
  return page(frame, {
    title: words === '' ? '查询' : `查询“${words}”`,
    trail: [],
    demoMark: sharedMark(some.flatMap((g) => g.lines)),
    body: html`
<h1>查询公示信息</h1>
${searchForm(words)}
${
  tooLong &&
  html`<div class="errors" role="alert"><h2>查询内容过长</h2><ul><li><a href="#q">请缩短到 100 个字以内</a></li></ul></div>`
}
${
  words !== '' &&
  some.length === 0 &&
  html`<div class="note" role="status"><p class="note__sentence">没有找到“${words}”。</p>
<ul><li>只输入名称中的两三个字，或者改用文号查询。</li><li>自然人的姓名公开时已经隐去一部分。</li><li>已经撤回的在<a href="/withdrawn">撤回公告</a>中；公开期限届满的不再显示。</li></ul></div>`
}
${
  as !== '' &&
  html`<div class="note" role="status"><p class="note__sentence">没有与“${words}”完全一致的，下面是含有“${as}”的。</p><p>请核对名称和文号是不是您要找的。</p></div>`
}
${
  some.length > 1 &&
  html`<p class="counted" role="status">在 ${some.length} 个专栏中找到：${some.map(
    ({ section }, i) => html`${i > 0 && '、'}<a href="#${section.kind}">${section.short}</a>`,
  )}</p>`
}
${some.map(({ section, lines, more }) => {
  const all = `${section.path}${query({ q: as || words })}`
  return html`<section class="found" aria-labelledby="${section.kind}">
<h2 id="${section.kind}">${section.name}</h2>
${lineTable(only ? lines : lines.slice(0, few), section.name)}
${(more || (!only && lines.length > few)) && html`<p class="after"><a href="${all}">查看${section.name}中的全部结果</a></p>`}
</section>`
})}`,
  })
}

/** The one box to type into, the same at the head of the site and over its results. */
export const searchForm = (words: string) => html`<form class="search" action="/find" role="search">
<label for="q">姓名或者名称、文号、事项或者违法行为</label>
<p class="quiet small" id="q-hint">文号的括号用哪一种都可以，例如〔2026〕12号、[2026]12号。</p>
<div class="search__row">
<input class="input search__box" type="search" id="q" name="q" value="${words}" maxlength="100" aria-describedby="q-hint" autocomplete="off" enterkeyhint="search">
<button class="btn btn--primary search__go">查询</button>
</div>
</form>`

/** What was decided of every kind, the newest first. */
export const newest = (lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? ''))

/** Decisions of several kinds in one table: what, of whom, which kind. */
export function mixedTable(lines: readonly Line[], caption: string) {
  const mark = sharedMark(lines)
  return html`<table class="table table--cards lines">
<caption class="said">${caption}</caption>
<thead><tr><th scope="col">内容</th><th scope="col">对象</th><th scope="col">专栏</th><th scope="col">执法机关和文号</th><th scope="col">日期</th></tr></thead>
<tbody>
${lines.map(
  (line) => html`<tr>
<th scope="row" class="lines__title"><a href="${addressOf(line)}">${line.title}</a></th>
<td data-label="对象">${line.party}</td>
<td data-label="专栏" class="lines__kinds"><a href="${sectionOf(line.kind).path}">${sectionOf(line.kind).short}</a> ${tags({ ...line, categories: [] }, mark)}</td>
<td data-label="机关和文号" class="lines__agency">${line.agencyName}<br><span class="quiet small number">${line.documentNumber}</span></td>
<td data-label="日期" class="nowrap"><time datetime="${line.decidedOn}">${line.decidedOn}</time></td>
</tr>
`,
)}</tbody></table>`
}
