import type { Json } from '../../file.ts'
import { isTelephone, noTelephone } from '../../format/telephone.ts'
import * as parts from '../schemaParts.ts'
import { error, type FormKind, type KindField, ok, plain, wrong } from './kind.ts'

/** A string of at most so many characters. */
export function checkText(value: Json, field: Pick<KindField<'text'>, 'id' | 'label'>, max: number) {
  if (typeof value !== 'string') return wrong(field, '文字')
  return value.length > max
    ? [error(field.id, 'too-long', `“${field.label}”最多${max}个字，现在有${value.length}个字。`)]
    : ok
}

interface Bounded {
  readonly id: string
  readonly label: string
  readonly required: boolean
  readonly kind: { readonly max?: number }
}
const ofLength = (fallback: number) => ({
  check: (value: Json, field: Bounded) => checkText(value, field, field.kind.max ?? fallback),
  schema: ({ kind, required }: Bounded) => ({ ...parts.text(kind.max ?? fallback), ...(required && { minLength: 1 }) }),
  words: plain,
  texts: (value: Json, field: Pick<Bounded, 'label'>) => [{ at: [], label: field.label, text: plain(value) }],
  telling: true as const,
})

export const text: FormKind<'text'> = ofLength(200)
export const longText: FormKind<'longText'> = ofLength(20000)

export const telephone: FormKind<'telephone'> = {
  check(value, field) {
    const odd = checkText(value, field, parts.longest.name)
    return odd.length > 0 || isTelephone(String(value))
      ? odd
      : [error(field.id, 'not-a-telephone', `“${field.label}”${noTelephone}`)]
  },
  schema: () => ({ ...parts.text(parts.longest.name), description: '电话号码；几个号码之间用顿号隔开' }),
  words: plain,
  telling: true,
}
