import { compareDays, type Day, posts, type Step } from '@xiezhi/law'
import { certificateFaultOn } from './certificates.ts'
import type { Context, Person } from './context.ts'
import type { Effect } from './event.ts'
import type { Actor, Form } from './file.ts'

interface Act {
  readonly step: Step
  readonly form: Form
  readonly context: Context
  readonly day: Day
  /** Who did it. */
  readonly by: Actor
  /** As it was done on paper by whom it names: his post is somebody's word, and nobody signed in at it. */
  readonly told: boolean
  readonly reason: string
}

const covers = ({ from, to }: { readonly from: Day; readonly to?: Day }, day: Day): boolean =>
  compareDays(from, day) <= 0 && (to === undefined || compareDays(day, to) <= 0)

/**
 * What the register said only after the act, though the agency already kept it then: a certificate or a post that is entered with an earlier
 * day gives no act an authority it did not have (持证上岗, 处罚法42). It may have been so all the same, and who has it entered late is not
 * barred: the act stands, and says it.
 */
export function enteredLater(act: Act): readonly Effect[] {
  const { step, context, day, by, told, reason } = act
  const named = (context.people as readonly Person[]).filter((p) => namedIn(act).includes(p.id))
  const claimed = told ? context.people.find((p) => p.id === by.person) : undefined
  const faults = [
    ...named.map((p) => certificateLater(p, act)),
    ...(claimed === undefined ? [] : [postOf(claimed, act)]),
  ].filter((found) => found !== undefined)
  // Of a fault of one kind the record keeps one for an act.
  return [...Map.groupBy(faults, ({ gate }) => gate)].map(([gate, of]): Effect => {
    const said = `${of.map(({ sentence }) => sentence).join('；')}，“${step.title}”发生于${day}。`
    return { do: 'irregular', irregularity: { gate, step: step.id, sentence: said, reason, stands: true } }
  })
}

interface Found {
  readonly gate: 'entered-later' | 'post-not-entered'
  readonly sentence: string
}

/** Who acted at the handler's post, and the officers a form names. */
function namedIn({ step, form, by }: Act): readonly string[] {
  const fields = step.fields.filter((f) => f.kind.is === 'officers').map((f) => form[f.id])
  const officers = fields.flatMap((v) => (Array.isArray(v) ? v.filter((id) => typeof id === 'string') : []))
  return [...new Set([...(by.post === 'handler' ? [by.person] : []), ...officers])]
}

/** Of all that cover the day the one entered first, where that was later than the act and the register was kept by then. */
function firstLater<T extends { readonly entered?: Day }>(
  covering: readonly T[],
  { context, day }: Act,
): (T & { readonly entered: Day }) | undefined {
  const { since } = context.agency
  if (since === undefined || compareDays(day, since) < 0) return undefined
  const later = covering.filter((c): c is T & { readonly entered: Day } => c.entered !== undefined && c.entered > day)
  return later.length === covering.length ? later[0] : undefined
}

function certificateLater(person: Person, act: Act): Found | undefined {
  const covering = person.certificates.filter((c) => certificateFaultOn(c, act.day) === undefined)
  const first = firstLater(covering, act)
  if (first === undefined) return undefined
  return { gate: 'entered-later', sentence: `${person.name}的执法证件${first.number}于${first.entered}才登记` }
}

/** The post somebody is said to have acted at on paper: held on that day by the register, or nobody but who tells it says so. */
function postOf(person: Person, act: Act): Found | undefined {
  if (person.held === undefined) return undefined
  const title = posts[act.by.post]
  const covering = person.held.filter((h) => h.post === act.by.post && covers(h, act.day))
  if (covering.length === 0)
    return {
      gate: 'post-not-entered',
      sentence: `登记簿没有${person.name}当日任${title}的记录，由其办理只见于所附的原件`,
    }
  const first = firstLater(covering, act)
  return first && { gate: 'entered-later', sentence: `${person.name}任${title}于${first.entered}才登记` }
}
