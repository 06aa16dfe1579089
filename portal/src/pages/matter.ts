import { type GuidePart, guideParts } from '@xiezhi/law/list/lines/guides.ts'
import type { Entry } from '../entry.ts'
import { type Html, html } from '../html.ts'
import { type ListRow, rowsOf } from '../lines.ts'
import { boardsOf, postsOn } from './boards.ts'
import { type Frame, page } from './layout.ts'
import { addressOf, paragraphs, running } from './parts.ts'

/** A matter of an agency's published guide, with all its lines. */
export type Guided = {
  readonly entry: Entry
  readonly at: number
  readonly matter: string
  readonly rows: readonly ListRow[]
}

/** Matters of published guides, in the order the agency wrote them. */
export function mattersOf(entries: readonly Entry[]): readonly Guided[] {
  return entries.flatMap((entry) => {
    const found = rowsOf(entry)
    if (found?.list !== 'guides') return []
    const names = [...new Set(found.rows.map((row) => row.matter ?? ''))]
    return names.map((matter, at) => ({ entry, at, matter, rows: found.rows.filter((row) => row.matter === matter) }))
  })
}
export const guideAddress = ({ entry, at }: Guided): string => `/guides/${entry.id}/${at + 1}`

const titleOf = Object.fromEntries(guideParts.map(([id, title]) => [id, title])) as Record<GuidePart, string>
const of = ({ rows }: Guided, part: GuidePart) => rows.filter((row) => row.part === titleOf[part])

const based = (row: ListRow): Html =>
  html`${row.basis && html`<p class="quiet small guide__basis">依据：${row.basis}</p>`}`
/** In plain words beside what the law says, never in its place. */
const plainly = (row: ListRow): Html => html`${row.plain && html`<p class="guide__plain">${running(row.plain)}</p>`}`

const table = (guided: Guided, part: GuidePart): Html => {
  const rows = of(guided, part)
  if (rows.length === 0) return html``
  return html`<table class="table table--cards lines"><caption>${titleOf[part]}</caption>
<thead><tr><th scope="col">内容</th><th scope="col">通俗说明</th><th scope="col">依据</th></tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row" class="lines__title">${row.content}</th><td data-label="通俗说明">${row.plain ?? ''}</td><td data-label="依据">${row.basis ?? ''}</td></tr>
`,
  )}</tbody></table>
`
}

/** The chart of the agency's own posts (意见“承办岗位、运行程序及相关接口、时限”): a column of steps, the same read aloud as drawn. */
const steps = (guided: Guided, within: boolean): Html => {
  const rows = of(guided, 'step')
  return html`${within ? html`<h4>流程图</h4>` : html`<h2>流程图</h2>`}
<ol class="steps">${rows.map(
    (row) =>
      html`<li class="steps__one"><strong>${row.content}</strong>${row.post && html`<span class="steps__post">${row.post}</span>`}${plainly(row)}${based(row)}</li>
`,
  )}</ol>`
}

const said = (guided: Guided, part: GuidePart): Html => {
  const rows = of(guided, part)
  return html`${
    rows.length > 0 &&
    html`<tr><th scope="row">${titleOf[part]}</th><td>${rows.map((row) => html`${paragraphs(row.content ?? '')}${plainly(row)}${based(row)}`)}</td></tr>
`
  }`
}

/** What somebody has to know before he comes, on top: what to bring, how long, where. `within`: under a heading of its own, in a booklet. */
export function guideBody(
  frame: Frame,
  guided: Guided,
  windows: readonly Entry[],
  heading: Html,
  within = false,
): Html {
  const summary = guided.rows.filter((row) => row.plain)
  // The window it names; where it names none that is on the boards, all of them.
  const where = of(guided, 'window')
    .map((row) => row.content ?? '')
    .join()
  const named = windows.flatMap((e) => postsOn(e, frame.today)).filter(({ window = '' }) => where.includes(window))
  const posts = boardsOf(windows, frame.today, named[0]?.window)
  return html`<div class="guide">
