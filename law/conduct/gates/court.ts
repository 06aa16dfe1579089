import { ownPower } from '../../execution/conditions.ts'
import { courtMaterials } from '../../execution/records.ts'
import { coercionLaw, litigationInterpretation } from '../../statutes.ts'
import { demandedUntil, isDemandLong, isWeighed } from '../../substitute/conditions.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, least, need, not, some } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { form, here, say, today } from '../../words/value.ts'
import { isDisputed, isInTime, isUnassailable } from '../conditions.ts'
import { conductApplication } from '../records.ts'

const since = { inForce: { from: '2012-01-01' } } as const
/** Every paper the court wants is there (强制法55). */
const complete = all(...courtMaterials.map(([id]) => among(say(id), form('materials'))))
const whole = ['decision', 'opinion', 'demand', 'target'] as const
const asked = { party: 'p1', reads: { ownPower: 'no' } } as const

/** Served on 2026-11-02, to be done until this day. */
const demanded = (service: RecordKind, until: string, duty = 'main'): GateExample['entries'] => ({
  conductDemand: [{ party: 'p1', on: '2026-11-01', until }],
  [service.id]: [{ party: 'p1', document: 'conduct-demand', duty, on: '2026-11-02' }],
})

/** What was ordered to be done, brought to the court (强制法53–59). */
export const conductCourtGates = (service: RecordKind): readonly Gate[] => [
  gate({
    ...since,
    id: 'P19-conduct',
    norm: [],
    title: '起诉期限届满以后、三个月以内申请执行（行为）',
    blocks: ['conduct.apply'],
    when: always,
    require: all(
      need(not(ownPower), '本机关有行政强制执行权，应当自行执行。', '作出强制执行决定'),
      need(
        not(isDisputed),
        '{当事人}申请的复议、提起的诉讼尚未审结，或者仍可以起诉。',
        '等复议、诉讼审结，起诉的期限届满',
      ),
      // Where the public safety cannot wait the court is asked at once (强制法59).
      need(
        any(equal(form('urgent'), true), isUnassailable),
        '当事人的起诉期限尚未届满。',
        '等起诉期限届满；情况紧急、为保障公共安全的写明',
      ),
      need(
        any(equal(form('urgent'), true), isInTime),
        '申请法院强制执行的期限已经届满，法院不予受理。',
        '查明逾期的原因；有正当理由的向法院说明',
      ),
    ),
    sentence: '不在可以申请法院强制执行的期限内。',
    next: '核对起诉期限和申请期限',
    cite: [
      cite(coercionLaw, 53, '没有行政强制执行权的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 59, '因情况紧急，为保障公共安全，可以申请立即执行'),
      cite(coercionLaw, 13, '法律没有规定行政机关强制执行的，应当申请法院', '第二款'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内'),
    ],
    examples: [
      {
        ...asked,
        name: '届满以后',
        entries: {},
        clocks: { 'P19-conduct/p1': '2026-03-18', 'P19-conduct-court/p1': '2026-09-18' },
        form: { urgent: false },
        day: '2026-09-21',
        expect: 'open',
      },
      {
        ...asked,
        name: '没有届满',
        entries: {},
        clocks: { 'P19-conduct/p1': '2026-03-18' },
        form: { urgent: false },
        day: '2026-09-18',
        expect: 'blocked',
      },
      {
        ...asked,
        name: '没有届满，危及公共安全',
        entries: {},
        clocks: { 'P19-conduct/p1': '2026-03-18' },
        form: { urgent: true },
        day: '2026-05-18',
        expect: 'open',
      },
      {
        ...asked,
        name: '三个月以后',
        entries: {},
        clocks: { 'P19-conduct/p1': '2026-03-18', 'P19-conduct-court/p1': '2026-09-18' },
        form: { urgent: false },
        day: '2026-12-21',
        expect: 'blocked',
      },
      {
        ...asked,
        name: '正在复议',
        entries: { remedy: [{ forum: 'ordinary', over: false }] },
        clocks: { 'P19-conduct/p1': '2026-03-18', 'P19-conduct-court/p1': '2026-09-18' },
        form: { urgent: false },
        day: '2026-09-21',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'P18-conduct',
    norm: [],
    title: '催告书送达十日、所定的期限都届满以后申请执行（行为）',
    blocks: ['conduct.apply'],
    when: always,
    require: all(
      need(
        isDemandLong(service, 'P18.length'),
        '催告书送达后十个工作日尚未届满，或者尚未送达。',
        '送达催告书，等十个工作日届满',
      ),
      need(not(least(demandedUntil, today)), '催告书所定的履行期限尚未届满。', '等催告书所定的期限届满'),
      isWeighed,
    ),
    sentence: '没有催告，或者催告后的等待尚未届满。',
    next: '送达催告书，等十个工作日届满',
    cures: [{ step: 'service.deliver' }, { step: 'conduct.weigh' }],
    cite: [
      cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'),
      cite(coercionLaw, 35, '催告载明履行义务的期限', '第一项'),
      cite(coercionLaw, 36, '充分听取意见，记录、复核；成立的应当采纳'),
      cite(coercionLaw, 69, '十日以内为工作日'),
    ],
    examples: [
      {
        name: '第十一个工作日',
        entries: demanded(service, '2026-11-16'),
        day: '2026-11-17',
        expect: 'open',
      },
      {
        name: '十个工作日届满，所定的期限没有届满',
        entries: demanded(service, '2026-11-20'),
        day: '2026-11-20',
        expect: 'blocked',
      },
      {
        name: '第十个工作日',
        entries: demanded(service, '2026-11-10'),
        day: '2026-11-16',
        expect: 'blocked',
      },
      { name: '次日', entries: demanded(service, '2026-11-10'), day: '2026-11-17', expect: 'open' },
      {
        name: '送达的是另一项义务的催告书',
        entries: demanded(service, '2026-11-16', 'conduct-2'),
        day: '2026-11-17',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'X5-conduct',
    norm: [],
    title: '申请执行的材料齐全（行为）',
    blocks: ['conduct.apply'],
    when: always,
    require: all(
      need(complete, '随申请书提供的材料不齐。', '补齐强制法第五十五条所列的材料'),
      need(equal(form('noRemedy'), true), '有尚未通知本机关的复议、诉讼。', '收到通知后登记，等复议、诉讼审结'),
    ),
    sentence: '不符合申请法院强制执行的条件。',
    next: '补齐材料',
    cite: [
      cite(coercionLaw, 55, '申请强制执行应当提供的材料', '第一款'),
      cite(litigationInterpretation, 155, '申请执行应当具备的条件'),
    ],
    examples: [
      { name: '材料齐全', entries: {}, form: { materials: whole, noRemedy: true }, expect: 'open' },
      {
        name: '缺催告情况',
        entries: {},
        form: { materials: ['decision', 'opinion', 'target'], noRemedy: true },
        expect: 'blocked',
      },
      { name: '有尚未通知本机关的诉讼', entries: {}, form: { materials: whole, noRemedy: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'X-conduct-asked',
    norm: [],
    title: '申请以后登记法院的处理（行为）',
    blocks: ['conduct.answer', 'conduct.rule', 'conduct.object'],
    when: always,
    require: some(entries(conductApplication, { proceeding: { is: here } }, { faulty: true })),
    sentence: '没有就这项义务申请法院强制执行。',
    next: '先办理“申请法院强制执行”',
    cures: [{ step: 'conduct.apply' }],
    cite: [cite(coercionLaw, 56, '人民法院接到强制执行的申请，五日内受理')],
    examples: [
      { name: '已经申请', entries: { conductApplication: [{ proceeding: 'main' }] }, expect: 'open' },
      { name: '没有申请', entries: {}, expect: 'blocked' },
    ],
  }),
]
