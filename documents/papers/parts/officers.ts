import { type CaseFile, type Context, validCertificate } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'

type Officer = DocumentData['filing-approval']['unit']['assigned'][number]

/** A person with the number of the 执法证 held on the day; one no longer on the register keeps the name the record knows. */
export function officer(id: string, file: CaseFile, context: Context, day: Day): Officer {
  const person = context.people.find((p) => p.id === id)
  const name = person?.name ?? file.acts.findLast((a) => a.actor.person === id)?.actor.name ?? id
  const certificate = person && validCertificate(person, day, undefined, context.lists)?.number
  return { name, ...(certificate === undefined ? {} : { certificate }) }
}

export const officersOf = (file: CaseFile, context: Context, day: Day): Officer[] =>
  file.officers.map((id) => officer(id, file, context, day))

/** 李某（执法证号：…）、王某（执法证号：…） */
export const officersText = (officers: readonly Officer[]): string =>
  officers
    .map(({ name, certificate }) => (certificate === undefined ? name : `${name}（执法证号：${certificate}）`))
    .join('、')

export const namesOf = (officers: readonly Officer[]): string => officers.map(({ name }) => name).join('、')