${heading}
<section class="plain" aria-label="简明说明">${!within && html`<h2 class="said">简明说明</h2>`}
<div class="plain__part"><h3>要满足什么</h3>${list(of(guided, 'condition'))}</div>
${of(guided, 'material').length > 0 && html`<div class="plain__part"><h3>要带什么</h3>${list(of(guided, 'material'), true)}</div>`}
<div class="plain__part"><h3>多久办完</h3>${list(of(guided, 'term'))}</div>
<div class="plain__part"><h3>到哪里办</h3>${list(of(guided, 'window'))}</div>
${summary.length > 0 && html`<p class="quiet small">这是通俗的说明，以下面的条文和依据为准。</p>`}
</section>
<table class="table table--facts"><caption>办事指南</caption><tbody>
${(['basis', 'receives', 'decides', 'term', 'favour', 'window'] as const).map((part) => said(guided, part))}</tbody></table>
${table(guided, 'condition')}${table(guided, 'material')}
${steps(guided, within)}
<table class="table table--facts"><caption>标准、权利和监督</caption><tbody>
${(['quality', 'rights', 'oversight', 'duty'] as const).map((part) => said(guided, part))}</tbody></table>
${posts.text !== '' && html`<h2>办事窗口</h2><div class="boards">${posts}</div>`}
</div>`
}

/** In plain words; `named`: what it is called stays, as it stands on the paper asked for. */
const list = (rows: readonly ListRow[], named = false): Html =>
  html`<ul>${rows.map(({ content = '', plain }) => html`<li>${running(plain === undefined ? content : named ? `${content}：${plain}` : plain)}</li>`)}</ul>`

/** 事项的办事指南: guide and chart of one matter, as the agency published them, each line with what it stands on. */
export function matterPage(frame: Frame, guided: Guided, windows: readonly Entry[]): string {
  const { entry, matter } = guided
  return page(frame, {
    title: `${matter}：办事指南`,
    description: `${entry.agencyName}“${matter}”的条件、材料、流程、时限、地点和依据。`.slice(0, 150),
    current: '/procedures',
    trail: [
      { path: '/guides', name: '办事指南' },
      { path: addressOf(entry), name: entry.title },
    ],
    demoMark: entry.demoMark,
    body: html`${guideBody(frame, guided, windows, html`<h1>${matter}</h1><p class="entry__meta"><span>${entry.agencyName}</span><span>${entry.documentNumber}</span></p>`)}
<p class="no-print">在网上查进展、投诉、提意见：<a href="/send">投诉、举报和意见</a>　<a href="/follow">查看进展</a></p>
<p class="quiet small">来源：${entry.source}；${entry.publishedAt} 公布，第 ${entry.version} 版。指南和流程图同时修订、审定、备案、公布；校验值见<a href="${addressOf(entry)}">清单原文</a>。</p>`,
  })
}

/** Every matter somebody may come for, by agency. */
export function guidesPage(frame: Frame, entries: readonly Entry[]): string {
  return page(frame, {
    title: '办事指南',
    current: '/procedures',
    trail: [{ path: '/procedures', name: '执法流程图' }],
    demoMark: entries.length > 0 ? (entries[0]?.demoMark ?? null) : null,
    body: html`
<h1>办事指南</h1>
<p class="measure">各机关公布的事项：要满足什么、要带什么、多久办完、到哪里办，每一条都写明依据。</p>
${entries.length === 0 && html`<p class="note"><span class="note__sentence">还没有机关公布事项的办事指南。</span></p><p>各类执法怎样办理，见<a href="/procedures">流程图</a>。</p>`}
${entries.map(
  (entry) =>
    html`<h2>${entry.agencyName}</h2><ul class="guidelist">${mattersOf([entry]).map(
      (guided) => html`<li><a href="${guideAddress(guided)}">${guided.matter}</a></li>
`,
    )}</ul>`,
)}`,
  })
}
