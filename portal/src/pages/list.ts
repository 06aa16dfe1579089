import { yearOf } from '@xiezhi/law/publication/sections.ts'
import { type Filter, filterValues, isFiltered, type Mistake } from '../filter.ts'
import { type Html, html, query } from '../html.ts'
import { sectionOf } from '../sections.ts'
import { type Agency, COUNTED, type Page } from '../store/store.ts'
import { type Frame, page } from './layout.ts'
import { lineTable, sharedMark } from './parts.ts'

function options(values: readonly { value: string; name: string }[], chosen: string): Html {
  return html`<option value="">全部</option>${values.map(
    ({ value, name }) => html`<option value="${value}"${value === chosen && html` selected`}>${name}</option>`,
  )}`
}

function text(name: string, label: string, value: string): Html {
  return html`<div class="field"><label class="field__label" for="${name}">${label}</label><input class="input" id="${name}" name="${name}" value="${value}" maxlength="100" autocomplete="off"></div>`
}

function select(name: string, label: string, inside: Html): Html {
  return html`<div class="field"><label class="field__label" for="${name}">${label}</label><select class="input" id="${name}" name="${name}">${inside}</select></div>`
}

function form(filter: Filter, agencies: readonly Agency[], thisYear: number): Html {
  const section = sectionOf(filter.kind)
  const { ofParties } = section
  const dated = section.stage === '事后'
  const years = Array.from({ length: 6 }, (_, back) => String(thisYear - back)).map((year) => ({
    value: year,
    name: year,
  }))
  const categories = section.categories.map((name) => ({ value: name, name }))
  const agencyChoices = agencies.map(({ code, name }) => ({ value: code, name }))
  const open = isFiltered({ ...filter, words: '' })
  const more = html`${ofParties && text('party', section.columns.party, filter.party)}
${dated && text('number', '文号', filter.number)}
${filter.kind !== 'agency' && select('agency', '机关', options(agencyChoices, filter.agency))}
${categories.length > 0 && select('category', section.columns.category, options(categories, filter.category))}
${dated && select('year', yearOf(section), options(years, filter.year))}`
  return html`<form class="filters no-print" action="${section.path}" role="search">
${text('q', '关键词', filter.words)}
${
  filter.kind !== 'agency' &&
  html`<details class="details filters__more"${open && html` open`}><summary>更多条件</summary><div class="filters__fields">${more}</div></details>`
}
<div class="filters__go"><button class="btn btn--primary">查询</button>${
    isFiltered(filter) && html` <a href="${section.path}">清除条件</a>`
  }</div>
</form>`
}

function count(total: number | null, later: boolean): string {
  if (later) return '续前页'
  if (total === null) return '结果较多，从最新的列起；增加条件可以查得更准。'
  return total > COUNTED ? `共 ${COUNTED} 条以上` : `共 ${total} 条`
}

function nothing(filter: Filter): Html {
  if (!isFiltered(filter)) return html`<div class="note"><p class="note__sentence">这里还没有公开的信息。</p></div>`
  return html`<div class="note"><p class="note__sentence">没有找到符合条件的信息。</p>
<ul>${filter.words && html`<li><a href="/find${query({ q: filter.words })}">在全部专栏中查询“${filter.words}”</a></li>`}<li>减少一个条件，或者只输入名称中的两三个字。</li><li>自然人的姓名公开时已经隐去一部分，可以改用文号查询。</li><li>已经撤回的决定在<a href="/withdrawn">撤回公告</a>中；公开期限届满的不再显示。</li></ul></div>`
}

export type ListParts = {
  filter: Filter
  mistakes: readonly Mistake[]
  result: Page
  agencies: readonly Agency[]
  thisYear: number
}

/** A 专栏 with its filters; pages go forward by a link, back by the browser. */
export function listPage(frame: Frame, { filter, mistakes, result, agencies, thisYear }: ListParts): string {
  const section = sectionOf(filter.kind)
  const { lines, next, total } = result
  const more = next && query(filterValues(filter, next))
  return page(frame, {
    title: section.name,
    description: section.intro,
    current: section.path,
    trail: [],
    demoMark: sharedMark(lines),
    body: html`
<h1>${section.name}</h1>
${
  mistakes.length > 0 &&
  html`<div class="errors" role="alert"><h2>有的条件不能使用，没有按它查询</h2><ul>${mistakes.map(
    (mistake) =>
      html`<li><a href="#${mistake.field === 'after' ? 'main' : mistake.field}">${mistake.sentence}</a></li>`,
  )}</ul></div>`
}
<p class="measure no-print">${section.intro}</p>
${(lines.length > 0 || isFiltered(filter)) && form(filter, agencies, thisYear)}
${
  lines.length === 0
    ? nothing(filter)
    : html`<p class="counted" role="status">${count(total, filter.after !== null)}</p>
${lineTable(lines, section.name)}
<nav class="pages no-print" aria-label="翻页">${filter.after && html`<a class="btn" href="${section.path}${query(filterValues(filter))}">回到第一页</a>`}
${more && html`<a class="btn btn--primary" href="${section.path}${more}" rel="next">下一页</a>`}</nav>`
}`,
  })
}
