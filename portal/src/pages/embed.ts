import type { Line } from '../entry.ts'
import { type Html, html, query } from '../html.ts'
import type { Section } from '../sections.ts'
import { type Frame, siteName } from './layout.ts'
import { addressOf, headline, sharedMark } from './parts.ts'

/** A page to stand within a frame of another site: no head, no ways but out into a window of its own. */
function bare(frame: Frame, title: string, body: Html): string {
  return html`<!doctype html>
<html lang="zh-CN" data-face="portal">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${siteName(frame)}</title>
<meta name="description" content="${title}：${siteName(frame)}供其他网站嵌入的部分。">
<base target="_blank">
<link rel="stylesheet" href="${frame.stylesheet}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body class="embed"><main>
${body}
</main>
<link rel="stylesheet" href="${frame.letters}">
</body>
</html>`.text
}

const box = (): Html => html`<form class="search" action="/find" role="search" target="_blank">
<label class="field__label" for="q">姓名、名称或者文号</label>
<div class="search__row"><input class="input" id="q" name="q" maxlength="100" autocomplete="off"> <button class="btn btn--primary">查询</button></div>
</form>`

export const embedSearch = (frame: Frame): string =>
  bare(frame, '查询行政执法公示信息', html`<h1 class="embed__head">查询行政执法公示信息</h1>${box()}`)

/** The newest of a section, of one agency or of all. */
export function embedList(
  frame: Frame,
  section: Section,
  lines: readonly Line[],
  of: { agency: string; agencyName: string },
): string {
  const mark = sharedMark(lines)
  const title = `${of.agencyName}${section.name}`
  return bare(
    frame,
    title,
    html`<h1 class="embed__head">${title}</h1>
${mark && html`<p class="quiet small">${mark}</p>`}
${lines.length === 0 && html`<p>这里还没有公开的信息。</p>`}
<ul class="embed__list">${lines.map(
      (line) =>
        html`<li><a href="${addressOf(line)}">${headline(line)}</a>${line.decidedOn && html` <time class="quiet small nowrap" datetime="${line.decidedOn}">${line.decidedOn}</time>`}</li>
`,
    )}</ul>
<p><a href="${section.path}${query({ agency: of.agency })}">全部${section.name}</a></p>`,
  )
}

/** How another site takes it in, said where data is. */
export const embedding = (embedders: readonly string[]): Html => html`<h2 id="embed">嵌入本机关网站</h2>
<p class="measure">机关自己的网站可以嵌入一个查询框，或者一个专栏最近公开的信息，不需要脚本。把下面的一段放进网页，地址换成本平台的：</p>
<pre class="snippet" tabindex="0"><code>${'<iframe src="https://本平台地址/embed/search" title="查询行政执法公示信息" width="100%" height="160"></iframe>'}
${'<iframe src="https://本平台地址/embed/decisions?agency=机关代码" title="行政处罚决定" width="100%" height="480"></iframe>'}</code></pre>
<p class="measure">专栏的地址（<code>decisions</code>、<code>permits</code> 等）与本平台的一致；<code>agency</code> 可以不写。${
  embedders.length === 0
    ? html`本平台现在没有准许任何网站嵌入；由管理员在 <code>PORTAL_EMBEDDERS</code> 中写明准许的网站。`
    : html`准许嵌入的网站：${embedders.join('、')}。`
}</p>`
