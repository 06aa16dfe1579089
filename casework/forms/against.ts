import { compareDays, type FactId, facts, isDay, mayMoveRights, posts } from '@xiezhi/law'
import { bornOf, isAged } from '../age.ts'
import { answerFor, answersOf, type Given, partiesAsked } from '../answers.ts'
import { citationErrors } from '../citations.ts'
import { dayOfMoment } from '../context.ts'
import type { Party } from '../file.ts'
import { hearingRequestsIn, statementsIn } from '../penalty/answers.ts'
import { noticesIn } from '../penalty/notices.ts'
import { reviewsIn } from '../penalty/reviews.ts'
import { isReleased, partyName, proposalOf, punished } from '../readings/world.ts'
import type { FieldError } from '../refusal.ts'
import { checks } from './checks/index.ts'
import { shown } from './shown.ts'
import { sideErrors } from './sides.ts'
import { fault, isRecord, type Taken } from './taken.ts'
import { isOpen } from './unanswered.ts'
import { handlingUnits } from './units.ts'

export type { Taken } from './taken.ts'

/** What a form can only be checked for against the case it is filled in for. */
export function againstCase(taken: Taken): readonly FieldError[] {
  return [
    ...strangers(taken),
    ...unitErrors(taken),
    ...beforeOpening(taken),
    ...namedErrors(taken),
    ...identityErrors(taken),
    ...eachErrors(taken),
    ...answerErrors(taken),
    ...dayErrors(taken),
    ...sideErrors(taken),
    ...releaseErrors(taken),
    ...lawErrors(taken),
    ...(taken.step.checks ?? []).flatMap((name) => checks[name](taken)),
  ]
}

/** An id nobody on the register has is a slip of the pen, whatever happened; who has one and no certificate is for the gates. */
function strangers({ step, form, context }: Taken): readonly FieldError[] {
  return step.fields.flatMap((f) => {
    if (f.kind.is !== 'officers' && f.kind.is !== 'person') return []
    const ids = [form[f.id] ?? []].flat().map(shown)
    const odd = ids.find((id) => id !== '' && !context.people.some((p) => p.id === id))
    if (odd === undefined) return []
    return fault(f.id, 'unknown-person', `“${odd}”不是本机关登记的人员，请在人员名单中选择“${f.label}”。`)
  })
}

/** 办案机构 is one of the agency's own units: those somebody of it sits in. */
export function unitErrors({ step, form, context }: Pick<Taken, 'step' | 'form' | 'context'>): readonly FieldError[] {
  const units = handlingUnits(context.people)
  return step.fields.flatMap((f) => {
    const unit = shown(form[f.id]).trim()
    if (f.kind.is !== 'unit' || unit === '' || units.includes(unit)) return []
    const known = context.people.some((p) => p.units?.includes(unit))
    const why = known ? `“${unit}”没有登记负责人，无人审签、指定办案人员` : `本机关没有登记“${unit}”`
    return fault(f.id, 'unknown-unit', `${why}，请在内设机构、派出机构中选择：${units.join('、')}。`)
  })
}

/** A paper is not served, nor a fine paid, before there was one. */
function beforeOpening({ step, proceeding, at, context }: Taken): readonly FieldError[] {
  if (proceeding.parent === undefined || compareDays(dayOfMoment(at), proceeding.opened) >= 0) return []
  // It stands here, so it was not opened on a day that has yet to come: the clock of then was wrong.
  if (compareDays(proceeding.opened, dayOfMoment(context.now)) > 0) return []
  return fault('acted', 'before-opening', `发生时间早于${proceeding.opened}，那时“${step.title}”所办的事项还不存在。`)
}

/** Who names officers on the way up names enough of them: the last level and what happened are for their gates to judge. */
function namedErrors({ step, form }: Taken): readonly FieldError[] {
  if (step.turn?.at !== 'between') return []
  return step.fields.flatMap((f) => {
    const named = form[f.id]
    if (f.kind.is !== 'officers' || !Array.isArray(named) || named.length === 0) return []
    const least = f.kind.min ?? 1
    return new Set(named).size >= least ? [] : fault(f.id, 'too-few', `“${f.label}”至少${least}人，请补足后提交。`)
  })
}

/** Whom a review judged and a notice told does not become somebody else under the same number (处罚法44, 59). */
function identityErrors({ step, form, file, mends }: Taken): readonly FieldError[] {
  const field = step.fields.find((f) => f.kind.is === 'party')?.id ?? ''
  const party = form[field]
  if (!isRecord(party)) return []
  const now = party as unknown as Party
  const known = file.parties.find((p) => p.id === now.id)
  // Whoever is a child by his number does not grow up by the handler's typing it anew (处罚法30).
  if (mends === undefined && isAged(known, now))
    return fault(
      `${field}.code`,
      'born-fixed',
      `已登记的居民身份证号码载明${bornOf(known)}出生，不能以重新确认改为更早的出生日期或者去掉号码；确属录错的，由${mayMoveRights.map((p) => posts[p]).join('或者')}更正，并附证件。`,
    )
  const judged = [...reviewsIn(file), ...noticesIn(file)].some((x) =>
    punished(proposalOf(file, x.about)).includes(shown(now.id)),
  )
  const heard = [...statementsIn(file), ...hearingRequestsIn(file)].some((x) => x.party === shown(now.id))
  if (known === undefined || !(judged || heard)) return []
  const same =
    now.kind === known.kind &&
    now.role === known.role &&
    now.name.trim() === known.name.trim() &&
    (known.code === undefined || known.code === '' || now.code === known.code)
  if (same) return []
  return fault(
    field,
    'identity-fixed',
    `对${known.name}已经送审、告知或者听取陈述，不能改为另一当事人。请以新的编号确认当事人，变更处罚意见后重新送审、告知。`,
  )
}

