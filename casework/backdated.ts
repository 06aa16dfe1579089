import { compareDays, type Day, procedureOf, type RecordKind, type RuleBook, type Step } from '@xiezhi/law'
import type { Effect } from './event.ts'
import type { CaseFile, Form } from './file.ts'
import { receiptOf } from './heading.ts'
import type { FieldError } from './refusal.ts'

type Rules = Pick<RuleBook, 'procedures'>

export const isFiled = (form: Form): boolean => Array.isArray(form.files) && form.files.length > 0

const wanted = (sentence: string): FieldError => ({ field: 'files', code: 'file-required', sentence })

/** What is entered about a party, other than the party's own words: its time runs, or its rights are told or given up, from then on. */
const isAboutParty = (e: Effect, records: readonly RecordKind[]): boolean =>
  e.do === 'enter' && e.party !== undefined && records.find((r) => r.id === e.kind)?.by !== 'party'

/**
 * What an act entered as of an earlier day must bring with it: nobody can look any more, so a paper of that day has to show it, where it
 * lies before the receipt, and where a party's time is to have run since.
 */
export function backdatedErrors(given: {
  readonly file: CaseFile
  readonly step: Step
  readonly form: Form
  readonly day: Day
  readonly late: boolean
  readonly effects: readonly Effect[]
  readonly rules: Rules
}): readonly FieldError[] {
  const { file, step, form, day, rules } = given
  const before = receiptAfter(file, step, day, rules)
  if (before !== undefined && !step.fields.some((f) => f.id === 'files'))
    return [
      {
        field: 'acted',
        code: 'before-clue',
        sentence: `发生时间早于${before.label}${before.day}，“${step.title}”不会在那以前进行，请核对日期。`,
      },
    ]
  if (isFiled(form)) return []
  if (before !== undefined) return [wanted(beforeReceiptFile(before))]
  const records = procedureOf(rules, file.procedure)?.records ?? []
  const takesFiles = step.fields.some((f) => f.id === 'files')
  return given.late && takesFiles && given.effects.some((e) => isAboutParty(e, records))
    ? [wanted(`补录的“${step.title}”使当事人的期限从${day}起算，请附当时形成的书面材料（送达回证、签名的告知书等）。`)]
    : []
}

type Receipt = NonNullable<ReturnType<typeof receiptOf>>

/**
 * The day what the case began with came in, where a reported act is dated before it. Of a case that ran on paper the day it was entered here
 * is none, where the kind knows no other.
 */
const receiptAfter = (file: CaseFile, step: Step, day: Day, rules: Rules): Receipt | undefined => {
  const isEntered = procedureOf(rules, file.procedure)?.head.receivedOn.field === 'on'
  if (file.carried !== undefined && isEntered) return undefined
  const receipt = step.effect === 'reported' ? receiptOf(file, rules) : undefined
  return receipt !== undefined && compareDays(day, receipt.day) < 0 ? receipt : undefined
}

export const beforeReceiptFile = ({ label, day }: Receipt): string => `发生时间早于${label}${day}，请附当时形成的材料。`

/** Lawful where a sample or another case brought it; a head looks at it before anything rests on it. */
export function beforeReceipt(
  file: CaseFile,
  step: Step,
  day: Day,
  reason: string,
  rules: Rules,
): { readonly receipt: Receipt; readonly effect: Effect } | undefined {
  const receipt = receiptAfter(file, step, day, rules)
  if (receipt === undefined) return undefined
  const sentence = `“${step.title}”发生于${day}，早于${receipt.label}${receipt.day}。`
  return {
    receipt,
    effect: { do: 'irregular', irregularity: { gate: 'before-clue', step: step.id, sentence, reason } },
  }
}
