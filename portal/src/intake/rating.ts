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
  const of = gradedOf({ intake, procedure }, content, agencies)
  return { invitation: createHash('sha256').update(ratingCodeText(typed)).digest('hex'), of }
}

/** The agency a grade is given to; '': it names none of these. */
export function gradedOf(
  { intake, procedure }: Pick<Sendable, 'intake' | 'procedure'>,
  content: Content,
  agencies: readonly Channel[],
): string {
  const name = content[procedure.first]?.[intake.grades?.agency ?? '']
  return agencies.find((a) => a.agencyName === name)?.agency ?? ''
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
  const of = gradedOf({ intake, procedure }, content, agencies)
  if (of !== '' && place >= 0) await say(of, place + 1)
}
