import { createHash } from 'node:crypto'
import { ratingCodeText } from '@xiezhi/casework/format/ratingCode.ts'
import type { Channel } from '../store/store.ts'
import type { Sendable } from './questions.ts'
import type { Content } from './reading.ts'

/** The question that asks for the code of an inspection. */
export const codeFieldOf = ({ intake, questions }: Sendable): string | undefined =>
  questions.find((q) => q.rule.field === intake.grades?.code)?.id

/** By which code it was sent, and for which agency it counts. What is too short to be one is none that was given. */
export function invitationOf(
  { intake, procedure }: Sendable,
  content: Content,
  agencies: readonly Channel[],
): { readonly invitation: string | null; readonly of: string | null } {
  const { grades } = intake
  const first = content[procedure.first] ?? {}
  const typed = grades === undefined ? undefined : first[grades.code]
  if (grades === undefined || typeof typed !== 'string' || typed.trim() === '') return { invitation: null, of: null }
  const of = agencies.find((a) => a.agencyName === first[grades.agency])
  return { invitation: createHash('sha256').update(ratingCodeText(typed)).digest('hex'), of: of?.agency ?? '' }
}

/** Where what was sent is itself a grade, it counts for the agency it names. */
export async function graded(
  { intake, procedure, questions }: Sendable,
  content: Content,
  agencies: readonly Channel[],
  say: (agency: string, grade: number) => Promise<unknown>,
): Promise<void> {
  if (intake.grades === undefined) return
  const first = content[procedure.first] ?? {}
  const asked = questions.find((q) => q.rule.field === intake.grades?.grade)
  const place =
    asked?.kind.is === 'choice' ? asked.kind.choices.findIndex((c) => c.value === first[asked.rule.field]) : -1
  const of = agencies.find((a) => a.agencyName === first[intake.grades?.agency ?? ''])
  if (of !== undefined && place >= 0) await say(of.agency, place + 1)
}
