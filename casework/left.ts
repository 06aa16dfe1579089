import { type Day, hold, procedureOf, type Trace } from '@xiezhi/law'
import { type Context, nobodys } from './context.ts'
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
    said(rule, scope).flatMap(({ on, says }) =>
      parties.map((p) => ({ trace: rule.leaves, keys: keysOf(p), who: knownBy(p), on, says })),
    ),
  )
}

const said = (rule: Trace, scope: Scope): readonly { readonly on: Day; readonly says: Form }[] =>
  (find(rule.of, scope) ?? []).flatMap((entry) => {
    const of = { ...scope, it: entry }
    if (rule.when !== undefined && hold(rule.when, situationOf(of)).answer !== 'yes') return []
    const says = Object.entries(rule.says).flatMap(([column, value]): [string, Json][] => {
      const found = valueIn(value, of)
      return found === unsaid || found === undefined || found === null ? [] : [[column, found]]
    })
    return [{ on: fieldOf(entry, 'on') as Day, says: Object.fromEntries(says) }]
  })
