import * as parts from '../schemaParts.ts'
import { type Bag, error, type FormKind, filled, isRecord, least, linesOf, ok, textsIn } from './kind.ts'

const { longest } = parts

const point: parts.Schema = parts.object(
  {
    point: parts.titled('陈述、申辩的内容', parts.said(parts.longest.view)),
    adopted: parts.titled('是否采纳', { type: 'boolean' }),
    reason: parts.titled('理由', parts.said(parts.longest.view)),
  },
  ['point', 'adopted', 'reason'],
)

export const points: FormKind<'points'> = {
  check: (value, field) =>
    Array.isArray(value) &&
    value.every(
      (x) =>
        isRecord(x) &&
        filled(x.point, longest.view) &&
        typeof x.adopted === 'boolean' &&
        filled(x.reason, longest.view),
    )
      ? ok
      : [error(field.id, 'incomplete-points', '每一条陈述、申辩都要写明内容、是否采纳和理由，各在2000字以内。')],
  schema: (field) => parts.array(point, least(field)),
  words: (value) =>
    (linesOf(value) as readonly Bag[])
      .map((p) => `${String(p.point)}：${p.adopted === true ? '采纳' : '不采纳'}，${String(p.reason)}`)
      .join('\n'),
  texts: (value) =>
    linesOf(value).flatMap((line, i) =>
      isRecord(line) ? textsIn(line, [i], `第${i + 1}条`, { point: '陈述、申辩的内容', reason: '理由' }) : [],
    ),
  telling: true,
}
