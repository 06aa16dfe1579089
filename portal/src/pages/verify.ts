import type { Line } from '../entry.ts'
import { html, query } from '../html.ts'
import { sectionOf } from '../sections.ts'
import { type Frame, page } from './layout.ts'
import { addressOf, headline, sharedMark } from './parts.ts'

/** What stands on a paper, a certificate or a page, typed: whether it is public here, and as what. `found` null: nothing was asked. */
export function verifyPage(frame: Frame, code: string, tooLong: boolean, found: readonly Line[] | null): string {
  return page(frame, {
    title: code === '' ? '核对证件和文书' : `核对“${code}”`,
    description: '输入执法证件号码、文书的文号、公示页面的编号或者校验值，核对它是否在本平台公示。',
    trail: [],
    demoMark: sharedMark(found ?? []),
    body: html`
<h1>核对证件和文书</h1>
<form class="search" action="/verify" role="search">
<label for="code">执法证件号码、文号、公示编号或者校验值</label>
<p class="quiet small" id="code-hint">照着证件或者文书上的全部写，括号用哪一种都可以。</p>
<div class="search__row">
<input class="input search__box" id="code" name="code" value="${code}" maxlength="100" aria-describedby="code-hint" autocomplete="off" enterkeyhint="search">
<button class="btn btn--primary search__go">核对</button>
</div>
</form>
${tooLong && html`<div class="errors" role="alert"><h2>内容过长</h2><ul><li><a href="#code">请缩短到 100 个字以内</a></li></ul></div>`}
${found !== null && !tooLong && result(code, found)}`,
  })
}

function result(code: string, found: readonly Line[]) {
  // Who is in front of him has a name and a number: that no paper has his name for its number says nothing of him.
  if (found.length === 0 && isName(code))
    return html`<div class="note" role="status"><p class="note__sentence">这里按号码核对，不按姓名。</p>
<ul><li><a href="/officers${query({ q: code })}">按姓名查询执法人员“${code}”</a>，再看证件号码是否与他出示的一致。</li><li>企业、事项的名称，在<a href="/find${query({ q: code })}">公示信息中查询</a>。</li></ul></div>`
  if (found.length === 0)
    return html`<div class="note" role="status"><p class="note__sentence">本平台没有公示“${code}”。</p>
<ul><li>核对有没有写错、写漏。</li><li>不是每一份文书都要公开：没有公开的，请向文书上的机关核对。</li><li>执法人员不出示证件，或者证件号码查不到的，您可以拒绝检查，并向其所在机关或者<a href="/send">监督机关</a>反映。</li></ul></div>`
  return html`<p class="counted" role="status">核对到 ${found.length} 条：</p>
<table class="table table--cards lines"><caption class="said">核对的结果</caption>
<thead><tr><th scope="col">内容</th><th scope="col">在哪里公示</th><th scope="col">机关</th><th scope="col">号码</th><th scope="col">现在</th></tr></thead><tbody>
${found.map(
  (
    line,
  ) => html`<tr><th scope="row" class="lines__title"><a href="${addressOf(line)}">${headline(line) || '已经撤下'}</a></th>
<td data-label="在哪里公示">${sectionOf(line.kind).name}</td><td data-label="机关">${line.agencyName}</td>
<td data-label="号码" class="number">${line.documentNumber}</td><td data-label="现在">${stateOf(line)}</td></tr>
`,
)}</tbody></table>
<p class="after measure">号码相同还不够：请打开看内容是否与您手中的一致。文书的电子文件（PDF）是不是原件，请作出的机关用 <code>./xiezhi verify paper</code> 核对。</p>`
}

/** Chinese characters alone: no number is written so. */
const isName = (code: string): boolean => /^[\p{Script=Han}·]{2,}$/u.test(code)

const stateOf = ({ state }: Line): string =>
  state === 'withdrawn'
    ? '已经撤回'
    : state === 'expired'
      ? '公开期限已经届满'
      : state === 'corrected'
        ? '公示中（更正过）'
        : '公示中'
