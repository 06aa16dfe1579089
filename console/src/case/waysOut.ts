import type { StepView } from '@xiezhi/answers'
import type { Reason } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { aboutOf, standingOf } from './sorting.ts'

/** A step one can go to now, and what its form begins with. */
export interface Cured {
  readonly step: StepView
  readonly form: Readonly<Record<string, string>>
  readonly label: string
}

export interface WaysOut {
  readonly open: readonly Cured[]
  /** Where only colleagues can go on: 送达决定书，由承办人办理. */
  readonly others: readonly string[]
}

/** The steps that make good what a reason says is missing: those to take, and those held up in turn, whose own reasons lead on. */
export function waysOut(reason: Reason, steps: readonly StepView[], file: CaseFile): WaysOut {
  const open: Cured[] = []
  const others: string[] = []
  for (const { step: id, form: begun = {} } of reason.cures ?? []) {
    // What is not put up yet needs no sending back.
    const found = steps.filter(
      (s) => s.step === id && isOf(s, reason.party, file) && !(reason.at !== undefined && s.returns !== undefined),
    )
    for (const step of found) {
      // Of whom the reason speaks, the form is about: two parties' waivers are two buttons with two names.
      const about = reason.party === undefined ? undefined : step.fields.find((f) => f.kind.is === 'partyRef')
      const form = about === undefined || reason.party === undefined ? begun : { ...begun, [about.id]: reason.party }
      const standing = standingOf(step, file)
      if (standing === 'open') open.push({ step, form, label: `去办理：${nameOf(step, form, file)}` })
      else if (standing === 'held') open.push({ step, form, label: `先看缺什么：${nameOf(step, form, file)}` })
      else if (standing === 'others')
        others.push(`${nameOf(step, form, file)}，由${step.posts.map((p) => posts[p]).join('、')}办理`)
    }
  }
  return { open, others: open.length > 0 ? [] : [...new Set(others)] }
}

/** Of proceedings that run for each party alike, the one of the party spoken of. */
function isOf(step: StepView, party: string | undefined, file: CaseFile): boolean {
  const about = file.proceedings.find((p) => p.id === step.proceeding)?.about.party
  return party === undefined || about === undefined || about === party
}

/** 送请审核：法制审核; 直接送达（行政处罚告知书 → 林乙）. */
function nameOf(step: StepView, form: Readonly<Record<string, string>>, file: CaseFile): string {
  const chosen = step.fields.flatMap((f) =>
    f.kind.is === 'choice' ? f.kind.choices.filter((c) => c.value === form[f.id]).map((c) => c.label) : [],
  )
  const whose = step.fields.find((f) => f.kind.is === 'partyRef')?.id
  const party = file.parties.find((p) => whose !== undefined && p.id === form[whose])?.name ?? ''
  const about = step.proceeding === 'main' ? party : aboutOf(step.proceeding, file)
  return `${step.title}${chosen.length > 0 ? `：${chosen.join('、')}` : ''}${about === '' ? '' : `（${about}）`}`
}
