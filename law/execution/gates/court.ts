import { coercionLaw, litigationInterpretation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, inTime, need, not, running } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form, say } from '../../words/value.ts'
import { isPending, isTermOver, ownPower } from '../conditions.ts'
import { courtMaterials } from '../records.ts'
import type { Term } from './term.ts'

const since = { inForce: { from: '2012-01-01' } } as const
/** Every paper the court wants is there (强制法55). */
const complete = all(...courtMaterials.map(([id]) => among(say(id), form('materials'))))

/** What is brought to the court, in time and with all it wants (强制法53–55; 处罚法72). */
export const courtGates = ({ clock, from }: Term): readonly Gate[] => [
  gate({
    ...since,
    id: 'P19',
    title: '起诉期限届满以后、三个月以内',
    blocks: ['court.apply'],
    when: always,
    require: all(
      need(not(ownPower), '本机关有行政强制执行权，应当自行执行。', '作出强制执行决定'),
      need(
        not(isPending),
        '{当事人}申请的复议、提起的诉讼尚未审结，或者仍可以起诉。',
        '等复议、诉讼审结，起诉、上诉的期限届满',
      ),
      need(isTermOver, '当事人的起诉期限尚未届满。', '等起诉期限届满'),
      // What a court has upheld is carried out as its judgment is: two years (行诉解释153).
      need(
        any(inTime('P19'), all(running('P19-judged'), inTime('P19-judged'))),
        '申请法院强制执行的期限已经届满，法院不予受理。',
        '查明逾期的原因；有正当理由的向法院说明',
      ),
    ),
    sentence: '不在可以申请法院强制执行的期限内。',
    next: '核对起诉期限和申请期限',
    cite: [
      cite(coercionLaw, 53, '没有行政强制执行权的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 13, '法律没有规定行政机关强制执行的，应当申请法院', '第二款'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内'),
      cite(litigationInterpretation, 153, '生效判决申请执行的期限为二年'),
    ],
    examples: [
      {
        name: '届满以后',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { [clock]: from, P19: '2026-09-18' },
        day: '2026-09-21',
        expect: 'open',
      },
      {
        name: '没有届满',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { [clock]: from },
        day: '2026-09-18',
        expect: 'blocked',
      },
      {
        name: '三个月以后',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { [clock]: from, P19: '2026-09-18' },
        day: '2026-12-21',
        expect: 'blocked',
      },
      {
        name: '正在复议',
        entries: { remedy: [{ forum: 'ordinary', over: false }] },
        reads: { ownPower: 'no' },
        clocks: { [clock]: from, P19: '2026-09-18' },
        day: '2026-09-21',
        expect: 'blocked',
      },
      {
        name: '复议维持，没有起诉',
        entries: { remedy: [{ forum: 'ordinary', over: true }], outcome: [{ about: 1, result: 'upheld' }] },
        reads: { ownPower: 'no' },
        clocks: { P19: '2026-06-18' },
        day: '2026-06-22',
        expect: 'open',
      },
      {
        name: '判决生效一年',
        entries: { remedy: [{ forum: 'suit', over: true }], outcome: [{ about: 1, result: 'upheld' }] },
        reads: { ownPower: 'no' },
        clocks: { [clock]: from, P19: '2026-09-18', 'P19-judged': '2026-09-18' },
        day: '2027-09-20',
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since,
    id: 'X5',
    title: '申请书和材料齐全',
    blocks: ['court.apply'],
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
      {
        name: '材料齐全',
        entries: {},
        form: { materials: ['decision', 'opinion', 'demand', 'target'], noRemedy: true },
        expect: 'open',
      },
      {
        name: '缺催告情况',
        entries: {},
        form: { materials: ['decision', 'opinion', 'target'], noRemedy: true },
        expect: 'blocked',
      },
      {
        name: '有尚未通知本机关的诉讼',
        entries: {},
        form: { materials: ['decision', 'opinion', 'demand', 'target'], noRemedy: false },
        expect: 'blocked',
      },
    ],
  }),
]
