import { publicTermsOn } from '@xiezhi/law/publicTerms.ts'
import type { Kind, Line } from '../entry.ts'
import { html } from '../html.ts'
import { sections } from '../sections.ts'
import { type Frame, page, siteName } from './layout.ts'
import { decisionTable, sharedMark } from './parts.ts'

const at = (stage: '事前' | '事后') => sections.filter((s) => s.stage === stage)

/** Search is the page; under it the columns that hold something, and what is new. */
export function homePage(frame: Frame, latest: readonly Line[]): string {
  const has = (kind: Kind) => frame.kinds.includes(kind)
  return page(frame, {
    title: siteName(frame),
    demoMark: sharedMark(latest),
    body: html`
<h1>查询行政执法公示信息</h1>
<form class="search" action="/decisions" role="search">
<label for="q">当事人名称、决定书文号或者违法行为</label>
<p class="quiet small" id="q-hint">文号的括号用哪一种都可以，例如〔2026〕12号、[2026]12号。</p>
<div class="search__row">
<input class="input search__box" type="search" id="q" name="q" maxlength="100" aria-describedby="q-hint" autocomplete="off" enterkeyhint="search">
<button class="btn btn--primary search__go">查询</button>
</div>
</form>

<div class="stages">
${
  at('事前').some(({ kind }) => has(kind)) &&
  html`<section class="stage">
<h2>事前公开</h2>
<ul>${at('事前').map(
    ({ kind, path, name, says }) =>
      has(kind) &&
      html`
<li><a href="${path}">${name}</a><span>${says}</span></li>`,
  )}
</ul>
</section>`
}
<section class="stage">
<h2>事中公示</h2>
<ul>
${has('officer') && html`<li><a href="/officers">核对执法证件</a><span>有人来检查，先核对他的证件</span></li>`}
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

<h2>最近的处罚决定</h2>
${
  latest.length > 0
    ? html`${decisionTable(latest, '最近的处罚决定')}<p class="after"><a href="/decisions">查看全部处罚决定</a></p>`
    : html`<p class="quiet">还没有公开的处罚决定。决定作出后${publicTermsOn(frame.today).decision}内在这里公开。</p>`
}`,
  })
}
