import { coercionLaw, litigationInterpretation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, inTime, least, need, not, over } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { due, firstOf, form, say, set, timeOfDay } from '../../words/value.ts'
import { ownPower, stillOwes } from '../conditions.ts'
import { courtMaterials } from '../records.ts'

const since = { inForce: { from: '2012-01-01' } } as const
const _since2021 = { inForce: { from: '2021-07-15' } } as const
const _overTheFine = need(stillOwes, '罚没款已经缴清。', '无需办理')
/** Every paper the court wants is there (强制法55). */
const complete = all(...courtMaterials.map(([id]) => among(say(id), form('materials'))))
/** What is due, as the decision or a term granted later says. */
const _lastDay = firstOf(due('P14-deferred'), due('P14'))
const _isNight = any(least(timeOfDay, set('E09.from')), not(least(timeOfDay, set('E09.to'))))

/** What is brought to the court, in time and with all it wants (强制法53–55; 处罚法72). */
export const courtGates: readonly Gate[] = [
  gate({
    ...since,
    id: 'P19',
    title: '起诉期限届满以后、三个月以内',
    blocks: ['court.apply'],
    when: always,
    require: all(
      need(not(ownPower), '本机关有行政强制执行权，应当自行执行。', '作出强制执行决定'),
      need(over('P19-remedy'), '当事人的起诉期限尚未届满。', '等起诉期限届满'),
      need(inTime('P19'), '申请法院强制执行的三个月已经届满，法院不予受理。', '查明逾期的原因；有正当理由的向法院说明'),
    ),
    sentence: '不在可以申请法院强制执行的期限内。',
    next: '核对起诉期限和申请期限',
    cite: [
      cite(coercionLaw, 53, '没有行政强制执行权的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 13, '法律没有规定行政机关强制执行的，应当申请法院', '第二款'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内'),
    ],
    examples: [
      {
        name: '届满以后',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { 'P19-remedy': '2026-03-18', P19: '2026-09-18' },
        day: '2026-09-21',
        expect: 'open',
      },
      {
        name: '没有届满',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { 'P19-remedy': '2026-03-18' },
        day: '2026-09-18',
        expect: 'blocked',
      },
      {
        name: '三个月以后',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { 'P19-remedy': '2026-03-18', P19: '2026-09-18' },
        day: '2026-12-21',
        expect: 'blocked',
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
      need(equal(form('noRemedy'), true), '当事人申请了行政复议或者提起了行政诉讼。', '等复议、诉讼终结'),
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
        name: '正在复议',
        entries: {},
        form: { materials: ['decision', 'opinion', 'demand', 'target'], noRemedy: false },
        expect: 'blocked',
      },
    ],
  }),
]
