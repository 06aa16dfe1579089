import { procedureOf } from '@xiezhi/law'
import type { NumberRequest, OpenedCase, Outcome } from './command.ts'
import type { Context } from './context.ts'
import type { Beginning } from './engine/doing.ts'
import { fold } from './fold.ts'
import { titleOf } from './heading.ts'
import type { Refusal } from './refusal.ts'

/** A case that a step will begin: its id, and that of the command it is opened under; only the server can choose them. */
export interface Fresh {
  readonly case: string
  readonly command: string
}

interface Given {
  readonly begins: readonly Beginning[]
  readonly fresh: readonly Fresh[]
  readonly numbers: readonly number[]
  readonly rules: Context['rules']
  readonly open: (fresh: Fresh, beginning: Beginning, numbers: readonly number[]) => Outcome
}

type Opened = { readonly requests: readonly NumberRequest[]; readonly cases: readonly OpenedCase[] }

const unnamed: Fresh = { case: '', command: '' }

/**
 * Opens what a step begins. Ids and numbers that are not there yet are asked for; what would be refused is refused before anything is
 * reserved.
 */
export function openAll({ begins, fresh, numbers, rules, open }: Given): Opened | Refusal {
  const requests: NumberRequest[] = []
  const cases: OpenedCase[] = []
  for (const [i, beginning] of begins.entries()) {
    const one = fresh[i] ?? unnamed
    const outcome = open(one, beginning, numbers.slice(requests.length))
    if (outcome.outcome === 'blocked' || outcome.outcome === 'invalid') return toldOf(outcome, beginning, rules)
    if (outcome.outcome === 'numbers') {
      requests.push(...outcome.requests)
      continue
    }
    const { events, papers, requests: own } = outcome
    requests.push(...own)
    const file = fold(events.map((event, n) => ({ ...event, sequence: n + 1 })))
    cases.push({ ...one, procedure: beginning.procedure, title: titleOf(file, rules), events, papers })
  }
  return { requests, cases }
}

/** The refusal of the other case, as one of the step that would have begun it: where it stands, and by which of its own fields. */
function toldOf(refusal: Refusal, { procedure, by }: Beginning, rules: Context['rules']): Refusal {
  const p = procedureOf(rules, procedure)
  const step = p?.steps.find((s) => s.id === p.first)
  const at = `${p?.title ?? procedure}“${step?.title ?? ''}”`
  if (refusal.outcome === 'blocked')
    return { ...refusal, mayHaveHappened: false, reasons: refusal.reasons.map((r) => ({ ...r, at: r.at ?? at })) }
  return {
    ...refusal,
    errors: refusal.errors.map((e) => {
      const [field = '', ...rest] = e.field.split('.')
      const value = by[field]
      const own = value !== undefined && 'form' in value ? [value.form, ...rest].join('.') : e.field
      return { ...e, field: own, sentence: `${at}：${e.sentence}` }
    }),
  }
}
