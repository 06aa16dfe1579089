import { compareDays, type Day, type RecordKind, type Step } from '@xiezhi/law'
import type { Effect } from './event.ts'
import type { CaseFile, Form } from './file.ts'
import { clueOf } from './penalty/clue.ts'
import type { FieldError } from './refusal.ts'

export const isFiled = (form: Form): boolean => Array.isArray(form.files) && form.files.length > 0

const wanted = (sentence: string): FieldError => ({ field: 'files', code: 'file-required', sentence })

/** What is entered about a party, other than the party's own words: its time runs, or its rights are told or given up, from then on. */
const isAboutParty = (e: Effect, records: readonly RecordKind[]): boolean =>
  e.do === 'enter' && e.party !== undefined && records.find((r) => r.id === e.kind)?.by !== 'party'

/**
 * What an act entered as of an earlier day must bring with it: nobody can look any more, so a paper of that day has to show it, where it
 * lies before the clue, and where a party's time is to have run since.
 */
export function backdatedErrors(given: {
  readonly file: CaseFile
  readonly step: Step
  readonly form: Form
  readonly day: Day
  readonly late: boolean
  readonly effects: readonly Effect[]
  /** Kinds of entries of the case's procedure. */
  readonly records: readonly RecordKind[]
}): readonly FieldError[] {
  const { file, step, form, day } = given
  if (isBeforeClue(file, step, day) && !step.fields.some((f) => f.id === 'files'))
    return [
      {
        field: 'acted',
        code: 'before-clue',
        sentence: `发生时间早于收到线索之日${clueOf(file).receivedOn}，“${step.title}”不会在那以前进行，请核对日期。`,
      },
    ]
  if (isFiled(form)) return []
  if (isBeforeClue(file, step, day)) return [wanted(beforeClueFile(file))]
  const takesFiles = step.fields.some((f) => f.id === 'files')
  return given.late && takesFiles && given.effects.some((e) => isAboutParty(e, given.records))
    ? [wanted(`补录的“${step.title}”使当事人的期限从${day}起算，请附当时形成的书面材料（送达回证、签名的告知书等）。`)]
    : []
}

const isBeforeClue = (file: CaseFile, step: Step, day: Day): boolean =>
  step.effect === 'reported' && compareDays(day, clueOf(file).receivedOn) < 0

export const beforeClueFile = (file: CaseFile): string =>
  `发生时间早于收到线索之日${clueOf(file).receivedOn}，请附当时形成的材料。`

/** Lawful where a sample or another case brought it; a head looks at it before anything rests on it. */
export function beforeClue(file: CaseFile, step: Step, day: Day, reason: string): readonly Effect[] {
  if (!isBeforeClue(file, step, day)) return []
  const sentence = `“${step.title}”发生于${day}，早于收到线索之日${clueOf(file).receivedOn}。`
  return [{ do: 'irregular', irregularity: { gate: 'before-clue', step: step.id, sentence, reason } }]
}
