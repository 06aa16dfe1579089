import {
  type Day,
  isDay,
  type LatestField,
  mainStages,
  type Procedure,
  procedureOf,
  type RuleBook,
  type Stage,
} from '@xiezhi/law'
import { fieldOf } from './engine/scope.ts'
import { lastOf } from './entries.ts'
import type { CaseFile } from './file.ts'
import { mainProceeding } from './fold.ts'

type Rules = Pick<RuleBook, 'procedures'>

/** A text of the latest entry; '' where there is none. */
export function textOf(file: CaseFile, from: LatestField | undefined): string {
  const value = from === undefined ? undefined : fieldOf(lastOf(file, from.last), from.field)
  return typeof value === 'string' ? value : ''
}

/** What the case is about, as its form says it: of a choice the words of what was chosen (最低生活保障). */
export function causeOf(file: CaseFile, rules: Rules): string {
  const procedure = procedureOf(rules, file.procedure)
  const from = procedure?.head.cause
  const text = textOf(file, from)
  const kind = procedure?.records.find((r) => r.id === from?.last)?.fields.find((f) => f.id === from?.field)?.kind
  return kind?.is === 'choice' ? (kind.choices.find((c) => c.value === text)?.label ?? text) : text
}

/** What the case is called, as its procedure says: 某公司涉嫌经营超过保质期的食品案; 涉嫌 drops once it is decided. */
export function titleOf(file: CaseFile, rules: Rules): string {
  const head = procedureOf(rules, file.procedure)?.head
  const [first, ...others] = file.parties.filter((p) => p.role === 'party')
  const who =
    first === undefined ? '' : others.length === 0 ? first.name : `${first.name}等${others.length + 1}名当事人`
  const isDecided = textOf(file, head?.decidedOn) !== ''
  const title = (isDecided ? head?.decidedTitle : undefined) ?? head?.title ?? '{当事人}{事由}'
  // A name is put in as it stands, whatever signs it has.
  return title.replace('{当事人}', () => who).replace('{事由}', () => causeOf(file, rules))
}

/** What the case is about, with the label of the field that says it: 案由、许可事项、投诉事项. */
export function aboutOf(file: CaseFile, rules: Rules): { readonly label: string; readonly text: string } {
  const procedure = procedureOf(rules, file.procedure)
  const cause = procedure?.head.cause
  const kind = procedure?.records.find((r) => r.id === cause?.last)
  const label = [...(kind?.fields ?? []), ...(kind?.later ?? [])].find((f) => f.id === cause?.field)?.label
  return { label: label ?? '事由', text: causeOf(file, rules) }
}

/** The day on which what the case began with came in, with the label of the field that says it; undefined: none is known. */
export function receiptOf(file: CaseFile, rules: Rules): { readonly label: string; readonly day: Day } | undefined {
  const procedure = procedureOf(rules, file.procedure)
  const day = textOf(file, procedure?.head.receivedOn)
  return procedure !== undefined && isDay(day) ? { label: receiptLabel(procedure), day } : undefined
}

/** 收到材料日期、收到申请材料日期: as the form of the procedure calls it. */
export function receiptLabel({ head, records }: Pick<Procedure, 'head' | 'records'>): string {
  const fields = records.find((r) => r.id === head.receivedOn.last)?.fields ?? []
  return fields.find((f) => f.id === head.receivedOn.field)?.label ?? '收到日期'
}

/** The stage in which the case itself stands. */
export function mainStage(file: CaseFile, rules: Rules): Stage | undefined {
  const procedure = procedureOf(rules, file.procedure)
  const { stage } = mainProceeding(file)
  return procedure === undefined ? undefined : mainStages(procedure).find((s) => s.id === stage)
}
