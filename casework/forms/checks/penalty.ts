import { labelOf, type Matter, matters, resolve, reviewKinds } from '@xiezhi/law'
import { dayOfMoment, layersOf } from '../../context.ts'
import { minutesToConfirm } from '../../meetings.ts'
import { statementsIn } from '../../penalty/answers.ts'
import { paymentsIn } from '../../penalty/decision.ts'
import { noticeOfPaper, noticesIn, servicesIn } from '../../penalty/notices.ts'
import { latestProposal } from '../../penalty/proposals.ts'
import type { Review } from '../../penalty/reviews.ts'
import { openReview } from '../../readings/review.ts'
import { hasAnswered, isReleased, proposalAt, punished, sameParties, toldParties } from '../../readings/world.ts'
import type { FieldError } from '../../refusal.ts'
import { mostSurcharge } from '../../surcharge.ts'
import { shown } from '../shown.ts'
import { fault, type Taken } from '../taken.ts'

/** A meeting discusses what has been proposed by then. */
export const discussedAfterProposed = ({ file, at }: Taken): readonly FieldError[] =>
  proposalAt(file, at) !== undefined
    ? []
    : fault('acted', 'before-opening', '讨论的时间早于第一次提出处罚意见，那时还没有可以讨论的意见。')

/** What is put right is a paper of the case, which has not been taken out of the world. */
export function paperThere({ form, file }: Taken): readonly FieldError[] {
  const paper = file.papers.find((p) => p.number === form.number)
  if (paper === undefined) return fault('number', 'unknown-paper', '本案没有这个编号的文书。')
  return paper.voided === undefined ? [] : fault('number', 'already-voided', '这份文书已经作废。')
}

export function paperUnserved({ form, file }: Taken): readonly FieldError[] {
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

/** Nothing is asked for a second time while the first waits for its answer. */
export function noOpenReview({ form, file }: Taken): readonly FieldError[] {
  const open = openReview(file, form.kind as Review['kind'])
  if (open === undefined) return []
  const title = labelOf(reviewKinds, open.kind)
  return fault('kind', 'review-open', `${open.submitted}送出的${title}还没有结论，结论签发后才能再次送请${title}。`)
}

/** Nothing is answered on paper that nobody asked. */
export function matterPutUp({ form, file }: Taken): readonly FieldError[] {
  const matter = form.matter as Matter
  if (file.approvals[matter]?.state === 'pending') return []
  return fault('matter', 'nothing-put-up', `没有待批的${matters[matter]}呈批，请先由承办人提出呈批，再登记纸质审批。`)
}

/** Who was not there confirms nothing of it, and nobody twice. */
export function attended({ form, file, person }: Taken): readonly FieldError[] {
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
export function owedAtMost({ form, file, proceeding, context, at, mends }: Taken): readonly FieldError[] {
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

/** A decision does not deny what the record holds (市监程序62). */
export function recordNotDenied({ form, file }: Taken): readonly FieldError[] {
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
export function adviceFits({ form }: Taken): readonly FieldError[] {
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

/** An announcement serves after a term: where no rule sets one, none is made up. */
export function announcementTerm({ context, at }: Taken): readonly FieldError[] {
  if (resolve(layersOf(context), 'S06.length', dayOfMoment(at)).set) return []
  return fault('acted', 'unset-term', '当时公告送达的期间没有规定（未设定），不能登记公告送达，请以其他方式送达。')
}

/** Nobody is let go who is still to be punished or never was told. */
export function releasable({ form, file }: Taken): readonly FieldError[] {
  const same = sameParties(file, shown(form.party))
  if (!toldParties(file).some((p) => same.includes(p)))
    return fault('party', 'not-told', '没有向该当事人告知过拟给予的处罚，不需要登记；直接变更处罚意见即可。')
  if (same.some((p) => punished(latestProposal(file)).includes(p)))
    return fault('party', 'still-proposed', '现在的处罚意见仍列有该当事人，请先由承办人变更处罚意见。')
  return isReleased(file, shown(form.party)) ? fault('party', 'already-released', '对该当事人的处理已经登记。') : []
}
