import { publicTermsOn } from '@xiezhi/law/publicTerms.ts'
import type { Entry, Withdrawal } from '../entry.ts'
import { html } from '../html.ts'
import { sectionOf } from '../sections.ts'
import { type Frame, page } from './layout.ts'
import { running, sharedMark } from './parts.ts'

/** Withdrawn or expired: says so and why, and nothing of what it said. */
export function gonePage(frame: Frame, entry: Entry): string {
  const section = sectionOf(entry.kind)
  const withdrawn = entry.state === 'withdrawn'
  const title = withdrawn ? '本条信息已经撤回' : '本条信息已经停止公开'
  return page(frame, {
    title,
    current: section.path,
    trail: [{ path: section.path, name: section.name }],
    demoMark: entry.demoMark,
    body: html`
<h1>${title}</h1>
${
  withdrawn
    ? html`<p class="lead">撤回理由：${running(entry.stateReason)}</p>`
    : html`<p class="lead">公开期限已经届满${entry.expiresOn && running(`（最后公开日期 ${entry.expiresOn}）`)}，按规定不再显示内容。</p>`
}
<table class="table table--facts"><caption class="said">撤下的信息</caption><tbody>
<tr><th scope="row">执法机关</th><td>${entry.agencyName}</td></tr>
${entry.documentNumber && html`<tr><th scope="row">${section.columns.number}</th><td>${entry.documentNumber}</td></tr>`}
${withdrawn && html`<tr><th scope="row">撤回时间</th><td>${entry.stateAt}</td></tr>`}
<tr><th scope="row">来源</th><td>${entry.source}</td></tr>
</tbody></table>
<p class="after">需要了解情况的，可以向${entry.agencyName}询问，或者依法申请政府信息公开。</p>
<p><a href="${section.path}">返回${section.name}</a></p>`,
  })
}

/** 撤回公告: every withdrawal with its reason. */
export function withdrawnPage(frame: Frame, withdrawals: readonly Withdrawal[]): string {
  return page(frame, {
    title: '撤回公告',
    current: '/withdrawn',
    trail: [],
    demoMark: sharedMark(withdrawals),
    body: html`
<h1>撤回公告</h1>
<p class="measure">执法决定被依法变更、撤销、确认违法或者确认无效的，机关在${publicTermsOn(frame.today).withdrawal}内撤回公开的信息；公示的信息有误的，也予以撤回，更正后重新公示。撤回的理由写在这里。</p>
${
  withdrawals.length === 0
    ? html`<p class="quiet">没有撤回的信息。</p>`
    : html`<table class="table table--cards lines"><caption class="said">撤回公告</caption>
<thead><tr><th scope="col">文号</th><th scope="col">执法机关</th><th scope="col">撤回理由</th><th scope="col">撤回时间</th></tr></thead>
<tbody>${withdrawals.map(
        (
          line,
        ) => html`<tr><th scope="row" class="lines__title"><a href="${sectionOf(line.kind).path}/${line.id}">${line.documentNumber}</a></th>
<td data-label="执法机关">${line.agencyName}</td><td data-label="撤回理由">${running(line.stateReason)}</td><td data-label="撤回时间" class="nowrap">${line.stateAt}</td></tr>`,
      )}</tbody></table>`
}`,
  })
}
