import { announcementGrounds, serviceReceivers } from '../codes.ts'
import { type DocumentKind, documents } from '../documents.ts'
import { recordingFields } from '../recording/set.ts'
import { civilProcedureLaw, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, type Condition, equal, not } from '../words/condition.ts'
import { type Does, enter, moment, paper, stage } from '../words/does.ts'
import { choice, type Field, may, must } from '../words/field.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, form, from, plus, today, type Value } from '../words/value.ts'
import { isReceived, isReturned, isServedByReturn, sent } from './conditions.ts'
import { addressConfirmation, mailing, media, type ServiceWay, serviceAttempt, serviceNotice } from './records.ts'

interface Set {
  /** The kind of proceeding that carries a paper to a party. */
  readonly proceeding: ProceedingKind
  /** The main proceeding, and the stages in which a party may say where it is to be served. */
  readonly main: { readonly proceeding: ProceedingKind; readonly from: readonly string[] }
  /** The kind of entry a service is. */
  readonly service: RecordKind
  readonly papers: readonly DocumentKind[]
  /** What the service is about, of the proceeding's own. */
  readonly about?: Value
  /** What else happens on the day it counts from, in every way. */
  readonly served?: (on: Value) => readonly Does[]
  /** What an announcement does besides, until it has run. */
  readonly announced?: (until: Value) => readonly Does[]
}

const receiver = must('receiver', '签收人身份', choice(...serviceReceivers.map((c) => [c.value, c.label] as const)))
const signedBy = must('signedBy', '签收人', { is: 'text', max: 50 })
/** The receiver's signature makes the service (民诉法87): no text asks for a second officer. */
const officers = must('officers', '送达人', { is: 'officers', min: 1 })
const told = may('disclosureTold', '已书面告知决定信息将公示', { is: 'yesNo' })
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const place = must('place', '送达地点', { is: 'text', max: 200 })
const confirmedAs = (field: string) => ({ last: addressConfirmation.id, field, of: 'party' }) as const
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** A paper handed over, so that only what the party answers travels by post. */
const inHand: readonly ServiceWay[] = ['direct', 'left', 'electronic', 'entrusted']

/** What stands in each step that serves: it is on its way, by post or not. */
const open = ['pending', 'posted'] as const

