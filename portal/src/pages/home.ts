import { publicTermsOn } from '@xiezhi/law/publicTerms.ts'
import type { Kind, Line } from '../entry.ts'
import { html } from '../html.ts'
import { gradingOf } from '../intake/questions.ts'
import { sections } from '../sections.ts'
import { mixedTable, searchForm } from './found.ts'
import { type Frame, page, siteName } from './layout.ts'
import { sharedMark } from './parts.ts'

const at = (stage: '事前' | '事后') => sections.filter((s) => s.stage === stage)

/** Search is the page; under it the columns that hold something, and what is new. */
export function homePage(frame: Frame, latest: readonly Line[]): string {
  const rate = gradingOf(frame)
  const has = (kind: Kind) => frame.kinds.includes(kind)
  return page(frame, {
    title: siteName(frame),
    demoMark: sharedMark(latest),
    body: html`
<h1>查询行政执法公示信息</h1>
${searchForm('')}

<div class="stages" id="columns">
<section class="stage">
<h2>事前公开</h2>
<ul>${at('事前').map(
      ({ kind, path, name, says }) =>
        has(kind) &&
        html`
<li><a href="${path}">${name}</a><span>${says}</span></li>`,
    )}
<li><a href="/procedures">执法流程图</a><span>怎样办理，每一步由谁办、有多少时间</span></li>
<li><a href="/guides">办事指南</a><span>要满足什么、带什么，多久办完，到哪里办</span></li>
</ul>
</section>
<section class="stage">
<h2>事中公示</h2>
<ul>
${has('officer') && html`<li><a href="/officers">核对执法证件</a><span>有人来检查，先核对他的证件</span></li>`}
${rate && html`<li><a href="${rate}">评价一次检查</a><span>评价交给监督机构，检查机关看不到是谁</span></li>`}
<li><a href="/boards">窗口岗位</a><span>哪个窗口办什么，何时办公，电话多少</span></li>
<li><a href="/when">推算期限</a><span>为什么是这一天，哪些天不计入</span></li>
<li><a href="/about#rights">执法时您的权利</a><span>出示证件、说明理由、听取陈述申辩</span></li>
</ul>
</section>
<section class="stage">
<h2>事后公开</h2>
<ul>
${at('事后').map(
  ({ kind, path, name, says }) =>
    (kind === 'penalty' || has(kind)) &&
    html`<li><a href="${path}">${name}</a><span>${says}</span></li>
`,
)}<li><a href="/withdrawn">撤回公告</a><span>已经撤回的决定和撤回的理由</span></li>
<li><a href="/log">全过程记录的日志</a><span>记录没有被改动，任何人都可以核对</span></li>
</ul>
</section>
</div>

<h2>最近公开的决定和结果</h2>
${
  latest.length > 0
    ? mixedTable(latest, '最近公开的决定和结果')
    : html`<p class="quiet">还没有公开的决定。行政处罚、行政许可决定作出后${publicTermsOn(frame.today).decision}内在这里公开。</p>`
}`,
  })
}