/** A yes to one of these calls for a review, a meeting, a hearing, a transfer, or for no penalty; the unit that would be spared does not answer it away again. */
const duties: readonly FactId[] = [
  'majorPublicInterest',
  'socialRisk',
  'majorRights',
  'complexCase',
  'reviewByOtherLaw',
  'graveOrComplex',
  'largeAmount',
  'otherHearingGround',
  'suspectedCrime',
  'ruleChangedSince',
  'slightCorrected',
  'faultless',
  'incapable',
  'minorAtAct',
  'childAtAct',
]

/** Where each party is answered for, each that the form is about has its answer. */
function eachErrors({ step, form, file }: Taken): readonly FieldError[] {
  return step.fields.flatMap((f) => {
    const given = f.kind.is === 'facts' && !isOpen(f.kind) ? form[f.id] : undefined
    if (!isRecord(given)) return []
    return Object.entries(given).flatMap(([id, answer]) =>
      isRecord(answer)
        ? partiesAsked(id as FactId, form, file)
            .filter((party) => answer[party] === undefined)
            .flatMap((party) =>
              fault(
                `${f.id}.${id}.${party}`,
                'unanswered',
                `请对${partyName(file, party)}回答“${facts[id as FactId].question}”。`,
              ),
            )
        : [],
    )
  })
}

function answerErrors({ step, form, file, post }: Taken): readonly FieldError[] {
  const given = step.fields
    .filter((f) => f.kind.is === 'facts')
    .flatMap((f) =>
      Object.entries((form[f.id] ?? {}) as Readonly<Record<FactId, Given>>).map(([id, a]) => ({
        f,
        id: id as FactId,
        a,
      })),
    )
    .filter(({ id, a }) => {
      if (!duties.includes(id)) return false
      return answersOf(id, a, form, file).some(([party, one]) => one === 'no' && answerFor(file, id, party) === 'yes')
    })
  if (!mayMoveRights.includes(post))
    return given.flatMap((x) =>
      fault(
        `${x.f.id}.${x.id}`,
        'duty-answered',
        `“${facts[x.id].question}”已经认定为“是”，改为“否”须由${mayMoveRights.map((p) => posts[p]).join('或者')}在“认定事项”中说明理由。`,
      ),
    )
  const silent = given.length > 0 && shown(form.reason ?? '').trim() === ''
  return silent ? fault('reason', 'reason-required', '把已经认定为“是”的事项改为“否”，请写明理由。') : []
}

/** Days of the lines, whatever else of them is still missing. */
export function dayErrors({ form, at }: Taken): readonly FieldError[] {
  const day = dayOfMoment(at)
  if (isDay(form.postedOn) && compareDays(form.postedOn, day) > 0)
    return fault('postedOn', 'future', '交邮日期不能晚于收到的日期。')
  const lines = Array.isArray(form.violations) ? form.violations : []
  const late = lines.findIndex((v) => isRecord(v) && [v.from, v.to].some((d) => isDay(d) && compareDays(d, day) > 0))
  return late < 0 ? [] : fault(`violations.${late}.from`, 'future', `第${late + 1}项：违法行为不能发生在今天以后。`)
}

/** A law that is known is cited as what it is. */
const lawErrors = ({ step, form, context }: Taken): readonly FieldError[] =>
  step.fields.flatMap((f) => {
    const lines = f.kind.is === 'violations' ? form[f.id] : undefined
    if (!Array.isArray(lines)) return []
    const items = context.matters?.items
    const odd = lines.findIndex(
      (v) => items !== undefined && isRecord(v) && v.matter !== undefined && !items.some((m) => m.id === v.matter),
    )
    const unknown = `第${odd + 1}行：本机关权责清单没有所选的事项，请重新选择。`
    return [
      ...(odd < 0 ? [] : fault(`${f.id}.${odd}.matter`, 'unknown-matter', unknown)),
      ...citationErrors(f.id, lines, context),
    ]
  })

/** Who was let go is not punished again in the same case. */
function releaseErrors({ step, form, file }: Taken): readonly FieldError[] {
  const lines = step.fields.flatMap((f) => (f.kind.is === 'violations' ? [form[f.id] ?? []].flat() : []))
  const back = lines.findIndex((v) => isRecord(v) && isReleased(file, shown(v.party)))
  return back < 0
    ? []
    : fault(`violations.${back}.party`, 'released', `第${back + 1}行：对该当事人已经另作处理，本案不再处罚。`)
}
