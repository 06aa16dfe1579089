import type { CaseEvent, EventBody, NewEvent } from '../event.ts'
import type { Moved } from '../file.ts'
import type { OtherCase } from '../other.ts'
import type { Standing } from './standing.ts'

type There = Pick<EventBody, 'form' | 'effects'> & { readonly proceeding: string }

/**
 * Acts of one case as events of another: what was done, by whom and when stays as it was; that it is told here is of now, and of whoever
 * decided that it is.
 */
export const movedEvents = (
  acts: readonly Standing[],
  base: Omit<NewEvent, 'type' | 'acted' | 'body' | 'proceeding'>,
  { id, links }: Pick<OtherCase, 'id' | 'links'>,
  there: (act: Standing) => There,
): readonly NewEvent[] =>
  acts.map((act) => {
    const { event, acted } = act
    const { body } = event
    const { proceeding, form, effects } = there(act)
    return {
      ...base,
      proceeding,
      type: typeOf(event),
      acted,
      body: {
        step: body.step,
        title: body.title,
        form,
        ...(body.asked === undefined ? {} : { asked: body.asked }),
        effects,
        verdicts: body.verdicts,
        ...(body.late === undefined ? {} : { late: body.late }),
        ...(body.happened === undefined ? {} : { happened: body.happened }),
        ...(body.seen === undefined ? {} : { seen: body.seen }),
        ...(body.told === undefined ? {} : { told: body.told }),
        moved: { ...originOf(event, id, links), actor: body.moved?.actor ?? body.told?.actor ?? event.actor },
      },
    }
  })

/** It opens no case a second time, and what mended the other record is in what it mended. */
const typeOf = ({ type }: CaseEvent): NewEvent['type'] =>
  type === 'opened' || type === 'corrected' || type === 'withdrawn' ? 'reported' : type

/** Where it was first done, however often it was moved since. */
function originOf({ sequence, recorded, body: { moved } }: CaseEvent, of: string, links: readonly string[]): Moved {
  if (moved === undefined) return { case: of, event: sequence, link: links[sequence - 1] ?? '', recorded }
  const { actor: _, ...first } = moved
  return first
}
