import {
  compareDays,
  type FactId,
  facts,
  isDay,
  labelOf,
  type Matter,
  matters,
  mayMoveRights,
  type PostKind,
  posts,
  resolve,
  reviewKinds,
  type Step,
  type WithdrawalGroundId,
  withdrawalGrounds,
} from '@xiezhi/law'
import { bornOf, isAged } from '../age.ts'
import { answerFor, answersOf, type Given, isAsked, isAskedOf, partiesAsked } from '../answers.ts'
import { isFiled } from '../backdated.ts'
import { citationErrors } from '../citations.ts'
import { type Context, dayOfMoment, layersOf } from '../context.ts'
import type { CaseFile, Form, Json, Moment, Party, Proceeding } from '../file.ts'
import { minutesToConfirm } from '../meetings.ts'
import { hearingRequestsIn, statementsIn } from '../penalty/answers.ts'
import { paymentsIn } from '../penalty/decision.ts'
import { noticeOfPaper, noticesIn, servicesIn } from '../penalty/notices.ts'
import { latestProposal } from '../penalty/proposals.ts'
import { type Review, reviewsIn } from '../penalty/reviews.ts'
import { openReview } from '../readings/review.ts'
import {
  hasAnswered,
  isReleased,
  partyName,
  proposalAt,
  proposalOf,
  punished,
  sameParties,
  toldParties,
} from '../readings/world.ts'
import type { FieldError } from '../refusal.ts'
import { mostSurcharge } from '../surcharge.ts'
import { hideErrors } from './hidden.ts'
import { isOpen } from './missing.ts'
import { shown } from './shown.ts'
import { handlingUnits } from './units.ts'

/** The act a form is part of: the step, where and by which post it is taken, and when it happened. */
export interface Taken {
  readonly step: Step
  readonly form: Form
  readonly file: CaseFile
  readonly context: Pick<Context, 'now' | 'people' | 'calendar' | 'rules' | 'agency' | 'library' | 'matters'>
  readonly proceeding: Proceeding
  readonly post: PostKind
  readonly person: string
  readonly at: Moment
  /** The record a correction stands in for. */
  readonly mends?: number
}

const fault = (field: string, code: string, sentence: string): readonly FieldError[] => [{ field, code, sentence }]

