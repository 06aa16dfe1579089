import { pieces } from '@xiezhi/ui/format'
import type { Line } from '../entry.ts'
import { type Html, html } from '../html.ts'
import { sectionOf } from '../sections.ts'

export function addressOf(line: Pick<Line, 'id' | 'kind'>): string {
  return `${sectionOf(line.kind).path}/${line.id}`
}

/** 云岭县好邻居便利店经营超过保质期的食品案; an item of a list has only its name. */
export function headline(line: Pick<Line, 'party' | 'title'>): string {
  return `${line.party}${line.title}`
}

/** The mark all lines bear, said once for the page; null when they differ, and each row says its own. */
export function sharedMark(lines: readonly { demoMark: string | null }[]): string | null {
  const mark = lines[0]?.demoMark ?? null
  return lines.every((line) => line.demoMark === mark) ? mark : null
}

/** A running sentence whose dates, amounts and numbers are not broken over two lines. */
export function running(sentence: string | null): Html {
  return html`${pieces(sentence ?? '').map(({ text, whole }) => (whole ? html`<span class="nowrap">${text}</span>` : text))}`
}

/** Paragraphs of a text parted by line feeds. */
export function paragraphs(text: string): Html {
  return html`${text
    .split('\n')
    .filter(Boolean)
    .map((paragraph) => html`<p>${running(paragraph)}</p>`)}`
}

export function tags(line: Line, said: string | null = null): Html {
  return html`${line.categories.map((category) => html`<span class="tag">${category}</span> `)}${
    line.state === 'corrected' && html`<span class="tag tag--warn">已更正</span> `
  }${line.demoMark !== said && html`<span class="tag">${line.demoMark}</span>`}`
}

/** Decisions as a real table; on a phone each row is a card. */
export function decisionTable(lines: readonly Line[], caption: string): Html {
  const first = lines[0]
  if (!first) return html``
  const { columns } = sectionOf(first.kind)
  const mark = sharedMark(lines)
  return html`<table class="table table--cards lines">
<caption class="said">${caption}</caption>
<thead><tr><th scope="col">${columns.title}</th><th scope="col">${columns.party}</th><th scope="col">${columns.category}</th><th scope="col">执法机关和文号</th><th scope="col">${columns.day}</th></tr></thead>
<tbody>
${lines.map(
  (line) => html`<tr>
<th scope="row" class="lines__title"><a href="${addressOf(line)}">${line.title}</a></th>
<td data-label="${columns.party}">${line.party}</td>
<td data-label="${columns.category}" class="lines__kinds">${tags(line, mark)}</td>
<td data-label="机关和文号" class="lines__agency">${line.agencyName}<br><span class="quiet small number">${line.documentNumber}</span></td>
<td data-label="${columns.day}" class="nowrap"><time datetime="${line.decidedOn}">${line.decidedOn}</time></td>
</tr>
`,
)}</tbody></table>`
}

/** The lists that are public before any case. A column that no row fills is not drawn. */
export function itemTable(lines: readonly Line[], caption: string): Html {
  const first = lines[0]
  if (!first) return html``
  const { columns, kind, categories: choices } = sectionOf(first.kind)
  const categories = choices.length > 0
  const numbers = lines.some((line) => line.documentNumber !== '')
  const days = lines.some((line) => line.decidedOn !== null)
  const mark = sharedMark(lines)
  return html`<table class="table table--cards lines">
<caption class="said">${caption}</caption>
<thead><tr><th scope="col">${columns.title}</th>${categories && html`<th scope="col">${columns.category}</th>`}<th scope="col">${kind === 'agency' ? '所属地区' : '所属机关'}</th>${numbers && html`<th scope="col">${columns.number}</th>`}${days && html`<th scope="col">${columns.day}</th>`}</tr></thead>
<tbody>
${lines.map(
  (line) => html`<tr>
<th scope="row" class="lines__title"><a href="${addressOf(line)}">${line.title}</a> ${!categories && tags(line, mark)}</th>
${categories && html`<td data-label="${columns.category}">${tags(line, mark)}</td>`}
<td data-label="${kind === 'agency' ? '所属地区' : '所属机关'}">${kind === 'agency' ? line.region : line.agencyName}</td>
${numbers && html`<td data-label="${columns.number}">${line.documentNumber}</td>`}
${days && html`<td data-label="${columns.day}" class="nowrap">${line.decidedOn}</td>`}
</tr>
`,
)}</tbody></table>`
}

export function lineTable(lines: readonly Line[], caption: string): Html {
  return lines[0] && sectionOf(lines[0].kind).ofParties ? decisionTable(lines, caption) : itemTable(lines, caption)
}
