import { surchargeRate } from '../performance.ts'
import { remedyParagraph } from '../remedies.ts'
import { outcome } from '../remedy/records.ts'
import { formerPenaltyLaw, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { among, type Condition, equal, not, reads, rows } from '../words/condition.ts'
import { addressed, ifGiven, paragraph, partyHead, section, table } from '../words/paper.ts'
import { by, citing, it, last, paperNumber } from '../words/value.ts'
import { ownPower } from './conditions.ts'
import {
  auction,
  courtApplication,
  deferral,
  deferralRequest,
  demand,
  ending,
  enforcementDecision,
  refund,
} from './records.ts'

const isJudged = reads('remedyJudged')
const isGranted = equal(last(deferral, 'granted'), true)
const decided = { 决定书: by('decisionNumber') }
const decidedOn = by('decisionMade')
const decisionServedOn = by('decisionServed')
const demandServedOn = by('demandServed')
const demandNumber = paperNumber('demand-notice')
const paidSoFar = by('paidSoFar')
const isPartlyPaid = not(equal(paidSoFar, 0))
const owed = { 尚欠: last(demand, 'owed'), 加处: last(demand, 'surcharge') }

/** By which a term to pay is put off or split. */
const deferralBasis = citing(
  cite(formerPenaltyLaw, 52, '经当事人申请和行政机关批准，可以暂缓或者分期缴纳'),
  cite(penaltyLaw, 66, '经当事人申请和行政机关批准，可以暂缓或者分期缴纳', '第二款'),
  cite(marketProcedure, 74, '应当提出书面申请，经负责人批准'),
)
const isOn = (ground: string) => equal(last(ending, 'ground'), ground)
/** Each ground stands on an article of its own (强制法39第二款, 40). */
const endedBy = (law: string, when: Condition) => ({
  ...paragraph(`本机关对{当事人}执行{决定书}一案，因{情形}，${law}`, { ...decided, 情形: last(ending, 'ground') }),
  when,
})

/** The papers of collecting and execution, each dated, numbered and sealed. */
export const executionPapers = {
  'deferral-notice': [
    paragraph('本机关于{决定日}对你（单位）作出行政处罚决定（{决定书}），处罚款{罚款}。', {
      决定日: decidedOn,
      罚款: by('decidedFine'),
      ...decided,
    }),
    paragraph('你（单位）因{情况}，于{申请日}向本机关申请{申请}。', {
      情况: last(deferralRequest, 'content'),
      申请日: last(deferralRequest, 'on'),
      申请: last(deferralRequest, 'asked'),
    }),
    paragraph('依据{依据}的规定，现将决定通知如下。', { 依据: deferralBasis }),
    {
      ...paragraph('经研究，本机关决定予以批准，全部款项应当于{期限}以前缴清。', { 期限: last(deferral, 'until') }),
      when: isGranted,
    },
    { ...table(rows(last(deferral, 'parts')), ['缴纳期限', it('dueOn')], ['金额', it('amount')]), when: isGranted },
    { ...paragraph('合计：{尚欠}。', { 尚欠: by('unpaid') }), when: isGranted },
    { ...paragraph('期限以内不加处罚款；逾期不缴清的，本机关依法加处罚款、申请人民法院强制执行。'), when: isGranted },
    { ...paragraph('经研究，本机关决定不予批准。请按照决定书写明的期限和方式缴纳。'), when: not(isGranted) },
    paragraph('理由：{理由}', { 理由: last(deferral, 'reason') }),
    paragraph('代收机构：{银行}'),
  ],
  'demand-notice': [
    paragraph('本机关于{决定日}作出的{决定书}已于{送达日}送达你（单位），你（单位）在决定书写明的期限内没有履行。', {
      决定日: decidedOn,
      送达日: decisionServedOn,
      ...decided,
    }),
    {
      ...paragraph('依据《中华人民共和国行政强制法》第三十五条的规定，现催告你（单位）履行下列义务：'),
      when: ownPower,
    },
    {
      ...paragraph('依据《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）履行下列义务：'),
      when: not(ownPower),
    },
    section('履行义务的期限'),
    paragraph('请于{期限}以前履行。', { 期限: last(demand, 'until') }),
    {
      ...paragraph('自收到本催告书之日起十个工作日届满晚于上述日期的，以十个工作日届满为准。'),
      when: not(ownPower),
    },
    section('履行义务的方式'),
    paragraph('{方式}（{银行}）。', { 方式: last(demand, 'way') }),
    section('金额和给付方式'),
    { ...paragraph('已经缴纳：{已缴}。', { 已缴: paidSoFar }), when: isPartlyPaid },
    paragraph('尚欠的款项：{尚欠}。', owed),
    {
      ...ifGiven('截至本催告书作出之日加处的罚款：{加处}。加处罚款的数额不超出罚款的数额。', owed),
      when: not(equal(last(demand, 'surcharge'), 0)),
    },
    section('你（单位）的权利'),
    paragraph('收到本催告书后，你（单位）有权进行陈述和申辩。'),
    // Who has the power carries it out itself; who has none must go to the court (强制法13, 37, 53).
    { ...paragraph('无正当理由逾期仍不履行的，本机关将依法强制执行。'), when: ownPower },
    { ...paragraph('无正当理由逾期仍不履行的，本机关将依法申请人民法院强制执行。'), when: not(ownPower) },
  ],
  'court-application': [
    addressed(last(courtApplication, 'court')),
    paragraph('申请人：{机关}'),
    paragraph('法定代表人：＿＿＿＿＿＿　职务：＿＿＿＿＿＿'),
    paragraph('申请人的地址：{机关地址}'),
    section('被申请人'),
    partyHead,
    section('申请事项'),
    paragraph('请求依法强制执行{决定书}所确定的下列义务：', decided),
    paragraph('尚欠的款项：{尚欠}。', { 尚欠: last(courtApplication, 'owed') }),
    {
      ...ifGiven(
        `加处的罚款：{加处}。计算方式：自缴款期限届满的次日起，每日按罚款数额的${surchargeRate.words}加处，不超出罚款的数额；依法不予计算的日子除外。`,
        { 加处: last(courtApplication, 'surcharge') },
      ),
      when: not(equal(last(courtApplication, 'surcharge'), 0)),
    },
    section('事实和理由'),
    paragraph('申请人于{决定日}对被申请人作出{决定书}，于{送达日}送达。', {
      决定日: decidedOn,
      送达日: decisionServedOn,
      ...decided,
    }),
    { ...paragraph('被申请人没有缴纳任何款项。'), when: not(isPartlyPaid) },
    { ...paragraph('被申请人已经缴纳{已缴}，其余没有缴纳。', { 已缴: paidSoFar }), when: isPartlyPaid },
    {
      ...paragraph('被申请人在法定期限内没有申请行政复议，也没有提起行政诉讼，又不履行决定。'),
      when: not(isJudged),
    },
    {
      ...paragraph('被申请人不服该决定，已经{文书}审结，期满没有再起诉、上诉，又不履行决定。', {
        文书: last(outcome, 'number'),
      }),
      when: isJudged,
    },
    paragraph(
      '申请人于{催告日}向被申请人送达《催告书》（{催告书}），催告书送达十日后、所定的期限届满后，被申请人仍未履行义务。',
      { 催告日: demandServedOn, 催告书: demandNumber },
    ),
    paragraph('依据《中华人民共和国行政强制法》第五十三条、第五十四条的规定，特申请强制执行。'),
    section('申请强制执行的标的'),
    paragraph('{标的}', { 标的: last(courtApplication, 'target') }),
    section('附送的材料'),
    paragraph('{材料}', { 材料: last(courtApplication, 'materials') }),
    ifGiven('其他：{其他}', { 其他: last(courtApplication, 'more') }),
    paragraph('行政机关负责人（签名）：＿＿＿＿＿＿＿＿'),
  ],
  'enforcement-decision': [
    section('当事人'),
    partyHead,
    section('强制执行的理由和依据'),
    paragraph('你（单位）没有履行{决定书}所确定的义务，经本机关催告仍不履行。尚欠的款项：{尚欠}。', {
      ...decided,
      尚欠: by('unpaid'),
    }),
    paragraph('理由：{理由}', { 理由: last(enforcementDecision, 'reason') }),
    paragraph('依据{依据}的规定，本机关决定强制执行。', { 依据: last(enforcementDecision, 'basis') }),
    section('强制执行的方式和时间'),
    paragraph('方式：{方式}；时间：{时间}。', {
      方式: last(enforcementDecision, 'manner'),
      时间: last(enforcementDecision, 'planned'),
    }),
    section('救济的途径和期限'),
    paragraph(
      '如不服本决定，可以自收到本决定书之日起六十日内向{复议机关}申请行政复议，也可以自收到本决定书之日起六个月内向{法院}提起行政诉讼。',
    ),
  ],
  'auction-decision': [
    section('当事人'),
    partyHead,
    section('强制执行的理由和依据'),
    paragraph(
      '你（单位）没有履行{决定书}所确定的义务，在法定期限内不申请行政复议、不提起行政诉讼，或者经复议、诉讼审结，经本机关催告仍不履行。尚欠的款项：{尚欠}。',
      { ...decided, 尚欠: by('unpaid') },
    ),
    paragraph('理由：{理由}', { 理由: last(auction, 'reason') }),
    paragraph(
      '依据《中华人民共和国行政强制法》第四十六条第三款、第四十八条的规定，本机关决定将已经查封、扣押的下列财物依法拍卖，抵缴罚款：',
    ),
    paragraph('{财物}', { 财物: last(auction, 'goods') }),
    paragraph('查封、扣押决定书的文号：{文号}', { 文号: last(auction, 'measure') }),
    section('强制执行的方式和时间'),
    paragraph('方式：委托{机构}依照《中华人民共和国拍卖法》拍卖。', { 机构: last(auction, 'house') }),
    paragraph('时间：不早于{时间}。在拍卖以前缴清的，停止拍卖。', { 时间: last(auction, 'planned') }),
    paragraph('拍卖所得抵缴罚款以后有剩余的，退还你（单位）。'),
    section('救济的途径和期限'),
    remedyParagraph('决定书'),
  ],
  'execution-ending': [
    endedBy('依据《中华人民共和国行政强制法》第三十九条第二款的规定，决定不再执行，终结执行。', isOn('years')),
    // The court says on what it stands.
    endedBy('决定终结执行。', isOn('court')),
    endedBy(
      '依据《中华人民共和国行政强制法》第四十条的规定，决定终结执行。',
      not(among(last(ending, 'ground'), ['years', 'court'])),
    ),
    paragraph('理由：{理由}', { 理由: last(ending, 'reason') }),
  ],
  'refund-decision': [
    paragraph('关于{决定书}，因{情形}，依据{文书}，本机关决定退还你（单位）{金额}。', {
      ...decided,
      情形: last(refund, 'ground'),
      文书: last(refund, 'instrument'),
      金额: last(refund, 'amount'),
    }),
    ifGiven('恢复原状、退还的财物：{财物}', { 财物: last(refund, 'goods') }),
    paragraph('理由：{理由}', { 理由: last(refund, 'reason') }),
    remedyParagraph('决定书'),
  ],
} as const
