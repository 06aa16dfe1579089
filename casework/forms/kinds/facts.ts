import { concerns, type FactId, isOfParty, facts as questions } from '@xiezhi/law'
import type { CaseFile, Form, Json } from '../../file.ts'
import { own } from '../../own.ts'
import * as parts from '../schemaParts.ts'
import { isOpen, unanswered } from '../unanswered.ts'
import { type Bag, error, type FormKind, isRecord, nameOfParty, ok, wrong } from './kind.ts'

const isYesNo = (a: Json | undefined): boolean => a === 'yes' || a === 'no'
const yesNo = { type: 'string', enum: ['yes', 'no'] }
const inWords = (answer: Json): string => (answer === 'yes' ? '是' : '否')

/** Yes or no; of a question asked of each party also one for each, of parties of the case. */
const isAnswer = (id: FactId, a: Json, file: CaseFile | undefined): boolean =>
  isYesNo(a) ||
  (isOfParty(id) &&
    isRecord(a) &&
    Object.keys(a).length > 0 &&
    Object.entries(a).every(([party, one]) => isYesNo(one) && file?.parties.some((p) => p.id === party) !== false))

function answerSchema(id: FactId): parts.Schema {
  const title = questions[id].question
  if (!isOfParty(id)) return { ...yesNo, title }
  const each = { type: 'object', additionalProperties: yesNo, minProperties: 1 }
  const whom =
    concerns(id) === 'ageUnknown' ? '没有居民身份证号码的自然人当事人；没有这样的当事人的，不填' : '全部当事人'
  return { title, description: `对${whom}的回答；各当事人不同的，以当事人的编号为名分别回答`, anyOf: [yesNo, each] }
}

export const facts: FormKind<'facts'> = {
  check(value, field, file) {
    if (!isRecord(value)) return wrong(field, '认定事项及其回答')
    const asked: readonly string[] = field.kind.facts
    const strange = Object.entries(value).find(
      ([id, a]) => !Object.hasOwn(questions, id) || !asked.includes(id) || !isAnswer(id as FactId, a, file),
    )
    if (strange !== undefined) return [error(field.id, 'wrong-answer', `认定事项“${strange[0]}”只能回答是或者否。`)]
    return isOpen(field.kind) ? ok : unanswered(field.id, field.kind, file, value)
  },
  schema: ({ kind }) =>
    parts.object(
      Object.fromEntries(kind.facts.map((id) => [id, answerSchema(id)])),
      isOpen(kind) ? [] : kind.facts.filter((id) => concerns(id) !== 'ageUnknown'),
    ),
  words: (value, _field, read, then) =>
    Object.entries(value as Bag)
      .flatMap(([id, a]) => {
        const question = then[id] ?? questions[id as FactId]?.question ?? id
        if (typeof a !== 'object' || a === null) return [`${question}：${inWords(a)}`]
        return Object.entries(a).map(
          ([party, one]) => `${nameOfParty(read, party)}：${question}：${inWords(one as Json)}`,
        )
      })
      .join('\n'),
  asks: '请回答',
  said: (value, kind) =>
    isRecord(value)
      ? Object.fromEntries(
          kind.facts.flatMap((id) => (own(value as Form, id) === undefined ? [] : [[id, questions[id].question]])),
        )
      : {},
}