/** What a form can only be checked for against the case it is filled in for. */
export function againstCase(taken: Taken): readonly FieldError[] {
  return [
    ...strangers(taken),
    ...unitErrors(taken),
    ...beforeOpening(taken),
    ...paperErrors(taken),
    ...waitingErrors(taken),
    ...meetingErrors(taken),
    ...paymentErrors(taken),
    ...namedErrors(taken),
    ...identityErrors(taken),
    ...eachErrors(taken),
    ...answerErrors(taken),
    ...dayErrors(taken),
    ...releaseErrors(taken),
    ...lawErrors(taken),
    ...answersErrors(taken),
    ...termErrors(taken),
    ...publicationErrors(taken),
    ...adviceErrors(taken),
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
function beforeOpening({ step, proceeding, file, at, context }: Taken): readonly FieldError[] {
  if (step.id === 'discussion.record' && proposalAt(file, at) === undefined)
    return fault('acted', 'before-opening', '讨论的时间早于第一次提出处罚意见，那时还没有可以讨论的意见。')
  if (proceeding.parent === undefined || compareDays(dayOfMoment(at), proceeding.opened) >= 0) return []
  // It stands here, so it was not opened on a day that has yet to come: the clock of then was wrong.
  if (compareDays(proceeding.opened, dayOfMoment(context.now)) > 0) return []
  return fault('acted', 'before-opening', `发生时间早于${proceeding.opened}，那时“${step.title}”所办的事项还不存在。`)
}

function paperErrors({ step, form, file }: Taken): readonly FieldError[] {
  if (step.id !== 'paper.void') return []
  const paper = file.papers.find((p) => p.number === form.number)
  if (paper === undefined) return fault('number', 'unknown-paper', '本案没有这个编号的文书。')
  if (paper.voided !== undefined) return fault('number', 'already-voided', '这份文书已经作废。')
  const notice = noticeOfPaper(file, paper)
  const served = servicesIn(file).some(
    (s) => s.document === paper.kind && s.notice === notice && s.party === paper.party,
  )
  const told = noticesIn(file).find((n) => n.number === notice)
  if (paper.party !== undefined && told !== undefined && hasAnswered(file, paper.party, told))
    return fault('number', 'party-right', '当事人已经对这份告知书作出回应，不能作废，应当另行作出并重新送达。')
  if (paper.kind !== 'penalty-notice' || served)
    return fault('number', 'served-paper', '已经送达或者已经生效的文书不能作废，应当另行作出并重新送达。')
  return []
}

/** Nothing is asked for a second time while the first waits for its answer, nor answered on paper that nobody asked. */
function waitingErrors({ step, form, file }: Taken): readonly FieldError[] {
  if (step.id === 'review.submit') {
    const open = openReview(file, form.kind as Review['kind'])
    if (open === undefined) return []
    const title = labelOf(reviewKinds, open.kind)
    return fault('kind', 'review-open', `${open.submitted}送出的${title}还没有结论，结论签发后才能再次送请${title}。`)
  }
  if (step.id !== 'approval.paper') return []
  const matter = form.matter as Matter
  if (file.approvals[matter]?.state === 'pending') return []
  return fault('matter', 'nothing-put-up', `没有待批的${matters[matter]}呈批，请先由承办人提出呈批，再登记纸质审批。`)
}

/** Who was not there confirms nothing of it, and nobody twice. */
function meetingErrors({ step, form, file, person }: Taken): readonly FieldError[] {
  if (step.id !== 'meeting.confirm') return []
  const meeting = minutesToConfirm(file, form, person)
  if (meeting === undefined)
    return fault('event', 'no-meeting', '没有您参加的、尚待确认的集体讨论记录，请核对记录序号。')
  if (!(meeting.heads ?? []).includes(person))
    return fault('event', 'not-there', '记录的参加人中没有您，不能由您确认；记录不对的，由负责人更正。')
  if ((meeting.confirmed ?? []).includes(person))
    return fault('event', 'already-confirmed', '您已经确认过这次讨论记录。')
  return []
}

/** A receipt is entered once, whoever of the case paid it; nobody pays more than he owes with the surcharge there can be by then. */
function paymentErrors({ step, form, file, proceeding, context, at, mends }: Taken): readonly FieldError[] {
  if (step.id !== 'payment.record' && step.id !== 'payment.surcharge') return []
  const { party = '', amount: owed = 0 } = proceeding.about
  const others = paymentsIn(file).filter((p) => p.event !== mends)
  const receipt = shown(form.receipt).trim()
  if (others.some((p) => p.receipt.trim() === receipt))
    return fault(
      'receipt',
      'already-recorded',
      `票据${receipt}已经登记过，不重复登记；另一笔缴款请填写它自己的票据号码。`,
    )
  const paid = others.filter((p) => p.party === party).reduce((sum, p) => sum + p.amount, 0)
  const surcharge = mostSurcharge(file, party, dayOfMoment(at), context)
  if (paid + Number(form.amount) <= owed + surcharge) return []
  const most = surcharge > 0 ? '罚没款与至今最高的加处罚款之和' : '罚没款（没有加处罚款）'
  return fault('amount', 'too-large', `登记的缴款合计超过${most}，请核对金额。`)
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
  const party = form.party
  if ((step.id !== 'party.identify' && step.id !== 'clue.register') || !isRecord(party)) return []
  const now = party as unknown as Party
  const known = file.parties.find((p) => p.id === now.id)
  // Whoever is a child by his number does not grow up by the handler's typing it anew (处罚法30).
  if (mends === undefined && isAged(known, now))
    return fault(
      'party.code',
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
    'party',
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
    const given = f.kind.is === 'facts' && !isOpen(f) ? form[f.id] : undefined
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

/** A decision does not deny what the record holds (市监程序62). */
function answersErrors({ step, form, file }: Taken): readonly FieldError[] {
  if (step.id !== 'decision.propose') return []
  const silent = /未(?:曾)?(?:提出|作出|进行|作)(?:过)?[^。；]{0,10}(?:陈述|申辩|意见)|(?:陈述|申辩)[^。；]{0,8}未提出/
  const everybodySpoke = punished(latestProposal(file)).every((p) => statementsIn(file).some((s) => s.party === p))
  if (!everybodySpoke || !silent.test(shown(form.answers))) return []
  return fault(
    'answers',
    'against-record',
    '记录载明当事人提出了陈述、申辩，不能写“未提出”。陈述、申辩和复核情况由记录写入决定书，此处只写须补充的说明。',
  )
}

/** A failed review advises what to do; one that passed advises nothing else than to go on (市监程序54). */
function adviceErrors({ step, form }: Taken): readonly FieldError[] {
  if (!step.fields.some((f) => f.id === 'advice')) return []
  const isAgreed = form.advice === 'agree'
  if (form.verdict === 'failed' && (form.advice === undefined || isAgreed))
    return fault('advice', 'required', '审核未通过的，请选择建议纠正、建议补充调查，或者提出其他意见和建议。')
  if (form.verdict === 'passed' && form.advice !== undefined && !isAgreed)
    return fault(
      'advice',
      'contradiction',
      '审核通过的，意见只能是同意案件处理意见；有其他意见的，结论改为审核未通过。',
    )
  return []
}

/** A page is taken back on a paper where the law asks for one; who has an age by number, or none, is nobody's to make a minor. */
function publicationErrors({ step, form, file }: Taken): readonly FieldError[] {
  if (step.id === 'disclosure.draft') return hideErrors(form, file)
  if (step.id === 'disclosure.fault') {
    const ground = withdrawalGrounds[form.ground as WithdrawalGroundId]
    if (!ground.instrument) return []
    const unfiled = fault('files', 'file-required', `${ground.title}的，请附据以撤回的生效文书。`)
    if (shown(form.instrument).trim() !== '') return isFiled(form) ? [] : unfiled
    return fault('instrument', 'required', `${ground.title}的，请填写据以撤回的生效文书名称和编号。`)
  }
  return step.id === 'disclosure.approve' && isRecord(form.facts) ? ageErrors(form.facts.minorParty, file) : []
}

function ageErrors(minor: Json | undefined, file: CaseFile): readonly FieldError[] {
  if (isRecord(minor))
    return Object.keys(minor)
      .filter((id) => !file.parties.some((p) => p.id === id && isAskedOf('minorParty', p, file)))
      .flatMap((id) =>
        fault(
          `facts.minorParty.${id}`,
          'age-known',
          `${partyName(file, id)}不是当事人、是单位，或者已由居民身份证号码得出年龄，不由审定人判断是否未成年，请不要对其回答。`,
        ),
      )
  if (minor !== 'yes' || isAsked('minorParty', file)) return []
  return fault(
    'facts.minorParty',
    'age-known',
    '本案当事人是单位，或者已由居民身份证号码得出年龄，没有须由审定人判断是否未成年的当事人。',
  )
}

/** An announcement serves after a term: where no rule sets one, none is made up. */
function termErrors({ step, context, at }: Taken): readonly FieldError[] {
  if (step.id !== 'service.announce' || resolve(layersOf(context), 'S06.length', dayOfMoment(at)).set) return []
  return fault('acted', 'unset-term', '当时公告送达的期间没有规定（未设定），不能登记公告送达，请以其他方式送达。')
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

/** Who was let go is not punished again in the same case, and nobody is let go who is still to be punished or never was told. */
function releaseErrors({ step, form, file }: Taken): readonly FieldError[] {
  const lines = step.fields.flatMap((f) => (f.kind.is === 'violations' ? [form[f.id] ?? []].flat() : []))
  const back = lines.findIndex((v) => isRecord(v) && isReleased(file, shown(v.party)))
  if (back >= 0)
    return fault(`violations.${back}.party`, 'released', `第${back + 1}行：对该当事人已经另作处理，本案不再处罚。`)
  if (step.id !== 'party.release') return []
  const same = sameParties(file, shown(form.party))
  if (!toldParties(file).some((p) => same.includes(p)))
    return fault('party', 'not-told', '没有向该当事人告知过拟给予的处罚，不需要登记；直接变更处罚意见即可。')
  if (same.some((p) => punished(latestProposal(file)).includes(p)))
    return fault('party', 'still-proposed', '现在的处罚意见仍列有该当事人，请先由承办人变更处罚意见。')
  return isReleased(file, shown(form.party)) ? fault('party', 'already-released', '对该当事人的处理已经登记。') : []
}

const isRecord = (v: Json | undefined): v is { readonly [k: string]: Json } =>
  v !== undefined && v !== null && typeof v === 'object' && !Array.isArray(v)
