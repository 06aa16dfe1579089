import { type Counted, type Day, type FigureId, hold, procedureOf } from '@xiezhi/law'
import { type Context, nobodys } from './context.ts'
import { fieldOf, type Scope, unsaid } from './engine/scope.ts'
import { find, valueIn } from './engine/value.ts'
import type { Entry } from './entries.ts'
import type { CaseFile } from './file.ts'
import { readingScope } from './paperText.ts'
import { situationOf } from './readings/index.ts'

/** One thing of a case that the annual figures count: what, on which day, how much (one; of money 分). */
export interface Figure {
  readonly figure: FigureId
  readonly on: Day
  readonly n: number
}

/**
 * What of the case is counted, by the rules of its procedure and from the record alone: every number of a report is a sum of these, so that
 * it opens the cases it was made of, and says the same on screen, in rows and in a file.
 */
export function figuresOf(file: CaseFile, context: Pick<Context, 'rules' | 'calendar'>): readonly Figure[] {
  const rules = procedureOf(context.rules, file.procedure)?.figures ?? []
  if (rules.length === 0 || file.acts.length === 0) return []
  const day = file.acts.at(-1)!.acted.slice(0, 10) as Day
  const scope = readingScope({ file, context: nobodys(context, file.agency, day), day })
  return rules.flatMap((rule) => countedIn(rule, scope))
}

function countedIn(rule: Counted, scope: Scope): readonly Figure[] {
  const { file } = scope
  // What was done before it was decided is counted in the case it came from (重新作出).
  const counted = new Set(
    file.from?.anew === true ? file.acts.flatMap((a) => (a.moved === undefined ? [] : [a.event])) : [],
  )
  const amount = (of: Scope) => (rule.amount === undefined ? 1 : amountOf(rule.amount, of))
  if ('taken' in rule)
    return file.acts
      .filter((a) => a.step === rule.taken && a.withdrawn !== true && !counted.has(a.event))
      .map((a) => ({ figure: rule.figure, on: a.acted.slice(0, 10) as Day, n: amount(scope) }))
      .filter(({ n }) => n !== 0)
  return (find(rule.of, scope) ?? []).flatMap((entry) => {
    if (counted.has(entry.event)) return []
    const of = { ...scope, it: entry }
    if (rule.when !== undefined && hold(rule.when, situationOf(of)).answer !== 'yes') return []
    const n = amount(of)
    return n === 0 ? [] : [{ figure: rule.figure, on: dayOf(entry), n }]
  })
}

const dayOf = (entry: Entry): Day => fieldOf(entry, 'on') as Day
function amountOf(value: Parameters<typeof valueIn>[0], scope: Scope): number {
  const found = valueIn(value, scope)
  return found === unsaid ? 0 : Number(found ?? 0)
}
