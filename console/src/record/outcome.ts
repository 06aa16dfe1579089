import type { CaseView } from '@xiezhi/answers'
import type { Act, CaseFile } from '@xiezhi/casework/file.ts'
import { decisionOf } from '@xiezhi/casework/penalty/decision.ts'
import { proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import type { Procedure, Step } from '@xiezhi/law'
import { labelOf } from '@xiezhi/law/codes.ts'
import { daysBetween } from '@xiezhi/law/day.ts'
import { contentOf } from '../case/approving.ts'
import { aboutOf } from '../case/sorting.ts'
import { proposalText } from '../form/words.ts'
import { becameOf } from './ended.ts'

/** An act that took the case, or something beside it, from one stage to the next. */
export interface Milestone {
  readonly event: number
  readonly on: string
  readonly title: string
  readonly about: string
  readonly by: string
}

const moves = (rule: Step | undefined): boolean =>
  rule !== undefined &&
  rule.returns === undefined &&
  (rule.to !== undefined || (rule.does ?? []).some((d) => 'stage' in d && !('open' in d)))

/** The way of the case, in its order; what was withdrawn is in the record. */
export const milestonesOf = (file: CaseFile, procedure: Procedure): readonly Milestone[] =>
  file.acts
    .filter((a) => a.withdrawn !== true && moves(procedure.steps.find((s) => s.id === a.step)))
    .map((a) => ({
      event: a.event,
      on: a.acted.slice(0, 10),
      title: titleOf(a, procedure),
      about: aboutOf(a.proceeding, file),
      by: a.actor.name,
    }))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.event - b.event)

const titleOf = (act: Act, procedure: Procedure): string =>
  procedure.steps.find((s) => s.id === act.step)?.title ?? act.step

/** Every decision it made, with its day, for whom, and what became of it. */
function decisionsIn(file: CaseFile, procedure: Procedure): readonly Line[] {
  const taken = new Set(file.acts.filter((a) => a.withdrawn === true).map((a) => a.event))
  const labelled = (field: string, value: string): string => {
    const choices = procedure.records
      .toSorted((a, b) => Number(b.id === procedure.decides) - Number(a.id === procedure.decides))
      .flatMap(({ fields }) => fields.flatMap((f) => (f.id === field && f.kind.is === 'choice' ? f.kind.choices : [])))
    return choices.find((c) => c.value === value)?.label ?? ''
  }
  return file.entries.flatMap((entry): readonly Line[] => {
    const kind = procedure.records.find((r) => r.id === entry.kind && r.final === true)
    if (kind === undefined || taken.has(entry.event)) return []
    const fields = [...kind.later, ...kind.fields].flatMap((field) => {
      const { id, label } = field
      const value = entry.fields[id]
      const own = 'choices' in field ? field.choices?.find((c) => c.value === value)?.label : undefined
      return value === true ? [label] : typeof value === 'string' ? [own ?? labelled(id, value)] : []
    })
    const whose = file.parties.find((p) => p.id === entry.party)?.name ?? ''
    const words = [entry.on, whose, ...fields, becameOf(entry.event, file, procedure) ?? '']
    return [{ label: kind.title, text: words.filter((x) => x !== '').join('，') }]
  })
}

interface Line {
  readonly label: string
  readonly text: string
}

/** What the case came to: what was decided, and what was written when it was closed. */
export function outcomeOf({ file, clocks, people }: CaseView, procedure: Procedure) {
  const decided = proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
  // What a kind that punishes nobody came to is what was decided on, as its own form has it.
  const entry = file.entries.findLast((e) => e.kind === procedure.decides)
  const content = decided === undefined ? contentOf(procedure.decides, entry?.no, file, procedure, people) : []
  // The last word of who signs: the closing, or what ended it before (不予立案).
  const signed = file.acts
    .filter((a) => a.withdrawn !== true && a.proceeding === file.acts[0]?.proceeding)
    .flatMap((a) => procedure.steps.filter((s) => s.id === a.step && s.turn?.at === 'last'))
  const { matter } = signed.at(-1)?.turn ?? {}
  const form = matter && file.approvals[matter]?.form
  const putUp = procedure.steps.find((s) => s.turn?.matter === matter && s.turn?.at === 'idle')
  const words = (putUp?.fields ?? []).flatMap(({ id, label, kind }) => {
    const text = form?.[id]
    if (typeof text !== 'string' || text === '') return []
    return [{ label, text: kind.is === 'choice' ? labelOf(kind.choices, text) : text }]
  })
  const decisions = decisionsIn(file, procedure)
  // Said with its day already.
  const isNew = (line: Line) => !decisions.some((d) => d.label === line.label && d.text.split('，').includes(line.text))
  const [first, end] = [file.acts[0]?.acted, file.acts.at(-1)?.acted]
  return {
    result: decided && proposalText(file, decided.violations),
    words: [...decisions, ...content.map(({ term, text }) => ({ label: term, text })).filter(isNew), ...words],
    days: first === undefined || end === undefined ? 0 : daysBetween(dayOf(first), dayOf(end)),
    late: clocks.filter((c) => c.late).map((c) => c.title),
  }
}

const dayOf = (moment: string) => moment.slice(0, 10) as `${number}-${number}-${number}`
