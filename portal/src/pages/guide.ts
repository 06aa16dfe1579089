import {
  type Clock,
  covers,
  documents,
  type Gate,
  type Procedure,
  posts,
  ruleBook,
  type Stage,
  type StageWait,
  type Step,
} from '@xiezhi/law'
import { papersOf } from '@xiezhi/law/lookup.ts'
import { type Html, html } from '../html.ts'
import { cited } from './cited.ts'
import { type Frame, page } from './layout.ts'
import { chartsOf, lengthText, mainKind, shown } from './procedures.ts'

const mainStages = (p: Procedure): readonly Stage[] => p.stages[mainKind(p)] ?? []
const waitsOf = ({ waits }: Stage): readonly StageWait[] =>
  waits === undefined ? [] : Array.isArray(waits) ? (waits as readonly StageWait[]) : [waits as StageWait]

export const procedureById = (id: string, frame: Frame): Procedure | undefined =>
  ruleBook.procedures.find((p) => p.id === id && shown(p, frame))

/** 办事指南: how one kind is handled, every line from the rules by which it is, each with the article it stands on. */
export function guidePage(frame: Frame, p: Procedure): string {
  return page(frame, {
    title: `${p.title}：办事指南`,
    description: plain(p, frame).slice(0, 150),
    current: '/procedures',
    trail: [{ path: '/procedures', name: '执法流程图' }],
    body: html`
<div class="guide">
<h1>${p.title}</h1>
<section class="plain" aria-labelledby="plain"><h2 class="said" id="plain">简明说明</h2>
<div class="plain__part"><h3>怎样办</h3><p>${plain(p, frame)}每一步由谁办、依据哪一条、有多少时间，都在下面。</p></div>
<div class="plain__part"><h3>可以怎么做</h3><p>${
      p.intake !== undefined && frame.takes.includes(p.id)
        ? html`可以在网上提交：<a href="/send/${p.intake.path}">${p.intake.title}</a>。`
        : ''
    }对办理有意见的，可以<a href="/send">投诉、提意见</a>；机关的地址和电话见<a href="/agencies">执法主体</a>。</p></div></section>
<p class="quiet">依据：${cited(p.cite, frame)}</p>
${chartSection(p, frame)}
${besideSection(p)}
${materials(p, frame)}
${conditions(p, frame)}
${terms(p, frame)}
${papers(p)}
<p class="quiet small">本页由办案所依的规则写成，规则改变，本页随之改变；规则书第 ${ruleBook.version} 版，${frame.today} 的法律。</p>
</div>`,
  })
}

/** In plain words, from the stages a case usually goes through and the longest the law leaves the agency. */
export function plain(p: Procedure, frame: Frame): string {
  const straight = mainStages(p).filter((s) => s.aside !== true)
  const first = p.clocks.find((c) => c.binds === 'agency' && covers(c.inForce, frame.today) && isSet(c, frame))
  return `一般经过${straight.map((s) => `“${s.title}”`).join('、')}。${
    first === undefined ? '' : `机关的“${first.title}”是${lengthText(first, frame)}。`
  }`
}
const isSet = (c: Clock, frame: Frame) => typeof c.length === 'string' && !lengthText(c, frame).startsWith('由')

/** The chart of the main proceeding, and beside it the same as a table: for who hears the page, or prints it. */
export function chartSection(p: Procedure, frame: Frame, heading = '流程图'): Html {
  const kind = mainKind(p)
  return html`<h2>${heading}</h2>
${chartsOf(p, (of) => of === kind)}
<table class="table table--cards lines"><caption>${heading}的文字</caption>
<thead><tr><th scope="col">阶段</th><th scope="col">由谁办</th><th scope="col">办什么</th><th scope="col">可以进行的步骤和依据</th></tr></thead>
<tbody>${mainStages(p).map((s) => {
    const waits = waitsOf(s)
    return html`<tr><th scope="row" class="lines__title">${s.title}</th><td data-label="由谁办">${[...new Set(waits.map((w) => posts[w.post]))].join('、')}</td>
<td data-label="办什么">${[...new Set(waits.map((w) => w.what))].join('；')}</td><td data-label="步骤和依据">${steps(p, kind, s, frame)}</td></tr>
`
  })}</tbody></table>`
}

