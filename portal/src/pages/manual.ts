import { linesOf } from '@xiezhi/law/list/lines.ts'
import { remedyWordsOf } from '@xiezhi/law/remedyWords.ts'
import { longDate } from '@xiezhi/ui/format'
import type { Entry, Kind } from '../entry.ts'
import { type Html, html } from '../html.ts'
import { rowsOf } from '../lines.ts'
import { boardsOf } from './boards.ts'
import { chartSection, plain } from './guide.ts'
import { type Frame, page } from './layout.ts'
import { guideBody, mattersOf } from './matter.ts'
import { addressOf, sharedMark } from './parts.ts'
import { shownProcedures } from './procedures.ts'

/** All an agency has published that a booklet is made of. */
export type Manual = {
  readonly agency: Entry
  readonly lists: readonly Entry[]
  readonly matters: readonly Entry[]
  /** Of what it has made anything public: whose procedures it carries out. */
  readonly kinds: readonly Kind[]
}

/** 服务指南 for who comes; 执法手册 for who enforces and who is enforced upon. */
export const manualParts = { service: '服务指南', enforcement: '执法手册' } as const
export type ManualPart = keyof typeof manualParts

type Chapter = { readonly title: string; readonly body: Html }
const chapter = (title: string, body: Html): readonly Chapter[] => (body.text.trim() === '' ? [] : [{ title, body }])

const facts = (entry: Entry): Html =>
  html`<table class="table table--facts"><caption class="said">${entry.title}</caption><tbody>${entry.elements.map(
    ({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`,
  )}</tbody></table>`

/** A list as a table of its columns; told in sentences where it is. */
export function listTable(entry: Entry): Html {
  const found = rowsOf(entry)
  if (found === undefined)
    return html`${entry.body.filter(({ type }) => type === 'paragraph').map(({ text }) => html`<p>${text}</p>`)}`
  const columns = linesOf(found.list).columns.filter(({ id }) => found.rows.some((row) => row[id]))
  const [head, ...rest] = columns
  if (head === undefined) return html``
  return html`<table class="table table--cards lines"><caption class="said">${entry.title}</caption>
<thead><tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${found.rows.map(
    (row) => html`<tr><th scope="row" class="lines__title">${row[head.id] ?? ''}</th>${rest.map(
      ({ id, label }) => html`<td data-label="${label}">${row[id] ?? ''}</td>`,
    )}</tr>
`,
  )}</tbody></table>`
}

const listsAs = (lists: readonly Entry[], of: (entry: Entry) => Html = listTable): Html =>
  html`${lists.map((entry) => html`<h3>${entry.title}</h3><p class="quiet small">${entry.documentNumber}；<a href="${addressOf(entry)}">公布的原文</a></p>${of(entry)}`)}`

function chapters(frame: Frame, part: ManualPart, { agency, lists, matters, kinds }: Manual): readonly Chapter[] {
  const isOf = (id: string) => (entry: Entry) => rowsOf(entry)?.list === id
  const windows = lists.filter(isOf('windows'))
  const channels = lists.filter(isOf('remedies'))
  const guides = lists.filter(isOf('guides'))
  const rest = lists.filter((e) => ![...windows, ...channels, ...guides].includes(e))
  const procedures = shownProcedures(frame).filter((p) => p.publications.some((x) => kinds.includes(x.section)))
  const whom = chapter('机关', facts(agency))
  const where = [
    ...chapter(
      '办事窗口',
      windows.length === 0 ? html`` : html`<div class="boards">${boardsOf(windows, frame.today)}</div>`,
    ),
    ...chapter(
      '救济和投诉举报渠道',
      html`${listsAs(channels)}${channels.length === 0 && html`<p>可以在本平台<a href="/send">投诉、举报、提意见</a>，或者拨打机关的电话。</p>`}`,
    ),
  ]
  if (part === 'service')
    return [
      ...whom,
      ...chapter(
        '事项的办事指南',
        html`${mattersOf(guides).map((guided) => guideBody(frame, guided, [], html`<h3>${guided.matter}</h3>`, true))}`,
      ),
      ...chapter(
        '各类执法怎样办理',
        html`${procedures.map((p) => html`<h3>${p.title}</h3><p>${plain(p, frame)}${remedyWordsOf(p) && html`不服的：${remedyWordsOf(p)}`}</p>`)}`,
      ),
      ...where,
    ]
  return [
    ...whom,
    ...chapter(
      '执法流程图',
      html`${procedures.map((p) => html`<section class="procedure"><h3>${p.title}</h3>${chartSection(p, frame, `${p.title}流程图`)}</section>`)}`,
    ),
    ...chapter(
      '执法事项、依据和裁量标准',
      html`${matters.map((m) => html`<section class="manual__matter"><h3>${m.title}</h3>${facts(m)}</section>`)}`,
    ),
    ...chapter('裁量基准和其他清单', listsAs(rest)),
    ...where,
  ]
}

/** One document of all an agency has published, to be printed and bound: from the same source as the pages, on the day it is opened. */
export function manualPage(frame: Frame, part: ManualPart, manual: Manual): string {
  const { agency } = manual
  const name = manualParts[part]
  const other: ManualPart = part === 'service' ? 'enforcement' : 'service'
  const told = chapters(frame, part, manual)
  return page(frame, {
    title: `${agency.title}${name}`,
    current: '/agencies',
    trail: [
      { path: '/agencies', name: '执法主体' },
      { path: addressOf(agency), name: agency.title },
    ],
    demoMark: sharedMark([agency, ...manual.lists, ...manual.matters]),
    body: html`
<div class="manual">
<div class="manual__cover"><h1>${agency.title}<br>${name}</h1><p>${longDate(frame.today)}</p></div>
<p class="no-print">用浏览器的打印功能印成手册；内容与公布的清单、流程图同一来源。另见<a href="/manuals/${agency.agencyCode}/${other}">${manualParts[other]}</a>。</p>
<nav aria-label="目录"><h2>目录</h2><ol>${told.map(({ title }, at) => html`<li><a href="#c${at + 1}">${title}</a></li>`)}</ol></nav>
${told.map(
  (
    { title, body },
    at,
  ) => html`<section class="manual__chapter" aria-labelledby="c${at + 1}"><h2 id="c${at + 1}">${title}</h2>${body}</section>
`,
)}
<p class="quiet small">本手册由 ${frame.today} 当日公开的信息写成；以后有变化的，以页面为准。</p>
</div>`,
  })
}
