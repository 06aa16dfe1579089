import { archiveGate } from '../archive/set.ts'
import { decidedInTime, decidersApart } from '../deciding/gates.ts'
import { intakeGates } from '../intake/gates.ts'
import { acceptance } from '../intake/records.ts'
import { publicationGates } from '../publication/gates.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { goesUp, onList } from '../review/route.ts'
import { registrationRegulation, threeSystemsOpinion } from '../statutes.ts'
import { extendGate } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { all, always, any, equal, filled, least, need, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { endOf, form, last, today } from '../words/value.ts'
import { anewRegistration } from './anewGates.ts'
import { licenceGates } from './licenceGates.ts'
import { application, decision, finding, reviewing } from './records.ts'

const since2022 = { inForce: { from: '2022-03-01' } } as const
const decides = ['registration.propose', 'registration.approve'] as const
const of = (where: { way?: string; noObjection?: boolean }) => some(entries(application, where))
const outcome = (id: string) => equal(form('outcome'), id)

export const registrationGates: readonly Gate[] = [
  ...intakeGates({
    id: 'R19',
    ...since2022,
    application,
    accept: {
      facts: ['applicationOurs', 'identityChecked', 'registrationForm', 'registrationFree'],
      sentence: '没有核验身份，材料不齐全、不符合法定形式，或者申请人依法不得申请的，不能受理。',
      next: '一次性告知补正，或者不予受理',
      cite: [
        cite(registrationRegulation, 15, '实名登记，核验身份信息'),
        cite(registrationRegulation, 19, '对申请材料进行形式审查'),
        cite(registrationRegulation, 40, '直接责任人三年内不得再次申请', '第三款'),
      ],
    },
    once: [cite(registrationRegulation, 19, '一次性告知需要补正的材料', '第二款')],
    elsewhere: [cite(registrationRegulation, 5, '主管本辖区的登记管理', '第二款')],
    after: [cite(registrationRegulation, 19, '补正材料', '第二款')],
  }),
  gate({
    ...since2022,
    id: 'R33',
    title: '简易注销的公示',
    blocks: ['application.accept'],
    when: any(of({ way: 'simple' }), of({ way: 'household' })),
    require: all(
      need(of({ noObjection: true }), '公示、推送期内有异议或者没有写明，不适用简易注销。', '按普通程序申请注销'),
      any(
        not(of({ way: 'simple' })),
        all(
          need(filled(last(application, 'noticeEndedOn')), '没有写明公示期届满之日。', '核对公示，补正申请'),
          need(
            not(least(last(application, 'noticeEndedOn'), last(application, 'receivedOn'))),
            '公示期尚未届满。',
            '公示期届满后再申请',
          ),
          need(
            least(endOf(last(application, 'noticeEndedOn'), 'O07.simple'), last(application, 'receivedOn')),
            '公示期届满已过二十日。',
            '重新公示，或者按普通程序申请注销',
          ),
        ),
      ),
    ),
    sentence: '简易注销应当经公示没有异议，在公示期届满之日起二十日内申请。',
    next: '核对公示',
    cures: [{ step: 'application.request' }, { step: 'application.reject' }],
    cite: [cite(registrationRegulation, 33, '公示期二十日；没有异议的，届满之日起二十日内申请', '第二款')],
    examples: [
      {
        name: '届满后第二十日',
        entries: {
          application: [{ way: 'simple', noObjection: true, noticeEndedOn: '2026-10-13', receivedOn: '2026-11-02' }],
        },
        expect: 'open',
      },
      {
        name: '超过二十日',
        entries: {
          application: [{ way: 'simple', noObjection: true, noticeEndedOn: '2026-10-08', receivedOn: '2026-11-02' }],
        },
        expect: 'blocked',
      },
      {
        name: '公示期未满',
        entries: {
          application: [{ way: 'simple', noObjection: true, noticeEndedOn: '2026-11-09', receivedOn: '2026-11-02' }],
        },
        expect: 'blocked',
      },
      { name: '有异议', entries: { application: [{ way: 'household', noObjection: false }] }, expect: 'blocked' },
      {
        name: '个体工商户，没有异议',
        entries: { application: [{ way: 'household', noObjection: true }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2022,
    id: 'R19-spot',
    title: '当场登记在受理当日',
    blocks: ['registration.onSpot'],
    when: always,
    require: equal(today, last(acceptance, 'on')),
    sentence: '受理当日没有登记的，不再是当场登记，应当提出审查意见，在三个工作日内决定。',
    next: '提出审查意见',
    cures: [{ step: 'finding.conclude' }],
    cite: [cite(registrationRegulation, 19, '予以确认并当场登记；不能当场登记的三个工作日内', '第一款')],
    examples: [
      { name: '当日', entries: { acceptance: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '次日', entries: { acceptance: [{ on: '2026-11-02' }] }, day: '2026-11-03', expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G20-spot',
    title: '应当审核的不当场登记',
    inForce: { from: '2018-12-05' },
    blocks: ['registration.onSpot'],
    when: any(onList(reviewing.route), goesUp(reviewing.route)),
    require: not(always),
    sentence: '本机关的审核目录规定该类决定应当法制审核，不能未经审核当场登记。',
    next: '提出审查意见，送请法制审核，在三个工作日内决定',
    cures: [{ step: 'finding.conclude' }],
    cite: [
      cite(threeSystemsOpinion, 12, '重大执法决定作出前，未经法制审核或者审核未通过的，不得作出'),
      cite(registrationRegulation, 19, '不能当场登记的三个工作日内登记', '第一款'),
    ],
    examples: [
      {
        name: '目录规定该类别的全部决定',
        lists: { reviews: [{ trigger: 'everyDecision', enforcement: reviewing.route.enforcement }] },
        expect: 'blocked',
      },
      { name: '目录没有规定', entries: { application: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2022,
    id: 'R20',
    title: '不予登记说明理由',
    blocks: ['finding.conclude'],
    when: outcome('refuse'),
    require: all(
      need(filled(form('ground')), '不予登记只能是法定的情形。', '选择情形'),
      need(filled(form('reason')), '不予登记的，应当说明理由。', '写明理由'),
    ),
    sentence: '不予登记应当有法定情形并说明理由。',
    next: '写明情形和理由；没有的，予以登记',
    cite: [cite(registrationRegulation, 20, '不予登记并说明理由')],
    examples: [
      { name: '说明理由', form: { outcome: 'refuse', ground: 'unlawful', reason: '名称禁用' }, expect: 'open' },
      { name: '没有理由', form: { outcome: 'refuse', ground: 'unlawful' }, expect: 'blocked' },
      { name: '予以登记', form: { outcome: 'register' }, expect: 'open' },
    ],
  }),
  extendGate({
    id: 'R19-extend',
    ...since2022,
    clock: 'O07',
    days: { last: '2026-11-05', over: '2026-11-06' },
    cite: [cite(registrationRegulation, 19, '情形复杂的，经负责人批准再延长三个工作日', '第一款')],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { outcome: 'register' }, was: { outcome: 'refuse' } },
    ids: reviewGateIds('registration'),
    title: '重大登记决定法制审核',
    decision: '审查意见',
    decides,
    examined: [entries(finding)],
    who: '审查本申请的人员',
  }),
  decidersApart({
    id: 'G24-registration',
    inForce: { from: '2018-12-05' },
    blocks: ['registration.endorse', 'registration.return', 'registration.approve'],
    examined: [finding],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [
      cite(threeSystemsOpinion, 11, '法制审核与承办分开'),
      cite(registrationRegulation, 19, '经登记机关负责人批准', '第一款'),
    ],
  }),
  decidedInTime({
    id: 'R19-term',
    ...since2022,
    blocks: ['registration.onSpot', 'registration.approve'],
    clock: 'O07',
    days: { last: '2026-11-05', over: '2026-11-06' },
    what: '登记',
    cite: [cite(registrationRegulation, 19, '三个工作日内予以登记', '第一款')],
  }),
  ...licenceGates,
  ...anewRegistration,
  archiveGate({ id: 'registration', ...since2022, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-registration'),
]
