import { sealedOf } from '../check/sealed.ts'
import { namedIn, readingsOf } from '../check/words.ts'
import { documents } from '../documents.ts'
import { figures } from '../figures/figures.ts'
import { parameters } from '../parameters.ts'
import { posts } from '../posts.ts'
import { publicSections } from '../publication/sections.ts'
import { type ReadingId, readings } from '../readings.ts'
import type { RuleBook } from '../rulebook.ts'
import type { Citation } from '../words/citation.ts'
import type { Clock, LooseTerm } from '../words/clock.ts'
import type { Does } from '../words/does.ts'
import { dues } from '../words/due.ts'
import { leavesStanding } from '../words/gate.ts'
import type { Intake, Question } from '../words/intake.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Step } from '../words/step.ts'
import { unitTitles, unitWords } from '../words/unit.ts'
import { sayCredit } from './credit.ts'
import { sayFigure } from './figure.ts'
import { sayCondition } from './say/condition.ts'
import { sayAllDoes, sayDoes } from './say/does.ts'
import { sayValue } from './say/value.ts'
import { type Own, type Parts, sayShared, sharedIn, withoutShared } from './shared.ts'

const lengthText = ({ first, length, unit, before, ahead }: Clock, p: Procedure): string =>
  typeof length === 'string'
    ? `长度：${first === undefined ? '' : `“${parameters[first].title}”届满之日起`}“${parameters[length].title}”，${unitTitles[unit]}${before === undefined ? '' : `，自${sayValue(before, p)}向前倒计`}${ahead === undefined ? '' : `，届满之前留出“${parameters[ahead].title}”`}`
    : `届满之日：${sayValue(length.until, p)}`

/** The rule book as a lawyer reads it, in Chinese and Markdown: what each step does, what stands before it, what runs, on which article. */
export const sayRuleBook = (rules: RuleBook): string =>
  `# 规则书 ${rules.version}\n\n由规则生成，不手工修改。步骤之下是它在案卷中登记什么；条件用到的名称，其含义列在“条件所称”；没有列出含义的（执法证件和资格、处罚依据、金额和种类的比较、期限的推算等），由程序判断（law/instruments.ts）。几种程序里一字不差的，只写一遍，在各程序中只列名称。\n${sayBook(rules)}${sayLoose(rules)}`

function sayBook(rules: RuleBook): string {
  const parts = rules.procedures.map((p) => partsOf(p, rules))
  const shared = sharedIn(rules.procedures.map(({ title }, i) => ({ title, parts: parts[i]! })))
  return `${sayShared(shared)}${rules.procedures.map((p, i) => sayProcedure(p, rules, withoutShared(parts[i]!, shared))).join('')}`
}

/** Terms no procedure lets run: they are worked out by `./xiezhi clock`. */
const sayLoose = (rules: RuleBook): string =>
  `\n## 其他期限\n\n没有程序使它起止，供推算。\n\n${rules.terms
    .map((t) => {
      const until = t.inForce.to === undefined ? '' : `至${t.inForce.to}`
      return `- **${t.id} ${t.title}**（${articles(t.cite, rules)}；${t.inForce.from}起${until}施行）\n  - ${t.backwards === true ? '自' : '起算：'}${t.begins}${t.backwards === true ? '向前倒计' : ''}；${looseLength(t)}\n  - 届满：${t.onExpiry}\n`
    })
    .join('')}`

const looseLength = ({ length, unit }: LooseTerm): string =>
  typeof length === 'string'
    ? `“${parameters[length].title}”，${unitTitles[unit]}`
    : 'fixed' in length
      ? `${length.fixed}${unitWords[unit]}`
      : '案卷写明的日期'

export const articles = (cites: readonly Citation[], { statutes }: RuleBook): string =>
  cites
    .map((c) => {
      const law = statutes.find((s) => s.id === c.statute)
      return `${law?.short ?? c.statute}${c.article}${c.paragraph === undefined ? '' : `（${c.paragraph}）`}`
    })
    .join('；')

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `### ${title}\n\n${lines.join('')}\n`

