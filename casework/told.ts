import { citationsOn, clockOf, type Day, type Intake, type Procedure, quoted, unitTitles } from '@xiezhi/law'
import { toldClock } from './clocks.ts'
import type { Context } from './context.ts'
import { type Entry, entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'
import { wordsOf } from './forms/kinds/index.ts'

/** What who sent a case in is told of it: no more than the rule of its procedure names. */
export interface Told {
  readonly stage: string
  readonly acts: readonly {
    readonly on: Day
    readonly title: string
    readonly elements: readonly { readonly label: string; readonly value: string }[]
  }[]
  /** What its sender adds can be entered as it stands. */
  readonly supplements: boolean
  /** It has come so far that its sender may say whether he is satisfied. */
  readonly rated: boolean
  readonly terms: readonly {
    readonly title: string
    readonly due: Day
    readonly stopped: boolean
    /** 为什么是这一天: as the officers are told it. */
    readonly why: {
      readonly from: Day
      readonly length: string
      readonly uncounted: readonly { readonly day: Day; readonly why: string }[]
      readonly cite: string
    }
  }[]
}

export function toldOf(
  file: CaseFile,
  procedure: Procedure,
  intake: Intake,
  context: Pick<Context, 'calendar' | 'rules'>,
  day: Day,
): Told {
  const main = file.proceedings.find((p) => p.parent === undefined)
  const stage = procedure.stages[main?.kind ?? '']?.find((s) => s.id === main?.stage)
  const standing = (record: string) => entriesIn(file, record).filter((e) => e.ended === undefined)
  const acts = intake.tells.flatMap(({ record, of = record, title, fields }) => {
    const kind = procedure.records.find((r) => r.id === of)
    const said = (e: Entry) => (of === record ? e : (standing(of).findLast((x) => x.event < e.event) ?? e))
    return standing(record).map((e) => ({
      event: e.event,
      on: e.on,
      title,
      elements: (kind?.fields ?? []).flatMap((f) => {
        const value = said(e).fields[f.id]
        if (!fields.includes(f.id) || f.sealed === true || value === undefined || value === '') return []
        return [{ label: f.label, value: wordsOf(f, value, { file, people: {} }) }]
      }),
    }))
  })
  // What is owed to the other side is not owed to him.
  const his = file.parties.filter((p) => p.role === 'party').map((p) => p.id)
  const terms = file.clocks.flatMap((c) => {
    if (c.party !== undefined && !his.includes(c.party)) return []
    const clock = intake.clocks.includes(c.clock) ? clockOf(context.rules, c.clock) : undefined
    if (clock === undefined || c.length === null) return []
    const { due, told } = toldClock(c, context, c.stopped ?? day)
    if (due === undefined) return []
    const cite = quoted(citationsOn(clock.cite, c.trigger, context.rules.statutes), context.rules.statutes)
    const why = { from: c.trigger, length: `${c.length}${unitTitles[c.unit]}`, uncounted: told?.uncounted ?? [], cite }
    return [{ title: clock.title, due: due.due, stopped: c.stopped !== undefined, why }]
  })
  const adds = procedure.steps.find((s) => s.id === intake.supplement?.step)
  return {
    stage: stage?.title ?? '',
    supplements: adds?.from.includes(main?.stage ?? '') === true,
    rated: (intake.rated ?? []).some((record) => standing(record).length > 0),
    acts: acts.sort((a, b) => a.event - b.event).map(({ event: _, ...act }) => act),
    terms,
  }
}