/** 送达, in each of its ways, and 送达地址确认: the same for every kind of paper and of procedure (民诉法87–95; 处罚法61; 市监程序82, 83). */
export function serviceSteps(s: Set): readonly Step[] {
  const served = (way: ServiceWay, on: Value, when?: Condition): readonly Does[] =>
    [
      enter(
        s.service,
        { document: about('document'), way },
        { party: about('party'), on, ...(s.about && { about: s.about }) },
      ),
      ...s.papers.flatMap((document): readonly Does[] => {
        const struck = servedMoment(document)
        return struck === undefined
          ? []
          : [
              moment(struck, {
                when: equal(about('document'), document),
                party: about('party'),
                on,
                ...(inHand.includes(way) ? { inPerson: true } : {}),
              }),
            ]
      }),
      ...(s.served?.(on) ?? []),
    ].map((does) =>
      when === undefined ? does : { ...does, when: does.when === undefined ? when : all(when, does.when) },
    )
  const common = { proceeding: s.proceeding, from: open, effect: 'reported', posts: ['handler'] } as const
  const until = plus(today, 'S06.length')
  return subject('送达', [
    step({
      ...common,
      id: 'service.receipt',
      title: '制作送达回证',
      effect: 'constitutive',
      fields: [],
      does: [paper('service-receipt')],
      cite: [cite(civilProcedureLaw, 87, '送达必须有送达回证')],
    }),
    step({
      ...common,
      id: 'service.notice',
      title: '制作送达公告',
      from: ['pending'],
      effect: 'constitutive',
      fields: serviceNotice.fields,
      does: [enter(serviceNotice, {}, { party: about('party') }), paper('service-announcement')],
      cite: [cite(civilProcedureLaw, 95, '下落不明等无法送达的，公告送达')],
    }),
    step({
      ...common,
      id: 'service.deliver',
      title: '直接送达',
      to: 'served',
      fields: [receiver, signedBy, place, officers, told, files('送达回证')],
      begins: 'receiver',
      does: served('direct', today),
      cite: [
        cite(penaltyLaw, 61, '当场交付；不在场的七日内送达'),
        cite(civilProcedureLaw, 87, '签收日期为送达日期'),
        cite(civilProcedureLaw, 88, '直接送交受送达人'),
      ],
    }),
    step({
      ...common,
      id: 'service.leave',
      title: '留置送达',
      to: 'served',
      fields: [
        must(
          'ground',
          '留置的情形',
          choice(
            ['refused', '受送达人或者其同住成年家属拒绝接收'],
            ['confirmed', '按其确认的地址送达，地址不准确或者变更后没有书面告知'],
          ),
        ),
        only(must('refusedBy', '拒收人及其身份', { is: 'text', max: 100 }), 'ground', 'refused'),
        must('reason', '拒收事由，或者未能实际接收的经过', { is: 'longText', max: 2000 }),
        { ...place, label: '留置的地点', hint: '受送达人的住所，或者其确认的地址', from: confirmedAs('address') },
        must('proof', '留置的证明', choice(['witness', '见证人到场见证'], ['recording', '拍照、录像记录送达过程'])),
        only(must('witness', '见证人', { is: 'text', max: 50 }), 'proof', 'witness'),
        only(
          must('witnessUnit', '见证人的单位和职务', { is: 'text', max: 100 }, '有关基层组织或者所在单位的代表'),
          'proof',
          'witness',
        ),
        officers,
        told,
        ...recordingFields,
        files('送达回证、照片、录像'),
      ],
      does: served('left', today),
      cite: [
        cite(civilProcedureLaw, 89, '拒绝接收的，见证或者拍照、录像，留在住所，即视为送达'),
        cite(marketProcedure, 82, '留置送达', '第二项'),
        cite(marketProcedure, 83, '确认的地址不准确的，留在该地址之日为送达之日', '第二款'),
      ],
    }),
    step({
      ...common,
      id: 'service.post',
      title: '交邮',
      to: 'posted',
      fields: [
        ...mailing.fields.map((f) =>
          f.id === 'address' ? { ...f, from: [confirmedAs('address'), { only: 'address' }] as const } : f,
        ),
        told,
      ],
      does: [enter(mailing, { document: about('document') }, { party: about('party') })],
      cite: [
        cite(civilProcedureLaw, 91, '直接送达有困难的，可以邮寄送达'),
        cite(marketProcedure, 82, '直接送达有困难的，可以邮寄送达', '第四项'),
      ],
    }),
    step({
      ...common,
      id: 'service.mailed',
      title: '登记邮寄结果',
      from: ['posted'],
      fields: [
        must('result', '邮寄结果', choice(['received', '回执载明已经收件'], ['returned', '邮件被退回'])),
        only(must('receivedOn', '回执上注明的收件日期', { is: 'day' }), 'result', 'received'),
        only(signedBy, 'result', 'received'),
        only(must('returnedOn', '退回的日期', { is: 'day' }), 'result', 'returned'),
        only(must('detail', '退回的原因', { is: 'longText', max: 2000 }), 'result', 'returned'),
        files('回执、退回的邮件'),
      ],
      does: [
        ...served('post', form('receivedOn'), isReceived),
        stage('served', { when: isReceived }),
        ...served('returned', form('returnedOn'), isServedByReturn),
        stage('served', { when: isServedByReturn }),
        enter(
          serviceAttempt,
          { tried: 'post', obstacle: 'returned', place: from(sent, 'address'), document: about('document') },
          { when: all(isReturned, not(isServedByReturn)), party: about('party'), on: form('returnedOn') },
        ),
        stage('pending', { when: all(isReturned, not(isServedByReturn)) }),
      ],
      cite: [
        cite(civilProcedureLaw, 91, '回执上注明的收件日期为送达日期'),
        cite(marketProcedure, 83, '邮寄至确认的地址被退回的，退回之日为送达之日', '第二款'),
      ],
    }),
    step({
      ...common,
      id: 'service.electronic',
      title: '电子送达',
      to: 'served',
      fields: [
        { ...must('medium', '送达的方式', media), from: confirmedAs('medium') },
        { ...must('account', '号码、地址或者账号', { is: 'text', max: 200 }), from: confirmedAs('account') },
        must('arrived', '到达受送达人系统的时间', { is: 'text', max: 30 }, '例如9时30分；到达之日为送达日期'),
        may('officers', '送达人', { is: 'officers', min: 1 }),
        told,
        files('截屏、录像等记录'),
      ],
      does: served('electronic', today),
      cite: [
        cite(penaltyLaw, 61, '当事人同意并签订确认书的，可以电子送达', '第二款'),
        cite(civilProcedureLaw, 90, '到达受送达人特定系统的日期为送达日期', '第二款'),
        cite(marketProcedure, 82, '以拍照、截屏等方式记录', '第三项'),
      ],
    }),
    step({
      ...common,
      id: 'service.entrust',
      title: '委托、转交送达',
      to: 'served',
      fields: [
        must(
          'through',
          '委托、转交',
          choice(
            ['agency', '委托当地的行政机关'],
            ['army', '受送达人是军人，由所在部队团以上单位的政治机关转交'],
            ['prison', '受送达人被监禁，由所在监所转交'],
            ['institution', '受送达人被采取强制性教育措施，由所在机构转交'],
          ),
        ),
        must('organ', '受委托、转交的单位', { is: 'text', max: 100 }),
        must('sentOn', '发出之日', { is: 'day' }),
        receiver,
        signedBy,
        told,
        files('送达回证'),
      ],
      begins: 'receiver',
      does: served('entrusted', today),
      cite: [
        cite(civilProcedureLaw, 91, '直接送达有困难的，可以委托送达'),
        cite(civilProcedureLaw, 94, '转交的，签收日期为送达日期'),
        cite(marketProcedure, 82, '委托、转交送达的，签收日期为送达日期', '第四项'),
      ],
    }),
    step({
      ...common,
      id: 'service.attempt',
      title: '登记未能送达',
      fields: serviceAttempt.fields,
      does: [enter(serviceAttempt, { document: about('document') }, { party: about('party') })],
      cite: [cite(civilProcedureLaw, 95, '在案卷中记明原因和经过', '第二款')],
    }),
    step({
      ...common,
      id: 'service.announce',
      title: '公告送达',
      from: ['pending'],
      to: 'served',
      fields: [
        must('ground', '公告送达的情形', choice(...announcementGrounds.map((c) => [c.value, c.label] as const))),
        must(
          'reason',
          '公告送达的原因和经过',
          { is: 'longText', max: 2000 },
          '何时何地以何种方式送达过，为什么没有送达；应当记入案卷',
        ),
        must('channel', '公告渠道', { is: 'text', max: 200 }),
        may(
          'means',
          '公告方式',
          choice(['board', '在公告栏和受送达人住所地张贴'], ['published', '在报纸、门户网站等刊登']),
        ),
        ...recordingFields,
        may('files', '公告留存', { is: 'files' }, '张贴的，拍照、录像记录张贴过程；补录的必须附上'),
      ],
      checks: ['announcementTerm'],
      // Held to be served when the announcement has run (民诉法95).
      does: [...served('announcement', until), ...(s.announced?.(until) ?? [])],
      cite: [
        cite(civilProcedureLaw, 95, '下落不明等无法送达的，公告三十日视为送达'),
        cite(marketProcedure, 82, '张贴或者刊登公告', '第五项'),
      ],
    }),
    step({
      id: 'address.form',
      title: '制作送达地址确认书',
      ...s.main,
      effect: 'constitutive',
      posts: ['handler'],
      fields: [must('party', '当事人', { is: 'partyRef' })],
      does: [paper('address-confirmation', { party: form('party') })],
      cite: [
        cite(marketProcedure, 83, '可以要求受送达人签署送达地址确认书'),
        cite(penaltyLaw, 61, '签订确认书', '第二款'),
      ],
    }),
    step({
      id: 'address.confirm',
      title: '登记送达地址确认书',
      ...s.main,
      effect: 'reported',
      posts: ['handler'],
      fields: [must('party', '当事人', { is: 'partyRef' }), ...addressConfirmation.fields],
      does: [enter(addressConfirmation, {}, { party: form('party') })],
      cite: [
        cite(penaltyLaw, 61, '当事人同意并签订确认书的，可以电子送达', '第二款'),
        cite(marketProcedure, 83, '可以要求受送达人签署送达地址确认书'),
      ],
    }),
  ])
}

const servedMoment = (document: DocumentKind): string | undefined => {
  const { served } = documents[document] as { readonly served?: string }
  return served
}
