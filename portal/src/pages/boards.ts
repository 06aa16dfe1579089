import { linesOf } from '@xiezhi/law/list/lines.ts'
import type { Entry } from '../entry.ts'
import { type Html, html, query } from '../html.ts'
import { type ListRow, rowsOf } from '../lines.ts'
import { type Frame, page } from './layout.ts'
import { addressOf, sharedMark } from './parts.ts'

/** Posts of a list that are held today. */
export const postsOn = (entry: Entry, today: string): readonly ListRow[] =>
  (rowsOf(entry)?.rows ?? []).filter((row) => isHeld(row, today))

/** As papers write days: 2026年1月5日. */
const dayOf = (text: string | undefined): string => {
  const [, y, m, d] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text ?? '') ?? []
  return y === undefined ? (text ?? '') : `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
}
const isHeld = ({ from, to }: ListRow, today: string) =>
  (from === undefined || dayOf(from) <= today) && (to === undefined || today <= dayOf(to))

const { columns } = linesOf('windows')
/** What stands large on the board is no row of it. */
const heads: readonly string[] = ['window', 'post', 'from', 'to']

const boardOf = (row: ListRow): Html => html`<section class="board" aria-label="${row.window} ${row.post}">
<h3><span class="board__window">${row.window}</span> <span class="board__post">${row.post}</span></h3>
<dl>${columns
  .filter(({ id }) => !heads.includes(id) && row[id])
  .map(({ id, label }) => html`<div><dt>${label}</dt><dd>${row[id]}</dd></div>`)}</dl>
</section>
`

/** Boards as a part of another page: of an agency, a matter, a booklet. */
export const boardsOf = (lists: readonly Entry[], today: string, only?: string): Html =>
  html`${lists.flatMap((entry) => postsOn(entry, today).filter((row) => only === undefined || row.window === only)).map(boardOf)}`

/** 窗口岗位公示牌 (指导意见五): every agency's windows, and where each board is. */
export function boardsPage(frame: Frame, lists: readonly Entry[]): string {
  return page(frame, {
    title: '窗口岗位公示牌',
    trail: [],
    demoMark: sharedMark(lists),
    body: html`
<h1>窗口岗位公示牌</h1>
<p class="measure">各机关办事窗口由谁在岗、办什么、何时办公、电话多少；与机关公布的窗口岗位清单同一来源。</p>
${lists.length === 0 && html`<p class="note"><span class="note__sentence">还没有机关公布窗口岗位。</span></p>`}
${lists.map(
  (entry) => html`<h2 id="b-${entry.id}">${entry.agencyName}</h2>
<p class="no-print"><a href="/boards/${entry.id}">整页显示、打印</a>　<a href="${addressOf(entry)}">清单原文</a></p>
<div class="boards">${boardsOf([entry], frame.today)}</div>`,
)}`,
  })
}

/** One agency's board for the hall: to be printed, or on a screen that turns by itself from window to window. */
export function boardPage(frame: Frame, entry: Entry, asked: { window: string; turn: boolean; at: number }): string {
  const posts = postsOn(entry, frame.today)
  const windows = [...new Set(posts.map((row) => row.window ?? ''))]
  const here = windows[asked.at % Math.max(1, windows.length)] ?? ''
  const only = asked.turn ? here : asked.window
  const shown = only === '' ? undefined : only
  const next = `/boards/${entry.id}${query({ turn: '1', page: String((asked.at + 1) % Math.max(1, windows.length)) })}`
  return page(frame, {
    title: `${entry.agencyName}窗口岗位公示牌`,
    demoMark: entry.demoMark,
    ...(asked.turn
      ? { hall: true as const, refresh: { seconds: 20, path: next } }
      : { trail: [{ path: '/boards', name: '窗口岗位公示牌' }] }),
    body: html`
<div class="${asked.turn ? 'wall' : 'boardpage'}">
<h1>${entry.agencyName}　窗口岗位公示牌</h1>
${
  !asked.turn &&
  html`<p class="no-print">只看一个窗口：${windows.map((w) => html`<a href="/boards/${entry.id}${query({ window: w })}"${w === asked.window && html` aria-current="true"`}>${w}</a>　`)}<a href="/boards/${entry.id}">全部</a>　<a href="/boards/${entry.id}?turn=1">大屏轮播</a></p>`
}
<h2 class="said">窗口和岗位</h2>
<div class="boards">${boardsOf([entry], frame.today, shown)}</div>
${posts.length === 0 && html`<p class="note"><span class="note__sentence">清单中没有今天在岗的窗口。</span></p>`}
<p class="quiet small">来源：${entry.title}（${entry.documentNumber}），${entry.publishedAt} 公布。${asked.turn && html`<a href="/boards/${entry.id}">停下来看全部</a>`}</p>
</div>`,
  })
}
