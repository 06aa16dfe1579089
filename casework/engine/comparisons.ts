import { type Comparison, procedureOf } from '@xiezhi/law'
import { weighed } from '@xiezhi/law/heard/set.ts'
import type { FieldKind } from '@xiezhi/law/words/field.ts'
import { coversFor, isHeavier, linesOf } from '../compare.ts'
import type { Entry } from '../entries.ts'
import type { Violation } from '../file.ts'
import { essence } from '../format/essence.ts'
import { asProposal } from '../penalty/proposals.ts'
import { punished } from '../readings/world.ts'
import type { Scope } from './scope.ts'

/** Neither heavier nor lighter: the same kinds, as far and as much. */
const isLike = (now: readonly Violation[], before: readonly Violation[]): boolean =>
  !isHeavier(now, before) && !isHeavier(before, now)

/** How two versions of a kind are told apart where equal words are too much to ask. */
export const sameBy: Readonly<Record<Comparison, (was: Entry, is: Entry, scope: Scope) => boolean>> = {
  penalty: (was, is, { party }) => {
    const [a, b] = [asProposal(was), asProposal(is)]
    return (party === undefined ? punished(b) : [party]).every((p) => coversFor(p, a, b))
  },
  noHeavier: (was, is, { party }) => {
    const [a, b] = [asProposal(was), asProposal(is)]
    return (party === undefined ? punished(b) : [party]).every((p) => !isHeavier(linesOf(b, p), linesOf(a, p)))
  },
  sameAct: (was, is) => {
    const [a, b] = [asProposal(was), asProposal(is)]
    return punished(b).every((p) => isLike(linesOf(b, p), linesOf(a, p)))
  },
  /** Facts found sufficient on evidence that is gone have not been found sufficient. */
  reviewed: (was, is) => {
    const [a, b] = [asProposal(was), asProposal(is)]
    return punished(b).every((p) => coversFor(p, a, b)) && a.evidence.every((n) => b.evidence.includes(n))
  },
  /** 事实、理由、依据 as well as what is decided; what is brought along as proof says nothing else. */
  told: (was, is, scope) => saySame(was, is, scope, 'files'),
  /** Another day or another annex makes no other facts and reasons. */
  sameWords: (was, is, scope) => saySame(was, is, scope, 'files', 'day'),
}

/** Whether what people wrote says the same, but for answers to what was said of it and fields of these kinds (宁夏程序8; 行诉解释90). */
const saySame = (was: Entry, is: Entry, { file, context }: Scope, ...apart: readonly FieldKind['is'][]): boolean =>
  (procedureOf(context.rules, file.procedure)?.records.find((r) => r.id === was.kind)?.fields ?? [])
    .filter((f) => f.id !== weighed.id && !apart.includes(f.kind.is))
    .every(({ id }) => essence(JSON.stringify(was.fields[id] ?? '')) === essence(JSON.stringify(is.fields[id] ?? '')))
