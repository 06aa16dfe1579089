import { remedyWordsOf } from '@xiezhi/law/remedyWords.ts'
import { longDate } from '@xiezhi/ui/format'
import type { Entry, Line } from '../entry.ts'
import { type Html, html, query } from '../html.ts'
import { gradingOf, sendable } from '../intake/questions.ts'
import { type Frame, page, siteName } from './layout.ts'
import { addressOf, headline, sharedMark } from './parts.ts'
import { shownProcedures } from './procedures.ts'

/** 触摸屏: a few large doors for who stands in a hall. */
export function kioskPage(frame: Frame): string {
  const rate = gradingOf(frame)
  const doors: readonly (readonly [string, string, string])[] = [
    ['/find', '查一条决定', '姓名、名称或者文号'],
    ...(frame.kinds.includes('officer') ? [['/officers', '核对执法证件', '有人来检查，先核对'] as const] : []),
    ['/guides', '怎样办理', '要带什么，多久办完，到哪里办'],
    ['/boards', '找窗口', '哪个窗口办什么，何时办公'],
    ['/procedures', '执法流程图', '每一步由谁办，依据哪一条'],
    ['/when', '期限到哪一天', '为什么是这一天'],
    ...sendable(frame.today)
      .filter((s) => frame.takes.includes(s.procedure.id) && `/send/${s.intake.path}` !== rate)
      .map((s): readonly [string, string, string] => [`/send/${s.intake.path}`, s.intake.title, s.intake.says]),
    ...(rate ? [[rate, '评价一次检查', '交给监督机构'] as const] : []),
    ['/follow', '查看进展', '凭编号和查询码'],
  ]
  return page(frame, {
    title: '触摸屏',
    hall: true,
    body: html`
<div class="kiosk">
<h1>${siteName(frame)}</h1>
<ul class="kiosk__doors">${doors.map(
      ([
        path,
        title,
        says,
      ]) => html`<li><a class="door" href="${path}"><strong>${title}</strong><span>${says}</span></a></li>
`,
    )}</ul>
<p>用完以后请按页面上方的平台名称回到首页${frame.kiosk && '；没有人使用时也会自动回到首页'}；填写过的内容不会留在这台设备上。</p>
</div>`,
  })
}

/** 大屏: what is new, in letters one reads from afar; it turns to the next page by itself, and needs no hand. */
export function wallPage(frame: Frame, lines: readonly Line[], at: number): string {
  const each = 6
  const pages = Math.max(1, Math.ceil(lines.length / each))
  const here = ((at % pages) + pages) % pages
  return page(frame, {
    title: '大屏',
    hall: true,
    demoMark: sharedMark(lines),
    refresh: { seconds: 20, path: `/wall${query({ page: String((here + 1) % pages) })}` },
    body: html`
<div class="wall">
<h1>${frame.place}行政执法公示　${longDate(frame.today)}</h1>
<table class="table"><caption class="said">最近公开的决定</caption>
<thead><tr><th scope="col">内容</th><th scope="col">机关</th><th scope="col">日期</th></tr></thead>
<tbody>${lines.slice(here * each, here * each + each).map(
      (line) =>
        html`<tr><th scope="row"><a href="${addressOf(line)}">${headline(line)}</a></th><td>${line.agencyName}</td><td class="nowrap">${line.decidedOn}</td></tr>
`,
    )}</tbody></table>
<p>第 ${here + 1} 页，共 ${pages} 页。<a href="/">停下来自己查</a></p>
</div>`,
  })
}

/** 执法人员工作牌: to be cut out and worn; the number is checked at the address on it. */
export const badge = (entry: Entry, address: string): Html => html`<section class="badge" aria-label="工作牌">
<p class="badge__place">${entry.agencyName}</p>
<p class="badge__name">${entry.title}</p>
${entry.elements.filter((e) => !['姓名', '所属机关'].includes(e.label)).map((e) => html`<p><span class="quiet">${e.label}</span>　${e.value}</p>`)}
<p class="small">核对：${address}　输入证件号码</p>
</section>`

/** 明白卡: half a sheet to hand out, of a kind of enforcement: what happens, how long, what one may do. From the rules, like its guide. */
export function cardPage(frame: Frame): string {
  const own = shownProcedures(frame).filter((p) => p.enforcement !== undefined && p.head.parties !== undefined)
  return page(frame, {
    title: '执法明白卡',
    current: '/procedures',
    trail: [{ path: '/procedures', name: '执法流程图' }],
    body: html`
<h1>执法明白卡</h1>
<p class="measure no-print">每一张可以单独打印、张贴在窗口或者交给当事人；内容由办案的规则写成，与<a href="/procedures">办事指南</a>同一来源。</p>
${own.map((p) => {
  const straight = p.stages[p.steps.find((s) => s.id === p.first)?.proceeding ?? ''] ?? []
  const remedy = remedyWordsOf(p)
  return html`<section class="leaflet"><h2>${p.title}</h2>
<p><strong>经过：</strong>${straight
    .filter((s) => s.aside !== true)
    .map((s) => s.title)
    .join(' → ')}</p>
${
  remedy &&
  html`<p><strong>不服的：</strong>${remedy}</p>
`
}<p><strong>执法时您的权利：</strong><a href="/about#rights">出示证件、说明理由、听取陈述申辩</a></p>
<p><strong>查询、反映：</strong>${siteName(frame)}“<a href="/procedures/${p.id}">办事指南</a>”“<a href="/send">投诉、举报和意见</a>”。</p></section>`
})}`,
  })
}