/** Whether a gate before the step asks this reading, itself or through another: its form is the form at hand. */
const isAskedAt = (s: Step, id: string, p: Procedure): boolean =>
  p.gates.some((g) => g.blocks.includes(s.id) && readingsOf(namedIn(g.require, namedIn(g.when)).readings, p).has(id))

/** Whose stage it is that the end of a clock brings about: of the proceeding whose steps start it. */
function whereStruck({ starts }: Clock, d: Does, { steps, stages }: Procedure): { readonly proceeding?: string } {
  const kinds = steps.filter((s) => s.does?.some((x) => 'moment' in x && x.moment === starts)).map((s) => s.proceeding)
  const proceeding = kinds.find((k) => 'stage' in d && stages[k]?.some((s) => s.id === d.stage)) ?? kinds[0]
  return proceeding === undefined ? {} : { proceeding }
}

/** Everything of a procedure that another may say word for word as well. */
function partsOf(p: Procedure, rules: RuleBook): Parts {
  const cited = (cites: readonly Citation[]) => articles(cites, rules)
  const titles = (ids: readonly string[]) => ids.map((id) => p.steps.find((s) => s.id === id)?.title ?? id).join('、')
  const steps = p.steps.map((s) => {
    const does = sayAllDoes(s.does ?? [], {
      ...p,
      form: s.fields,
      proceeding: s.proceeding,
      others: rules.procedures,
    })
    const who = s.posts.map((post) => posts[post]).join('、')
    const told = s.onPaper === undefined ? '' : '；在现场以纸质作出的，如实登记'
    const subject = s.subject === undefined ? '' : `${s.subject}；`
    return { title: s.title, text: `- **${s.title}**（${subject}${who}；${cited(s.cite)}${told}）\n${does}` }
  })
  const gates = p.gates.map((g) => {
    const n = { ...p, form: p.steps.filter((s) => g.blocks.includes(s.id)).flatMap((s) => s.fields) }
    const [what, when, require] = [titles(g.blocks), sayCondition(g.when, n), sayCondition(g.require, n)]
    const after = g.mode === 'note' ? '；不妨碍办理' : ''
    const kept = leavesStanding(g) ? `${after}；瑕疵随记录保留，所作的仍然有效` : ''
    const text = `- **${g.id} ${g.title}**（${cited(g.cite)}）\n  - 办理：${what}\n  - 情形：${when}\n  - 条件：${require}\n  - 不符的：${g.sentence}${g.next}${kept}\n`
    return { title: g.title, text }
  })
  const means = Object.entries(p.means ?? {}).map(([id, condition]) => {
    const n = { ...p, form: p.steps.filter((s) => isAskedAt(s, id, p)).flatMap((s) => s.fields) }
    const title = readings[id as ReadingId]
    return { title, text: `- **${title}**：${sayCondition(condition, n)}\n` }
  })
  const clocks = p.clocks.map((c) => {
    const when = c.when === undefined ? '' : `\n  - 起算的情形：${sayCondition(c.when, p)}`
    const deems = (c.deems?.does ?? [])
      .map((d) => `\n  - 届满视为：${sayDoes(d, { ...p, ...whereStruck(c, d, p) })}`)
      .join('')
    const text = `- **${c.id} ${c.title}**（${cited(c.cite)}）\n  - ${lengthText(c, p)}${when}${deems}\n  - 届满：${c.onExpiry}\n`
    return { title: c.title, text }
  })
  return { steps, gates, means, clocks }
}

