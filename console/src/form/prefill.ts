import type { Form, Json } from '@xiezhi/casework'
import { isAskedOf } from '@xiezhi/casework/answers.ts'
import { entriesIn, lastOf } from '@xiezhi/casework/entries.ts'
import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { recusedIn } from '@xiezhi/casework/recused.ts'
import type { FactId, Field, Source } from '@xiezhi/law'
import { namedPapers } from '@xiezhi/law/codes.ts'
import { beginnings, type Filled, type Known } from './beginnings.ts'
import { nextPartyId, type Values } from './model.ts'

/**
 * What was typed before is not typed again: the first contents of a step's form, from the case. Two layers: by the kind of field,
 * then by the step. Never an answer to a question of fact nobody has answered.
 */
export function prefill(fields: readonly Field[], known: Known): Form {
  const before = known.returned ? lastForm(known.file, known.step, known.proceeding.id) : undefined
  const { begins, consent } = known.rule ?? {}
  const own: Filled = {
    ...(begins === undefined ? {} : beginnings[begins](known)),
    // Words of consent stand ready only where nothing is known against it.
    ...(consent === undefined || known.doubted ? {} : { opinion: consent }),
    ...before,
  }
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = own[field.id] ?? fromRecord(field, known) ?? byKind(field, known)
      return value === undefined || value === '' ? [] : [[field.id, value] as const]
    }),
  )
}

/** The first of its sources that holds anything. */
function fromRecord({ from }: Field, { file, proceeding }: Known): Json | undefined {
  const sources = from === undefined ? [] : 'length' in from ? from : [from]
  return sources.map((source) => held(source, file, proceeding)).find((v) => v !== undefined)
}

function held(source: Source, file: CaseFile, proceeding?: Proceeding): Json | undefined {
  if ('say' in source) return source.say
  if ('last' in source) {
    const { party } = proceeding?.about ?? {}
    const entry =
      source.of === undefined
        ? lastOf(file, source.last)
        : entriesIn(file, source.last).findLast((e) => e.party !== undefined && e.party === party)
    return entry?.fields[source.field]
  }
  if ('only' in source) {
    const of = proceeding?.about?.party
    const own = file.parties.filter((p) => (of === undefined ? p.role === 'party' : p.id === of))
    return own.length === 1 ? own[0]?.[source.only] : undefined
  }
  if ('named' in source) return named(source, file)
  // The others are said by the server, and by a file when it comes.
  return undefined
}

/** As a party that is none yet; who stands among the parties under this name is not registered a second time. */
function named(source: Extract<Source, { readonly named: string }>, file: CaseFile): Json | undefined {
  const said = lastOf(file, source.named)?.fields
  const { [source.name]: name } = said ?? {}
  if (said === undefined || typeof name !== 'string' || file.parties.some((p) => p.name === name)) return undefined
  const parts = { address: said[source.address ?? ''], phone: said[source.phone ?? ''] }
  const known = Object.entries(parts).filter(([, value]) => typeof value === 'string')
  return {
    id: nextPartyId(file.parties.map((p) => p.id)),
    kind: '',
    name,
    role: source.role,
    ...Object.fromEntries(known),
  }
}

/** The words of a text field that may be taken over with one press. */
export const offersOf = ({ offers = [] }: Field, file: CaseFile | undefined): readonly string[] => [
  ...new Set(
    offers.flatMap((o) => {
      const words = typeof o === 'string' ? o : file && lastOf(file, o.last)?.fields[o.field]
      return typeof words === 'string' && words !== '' ? [words] : []
    }),
  ),
]

/** What the name of the first file says, where nothing stands yet. */
export function fromFile(fields: readonly Field[], name: string, values: Values, file: CaseFile): Values {
  const title = name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const paper = namedPapers.find((p) => title.includes(p.name))
  return Object.fromEntries(
    fields.flatMap(({ id, from }) => {
      const sources = from === undefined ? [] : 'length' in from ? from : [from]
      const told = sources.flatMap((s) => ('file' in s ? [s.file === 'title' ? title : paper?.[s.file]] : []))[0]
      const said = typeof told === 'object' ? held(told, file) : told
      return said === undefined || (values[id] ?? '') !== '' ? [] : [[id, said] as const]
    }),
  )
}

function byKind(field: Field, { file, me }: Known): Json | undefined {
  switch (field.kind.is) {
    case 'officers':
      // Who may be named beside those who act (听证员) is nobody by itself, and least of all who handles the case.
      return field.required || field.kind.min !== undefined ? officersOf(file, me) : undefined
    case 'partyRef':
      return field.required && file.parties.length === 1 ? file.parties[0]!.id : undefined
    case 'facts': {
      if (field.kind.anew === true || field.kind.again === true) return undefined
      const stated = field.kind.facts.flatMap((id) => {
        const answer = statedOf(file, id)
        return answer === undefined ? [] : [[id, answer] as const]
      })
      return stated.length === 0 ? undefined : Object.fromEntries(stated)
    }
    default:
      return undefined
  }
}

/** As a form gives it: one answer, or one for each party it was asked of. */
function statedOf(file: CaseFile, fact: FactId): Json | undefined {
  const stated = file.facts[fact]
  if (stated?.of === undefined) return stated?.answer
  // A number entered since tells the age: what was answered before it is not asked any more.
  const each = Object.entries(stated.of).flatMap(([id, { answer }]) =>
    file.parties.some((p) => p.id === id && isAskedOf(fact, p, file)) ? [[id, answer] as const] : [],
  )
  if (each.length === 0) return undefined
  return file.parties.length === 1 ? stated.answer : Object.fromEntries(each)
}

/** Those named for the case; before that whoever checked the clue, and the one who sits here. Who has withdrawn is named by nothing. */
function officersOf(file: CaseFile, me: string): readonly string[] {
  const checked = lastOf(file, 'verification')?.fields.officers
  const before = Array.isArray(checked) ? (checked as readonly string[]) : [me]
  const gone = recusedIn(file)
  return (file.officers.length > 0 ? file.officers : before).filter((id) => !gone.has(id))
}

const lastForm = (file: CaseFile, step: string, proceeding = 'main'): Form | undefined =>
  file.acts.findLast((a) => a.step === step && a.proceeding === proceeding && a.withdrawn !== true)?.form
