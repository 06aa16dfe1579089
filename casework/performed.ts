import type { Day, Performance } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import type { Context } from './context.ts'
import type { CaseFile, Proceeding } from './file.ts'
import { mainProceeding } from './fold.ts'
import { holdsFor } from './paperText.ts'

/** What became of what was decided: of one party, or (`party` absent) of the whole case. */
export interface PartyPerformed {
  readonly party?: string
  readonly says: string
  /** When it came to stand so. */
  readonly on: Day
  /** The last day until which the party may still do it; after it he is late, by nobody's act. */
  readonly due?: Day
}

interface Of {
  readonly file: CaseFile
  /** When it was decided. */
  readonly decided: Day
  readonly context: Context
}

/** 履行情况 of these parties, as the record stands; pure. */
export function performedIn(rule: Performance, parties: readonly string[], of: Of): readonly PartyPerformed[] {
  const main = mainProceeding(of.file)
  const closed: readonly PartyPerformed[] =
    main.stage === rule.closed.stage ? [{ says: rule.closed.says, on: changedOn(of.file, main) }] : []
  return [
    ...parties.flatMap((party) => [ofParty(rule, party, of) ?? [], declaredOf(rule, party, of)].flat()),
    ...closed,
  ]
}

const declaredOf = ({ declared = [] }: Performance, party: string, { file, context }: Of): readonly PartyPerformed[] =>
  declared.flatMap(({ proceeding: kind, stage, says, when }) =>
    file.proceedings
      .filter((p) => p.kind === kind && p.about.party === party && p.stage === stage)
      .filter((proceeding) => holdsFor(when, { file, context, day: lastDay(file), party, proceeding }))
      .map((p) => ({ party, says, on: changedOn(file, p) })),
  )

function ofParty(rule: Performance, party: string, { file, context, decided }: Of): PartyPerformed | undefined {
  const proceeding = file.proceedings.findLast((p) => p.kind === rule.proceeding && p.about.party === party)
  const day = lastDay(file)
  if (proceeding === undefined) {
    // What nobody has been told of yet is nobody's to perform.
    return holdsFor(rule.none.when, { file, context, day, party })
      ? { party, says: rule.none.says, on: decided }
      : undefined
  }
  const line = rule.lines.find(
    ({ stage, when }) =>
      stage === proceeding.stage && (when === undefined || holdsFor(when, { file, context, day, party, proceeding })),
  )
  if (line === undefined) return undefined
  const due = line.waits === true ? dueOf(rule, party, { file, context, decided }, day) : undefined
  return { party, says: line.says, on: changedOn(file, proceeding), ...(due === undefined ? {} : { due }) }
}

function dueOf({ terms }: Performance, party: string, { file, context }: Of, day: Day): Day | undefined {
  // A term that has run out is the one he let pass.
  const own = terms.flatMap((id) => file.clocks.findLast((c) => c.clock === id && c.party === party) ?? [])
  const term = own.find((c) => c.stopped === undefined) ?? own[0]
  if (term === undefined || term.length === null) return undefined
  return dueOfRecord(term, term.length, context, day).due
}

const dayOf = (moment: string) => moment.slice(0, 10) as Day
/** The day of the last act in it; of none, that on which it was opened. */
const changedOn = (file: CaseFile, { id, opened }: Proceeding): Day => {
  const last = file.acts.findLast((a) => a.proceeding === id)
  return last === undefined ? opened : dayOf(last.acted)
}
const lastDay = (file: CaseFile): Day => {
  const last = file.acts.at(-1)
  return last === undefined ? mainProceeding(file).opened : dayOf(last.acted)
}
