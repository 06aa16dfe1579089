import { type Day, hold, procedureOf, type Trace } from '@xiezhi/law'
import { type Context, nobodys } from './context.ts'
import { scopesOver } from './engine/ask.ts'
import { fieldOf, type Scope, unsaid } from './engine/scope.ts'
import { find, valueIn } from './engine/value.ts'
import type { CaseFile, Form, Json } from './file.ts'
import { readingScope } from './paperText.ts'
import { situationOf } from './readings/index.ts'
import { keysOf, knownBy, type Left, mainParties } from './traces.ts'

/** What this case leaves, by the rules of its procedure and from the record alone. */
export function leftBy(file: CaseFile, context: Pick<Context, 'rules' | 'calendar'>): readonly Left[] {
  const rules = procedureOf(context.rules, file.procedure)?.leaves ?? []
  const parties = mainParties(file)
  if (rules.length === 0 || parties.length === 0 || file.acts.length === 0) return []
  const day = file.acts.at(-1)!.acted.slice(0, 10) as Day
  const scope = readingScope({ file, context: nobodys(context, file.agency, day), day })
  return rules.flatMap((rule) =>
    said(rule, scope).flatMap(({ on, says, whose }) =>
      parties
        .filter((p) => whose === undefined || p.id === whose)
        .map((p) => ({ trace: rule.leaves, keys: keysOf(p), who: knownBy(p), on, says })),
    ),
  )
}

interface Saying {
  readonly on: Day
  readonly says: Form
  /** Of whom alone; absent: of every party. */
  readonly whose?: Json
}

const said = (rule: Trace, scope: Scope): readonly Saying[] =>
  (find(rule.of, scope) ?? []).flatMap((entry) => {
    const ofEntry = { ...scope, it: entry }
    const on = fieldOf(entry, 'on') as Day
    return rowsOf(rule, ofEntry).flatMap((of): readonly Saying[] => {
      if (rule.when !== undefined && hold(rule.when, situationOf(of)).answer !== 'yes') return []
      const says = Object.entries(rule.says).flatMap(([column, value]): [string, Json][] => {
        const found = valueIn(value, of)
        return found === unsaid || found === undefined || found === null ? [] : [[column, found]]
      })
      const whose = rule.party === undefined ? undefined : valueIn(rule.party, of)
      return [{ on, says: Object.fromEntries(says), ...(typeof whose === 'string' ? { whose } : {}) }]
    })
  })

/** The entry itself, or each row of what it is about. */
const rowsOf = ({ rows }: Trace, scope: Scope): readonly Scope[] =>
  rows === undefined ? [scope] : (scopesOver({ rows }, scope) ?? [])