/** 审核、送达、听证 and what else may go beside: looked at by who wants to know, folded till then. */
const besideSection = (p: Procedure): Html =>
  html`<details><summary>另行的流程图（审核、送达等）</summary>${chartsOf(p, (kind) => kind !== mainKind(p))}</details>`

/** What leads on from a stage; what may be done at any is said with none. */
const steps = (p: Procedure, kind: string, stage: Stage, frame: Frame): Html => {
  const leading = p.steps.filter(
    (s) => s.proceeding === kind && s.from.includes(stage.id) && s.mends === undefined && s.to !== undefined,
  )
  return html`${leading.map((s) => html`<div>${s.title}<span class="quiet small">（${cited(s.cite, frame)}）</span></div>`)}`
}

/** What whoever asks has to bring, or the officer to enter: the form the case begins with. */
function materials(p: Procedure, frame: Frame): Html {
  const first = p.steps.find((s) => s.id === p.first)
  if (first === undefined || first.fields.length === 0) return html``
  return html`<h2>开始办理时要写明什么</h2>
<table class="table"><caption>${first.title}的内容和材料</caption>
<thead><tr><th scope="col">内容</th><th scope="col">是否必须</th><th scope="col">说明</th></tr></thead>
<tbody>${first.fields.map(
    (f) =>
      html`<tr><th scope="row">${f.label}${f.kind.is === 'files' && '（材料）'}</th><td>${f.required && f.when === undefined ? '必须' : '有的提供'}</td><td>${f.hint ?? ''}</td></tr>`,
  )}</tbody></table>
<p class="quiet small">依据：${cited(first.cite, frame)}</p>`
}

const blocked = (p: Procedure, gate: Gate): readonly Step[] => p.steps.filter((s) => gate.blocks.includes(s.id))

/** What must hold before a step is taken; what only notes a fault is no condition. */
function conditions(p: Procedure, frame: Frame): Html {
  const holding = p.gates.filter((g) => g.mode !== 'note' && covers(g.inForce, frame.today))
  const told = holding.flatMap((g) => {
    const cites = cited(g.cite, frame)
    return cites === '' ? [] : [{ g, cites }]
  })
  return html`<details class="details"><summary>办理的条件（${told.length} 项）</summary><div class="details__body">
<table class="table table--cards lines"><caption class="said">办理的条件</caption>
<thead><tr><th scope="col">条件</th><th scope="col">哪一步以前</th><th scope="col">依据</th></tr></thead>
<tbody>${told.map(
    ({ g, cites }) =>
      html`<tr><th scope="row" class="lines__title">${g.title}</th><td data-label="哪一步以前">${[...new Set(blocked(p, g).map((s) => s.title))].slice(0, 6).join('、')}</td><td data-label="依据">${cites}</td></tr>
`,
  )}</tbody></table></div></details>`
}

const binds = { agency: '机关', party: '当事人', measure: '措施' } as const

function terms(p: Procedure, frame: Frame): Html {
  const running = p.clocks.filter((c) => covers(c.inForce, frame.today))
  if (running.length === 0) return html``
  return html`<h2>时限</h2>
<table class="table table--cards lines"><caption class="said">时限</caption>
<thead><tr><th scope="col">期限</th><th scope="col">谁的</th><th scope="col">长度</th><th scope="col">过了怎样</th><th scope="col">依据</th><th scope="col" class="no-print">推算</th></tr></thead>
<tbody>${running.map(
    (c) =>
      html`<tr><th scope="row" class="lines__title">${c.title}</th><td data-label="谁的">${binds[c.binds]}</td><td data-label="长度">${lengthText(c, frame)}</td><td data-label="过了怎样">${c.onExpiry}</td><td data-label="依据">${cited(c.cite, frame)}</td><td class="no-print" data-label="推算"><a href="/when?term=${encodeURIComponent(c.id)}">推算到哪一天</a></td></tr>
`,
  )}</tbody></table>`
}

function papers(p: Procedure): Html {
  const made = [...new Set(p.steps.flatMap(papersOf))]
  if (made.length === 0) return html``
  return html`<h2>会有哪些文书</h2><p>${made.map((kind) => documents[kind].title).join('、')}。</p>`
}
