import type { ParameterId } from '../parameters.ts'
import { litigationLaw, penaltyLaw, reconsiderationLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { equal, not } from '../words/condition.ts'
import { change, moment, stage } from '../words/does.ts'
import { endOf, from, last, today } from '../words/value.ts'
import { thisAdvice, thisRemedy } from './conditions.ts'
import { lifting, remedy } from './records.ts'

const since2024 = { from: '2024-01-01' } as const
const since2017 = { from: '2017-07-01' } as const
/** Of the one just received. */
const forum = (id: string) => equal(last(remedy, 'forum'), id)
const none = { extensions: [], suspendedBy: [] } as const

/** What comes once nobody goes further (复议法75; 行诉法45, 85): the case is over by itself. */
const over = [stage('ended'), change(thisRemedy, { over: true }), moment('remedy-over')] as const
/** A judgement takes effect when nobody has appealed in time: until then it is 诉讼期间 (处罚法73第三款; 行诉法85). */
const inForce = (length: ParameterId) => [change(thisRemedy, { endedOn: endOf(today, length) }), ...over] as const

/** `decided`: the moment of the decision that is made anew. */
export const remedyClocks = (decided: string): readonly Clock[] => [
  clock({
    ...none,
    id: 'R08',
    title: '复议答复期限',
    inForce: since2024,
    starts: 'remedy-received',
    stops: ['remedy-answered', 'reconsidered', 'remedy-over'],
    when: forum('ordinary'),
    length: 'R08.length',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '逾期不答复、不提交证据的，视为决定没有证据、依据，复议机关决定撤销或者确认违法、无效',
    cite: [
      cite(reconsiderationLaw, 48, '收到申请书副本之日起十日内书面答复，提交证据、依据'),
      cite(reconsiderationLaw, 88, '十日为工作日', '第二款'),
      cite(reconsiderationLaw, 70, '不答复、不提交的，视为没有证据、依据'),
    ],
    examples: [{ name: '周一收到', from: '2026-11-02', due: '2026-11-16' }],
  }),
  clock({
    ...none,
    id: 'R08-summary',
    title: '复议答复期限（简易程序）',
    inForce: since2024,
    starts: 'remedy-received',
    stops: ['remedy-answered', 'remedy-converted', 'reconsidered', 'remedy-over'],
    when: forum('summary'),
    length: 'R08.summary',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '逾期不答复、不提交证据的，视为决定没有证据、依据，复议机关决定撤销或者确认违法、无效',
    cite: [
      cite(reconsiderationLaw, 54, '收到申请书副本之日起五日内书面答复，提交证据、依据'),
      cite(reconsiderationLaw, 88, '五日为工作日', '第二款'),
      cite(reconsiderationLaw, 70, '不答复、不提交的，视为没有证据、依据'),
    ],
    examples: [{ name: '周一收到', from: '2026-11-02', due: '2026-11-09' }],
  }),
  clock({
    ...none,
    id: 'R12',
    title: '应诉举证期限',
    inForce: since2017,
    starts: 'remedy-received',
    stops: ['remedy-answered', 'judged', 'remedy-over'],
    when: forum('suit'),
    length: 'R12.length',
    unit: 'CD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '无正当理由逾期提供证据的，视为没有相应证据',
    cite: [
      cite(litigationLaw, 67, '收到起诉状副本之日起十五日内提交证据、依据和答辩状'),
      cite(litigationLaw, 34, '逾期提供证据，视为没有相应证据'),
    ],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17', safe: '2026-11-17' }],
  }),
  clock({
    ...none,
    id: 'R11-after',
    title: '对复议决定起诉的期限',
    inForce: since2017,
    starts: 'reconsidered',
    stops: ['remedy-over'],
    length: 'R11.after',
    unit: 'CD',
    binds: 'party',
    per: 'proceeding',
    onExpiry: '逾期不起诉的，复议决定不再受审查',
    lapses: true,
    deems: { dated: 'due', does: over },
    cite: [
      cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉'),
      cite(reconsiderationLaw, 75, '复议决定书一经送达，即发生法律效力', '第二款'),
    ],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...none,
    id: 'R-appeal',
    title: '上诉期限',
    inForce: since2017,
    starts: 'judged',
    stops: ['appealed', 'remedy-over'],
    length: 'R-appeal.length',
    unit: 'CD',
    binds: 'party',
    per: 'proceeding',
    onExpiry: '逾期不上诉的，第一审判决发生法律效力',
    lapses: true,
    deems: { dated: 'due', does: inForce('R-appeal.length') },
    cite: [cite(litigationLaw, 85, '判决书送达之日起十五日内上诉；逾期不上诉的发生法律效力')],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...none,
    id: 'R-appeal-ruling',
    norm: [],
    title: '对裁定的上诉期限',
    inForce: since2017,
    starts: 'ruled',
    stops: ['appealed', 'remedy-over'],
    length: 'R-appeal.ruling',
    unit: 'CD',
    binds: 'party',
    per: 'proceeding',
    onExpiry: '逾期不上诉的，第一审裁定发生法律效力',
    lapses: true,
    deems: { dated: 'due', does: inForce('R-appeal.ruling') },
    cite: [cite(litigationLaw, 85, '裁定书送达之日起十日内上诉；逾期不上诉的发生法律效力')],
    examples: [{ name: '第十日为工作日', from: '2026-11-02', due: '2026-11-12' }],
  }),
  clock({
    ...none,
    id: 'R10',
    title: '报送纠正情况的期限',
    inForce: since2024,
    starts: 'advised',
    stops: ['advice-answered'],
    when: equal(from(thisAdvice, 'kind'), 'opinion'),
    length: 'R10.length',
    unit: 'CD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '复议机关可以责令限期履行，约谈负责人或者通报批评',
    cite: [
      cite(reconsiderationLaw, 76, '收到意见书之日起六十日内报送纠正情况'),
      cite(reconsiderationLaw, 77, '拒不履行意见书的，责令限期履行，可以约谈、通报批评'),
    ],
    examples: [{ name: '跨元旦', from: '2026-11-02', due: '2027-01-04', safe: '2026-12-31' }],
  }),
  clock({
    ...none,
    id: 'R10-proposal',
    title: '反馈建议的期限',
    inForce: since2017,
    starts: 'advised',
    stops: ['advice-answered'],
    when: not(equal(from(thisAdvice, 'kind'), 'opinion')),
    length: { until: from(thisAdvice, 'until') },
    unit: 'CD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '逾期未反馈，提醒承办人和法制机构负责人',
    cite: [cite(litigationLaw, 96, '接受司法建议的机关处理后将处理情况告知人民法院', '第四项')],
    examples: [{ name: '建议书写明的日期', from: '2026-11-02', until: '2026-12-15', due: '2026-12-15' }],
  }),
  clock({
    ...none,
    id: 'R-again',
    title: '重新作出决定的期限',
    inForce: since2017,
    starts: 'to-remake',
    stops: [decided],
    length: { until: last(lifting, 'until') },
    unit: 'CD',
    binds: 'agency',
    per: 'case',
    onExpiry: '逾期不重新作出决定的，复议机关责令限期履行，人民法院可以依法执行',
    cite: [
      cite(reconsiderationLaw, 64, '可以责令被申请人在一定期限内重新作出行政行为'),
      cite(litigationLaw, 70, '可以判决被告重新作出行政行为'),
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正'),
    ],
    examples: [{ name: '判决写明的日期', from: '2026-11-02', until: '2027-01-15', due: '2027-01-15' }],
  }),
]
