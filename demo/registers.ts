import type { Form } from '@xiezhi/casework'
import { type RegistryStepId, registryStep } from '@xiezhi/casework/registry/index.ts'
import { addDays, administers, administrations, type Day, type PostKind } from '@xiezhi/law'
import { agencies, oversight, registerForm, settingsForm } from './county/agencies.ts'
import { mattersBy } from './county/matters/index.ts'
import { type AgencyId, agencyIds, atPost, type Officer, officer, officers } from './county/staff.ts'
import { workingDay, workingDayBack } from './days.ts'
import type { Turn } from './plan.ts'

/** One entry on a register; `by` undefined: whoever sets the installation up. */
export interface Entry {
  readonly at: string
  readonly by?: Officer
  /** Rests on nothing but its own stream and what stands already: may be entered beside others. */
  readonly apart?: true
  readonly stream: string
  readonly step: RegistryStepId
  readonly form: Form
}

type Line = Omit<Entry, 'at'>

/** At which post it is entered: the one the step is for, and by whom it concerns at his own. */
export const postFor = (by: Officer, step: RegistryStepId): PostKind => {
  const { by: post } = registryStep(step)!
  return post === 'holder' ? by.posts[0]! : post
}

const administrator = (agency: AgencyId) => atPost(agency, 'administrator')
/** Who says what the people of an agency may do: its own, or the government's. */
const security = (agency: AgencyId) =>
  holder(agency, 'securityAdministrator') ?? atPost(agencyIds.government, 'securityAdministrator')
const holder = (agency: AgencyId, post: PostKind) => officers.find((o) => o.agency === agency && o.posts.includes(post))

