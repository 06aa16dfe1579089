import { reviewElements } from '@xiezhi/law'
import * as parts from '../schemaParts.ts'
import { shown } from '../shown.ts'
import { type Bag, error, type FormKind, isRecord, ok, textsIn, wrong } from './kind.ts'

const elementsSchema: parts.Schema = parts.object(
  Object.fromEntries(
    reviewElements.map((e) => [
      e.id,
      parts.titled(
        e.title,
        parts.object(
          {
            answer: parts.words({ yes: '是', no: '否' }),
            remark: parts.titled('说明', parts.text(parts.longest.remark)),
          },
          ['answer'],
        ),
      ),
    ]),
  ),
  reviewElements.map((e) => e.id),
)

export const elements: FormKind<'elements'> = {
  check(value, field) {
    if (!isRecord(value)) return wrong(field, '审核要素及其结论')
    const ids: readonly string[] = reviewElements.map((e) => e.id)
    const strange = Object.entries(value).find(
      ([id, x]) =>
        !ids.includes(id) ||
        !isRecord(x) ||
        !['yes', 'no'].includes(shown(x.answer)) ||
        (x.remark !== undefined && (typeof x.remark !== 'string' || x.remark.length > parts.longest.remark)),
    )
    return strange === undefined
      ? ok
      : [error(field.id, 'wrong-element', `审核要素“${strange[0]}”的结论只能是“是”或者“否”，说明在1000字以内。`)]
  },
  schema: () => elementsSchema,
  texts: (value) =>
    reviewElements.flatMap(({ id, title }) => {
      const answer = isRecord(value) ? value[id] : undefined
      return answer !== undefined && isRecord(answer) ? textsIn(answer, [id], title, { remark: '说明' }) : []
    }),
  words: (value) =>
    reviewElements
      .filter((e) => (value as Bag)[e.id] !== undefined)
      .map((e) => {
        const { answer, remark } = (value as Bag)[e.id] as Bag
        return `${e.title}：${answer === 'yes' ? '是' : '否'}${remark ? `（${String(remark)}）` : ''}`
      })
      .join('\n'),
}
