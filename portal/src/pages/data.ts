import { columns } from '../data/columns.ts'
import { html } from '../html.ts'
import type { Section } from '../sections.ts'
import { embedding } from './embed.ts'
import { type Frame, page } from './layout.ts'

/** 开放数据: where each table is, what stands in it, and how to ask for part of it. */
export function dataPage(frame: Frame, shown: readonly Section[], lines: string, embedders: readonly string[]): string {
  return page(frame, {
    title: '开放数据',
    description: '公示信息的数据文件：CSV、XLSX、JSON 和 Atom 订阅，不需要注册。',
    trail: [],
    body: html`
<div class="data">
<h1>开放数据</h1>
<p class="measure">各专栏公示的内容也可以作为数据取得，不需要注册。数据与页面同源：已经撤回的、公开期限届满的不在其中，自然人的信息同样依法隐去。执法人员只供逐个查询，不成批提供。</p>
<p>订阅全部专栏：<a href="/feed.atom">Atom</a></p>
${
  shown.length === 0
    ? html`<p class="note"><span class="note__sentence">现在还没有公示的内容。</span></p>`
    : html`<table class="table table--cards"><caption class="said">数据文件</caption>
<thead><tr><th scope="col">专栏</th><th scope="col">表格</th><th scope="col">程序使用</th><th scope="col">订阅</th></tr></thead><tbody>
${shown.map(
  ({ kind, name }) => html`<tr><th scope="row">${name}</th>
<td data-label="表格"><a href="/data/${kind}.csv">${name} CSV</a>　<a href="/data/${kind}.xlsx">XLSX</a></td>
<td data-label="程序使用"><a href="/data/${kind}.json">JSON</a></td>
<td data-label="订阅"><a href="/data/${kind}.atom">Atom</a></td></tr>
`,
)}</tbody></table>`
}
<h2>只取一部分</h2>
<p class="measure">CSV、XLSX、JSON 的地址后面可以加 <code>?year=2026</code>（作出的年份）、<code>?agency=机关代码</code>，两个一起用 <code>&amp;</code> 连接。一次最多 ${lines}，最新的在前；还有的，答复的 <code>Link</code> 头（JSON 中的 <code>next</code>）写明下一页的地址。</p>
<p class="measure">答复带有 <code>ETag</code>：下次带上 <code>If-None-Match</code>，没有变化的只答 304。请保留每条的编号，定期重新取得，把不再出现的一并删去：撤回和到期的信息不得继续公开。</p>
<h2>各栏的含义</h2>
<table class="table table--cards"><caption class="said">各栏</caption><thead><tr><th scope="col">栏目</th><th scope="col">JSON 中的名称</th><th scope="col">含义</th></tr></thead><tbody>
${columns.map((c) => html`<tr><th scope="row">${c.heading}</th><td data-label="JSON"><code>${c.id}</code></td><td data-label="含义">${c.means}</td></tr>`)}
</tbody></table>
<p class="measure">JSON 另有 <code>kind</code>（专栏的代码）、<code>summary</code>（简明说明）、<code>body</code>（公开版本的全文，逐段）、<code>corrected</code>（更正的时间和说明）。</p>
${embedding(embedders)}
<h2>核对</h2>
<p class="measure">每条的校验值由公开的内容算出，发布时写进<a href="/log">全过程记录的日志</a>所记的那条记录。拿着数据，可以请机关用 <code>./xiezhi verify publication</code> 核对。</p>
</div>`,
  })
}
