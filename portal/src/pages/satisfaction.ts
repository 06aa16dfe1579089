import { html } from '../html.ts'
import { gradingOf, sentAs } from '../intake/questions.ts'
import type { Satisfied } from '../store/store.ts'
import { type Frame, page } from './layout.ts'

const share = (some: number, all: number) => `${Math.round((some / all) * 100)}%`

/** Of all grades together; null: one is not told. */
const whole = ({ good, fair, bad }: NonNullable<Satisfied['counts']>) =>
  good === null || fair === null || bad === null ? null : good + fair + bad

/** How many are satisfied, agency by agency in the order of their names: nobody is ranked by it. */
export function satisfactionPage(frame: Frame, rows: readonly Satisfied[]): string {
  const rate = gradingOf(frame)
  return page(frame, {
    title: '满意度',
    description: '公众对各机关办理、答复和检查的评价。',
    current: '/send',
    trail: [{ path: '/send', name: '投诉、举报和意见' }],
    body: html`
<h1>满意度</h1>
<p class="measure">提出投诉、意见的人在办结后凭编号和查询码评价一次；受到检查的人对检查的评价由行政执法监督机构收取。只计件数，不记是谁评价的，满五件才公布，以后每满五件更新一次；某一项不满三件的不列出；按机关名称排列，不作排名。</p>
${
  rows.length === 0
    ? html`<p class="quiet">还没有评价。</p>`
    : html`<table class="table table--cards lines"><caption class="said">满意度</caption>
<thead><tr><th scope="col">机关</th><th scope="col">评价什么</th><th scope="col">评价件数</th><th scope="col">满意</th><th scope="col">基本满意</th><th scope="col">不满意</th></tr></thead>
<tbody>${rows.map(({ agencyName, procedure, counts }) => {
        const all = counts && whole(counts)
        const cell = (n: number | null | undefined) =>
          n === undefined ? '' : n === null ? '不列出' : all === null ? String(n) : `${n}（${share(n, all)}）`
        return html`<tr><th scope="row" class="lines__title">${agencyName}</th><td data-label="评价什么">${sentAs(procedure)?.name ?? ''}</td>
<td data-label="评价件数">${counts === null ? '不满五件' : (all ?? '五件以上')}</td><td data-label="满意">${cell(counts?.good)}</td><td data-label="基本满意">${cell(counts?.fair)}</td><td data-label="不满意">${cell(counts?.bad)}</td></tr>
`
      })}</tbody></table>`
}
<p class="after">${rate && html`<a href="${rate}">评价一次检查</a>　`}<a href="/follow">评价一件投诉、意见的办理</a></p>`,
  })
}
