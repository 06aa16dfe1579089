import { applies, type FactId, type Field, facts, isDay, isOfParty, reviewElements } from '@xiezhi/law'
import { entryOf } from '../entries.ts'
import type { CaseFile, Form, Json } from '../file.ts'
import { isTelephone, noTelephone } from '../format/telephone.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import type { FieldError } from '../refusal.ts'
import { amountFault } from './amount.ts'
import { isOpen, missing } from './missing.ts'
import { partyErrors } from './party.ts'
import { longest } from './schemaParts.ts'
import { shown } from './shown.ts'
import { unstorable } from './storable.ts'
import { violationErrors } from './violations.ts'

type Check = (value: Json, field: Field, file: CaseFile | undefined) => readonly FieldError[]

const error = (field: string, code: string, sentence: string): FieldError => ({ field, code, sentence })
const isRecord = (v: Json): v is { readonly [k: string]: Json } =>
  v !== null && typeof v === 'object' && !Array.isArray(v)
const ok: readonly FieldError[] = []
const isYesNo = (a: Json | undefined): boolean => a === 'yes' || a === 'no'

/** Yes or no; of a question asked of each party also one for each, of parties of the case. */
const isAnswer = (id: FactId, a: Json, file: CaseFile | undefined): boolean =>
  isYesNo(a) ||
  (isOfParty(id) &&
    isRecord(a) &&
    Object.keys(a).length > 0 &&
    Object.entries(a).every(([party, one]) => isYesNo(one) && file?.parties.some((p) => p.id === party) !== false))

/** Checks a form against the fields of its step. Unknown fields are refused, so that a typing slip is not swallowed. */
export function validateForm(fields: readonly Field[], form: Form, file: CaseFile | undefined): readonly FieldError[] {
  if (!isRecord(form)) return [error('form', 'wrong-kind', '表单应当是由栏目和内容组成的对象。')]
  const odd = Object.entries(form).flatMap(([k, v]) => {
    const fault = unstorable(k) ?? unstorable(v)
    return fault === undefined ? [] : [error(fields.some((f) => f.id === k) ? k : 'form', 'unstorable', fault)]
  })
  // Nothing else looks at a value that cannot be recorded.
  if (odd.length > 0) return odd
  const known = new Set(fields.map((f) => f.id))
  const unknown = Object.keys(form).filter((k) => !known.has(k))
  return [
    ...unknown.map((k) => error(k, 'unknown-field', `没有名为“${k}”的栏目。`)),
    ...fields.flatMap((f) => (applies(f, form) ? validateField(f, form[f.id], file) : notAsked(f, form[f.id]))),
  ]
}

/** What the other answers leave no room for is not kept unread. */
const notAsked = (field: Field, value: Json | undefined): readonly FieldError[] =>
  isEmpty(value) ? ok : [error(field.id, 'not-asked', `按所选的内容，“${field.label}”不填。`)]

function validateField(field: Field, value: Json | undefined, file: CaseFile | undefined): readonly FieldError[] {
  if (isEmpty(value)) return field.required ? missing(field, file) : ok
  return checks[field.kind.is](value as Json, field, file)
}

const isEmpty = (v: Json | undefined): boolean =>
  v === undefined || v === null || (typeof v === 'string' && v.trim() === '') || (Array.isArray(v) && v.length === 0)

const wrong = (field: Field, what: string) => [error(field.id, 'wrong-kind', `“${field.label}”应当是${what}。`)]

const string =
  (fallback: number): Check =>
  (value, field) => {
    if (typeof value !== 'string') return wrong(field, '文字')
    const max = 'max' in field.kind ? (field.kind.max ?? fallback) : fallback
    return value.length > max
      ? [error(field.id, 'too-long', `“${field.label}”最多${max}个字，现在有${value.length}个字。`)]
      : ok
  }

const strings =
  (what: string): Check =>
  (value, field) =>
    Array.isArray(value) && value.every((v) => typeof v === 'string') ? ok : wrong(field, what)

const partyRef: Check = (value, field, file) =>
  typeof value === 'string' && (file === undefined || file.parties.some((p) => p.id === value))
    ? ok
    : [error(field.id, 'unknown-party', `“${field.label}”不是本案的当事人，请先确认当事人。`)]