function sayProcedure(p: Procedure, rules: RuleBook, { steps, gates, means, clocks }: Own): string {
  const cited = (cites: readonly Citation[]) => articles(cites, rules)
  const titles = (ids: readonly string[]) => ids.map((id) => p.steps.find((s) => s.id === id)?.title ?? id).join('、')
  const sealed = [
    ...sealedOf(p).values(),
    ...p.steps.filter((s) => s.sealed === true).map((s) => `步骤“${s.title}”及其所登记的、所开立的`),
  ]
  const halts = Object.entries(p.stages).flatMap(([kind, list]) =>
    list.flatMap((s) =>
      s.halts === undefined
        ? []
        : [
            `- **${p.proceedings[kind] ?? kind}，“${s.title}”**：停办所属的程序${s.halts.length === 0 ? '' : `，照常办理的：${titles(s.halts)}`}\n`,
          ],
    ),
  )
  const pages = p.publications.map((x) => {
    const facts = x.facts.map((f) => f.label).join('、')
    const when = x.when === undefined ? '' : `\n  - 情形：${sayCondition(x.when, { ...p, proceeding: x.proceeding })}`
    const papers = (x.papers ?? []).map((kind) => `《${documents[kind].title}》`).join('、')
    const clock = p.clocks.find((c) => c.id === x.clock)?.title ?? x.clock
    const credit = x.credit === undefined ? '' : `\n  - ${sayCredit(x.credit, p)}`
    const unnamed = x.unnamed === true ? '\n  - 不写明对谁作出' : ''
    return `- **${publicSections[x.section].title}**${when}${unnamed}\n  - 公开：${[papers, facts].filter((t) => t !== '').join('；')}\n  - 期限：${clock}${credit}\n`
  })
  const sent = p.intake === undefined ? [] : sayIntake(p, p.intake)
  const counted = (p.figures ?? []).map((x) => `- **${figures[x.figure]}**：${sayFigure(x, p)}\n`)
  const due = Object.entries(dues).flatMap(([id, title]) => {
    const owed = p.due?.[id as keyof typeof dues]
    if (owed === undefined) return []
    const how = 'gates' in owed ? owed.gates.join('、') : `不要求。${owed.why}（${cited(owed.cite)}）`
    return [`- **${title}**：${how}\n`]
  })
  if (p.due !== undefined)
    due.push(
      `- **由负责人决定**：${p.due.head === undefined ? '是' : `不要求。${p.due.head.why}（${cited(p.due.head.cite)}）`}\n`,
    )
  const fought = p.unfought === undefined ? '' : `；不可以申请复议、提起诉讼：${cited(p.unfought)}`
  const main = p.steps.find((s) => s.id === p.first)?.proceeding ?? ''
  const stages = (aside: boolean) =>
    (p.stages[main] ?? []).filter((s) => (s.aside === true) === aside).map((s) => s.title)
  const way = [stages(false).join('、'), ...(stages(true).length === 0 ? [] : [`另有${stages(true).join('、')}`])].join(
    '；',
  )
  return `\n## ${p.title}\n\n依据：${cited(p.cite)}；${p.inForce.from}起${p.inForce.to === undefined ? '' : `至${p.inForce.to}`}施行${fought}\n\n阶段：${way}\n\n### 步骤\n\n${steps}\n### 条件\n\n${gates}\n${section('密封', sealed.length === 0 ? [] : [`${sealed.join('、')}：只有本案办理人员和负责人可以看到，不写入给其他人的文书和公示。\n`])}${section('停办', halts)}${section('决定以前必须做到的', due)}${section('条件所称', means === '' ? [] : [means])}### 期限\n\n${clocks}${pages.length === 0 ? '' : `\n### 公示\n\n${pages.join('')}\n`}${section('网上提交', sent)}${section('统计', counted)}`
}

/** What anybody may send in himself, and what he is told of it. */
function sayIntake(p: Procedure, { asks, title, tells, clocks }: Intake): readonly string[] {
  const label = (a: Question) =>
    a.label ?? p.steps.find((s) => s.id === a.step)?.fields.find((f) => f.id === a.field)?.label ?? a.field
  const told = [...tells.map((t) => t.title), ...clocks.flatMap((id) => p.clocks.find((c) => c.id === id)?.title ?? [])]
  return [`- **${title}**：${asks.map(label).join('、')}\n  - 凭编号和查询码可以查到：${told.join('、')}\n`]
}
