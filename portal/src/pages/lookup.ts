import type { Line } from '../entry.ts'
import { html } from '../html.ts'
import type { Section } from '../sections.ts'
import { type Frame, page } from './layout.ts'
import { lineTable, sharedMark } from './parts.ts'

/** Checking one officer: the exact name or number, never a list to page through. `found` is null before anything was asked. */
export function lookupPage(frame: Frame, section: Section, asked: string, found: readonly Line[] | null): string {
  return page(frame, {
    title: section.name,
    current: section.path,
    trail: [],
    demoMark: found && sharedMark(found),
    body: html`
<h1>查询${section.name}</h1>
<form class="search" action="${section.path}" role="search">
<label for="q">姓名全称或者执法证件号码</label>
<p class="quiet small" id="q-hint">执法人员应当主动出示执法证件，证件上有号码。</p>
<div class="search__row">
<input class="input search__box" type="search" id="q" name="q" value="${asked}" maxlength="100" aria-describedby="q-hint" autocomplete="off">
<button class="btn btn--primary search__go">查询</button>
</div>
</form>
${found && found.length > 0 && lineTable(found, '查询结果')}
${
  found?.length === 0 &&
  html`<div class="note note--blocked" role="status"><p class="note__sentence">没有查到“${asked}”。</p>
<p>请核对姓名全称或者证件号码。查不到不等于没有执法资格，公示的名单可能还不完整：请对方出示执法证件，并向其所在机关或者当地司法行政部门核实。</p></div>`
}`,
  })
}
