import type { CaseView, StepView } from '@xiezhi/answers'
import { approvalIn } from '@xiezhi/casework/approvals.ts'
import type { CaseFile, Json, Proposal } from '@xiezhi/casework/file.ts'
import { capital, plainYuan } from '@xiezhi/casework/format/money.ts'
import { statementsIn, weighingsIn } from '@xiezhi/casework/penalty/answers.ts'
import { proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import { reviewsIn } from '@xiezhi/casework/penalty/reviews.ts'
import { lawText } from '@xiezhi/casework/words/law.ts'
import { plainPenalties } from '@xiezhi/casework/words/penalty.ts'
import type { Field, Procedure, Step } from '@xiezhi/law'
import { labelOf, partyKinds } from '@xiezhi/law/codes.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { proposalText } from '../form/words.ts'

/** One line of what somebody is asked to sign. */
export interface Line {
  readonly term: string
  readonly text: string
  /** What it comes to. */
  readonly main?: true
}

/** The rule of a step that signs what was put up, or sends it back; undefined: it is none. */
export function signatureOf(step: Pick<StepView, 'step'>, procedure: Procedure | undefined): Step | undefined {
  const rule = procedure?.steps.find((s) => s.id === step.step)
  return rule?.turn !== undefined && rule.turn.at !== 'idle' ? rule : undefined
}

/** Who, what, by which law, what others said of it: read before the paper, which says the rest. */
export function linesOf(
  { turn }: Step,
  proceeding: string,
  { file, people }: CaseView,
  procedure: Procedure,
): readonly Line[] {
  const at = file.proceedings.find((p) => p.id === proceeding)
  const approval = turn && at && approvalIn(file, turn.matter, at)
  if (approval === undefined) return []
  const putUp = procedure.steps.find((s) => s.turn?.matter === turn?.matter && s.turn?.at === 'idle')
  const proposal = proposalsIn(file).find((p) => p.version === approval.about)
  const words = (putUp?.fields ?? []).flatMap((field) => lineOf(field, approval.form[field.id], people))
  return [
    ...(procedure.head.parties === undefined ? [] : [{ term: procedure.head.parties.party, text: partiesText(file) }]),
    ...(proposal === undefined
      ? contentOf(turn?.about, approval.about, file, procedure, people)
      : proposed(proposal, file)),
    ...words,
    ...(proposal === undefined ? [] : opinions(proposal, file)),
    { term: '呈批', text: trailText(approval, putUp, proceeding, file) },
  ]
}

/** What the entry that was put up says, as its kind of entry has it: 拟作出的决定、准予的内容. */
export function contentOf(
  kind: string | undefined,
  no: number | undefined,
  { entries }: CaseFile,
  { records, steps, first }: Procedure,
  people: CaseView['people'],
): readonly Line[] {
  const entry = entries.find((e) => e.kind === kind && e.no === no)
  const fields = entry === undefined ? [] : (records.find((r) => r.id === kind)?.fields ?? [])
  // How a case came in is no outcome.
  const cameIn = steps.find((s) => s.id === first)?.does?.some((d) => 'enter' in d && d.enter === kind) === true
  const isMain = ({ kind: { is } }: Field) => is === 'money' || (is === 'choice' && !cameIn)
  return fields.flatMap((field): readonly Line[] =>
    lineOf(field, entry?.fields[field.id], people).map((line) => (isMain(field) ? { ...line, main: true } : line)),
  )
}

/** What was filled in, as it is read; nothing where nothing was, or where it takes a screen of its own to show. */
function lineOf({ label, kind }: Field, value: Json | undefined, people: CaseView['people']): readonly Line[] {
  const line = (text: string): readonly Line[] => (text.trim() === '' ? [] : [{ term: label, text }])
  if (kind.is === 'yesNo' && typeof value === 'boolean') return line(value ? '是' : '否')
  if (kind.is === 'integer' && typeof value === 'number') return line(String(value))
  if (kind.is === 'money' && typeof value === 'number') return line(`${plainYuan(value)}（${capital(value)}）`)
  if (kind.is === 'choices' && Array.isArray(value))
    return line(value.map((v) => labelOf(kind.choices, String(v))).join('、'))
  if (kind.is === 'officers' && Array.isArray(value))
    return line(value.map((id) => people[String(id)] ?? String(id)).join('、'))
  if (typeof value !== 'string') return []
  if (kind.is === 'choice') return line(labelOf(kind.choices, value))
  if (kind.is === 'person') return line(people[value] ?? value)
  return kind.is === 'text' || kind.is === 'longText' || kind.is === 'day' || kind.is === 'unit' ? line(value) : []
}

const partiesText = (file: CaseFile): string =>
  file.parties
    .filter((p) => p.role === 'party')
    .map((p) => `${p.name}（${labelOf(partyKinds, p.kind)}）`)
    .join('、') || '尚未确认'

function proposed({ violations }: Proposal, file: CaseFile): readonly Line[] {
  const [first, ...others] = new Set(violations.map((v) => v.party))
  const sum = violations
    .flatMap((v) => v.penalties)
    .reduce((total, p) => total + (p.kind === 'fine' || p.kind === 'gains' ? (p.amount ?? 0) : 0), 0)
  const what = others.length === 0 && first !== undefined ? plainPenalties(violations) : proposalText(file, violations)
  const conduct = [...new Set(violations.map((v) => v.conduct))].join('；')
  const law = [...new Set(violations.map((v) => `违反${lawText(v.breached)}，依据${lawText(v.basis)}`))].join('；')
  return [
    { term: '拟处罚', text: sum === 0 ? what : `${what}\n罚没款共${plainYuan(sum)}（${capital(sum)}）`, main: true },
    { term: '行为', text: conduct },
    { term: '法律', text: law },
  ]
}

/** What the reviewers and the parties said of this very version. */
function opinions({ version }: Proposal, file: CaseFile): readonly Line[] {
  const reviews = reviewsIn(file)
    .filter((r) => r.about === version)
    .map((r) => {
      const kind = r.kind === 'legal' ? '法制审核' : '案件审核'
      if (r.confirmed === undefined) return `${kind}尚未签发`
      return `${kind}${r.verdict === 'passed' ? '通过' : '不通过'}（${r.confirmed.name} ${r.confirmed.at.slice(0, 10)}）`
    })
  const said = statementsIn(file)
  const points = weighingsIn(file).flatMap((w) => w.points)
  const taken = points.filter((p) => p.adopted).length
  const heard = said.length === 0 ? [] : [`当事人陈述、申辩${said.length}次，复核${points.length}条，采纳${taken}条`]
  const text = [...reviews, ...heard].join('；')
  return text === '' ? [] : [{ term: '意见', text }]
}

function trailText(
  { trail, round }: NonNullable<CaseFile['approvals']['filing']>,
  putUp: Step | undefined,
  proceeding: string,
  file: CaseFile,
): string {
  const act = file.acts.findLast((a) => a.step === putUp?.id && a.proceeding === proceeding && a.withdrawn !== true)
  return [
    `${act?.actor.name ?? ''} ${act?.acted.slice(0, 10) ?? ''}${round > 1 ? ` 第${round}次呈批` : ''}`.trim(),
    ...trail.map((t) => `${t.name}（${posts[t.post]}）：${t.opinion.replace(/。$/, '')}`),
  ].join('；')
}
