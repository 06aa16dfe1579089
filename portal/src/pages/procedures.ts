import { type Clock, covers, lengthOn, type Procedure, ruleBook, unitWords } from '@xiezhi/law'
import { chartOf } from '@xiezhi/law/interpret/chart.ts'
import { layOut, svgOf } from '@xiezhi/law/interpret/drawing.ts'
import { Html, html } from '../html.ts'
import { cited } from './cited.ts'
import { type Frame, page } from './layout.ts'

const national = ruleBook.layers.filter((l) => l.kind === 'national')

/** What is carried out here is known by what is made public here; a procedure that makes nothing public is shown in any case. */
export const shown = (p: Procedure, { kinds, takes, today }: Frame): boolean =>
  covers(p.inForce, today) &&
  (p.publications.length === 0 || takes.includes(p.id) || p.publications.some((x) => kinds.includes(x.section)))

/** Those that are carried out here. */
export const shownProcedures = (frame: Frame): readonly Procedure[] =>
  ruleBook.procedures.filter((p) => shown(p, frame))

/** 执法流程图 (指导意见四): drawn from the rules by which cases are handled, with the time each step has by national law. */
export function proceduresPage(frame: Frame): string {
  const own = shownProcedures(frame)
  return page(frame, {
    title: '执法流程图',
    current: '/procedures',
    trail: [],
    body: html`
<h1>执法流程图</h1>
<p class="no-print"><a href="/guides">各机关事项的办事指南</a>　<a href="/cards">执法明白卡（打印、张贴）</a></p>
<p class="measure">执法机关在本平台办理案件所依的程序。图由办案的规则画出，规则改变，图随之改变。方框是案件依次经过的阶段，圆角框是不经常走到的阶段，箭头旁是使案件进入该阶段的步骤；虚线是期限届满依法视为发生的。这里是主要的流程；审核、送达等另行的流程，在各自的办事指南里。</p>
${own.length > 1 && html`<ul>${own.map((p) => html`<li><a href="#${p.id}">${p.title}</a></li>`)}</ul>`}
${own.map((p) => procedure(p, frame))}`,
  })
}

function procedure(p: Procedure, frame: Frame): Html {
  return html`
<section class="procedure" id="${p.id}">
<h2>${p.title}</h2>
<p class="quiet">依据：${cited(p.cite, frame)}</p>
<p><a href="/procedures/${p.id}">办事指南：每一步由谁办，条件、材料、时限和依据</a></p>
${chartsOf(p, (kind) => kind === mainKind(p))}
${
  p.clocks.length > 0 &&
  html`<h3>办理时限</h3><table class="table"><thead><tr><th scope="col">期限</th><th scope="col">长度</th><th scope="col">依据</th></tr></thead><tbody>${p.clocks
    .filter((c) => covers(c.inForce, frame.today))
    .map(
      (c) =>
        html`<tr><th scope="row">${c.title}</th><td>${lengthText(c, frame)}</td><td>${cited(c.cite, frame)}</td></tr>`,
    )}</tbody></table>`
}
</section>`
}

/** The proceeding every case of it has; beside it stand 审核、送达、听证 and whatever else it may come to. */
export const mainKind = (p: Procedure): string => p.steps.find((s) => s.id === p.first)?.proceeding ?? ''

/** Drawn on the server; of which kinds of proceeding. */
export const chartsOf = (p: Procedure, of: (kind: string) => boolean): Html =>
  html`${chartOf(p)
    .filter((part) => of(part.kind))
    .map(
      (part) => html`<h3>${part.title}</h3>
<div class="chart" tabindex="0" role="group" aria-label="${part.title}流程图">${new Html(svgOf(layOut(part), `${part.title}流程图`, [], `${p.id}-${part.kind}`))}</div>
`,
    )}`

export function lengthText(c: Clock, { today }: Frame): string {
  if (typeof c.length !== 'string') return '文书写明的日期'
  const set = lengthOn(national, c, today)
  if (!set.set) return '由各系统、各机关规定'
  return `${set.value}${unitWords[c.unit]}${c.before === undefined ? '' : '以前'}`
}