/** Everything that stands on the registers before the first case, entered in one morning, and what changes later. */
export function entriesBefore(today: Day, turns: readonly Turn[]): readonly Entry[] {
  const first = turns[0]!.at.slice(0, 10) as Day
  const founding = workingDay(first, -3)
  const lines = [
    ...agencyLines(founding),
    ...officers.flatMap((o) => officerLines(o, founding, today)).map((line): Line => ({ ...line, apart: true })),
  ]
  const founded = lines.map((line, i): Entry => {
    const minute = 8 * 60 + 30 + Math.floor(i / 4)
    return {
      ...line,
      at: `${founding}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    }
  })
  return [...founded, ...newMatters(today), ...delegations(today, turns)]
}

function agencyLines(founding: Day): Line[] {
  const county = administrator(agencyIds.government)
  const posting = security(agencyIds.government)
  const [government, ...others] = agencies
  // The administrator last: with him the founding is over.
  const founders = administratorsOf(agencyIds.government).reverse()
  return [
    { stream: `agency/${government!.id}`, step: 'agency.register', form: registerForm(government!) },
    ...founders.flatMap(({ who, post }): Line[] => [
      { stream: `person/${who.id}`, step: 'person.register', form: { name: who.name } },
      { stream: `person/${who.id}`, step: 'post.assign', form: postForm(who, post, founding) },
    ]),
    ...others.map(
      (a): Line => ({ by: county, stream: `agency/${a.id}`, step: 'agency.register', form: registerForm(a) }),
    ),
    ...oversight.map(
      ({ upper, lower, as }): Line => ({
        by: county,
        stream: `agency/${upper}`,
        step: 'oversight.set',
        form: { lower, as, from: founding },
      }),
    ),
    ...others.flatMap((a) =>
      administratorsOf(a.id).flatMap(({ who, post }): Line[] => [
        { by: county, stream: `person/${who.id}`, step: 'person.register', form: { name: who.name } },
        { by: posting, stream: `person/${who.id}`, step: 'post.assign', form: postForm(who, post, founding) },
      ]),
    ),
    ...agencies.flatMap((a): Line[] => {
      if (a.settings === undefined) return []
      const by = administrator(a.id)
      const stream = `agency/${a.id}`
      // The last matter of each list is only added in the course of the year.
      const items = (mattersBy[a.id] ?? []).slice(0, -1)
      const list = { items } as unknown as Form
      return [
        { by, stream, step: 'agency.set', form: settingsForm(a, a.settings) },
        // Its key is made on the server that will seal with it.
        { by: security(a.id), stream, step: 'key.register', form: {} },
        ...(items.length === 0
          ? []
          : [
              {
                by,
                stream,
                step: 'matters.publish' as const,
                form: { list, reason: '按照权责清单动态调整要求首次编制' },
              },
            ]),
      ]
    }),
  ]
}

const administratorsOf = (agency: AgencyId) =>
  administrations.flatMap((post) => {
    const who = holder(agency, post)
    return who === undefined ? [] : [{ who, post }]
  })

const postForm = (o: Officer, post: string, from: Day): Form => ({
  agency: o.agency,
  unit: o.unit,
  post,
  title: o.rank,
  from,
})

function officerLines(o: Officer, founding: Day, today: Day): Line[] {
  if (o.posts.some(administers)) return []
  const by = administrator(o.agency)
  const posting = security(o.agency)
  const stream = `person/${o.id}`
  const lines: Line[] = [{ by, stream, step: 'person.register', form: { name: o.name } }]
  for (const post of o.posts)
    lines.push({ by: posting, stream, step: 'post.assign', form: postForm(o, post, founding) })
  const certificate = certificateForm(o, today)
  if (certificate !== undefined) lines.push({ by, stream, step: 'certificate.issue', form: certificate })
  if (o.qualification !== undefined)
    lines.push({ by, stream, step: 'qualification.record', form: { kind: o.qualification } })
  return lines
}

/** What those are certified for who punish nobody. */
const certifiedFor: Readonly<Partial<Record<AgencyId, string>>> = {
  [agencyIds.government]: '行政征收、行政征用、行政裁决',
  [agencyIds.labour]: '行政确认',
  [agencyIds.civil]: '行政给付',
  [agencyIds.water]: '行政收费、行政检查',
}

function certificateForm(o: Officer, today: Day): Form | undefined {
  if (o.certificate === 'none') return undefined
  const number = `9929${String(officers.indexOf(o) + 1).padStart(5, '0')}`
  const to = {
    valid: addDays(today, 700 + officers.indexOf(o) * 7),
    expired: addDays(today, -45),
    expiring: addDays(today, 20),
  }[o.certificate]
  return {
    number,
    from: addDays(to, -1826),
    to,
    kinds: certifiedFor[o.agency] ?? '行政许可、行政处罚、行政检查、行政强制、行政登记',
    area: '云岭县',
  }
}

/** 职权调整: the list is published again with what was added. */
function newMatters(today: Day): Entry[] {
  const at = `${workingDayBack(today, 60)}T16:40`
  return Object.entries(mattersBy).map(([agency, items]) => ({
    at,
    by: administrator(agency as AgencyId),
    stream: `agency/${agency}`,
    step: 'matters.publish',
    form: { list: { items } as unknown as Form, reason: '按照新修订的职权目录增加一项' },
  }))
}

/** One that was used for a decision, and one in force when the county is first seen. */
function delegations(today: Day, turns: readonly Turn[]): Entry[] {
  const used = turns.flatMap(({ at, planned }) => {
    if (planned.behalfOf === undefined) return []
    const day = at.slice(0, 10) as Day
    const from = workingDay(day, -1)
    return [{ of: planned.behalfOf, to: planned.who, from, until: addDays(day, 3), why: '赴省局参加业务培训' }]
  })
  const now = workingDayBack(today, 0)
  const sick = {
    of: officer('zhzf-10'),
    to: officer('zhzf-09'),
    from: now,
    until: addDays(today, 12),
    why: '因病住院治疗',
  }
  const all = [...used, sick]
  return all.flatMap(({ of, to, from, until, why }, i) => {
    // The numbers of a stream: the person as he was founded, and two for each that he gave before.
    const before = all.slice(0, i).filter((other) => other.of.id === of.id).length
    const number = officerLines(of, from, today).length + 2 * before + 1
    return [grant(of, to, from, until, why), confirm(of, from, number)]
  })
}

/** Nobody acts for another before he has said so himself. */
const confirm = (of: Officer, from: Day, number: number): Entry => ({
  at: `${from}T08:40`,
  by: of,
  stream: `person/${of.id}`,
  step: 'delegation.confirm',
  form: { delegation: `${of.id}:${number}` },
})

function grant(from: Officer, to: Officer, since: Day, until: Day, reason: string): Entry {
  // A person's stream begins with the registration; the post follows.
  const form = { holding: `${from.id}:2`, to: to.id, from: since, until, reason }
  return {
    at: `${since}T08:35`,
    by: security(from.agency),
    stream: `person/${from.id}`,
    step: 'delegation.grant',
    form,
  }
}

/** Until when an officer acts for another, for the name that goes into the record. */
export function delegatedUntil(entries: readonly Entry[], from: Officer, to: Officer, day: Day): Day {
  const found = entries.find(
    (e) =>
      e.step === 'delegation.grant' &&
      e.stream === `person/${from.id}` &&
      e.form.to === to.id &&
      String(e.form.from) <= day &&
      day <= String(e.form.until),
  )
  if (found === undefined) throw new Error(`${to.id} does not act for ${from.id} on ${day}`)
  return found.form.until as Day
}
