import { ruleBook } from '@xiezhi/law'
import { questionsOf } from '@xiezhi/law/publication/sections.ts'
import { longDate } from '@xiezhi/ui/format'
import type { Block, Entry } from '../entry.ts'
import { type Html, html } from '../html.ts'
import { correctionOf } from '../intake/questions.ts'
import { sectionOf } from '../sections.ts'
import { chartSection, plain } from './guide.ts'
import { badge } from './hall.ts'
import { type Frame, page, siteName } from './layout.ts'
import { headline, paragraphs, running, tags } from './parts.ts'
import { shown } from './procedures.ts'
import { dueToBePublic, whyExpires } from './why.ts'

function block({ type, text }: Block): Html {
  if (type === 'heading') return html`<h3>${running(text)}</h3>`
  if (type === 'item') return html`<p class="paper__item">${running(text)}</p>`
  if (type === 'signature') return html`<p class="paper__sign">${running(text)}</p>`
  return html`<p>${running(text)}</p>`
}

/** The masked text as a paper: the same on the screen and on print. */
function paper(entry: Entry): Html {
  const title = entry.body.find((b) => b.type === 'title')?.text ?? sectionOf(entry.kind).name
  return html`<article class="paper" aria-label="文书全文">
${entry.demoMark && html`<p class="paper__mark">${entry.demoMark}</p>`}
<h2 class="paper__title"><span>${entry.agencyName}</span><span>${title}</span></h2>
<p class="paper__number">${entry.documentNumber}</p>
<p class="paper__copy">（公开版本，依法隐去不公开的内容）</p>
${entry.body.filter((b) => b.type !== 'title').map(block)}
</article>`
}

function plainWords(entry: Entry): Html {
  const answered = questionsOf(sectionOf(entry.kind)).filter(({ key }) => entry.summary[key])
  if (answered.length === 0) return html``
  return html`<section class="plain no-print" aria-labelledby="plain"><h2 class="said" id="plain">简明说明</h2>
${answered.map(({ key, title }) => html`<div class="plain__part"><h3>${title}</h3>${paragraphs(entry.summary[key])}</div>`)}
${entry.body.length > 0 && html`<p class="quiet small">这是为便于理解写的说明，内容以文书为准。</p>`}</section>`
}

function facts(rows: readonly { label: string; value: Html | string }[], caption: string): Html {
  return html`<table class="table table--facts"><caption>${caption}</caption><tbody>${rows.map(
    ({ label, value }) =>
      html`<tr><th scope="row">${label}</th><td>${typeof value === 'string' ? running(value) : value}</td></tr>`,
  )}</tbody></table>`
}

function about(entry: Entry): Html {
  const due = dueToBePublic(entry)
  const rows = [
    { label: '来源', value: entry.source },
    { label: '发布时间', value: html`${entry.publishedAt}${due && html`；${due}`}` },
    { label: '版本', value: entry.version === 1 ? '第 1 版（未作更改）' : `第 ${entry.version} 版` },
    {
      label: '公开期限',
      value: entry.expiresOn ? html`至 ${entry.expiresOn}${whyExpires(entry)}` : '没有设定终止日期，持续公开',
    },
    { label: '访问量', value: `${entry.visits} 次` },
    {
      label: '校验值',
      value: html`<code class="small">${entry.sha256}</code> <a class="no-print nowrap" href="/log#check">怎样核对</a>`,
    },
  ]
  return facts(rows, '公示信息')
}

function state(entry: Entry): Html {
  if (entry.state !== 'corrected') return html``
  return html`<div class="note note--blocked"><p class="note__sentence">${running(`本条信息已于 ${entry.stateAt} 更正。`)}</p><p>更正说明：${running(entry.stateReason)}</p></div>`
}

/** A decision, or an item of a list. Callers have made sure that it is public. */
export function entryPage(frame: Frame, entry: Entry): string {
  const section = sectionOf(entry.kind)
  const decision = section.ofParties
  const wrong = correctionOf(frame, { agency: entry.agencyCode, id: entry.id })
  return page(frame, {
    title: decision && entry.documentNumber ? `${headline(entry)}（${entry.documentNumber}）` : headline(entry),
    description: entry.summary.what.replaceAll('\n', ' ').slice(0, 150) || `${section.name}：${headline(entry)}。`,
    current: section.path,
    trail: [{ path: section.path, name: section.name }],
    demoMark: entry.demoMark,
    body: html`
<div class="entry">
<div class="entry__head no-print">
<h1>${headline(entry)}</h1>
<p class="entry__meta">${entry.kind !== 'agency' && html`<span>${entry.agencyName}</span>`}${entry.documentNumber && html`<span>${section.columns.number} ${entry.documentNumber}</span>`}${
      entry.decidedOn &&
      html`<span>${section.columns.day} <time datetime="${entry.decidedOn}">${longDate(entry.decidedOn)}</time></span>`
    }</p>
<p>${tags(entry, entry.demoMark)}</p>
</div>
${state(entry)}
${plainWords(entry)}
${entry.elements.length > 0 && html`<div class="no-print">${facts(entry.elements, decision ? (section.asks === undefined ? '决定要点' : '要点') : '登记内容')}</div>`}
${entry.body.length > 0 && paper(entry)}
${entry.kind === 'matter' && handling(frame, entry)}
${entry.kind === 'officer' && badge(entry, `${siteName(frame)} /officers`)}
<div class="entry__about">${about(entry)}</div>
${wrong && html`<p class="no-print"><a href="${wrong}" rel="nofollow">这条信息有错，请求更正</a></p>`}
</div>`,
  })
}

/** How a matter is handled: of each procedure of its kind the chart and its table, and the way to all the rest. */
function handling(frame: Frame, entry: Entry): Html {
  const own = ruleBook.procedures.filter(
    (p) =>
      // What is done for another agency alone concerns nobody who reads this.
      p.head.parties !== undefined &&
      p.enforcement !== undefined &&
      entry.categories.includes(p.enforcement) &&
      shown(p, frame),
  )
  return html`${own.map(
    (
      p,
    ) => html`<section class="procedure"><h2>${p.title}</h2><p>${plain(p, frame)}<a href="/procedures/${p.id}">条件、材料、时限和文书</a></p>
${own.length === 1 || p === own[0] ? chartSection(p, frame, `${p.title}流程图`) : ''}</section>`,
  )}`
}
