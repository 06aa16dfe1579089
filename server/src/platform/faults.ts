import type { FieldError } from '@xiezhi/casework'
import { z } from 'zod'
import { Problem } from './errors.ts'

type Issue = z.core.$ZodIssue

/** Codes of what may be wrong with a value as it was sent; those of forms (casework/forms) are called the same. */
function codeOf(issue: Issue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return given === undefined ? 'required' : 'wrong-kind'
    case 'invalid_value':
      return 'unknown-choice'
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'required' : 'too-short'
      return issue.origin === 'array' ? 'too-few' : 'out-of-range'
    case 'too_big':
      if (issue.origin === 'string') return 'too-long'
      return issue.origin === 'array' ? 'too-many' : 'out-of-range'
    case 'invalid_format':
      return 'wrong-format'
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'not_multiple_of':
      return 'out-of-range'
    default:
      return 'wrong-value'
  }
}

type Def = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
}

/** What a schema says a value is: the words before the first stop of its description. */
const calledOf = (schema: z.core.$ZodType): string | undefined =>
  z.globalRegistry.get(schema)?.description?.match(/^[\p{Script=Han}、]{2,16}(?=$|[：，。；（(])/u)?.[0]

/** How the description of a call names the value at the end of the way; undefined: it says nothing of it. */
function labelAt(schema: z.core.$ZodType, way: readonly PropertyKey[]): string | undefined {
  const def = schema._zod.def as Def
  const within = def.innerType ?? def.in
  if (way.length === 0) return calledOf(schema) ?? (within && labelAt(within, way))
  const next = def.shape?.[String(way[0])] ?? def.element ?? def.valueType
  if (next !== undefined) return labelAt(next, way.slice(1))
  return within && labelAt(within, way)
}

const valueAt = (given: unknown, way: readonly PropertyKey[]): unknown =>
  way.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined), given)

/** Where it stands for a program, what is wrong for a person. */
const faultOf = (schema: z.core.$ZodType, issue: Issue, given: unknown): FieldError => {
  const label = labelAt(schema, issue.path)
  return {
    field: issue.path.map(String).join('.'),
    code: codeOf(issue, valueAt(given, issue.path)),
    sentence: label === undefined ? issue.message : `“${label}”${issue.message}`,
  }
}

const places: Readonly<Record<string, string>> = { params: '地址', querystring: '地址中的查询条件', headers: '请求头' }

/** What came in a part of the request, read by its schema; what does not fit is refused in one sentence, with every fault and its place. */
export function readBy(schema: z.core.$ZodType, part: string | undefined, given: unknown) {
  const read = z.core.safeParse(schema, given)
  if (read.success) return { value: read.data }
  const errors = read.error.issues.map((issue) => faultOf(schema, issue, given))
  const [first] = errors
  const many = errors.length > 1 ? `等${errors.length}处` : ''
  return {
    error: new Problem(
      422,
      'invalid-input',
      `${places[part ?? ''] ?? '提交的内容'}填写有误（${first?.sentence}）${many}，请改正后重新提交。`,
      { errors, cause: read.error },
    ),
  }
}
