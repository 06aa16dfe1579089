import * as parts from '../schemaParts.ts'
import { type Bag, error, type FormKind, filled, isRecord, least, linesOf, ok } from './kind.ts'

const { longest } = parts

const attendee: parts.Schema = parts.object(
  {
    name: parts.titled('姓名', parts.said(parts.longest.name)),
    post: parts.titled('职务', parts.said(parts.longest.name)),
    view: parts.titled('意见', parts.said(parts.longest.view)),
  },
  ['name', 'post', 'view'],
)

export const attendees: FormKind<'attendees'> = {
  check: (value, field) =>
    Array.isArray(value) &&
    value.every(
      (x) =>
        isRecord(x) && filled(x.name, longest.name) && filled(x.post, longest.name) && filled(x.view, longest.view),
    )
      ? ok
      : [error(field.id, 'incomplete-attendees', '每一位参加人都要写明姓名、职务（各50字以内）和意见（2000字以内）。')],
  schema: (field) => parts.array(attendee, least(field)),
  words: (value) =>
    (linesOf(value) as readonly Bag[])
      .map((p) => `${String(p.name)}（${String(p.post)}）：${String(p.view)}`)
      .join('\n'),
}
