import { html } from '../html.ts'
import type { Sendable } from '../intake/questions.ts'
import type { Fault } from '../intake/reading.ts'
import type { Followed, Told } from '../store/store.ts'
import { adding, type Following } from './adding.ts'
import { choices, faultList, field, wired } from './fields.ts'
import { type Frame, page } from './layout.ts'
import { paragraphs, running } from './parts.ts'
import { whyDay } from './why.ts'

const trail = [{ path: '/send', name: '投诉、举报和意见' }]

export type Receipt = {
  number: string
  code: string
  agencyName: string
  title: string
  again: boolean
  demoMark: string | null
}

/** Once it is in: the number and the code, which nobody can tell him a second time. */
export function receivedPage(frame: Frame, r: Receipt): string {
  return page(frame, {
    title: '已经提交',
    current: '/send',
    trail,
    demoMark: r.demoMark,
    body: html`
<div class="sending">
<h1>${r.again ? '这份内容已经提交过' : '已经提交'}</h1>
<p class="lead">“${r.title}”已经送到${r.agencyName}。请把下面的编号和查询码抄下来、打印或者截图保存：</p>
<table class="table table--facts ticket"><caption class="said">编号和查询码</caption><tbody>
<tr><th scope="row">编号</th><td><strong class="number">${r.number}</strong></td></tr>
<tr><th scope="row">查询码</th><td><strong class="number">${r.code}</strong></td></tr>
</tbody></table>
<p class="note note--blocked"><span class="note__sentence">查询码只显示这一次，丢失后无法找回。</span></p>
<p>凭编号和查询码可以在“<a href="/follow">查看进展</a>”看到机关是否受理、怎样答复。查询码相当于钥匙，请不要告诉别人；在公用的设备上提交的，离开前关闭这个页面。</p>
</div>`,
  })
}

/** Number and code, typed. */
export function followPage(frame: Frame, number: string, faults: readonly Fault[]): string {
  const of = (id: string, label: string, hint: string) => ({ id, label, hint, required: true, faults })
  const [one, two] = [
    of('number', '编号', '例如 20261129-7K3M9QWD'),
    of('code', '查询码', '提交时给您的 16 个字母和数字，大小写、短横都可以不管'),
  ]
  return page(frame, {
    title: '查看进展',
    current: '/send',
    trail,
    body: html`
<div class="sending">
<h1>查看进展</h1>
${faultList(faults)}
<form method="post" action="/follow" novalidate>
${field(one, html`<input class="input" id="number" name="number" value="${number}" autocomplete="off" maxlength="40"${wired(one)}>`)}
${field(two, html`<input class="input" id="code" name="code" value="" autocomplete="off" maxlength="40"${wired(two)}>`)}
<button class="btn btn--primary">查看</button>
</form>
<p class="after">编号或者查询码丢失的，请向所提交的机关询问，或者重新提交。</p>
</div>`,
  })
}

/** What was sent in, what has become of it, and what may be said of it or added to it. */
export function followedPage(frame: Frame, found: Followed, sendable: Sendable, given: Following): string {
  const { name, intake, procedure } = sendable
  const { faults = [] } = given
  const first = procedure.clocks.find((c) => c.id === intake.clocks[0])
  return page(frame, {
    title: `${faults.length > 0 ? '还没有提交：' : ''}${found.number} 的进展`,
    current: '/send',
    trail: [...trail, { path: '/follow', name: '查看进展' }],
    demoMark: found.demoMark,
    body: html`
<div class="sending">
<h1>${name}：${found.told?.stage ?? (found.registered ? '已登记' : '已送达，等待登记')}</h1>
${faultList(faults)}
${given.taken === true && html`<p class="lead" role="status">您补充的材料已经送到${found.agencyName}。</p>`}
<table class="table table--facts"><caption class="said">提交的情况</caption><tbody>
<tr><th scope="row">编号</th><td class="number">${found.number}</td></tr>
<tr><th scope="row">办理机关</th><td>${found.agencyName}</td></tr>
<tr><th scope="row">收到</th><td>${running(found.received)}</td></tr>
</tbody></table>
${
  found.told === null
    ? html`<p>机关的工作人员会登记这份材料。${first && html`“${first.title}”自收到之日起算，与哪一天登记无关。`}</p>`
    : told(found.told)
}
${found.told?.rated === true && rate(found, given)}
${adding(found, sendable, given)}
</div>`,
  })
}

function told({ acts, terms }: Told) {
  return html`
<h2>办理情况</h2>
${acts.length === 0 && html`<p>已经登记，正在办理。</p>`}
${acts.map(
  ({ on, title, elements }) => html`<section class="told"><h3><time datetime="${on}">${on}</time> ${title}</h3>
${elements.map(({ label, value }) => html`<p class="quiet small">${label}</p>${paragraphs(value)}`)}</section>
`,
)}
${
  terms.length > 0 &&
  html`<h2>期限</h2><table class="table table--facts"><caption class="said">期限</caption><tbody>${terms.map(
    (t) =>
      html`<tr><th scope="row">${t.title}</th><td>${t.stopped ? html`已经办理；期限至 ${running(t.due)}` : html`至 ${running(t.due)}`}${t.why && whyDay(t.why)}</td></tr>`,
  )}</tbody></table>`
}`
}

/** As they are counted, the first best. */
export const grades = [
  { value: 'good', label: '满意' },
  { value: 'fair', label: '基本满意' },
  { value: 'bad', label: '不满意' },
] as const

/** Said once, and counted without a name: the agency reads how many, and not who. */
function rate({ number, grade }: Followed, { code, faults = [] }: Following) {
  const said = grades[(grade ?? 0) - 1]
  if (said)
    return html`<h2>您的评价</h2><p>${said.label}。评价只计入<a href="/satisfaction">满意度</a>的件数，办理的机关看不到是谁评价的。</p>`
  const parts = {
    id: 'grade',
    label: '对办理和答复是否满意',
    hint: '只计入件数，办理的机关看不到是谁评价的；评价以后不能改动',
    required: true,
    faults,
  }
  return html`<h2>您的评价</h2>
<form method="post" action="/follow/rate" class="no-print" novalidate>
<input type="hidden" name="number" value="${number}"><input type="hidden" name="code" value="${code}">
${choices(parts, grades, '')}
<button class="btn btn--primary">提交评价</button>
</form>`
}
