import type { Line } from '../entry.ts'
import { type Html, html } from '../html.ts'
import { sectionOf } from '../sections.ts'

export function addressOf(line: Pick<Line, 'id' | 'kind'>): string {
  return `${sectionOf(line.kind).path}/${line.id}`
}

/** Paragraphs of a text parted by line feeds. */
export function paragraphs(text: string): Html {
  return html`${text
    .split('\n')
    .filter(Boolean)
    .map((paragraph) => html`<p>${paragraph}</p>`)}`
}

export function tags(line: Line): Html {
  return html`${line.categories.map((category) => html`<span class="tag">${category}</span> `)}${
    line.state === 'corrected' && html`<span class="tag tag--warn">已更正</span> `
  }${line.demoMark && html`<span class="tag">${line.demoMark}</span>`}`
}

/** Decisions as a real table; on a phone each row is a card. */
export function decisionTable(lines: readonly Line[], caption: string): Html {
  const { columns } = sectionOf('penalty')
  return html`<table class="table table--cards lines">
<caption class="said">${caption}</caption>
<thead><tr><th scope="col">${columns.title}</th><th scope="col">当事人</th><th scope="col">处罚种类</th><th scope="col">执法机关和文号</th><th scope="col">${columns.day}</th></tr></thead>
<tbody>
${lines.map(
  (line) => html`<tr>
<th scope="row" class="lines__title"><a href="${addressOf(line)}">${line.title}</a></th>
<td data-label="当事人">${line.party}</td>
<td data-label="处罚种类">${tags(line)}</td>
<td data-label="机关和文号">${line.agencyName}<br><span class="quiet small">${line.documentNumber}</span></td>
<td data-label="决定日期" class="nowrap"><time datetime="${line.decidedOn}">${line.decidedOn}</time></td>
</tr>
`,
)}</tbody></table>`
}

/** The lists that are public before any case. */
export function itemTable(lines: readonly Line[], caption: string): Html {
  const first = lines[0]
  if (!first) return html``
  const { columns, kind } = sectionOf(first.kind)
  const categories = kind === 'matter'
  return html`<table class="table table--cards lines">
<caption class="said">${caption}</caption>
<thead><tr><th scope="col">${columns.title}</th>${categories && html`<th scope="col">类别</th>`}<th scope="col">${kind === 'agency' ? '所属地区' : '所属机关'}</th><th scope="col">${columns.number}</th><th scope="col">${columns.day}</th></tr></thead>
<tbody>
${lines.map(
  (line) => html`<tr>
<th scope="row" class="lines__title"><a href="${addressOf(line)}">${line.title}</a> ${!categories && tags(line)}</th>
${categories && html`<td data-label="类别">${tags(line)}</td>`}
<td data-label="${kind === 'agency' ? '所属地区' : '所属机关'}">${kind === 'agency' ? line.region : line.agencyName}</td>
<td data-label="${columns.number}">${line.documentNumber}</td>
<td data-label="${columns.day}" class="nowrap">${line.decidedOn}</td>
</tr>
`,
)}</tbody></table>`
}

export function lineTable(lines: readonly Line[], caption: string): Html {
  return lines[0]?.kind === 'penalty' ? decisionTable(lines, caption) : itemTable(lines, caption)
}
