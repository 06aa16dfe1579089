import type { Field, FieldKind } from '@xiezhi/law'
import type { CaseFile, Json } from '../../file.ts'
import type { FieldError } from '../../refusal.ts'
import { partyName } from '../../words/party.ts'
import type { Schema } from '../schemaParts.ts'

export type Is = FieldKind['is']
export type KindField<K extends Is> = Pick<Field, 'id' | 'label' | 'required'> & {
  readonly kind: Extract<FieldKind, { readonly is: K }>
}
export type Bag = { readonly [key: string]: Json }

/** What a value is read with: the case, and the names of people by their ids. */
export interface Read {
  readonly file: CaseFile
  readonly people: Readonly<Record<string, string>>
}

/** What the record says of how it was asked: the words of choices and questions, whatever the rule book calls them now. */
export type SaidThen = Readonly<Record<string, string>>

/** A text that somebody worded freely, where it stands in the value of its field, and what it is called. */
export interface TextAt {
  readonly at: readonly (string | number)[]
  readonly label: string
  readonly text: string
}

/** Everything one kind of field is on the side of the record; on the screen it has a control (console/src/form/kinds). */
export interface FormKind<K extends Is> {
  /** What is wrong with a value; the file is absent where the case is only begun. */
  check(value: Json, field: KindField<K>, file: CaseFile | undefined): readonly FieldError[]
  schema(field: KindField<K>): Schema
  /** A value as a person reads it. */
  words(value: Json, field: KindField<K>, read: Read, then: SaidThen): string
  /** What of it is worded freely, and may be worded otherwise without meaning anything else to the record; absent: nothing. */
  texts?(value: Json, field: KindField<K>): readonly TextAt[]
  /** It says in a few words what an entry holds: names of officers and files, and whole tables, say it only when opened. */
  readonly telling?: true
  /** What whoever left it out is asked to do; absent: 请填写. */
  readonly asks?: '请回答' | '请选择' | '请上传'
  /** The words of a choice that was made, kept with the record. */
  said?(value: Json, kind: KindField<K>['kind']): SaidThen
}

export const error = (field: string, code: string, sentence: string): FieldError => ({ field, code, sentence })
export const ok: readonly FieldError[] = []
export const wrong = (field: Pick<Field, 'id' | 'label'>, what: string): readonly FieldError[] => [
  error(field.id, 'wrong-kind', `“${field.label}”应当是${what}。`),
]

export const isRecord = (v: Json): v is Bag => v !== null && typeof v === 'object' && !Array.isArray(v)
export const filled = (v: Json | undefined, max: number): boolean =>
  typeof v === 'string' && v.trim() !== '' && v.length <= max

/** The texts under these names of a line of a list, as far as they are there. */
export const textsIn = (bag: Bag, at: TextAt['at'], of: string, names: Readonly<Record<string, string>>) =>
  Object.entries(names).flatMap(([id, label]): readonly TextAt[] => {
    const text = bag[id]
    return typeof text === 'string' && text !== '' ? [{ at: [...at, id], label: `${of}·${label}`, text }] : []
  })

/** A list that is required has at least one line. */
export const least = ({ required }: { readonly required: boolean }): number => (required ? 1 : 0)
export const linesOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [])
export const plain = (value: Json): string => (typeof value === 'string' ? value : String(value))

export const nameOfParty = ({ file }: Pick<Read, 'file'>, id: string): string => partyName(file, id)
/** As it was called when a proceeding about it was opened (并案). */
export function nameOfCase({ file }: Pick<Read, 'file'>, id: string): string {
  const called = file.proceedings.find((p) => p.about.case === id)?.about.called
  return typeof called === 'string' ? called : id
}
export const nameOfPerson = ({ people }: Pick<Read, 'people'>, id: Json): string => people[String(id)] ?? String(id)
