import { ruleBook } from '@xiezhi/law'
import { questionsOf } from '@xiezhi/law/publication/sections.ts'
import { longDate } from '@xiezhi/ui/format'
import type { Block, Entry, Performed } from '../entry.ts'
import { type Html, html, query } from '../html.ts'
import { correctionOf, gradingOf, ratedKinds } from '../intake/questions.ts'
import { rowsOf } from '../lines.ts'
import { sectionOf } from '../sections.ts'
import { chartSection, plain } from './guide.ts'
import { badge } from './hall.ts'
import { type Frame, page, siteName } from './layout.ts'
import { listTable } from './manual.ts'
import { guideAddress, mattersOf } from './matter.ts'
import { headline, paragraphs, running, tags } from './parts.ts'
import { shown } from './procedures.ts'
import { dueToBePublic, whyExpires } from './why.ts'

/** A hash is broken anywhere: kept whole it would leave the line before it with three words drawn apart. */
const withHashes = (text: string): Html[] =>
  text
    .split(/([0-9a-f]{40,})/)
    .map((part, at) => (at % 2 === 1 ? html`<span class="paper__hash">${part}</span>` : html`${running(part)}`))

function block({ type, text }: Block): Html {
  if (type === 'heading') return html`<h3>${running(text)}</h3>`
  if (type === 'item') return html`<p class="paper__item">${running(text)}</p>`
  if (type === 'signature') return html`<p class="paper__sign">${running(text)}</p>`
  return html`<p>${withHashes(text)}</p>`
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

/** 履行情况, as of today: what waited for the party until a day that has passed is late, by nobody's act. */
export function performedWords({ says, due }: Performed, today: string): string {
  if (due === null) return says
  return today > due ? `应当在${longDate(due)}以前缴纳，逾期没有缴清` : `${says}，应当在${longDate(due)}以前缴纳`
}

function performed(frame: Frame, { performed = [] }: Entry): Html {
  if (performed.length === 0) return html``
  return html`<table class="table table--cards lines performed"><caption>履行情况</caption>
<thead><tr><th scope="col">当事人</th><th scope="col">情况</th><th scope="col">日期</th></tr></thead><tbody>${performed.map(
    (line) =>
      html`<tr><th scope="row" class="lines__title">${line.party || '本案'}</th><td data-label="情况">${running(performedWords(line, frame.today))}</td><td data-label="日期" class="nowrap"><time datetime="${line.on}">${line.on}</time></td></tr>
`,
  )}</tbody></table>
<p class="quiet small">由办案记录得出，有变化的随时更新；公开期限届满，随本条信息停止显示。</p>`
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

/** A decision, or an item of a list. Callers have made sure that it is public. `sheet`: what stands of the lines of a large one. */
export function entryPage(frame: Frame, entry: Entry, sheet?: Html): string {
  const section = sectionOf(entry.kind)
  const decision = section.ofParties
  const wrong = correctionOf(frame, { agency: entry.agencyCode, id: entry.id })
  const rate = ratedKinds.has(entry.kind) ? gradingOf(frame, entry.agencyName) : undefined
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
${performed(frame, entry)}
${entry.elements.length > 0 && html`<div class="no-print">${facts(entry.elements, decision ? (section.asks === undefined ? '决定要点' : '要点') : '登记内容')}</div>`}
${sheet ?? listed(entry)}
${entry.body.length > 0 && paper(entry)}
${entry.kind === 'agency' && ofAgency(entry)}
${entry.kind === 'matter' && handling(frame, entry)}
${entry.kind === 'officer' && badge(entry, `${siteName(frame)} /officers`)}
<div class="entry__about">${about(entry)}</div>
${rate && html`<p class="no-print"><a href="${rate}" rel="nofollow">受检查的是您的，可以评价这次检查</a></p>`}
${wrong && html`<p class="no-print"><a href="${wrong}" rel="nofollow">这条信息有错，请求更正</a></p>`}
</div>`,
  })
}

/** A list is read line by line, as a table; its text stands below as it was published. */
function listed(entry: Entry): Html {
  const found = rowsOf(entry)
  if (found === undefined) return html``
  const way =
    found.list === 'windows'
      ? html`<p class="no-print"><a href="/boards/${entry.id}">窗口岗位公示牌（整页显示、打印）</a></p>`
      : found.list === 'guides'
        ? html`<ul class="no-print">${mattersOf([entry]).map((guided) => html`<li><a href="${guideAddress(guided)}">${guided.matter}：办事指南和流程图</a></li>`)}</ul>`
        : ''
  return html`<div class="no-print">${way}${found.list !== 'guides' && listTable(entry)}</div>`
}

/** All there is of an agency, as one goes on from its page. */
const ofAgency = ({ agencyCode: code }: Entry): Html => html`<section class="no-print"><h2>这个机关公开的</h2><ul>
<li><a href="/manuals/${code}/service">服务指南（整册，可以打印）</a></li>
<li><a href="/manuals/${code}/enforcement">执法手册：流程图、事项、依据、裁量标准（整册，可以打印）</a></li>
<li><a href="/decisions${query({ agency: code })}">行政处罚决定</a></li>
<li><a href="/matters${query({ agency: code })}">执法事项</a></li>
<li><a href="/lists${query({ agency: code })}">清单和规范</a></li>
</ul></section>`

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
