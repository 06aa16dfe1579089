import type { Question, Sendable } from './questions.ts'

/** What was sent, by step and field: as the officer's form will begin. */
export type Content = Record<string, Record<string, unknown>>

export type Fault = { readonly field: string; readonly sentence: string }

const TELEPHONE = /^[0-9０-９+＋（）() \-－转、]{5,40}$/
const MONEY = /^\d{1,10}(\.\d{1,2})?$/
const longest = (q: Question) => ('max' in q.kind && typeof q.kind.max === 'number' ? q.kind.max : 2000)

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

/** What one answer means, or the sentence that says why it cannot be used. undefined: nothing was answered. */
function meaningOf(q: Question, text: string, today: string): { value: unknown } | { sentence: string } | undefined {
  if (text === '') return undefined
  if (text.length > longest(q)) return { sentence: `“${q.label}”最多 ${longest(q)} 个字，现在是 ${text.length} 个字` }
  switch (q.kind.is) {
    case 'telephone':
      return TELEPHONE.test(text) ? { value: text } : { sentence: `“${q.label}”请填写电话号码，例如 13900000000` }
    case 'day':
      if (!isDay(text)) return { sentence: `“${q.label}”请填写日期，例如 2026-11-29` }
      return text <= today ? { value: text } : { sentence: `“${q.label}”不能晚于今天` }
    case 'money': {
      const yuan = text.replace(/[,，\s元]/g, '')
      return MONEY.test(yuan)
        ? { value: Math.round(Number(yuan) * 100) }
        : { sentence: `“${q.label}”请填写数字，例如 1280.50` }
    }
    case 'yesNo':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { sentence: `“${q.label}”请选择是或者否` }
    case 'choice':
      return q.kind.choices.some((c) => c.value === text)
        ? { value: text }
        : { sentence: `“${q.label}”请从所列的中选择` }
    default:
      return { value: text }
  }
}

const asks = (q: Question) => (q.kind.is === 'yesNo' || q.kind.is === 'choice' ? '请选择' : '请填写')

/** Reads a form: what it says, and every answer that is missing or cannot be used, in the order of the questions. */
export function readContent(
  { questions, intake }: Sendable,
  values: Readonly<Record<string, string>>,
  today: string,
  agencies: readonly string[] = [],
): { content: Content; faults: readonly Fault[] } {
  const content: Content = {}
  const faults: Fault[] = []
  for (const q of questions) {
    if (q.kind.is === 'files') continue
    const text = (values[q.id] ?? '').trim()
    const isElsewhere = q.rule.agencies === true && text !== '' && !agencies.includes(text)
    const read = isElsewhere ? { sentence: `“${q.label}”请从所列的中选择` } : meaningOf(q, text, today)
    if (read === undefined) {
      if (q.required) faults.push({ field: q.id, sentence: `${asks(q)}“${q.label}”` })
    } else if ('sentence' in read) faults.push({ field: q.id, sentence: read.sentence })
    else put(content, q, read.value)
  }
  // A party nobody named is none: its address alone is no entry of a form.
  for (const [id, party] of Object.entries(intake.parties ?? {})) {
    const q = questions.find(({ rule }) => rule.part === 'name' && id === `${rule.step}.${rule.field}`)
    const form = q && content[q.rule.step]
    const named = form?.[q?.rule.field ?? '']
    if (form === undefined || q === undefined || typeof named !== 'object') continue
    if ('name' in (named as object)) form[q.rule.field] = { ...(named as object), ...party }
    else delete form[q.rule.field]
  }
  return { content, faults }
}

function put(content: Content, { rule }: Question, value: unknown): void {
  const form = content[rule.step] ?? {}
  content[rule.step] = form
  if (rule.part === undefined) form[rule.field] = value
  else form[rule.field] = { ...(form[rule.field] as object | undefined), [rule.part]: value }
}
