import { clockOf, compareDays, procedureOf } from '@xiezhi/law'
import { bornOf, isAged } from './age.ts'
import { dueOfRecord } from './clocks.ts'
import { type Context, today } from './context.ts'
import { entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'
import { hearingRequestsIn, statementsIn, waiversIn } from './penalty/answers.ts'
import { paymentsIn } from './penalty/decision.ts'
import { discussionsIn } from './penalty/meetings.ts'
import { servicesIn } from './penalty/notices.ts'
import { toldRights } from './penalty/told.ts'
import { partyName } from './readings/world.ts'

/**
 * What a mend takes from a party: words, a request, a term, or the time between. Read from the case as it stands before and after it, so
 * that it does not matter which entry was mended, or which of its fields (处罚法44, 45, 62–64).
 */
export function movedRights(before: CaseFile, after: CaseFile, context: Context): readonly string[] {
  return [
    ...shorterTerms(before, after, context),
    ...earlierService(before, after),
    ...changedWords(before, after),
    ...changedOwnWords(before, after, context),
    ...changedWaivers(before, after),
    ...earlierTelling(before, after),
    ...changedMeetings(before, after),
    ...changedPayments(before, after),
    ...changedAges(before, after),
    ...revived(before, after),
  ]
}

function shorterTerms(before: CaseFile, after: CaseFile, context: Context): readonly string[] {
  return after.clocks.flatMap((now) => {
    const was = before.clocks.find((c) => c.id === now.id)
    if (now.binds !== 'party' || now.length === null || was === undefined || was.length === null) return []
    const [from, to] = [was, now].map((c) => dueOfRecord(c, c.length ?? 0, context, today(context)).due) as [
      typeof now.trigger,
      typeof now.trigger,
    ]
    if (compareDays(to, from) >= 0) return []
    const title = clockOf(context.rules, now.clock)?.title ?? now.clock
    return [`${partyName(after, now.party ?? '')}的${title}由${from}提前到${to}届满`]
  })
}

function earlierService(before: CaseFile, after: CaseFile): readonly string[] {
  return servicesIn(before).flatMap((was) => {
    const now = servicesIn(after).find((s) => s.event === was.event)
    if (now === undefined || compareDays(now.on, was.on) >= 0) return []
    return [`向${partyName(after, was.party)}的送达由${was.on}提前到${now.on}`]
  })
}

/** A defence or a request taken out, laid into another mouth, reworded, or moved past the time it came in. */
function changedWords(before: CaseFile, after: CaseFile): readonly string[] {
  const said = statementsIn(before).flatMap((was) => {
    const now = statementsIn(after).find((s) => s.event === was.event)
    const same = now?.party === was.party && now.content === was.content && now.notice === was.notice
    return same && compareDays(now.on, was.on) <= 0 ? [] : [`${partyName(before, was.party)}的陈述、申辩被改动`]
  })
  const asked = hearingRequestsIn(before).flatMap((was) => {
    const now = hearingRequestsIn(after).find((r) => r.event === was.event)
    const same = now?.party === was.party && now.notice === was.notice
    return same && compareDays(now.on, was.on) <= 0 ? [] : [`${partyName(before, was.party)}的听证请求被改动`]
  })
  return [...said, ...asked]
}

const toldApart: readonly string[] = ['statement', 'hearingRequest']

/** The same of every kind of entry that is the party's own, whatever the procedure calls it. */
function changedOwnWords(before: CaseFile, after: CaseFile, { rules }: Context): readonly string[] {
  const kinds = procedureOf(rules, before.procedure)?.records.filter((r) => r.by === 'party') ?? []
  return kinds
    .filter((kind) => !toldApart.includes(kind.id))
    .flatMap((kind) =>
      entriesIn(before, kind.id).flatMap((was) => {
        const now = entriesIn(after, kind.id).find((e) => e.event === was.event)
        const same = now?.party === was.party && JSON.stringify(now?.fields) === JSON.stringify(was.fields)
        if (same && now !== undefined && compareDays(now.on, was.on) <= 0) return []
        return [`${was.party === undefined ? '申请人' : partyName(before, was.party)}的${kind.title}被改动`]
      }),
    )
}

const waived = { answer: '陈述、申辩', hearing: '听证' } as const

/** A waiver that was none, or of another notice, becomes one of this. */
function changedWaivers(before: CaseFile, after: CaseFile): readonly string[] {
  return waiversIn(after).flatMap((now) => {
    const was = waiversIn(before).find((w) => w.event === now.event)
    const same = was !== undefined && was.party === now.party && was.notice === now.notice && was.on === now.on
    return same ? [] : [`${partyName(after, now.party)}放弃${waived[now.what]}的时间、对象被改动`]
  })
}

function earlierTelling(before: CaseFile, after: CaseFile): readonly string[] {
  const earlier = toldRights(before)
  return [...toldRights(after)].flatMap(([party, now]) => {
    const was = earlier.get(party)
    if (was !== undefined && compareDays(now, was) >= 0) return []
    return [`向${partyName(after, party)}告知权利的时间由${was ?? '没有告知'}改为${now}`]
  })
}

/** Whether the heads met before or after the party was heard, who they were and what they said, is the party's protection (处罚法57). */
function changedMeetings(before: CaseFile, after: CaseFile): readonly string[] {
  const at = (file: CaseFile, event: number) => file.acts.find((a) => a.event === event)?.acted
  return discussionsIn(before).flatMap((was) => {
    const now = discussionsIn(after).find((d) => d.event === was.event)
    const same =
      now !== undefined &&
      now.verdict === was.verdict &&
      now.about === was.about &&
      (now.heads ?? []).join() === (was.heads ?? []).join() &&
      at(after, was.event) === at(before, was.event)
    return same ? [] : [`${was.on}集体讨论的时间、参加的负责人或者结论被改动`]
  })
}

/** Less paid, or later, is a debt and a surcharge the party has not (处罚法72). */
function changedPayments(before: CaseFile, after: CaseFile): readonly string[] {
  return paymentsIn(before).flatMap((was) => {
    const now = paymentsIn(after).find((p) => p.event === was.event)
    const same = now !== undefined && now.party === was.party && now.amount >= was.amount
    return same && compareDays(now.on, was.on) <= 0 ? [] : [`${partyName(before, was.party)}${was.on}的缴款被改动`]
  })
}

/** A decision that had fallen stands again, for what ended it was entered wrongly (处罚法48, 75). */
function revived(before: CaseFile, after: CaseFile): readonly string[] {
  return before.entries
    .filter((was) => was.ended !== undefined)
    .filter((was) => after.entries.some((e) => e.event === was.event && e.no === was.no && e.ended === undefined))
    .filter(({ kind }) => !toldApart.includes(kind))
    .map((was) => `第${was.event}号记录的效力被恢复`)
}

/** On the day of birth it hangs whether there is a penalty at all, how heavy, and whether it is published (处罚法30). */
function changedAges(before: CaseFile, after: CaseFile): readonly string[] {
  return before.parties.flatMap((was) => {
    const now = after.parties.find((p) => p.id === was.id)
    return isAged(was, now) ? [`${was.name}的出生日期由${bornOf(was)}改为${bornOf(now) ?? '没有号码'}`] : []
  })
}