const evidenceRefs: Check = (value, field, file) => {
  if (!Array.isArray(value) || !value.every(Number.isInteger)) return wrong(field, '证据编号')
  const missing = value.find((n) => file !== undefined && !evidenceIn(file).some((e) => e.number === n))
  return missing === undefined ? ok : [error(field.id, 'unknown-evidence', `本案没有证据${shown(missing)}。`)]
}

/** Of the kind the field names: which proceeding they must be of is for a gate. */
const entryRefs: Check = (value, field, file) => {
  const { of, one } = field.kind as Extract<Field['kind'], { readonly is: 'entryRefs' }>
  if (!Array.isArray(value) || !value.every((n) => Number.isInteger(n))) return wrong(field, `${one}的编号`)
  const missing = (value as readonly number[]).find((n) => file !== undefined && entryOf(file, of, n) === undefined)
  return missing === undefined ? ok : [error(field.id, 'unknown-entry', `案卷中没有第${missing}号${one}。`)]
}

const checks: Readonly<Record<Field['kind']['is'], Check>> = {
  text: string(200),
  longText: string(20000),
  telephone: (v, f) => {
    const odd = string(longest.name)(v, f, undefined)
    return odd.length > 0 || isTelephone(String(v))
      ? odd
      : [error(f.id, 'not-a-telephone', `“${f.label}”${noTelephone}`)]
  },
  day: (v, f) => (isDay(v) ? ok : wrong(f, '日期，例如2026-11-22')),
  money: (v, f) => {
    // Typed by a person: said in 元. Sent by a program: in the unit of the interface.
    if (typeof v === 'string') return wrong(f, '金额，单位元，最多两位小数，例如 1000.50')
    if (typeof v !== 'number' || !Number.isSafeInteger(v)) return wrong(f, '金额（接口以分为单位的整数传送）')
    const fault = amountFault(v)
    return fault === undefined ? ok : [error(f.id, fault.code, `“${f.label}”${fault.what}`)]
  },
  integer: (v, f) => {
    if (typeof v !== 'number' || !Number.isSafeInteger(v)) return wrong(f, '整数')
    const { min, max } = f.kind as { readonly min?: number; readonly max?: number }
    if (v >= (min ?? v) && v <= (max ?? v)) return ok
    const bounds =
      max === undefined ? `不能小于${min}` : min === undefined ? `不能大于${max}` : `应当在${min}至${max}之间`
    return [error(f.id, 'out-of-range', `“${f.label}”${bounds}。`)]
  },
  yesNo: (v, f) => (typeof v === 'boolean' ? ok : wrong(f, '是或者否')),
  choice: (v, f) =>
    f.kind.is === 'choice' && f.kind.choices.some((c) => c.value === v)
      ? ok
      : [error(f.id, 'unknown-choice', `“${f.label}”不在可选范围内。`)],
  choices: (v, f) =>
    f.kind.is === 'choices' &&
    Array.isArray(v) &&
    v.every((x) => f.kind.is === 'choices' && f.kind.choices.some((c) => c.value === x))
      ? ok
      : [error(f.id, 'unknown-choice', `“${f.label}”不在可选范围内。`)],
  facts: (v, f, file) => {
    if (!isRecord(v)) return wrong(f, '认定事项及其回答')
    const asked: readonly string[] = f.kind.is === 'facts' ? f.kind.facts : []
    const strange = Object.entries(v).find(
      ([id, a]) => !Object.hasOwn(facts, id) || !asked.includes(id) || !isAnswer(id as FactId, a, file),
    )
    if (strange !== undefined) return [error(f.id, 'wrong-answer', `认定事项“${strange[0]}”只能回答是或者否。`)]
    return isOpen(f) ? ok : missing(f, file, v)
  },
  party: (v, f) => (isRecord(v) ? partyErrors(f.id, v) : wrong(f, '当事人信息')),
  partyRef,
  partyRefs: (v, f, file) => (Array.isArray(v) ? v.flatMap((x) => partyRef(x, f, file)) : wrong(f, '当事人')),
  partyTexts: (v, f, file) =>
    isRecord(v)
      ? Object.entries(v).flatMap(([party, text]) => {
          const known = partyRef(party, f, file)
          if (known.length > 0) return known
          const max = f.kind.is === 'partyTexts' ? f.kind.max : longest.view
          return typeof text === 'string' && text.length <= max
            ? ok
            : [error(`${f.id}.${party}`, 'wrong-kind', `“${f.label}”应当是${max}字以内的文字。`)]
        })
      : wrong(f, '当事人及写给该当事人的内容'),
  officers: strings('执法人员'),
  person: string(60),
  unit: string(50),
  evidenceRef: (v, f, file) => evidenceRefs([v], f, file),
  evidenceRefs,
  entryRefs,
  files: (v, f) =>
    Array.isArray(v) &&
    v.every(
      (x) =>
        isRecord(x) &&
        typeof x.sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(x.sha256) &&
        filled(x.name, longest.file) &&
        Number.isSafeInteger(x.bytes) &&
        filled(x.type, longest.short) &&
        (x.title === undefined || filled(x.title, longest.title)),
    )
      ? ok
      : wrong(f, '已上传的文件'),
  violations: (v, f, file) => (Array.isArray(v) ? violationErrors(f.id, v, file) : wrong(f, '违法行为清单')),
  points: (v, f) =>
    Array.isArray(v) &&
    v.every(
      (x) =>
        isRecord(x) &&
        filled(x.point, longest.view) &&
        typeof x.adopted === 'boolean' &&
        filled(x.reason, longest.view),
    )
      ? ok
      : [error(f.id, 'incomplete-points', '每一条陈述、申辩都要写明内容、是否采纳和理由，各在2000字以内。')],
  elements: (v, f) => {
    if (!isRecord(v)) return wrong(f, '审核要素及其结论')
    const ids: readonly string[] = reviewElements.map((e) => e.id)
    const strange = Object.entries(v).find(
      ([id, x]) =>
        !ids.includes(id) ||
        !isRecord(x) ||
        !['yes', 'no'].includes(shown(x.answer)) ||
        (x.remark !== undefined && (typeof x.remark !== 'string' || x.remark.length > longest.remark)),
    )
    return strange === undefined
      ? ok
      : [error(f.id, 'wrong-element', `审核要素“${strange[0]}”的结论只能是“是”或者“否”，说明在1000字以内。`)]
  },
  attendees: (v, f) =>
    Array.isArray(v) &&
    v.every(
      (x) =>
        isRecord(x) && filled(x.name, longest.name) && filled(x.post, longest.name) && filled(x.view, longest.view),
    )
      ? ok
      : [error(f.id, 'incomplete-attendees', '每一位参加人都要写明姓名、职务（各50字以内）和意见（2000字以内）。')],
  rows: (v, f, file) => {
    const { columns, one } = f.kind as Extract<Field['kind'], { readonly is: 'rows' }>
    if (!Array.isArray(v) || !v.every(isRecord)) return wrong(f, `逐项填写的${one}`)
    return v.flatMap((row, i) => [
      ...Object.keys(row)
        .filter((k) => columns.every((c) => c.id !== k))
        .map((k) => error(`${f.id}.${i}`, 'unknown-field', `“${f.label}”没有名为“${k}”的栏目。`)),
      ...columns
        .flatMap((c) => validateField(c, row[c.id], file))
        .map((e) => ({ ...e, field: `${f.id}.${i}.${e.field}`, sentence: `第${i + 1}项：${e.sentence}` })),
    ])
  },
  event: (v, f, file) =>
    typeof v === 'number' && Number.isSafeInteger(v) && (file === undefined || file.acts.some((a) => a.event === v))
      ? ok
      : [error(f.id, 'unknown-event', `本案没有第${shown(v)}号记录。`)],
  object: (v, f) => (isRecord(v) ? ok : wrong(f, '更正后的栏目内容')),
}

const filled = (v: Json | undefined, max: number): boolean =>
  typeof v === 'string' && v.trim() !== '' && v.length <= max
