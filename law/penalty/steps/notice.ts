import { releases } from '../../codes.ts'
import { formerPenaltyLaw, marketHearing, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { approval } from './approval.ts'

/** What a party says is recorded and weighed whenever it comes, also while a told case is investigated again (处罚法45). */
const heard = ['investigation', 'concluded', 'notified'] as const
const party = must('party', '当事人', { is: 'partyRef' })
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')

/** 事先告知, what the party answers, and how it is weighed (处罚法44–45, 62–64). */
export const noticeSteps: readonly Step[] = [
  ...approval({
    matter: 'notice',
    from: ['concluded', 'notified'],
    to: 'notified',
    propose: [
      may(
        'reason',
        '对全部当事人说明的理由',
        { is: 'longText', max: 5000 },
        '告知书已写明事实、依据和裁量理由；另有须向全部当事人说明的才填写',
      ),
      may(
        'reasons',
        '对各当事人分别说明的理由',
        { is: 'partyTexts', max: 5000 },
        '只写入该当事人自己的告知书，不得写入他人的违法行为',
      ),
    ],
    approve: [],
    approveTitle: '批准并作出处罚告知',
    approveDocuments: ['penalty-notice'],
    restsOn: ['rights.tell', 'evidence.collect'],
    cite: [
      cite(penaltyLaw, 44, '告知内容、事实、理由、依据和权利'),
      cite(formerPenaltyLaw, 31, '告知事实、理由及依据'),
      cite(marketProcedure, 57, '书面告知'),
    ],
  }),
  step({
    id: 'answer.state',
    title: '记录陈述、申辩',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [
      party,
      must('content', '陈述、申辩的事实、理由和证据', { is: 'longText', max: 10000 }),
      may('postedOn', '交邮日期', { is: 'day' }, '期满前交邮的不算过期'),
    ],
    cite: [cite(penaltyLaw, 45, '充分听取当事人的意见')],
  }),
  step({
    id: 'answer.waive',
    title: '记录放弃陈述、申辩',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [
      party,
      must('way', '放弃的方式', { is: 'text', max: 200 }, '书面声明或者送达回证上签署'),
      files('书面声明'),
    ],
    cite: [cite(penaltyLaw, 62, '明确放弃陈述或者申辩权利')],
  }),
  step({
    id: 'hearing.request',
    title: '记录要求听证',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [party, must('content', '听证请求', { is: 'longText', max: 5000 })],
    unbuilt: 'hearing.hold',
    cite: [cite(penaltyLaw, 64, '告知后五日内提出', '第一项'), cite(marketHearing, 7, '五个工作日内提出')],
  }),
  step({
    id: 'hearing.waive',
    title: '记录放弃听证',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [party, must('way', '放弃的方式', { is: 'text', max: 200 }), files('书面声明')],
    cite: [cite(penaltyLaw, 63, '有要求听证的权利'), cite(marketHearing, 7, '逾期未要求视为放弃')],
  }),
  step({
    id: 'answer.weigh',
    title: '复核陈述、申辩',
    proceeding: 'penalty',
    from: heard,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [party, must('points', '逐条复核', { is: 'points' }, '每一条写明是否采纳及理由')],
    cite: [cite(penaltyLaw, 45, '应当进行复核；成立的应当采纳'), cite(marketProcedure, 58, '进行复核')],
  }),
  step({
    id: 'party.release',
    title: '登记对已告知当事人的其他处理',
    proceeding: 'penalty',
    from: ['concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['agencyHead'],
    duty: 'approve',
    fields: [
      party,
      must('outcome', '处理结果', choice(...releases.map((r) => [r.value, r.label] as const))),
      must('reason', '理由', { is: 'longText', max: 2000 }),
      must('files', '书面处理决定及送达回证', { is: 'files' }, '已经告知拟处罚的当事人，应当书面得知不再处罚'),
    ],
    cite: [
      cite(penaltyLaw, 57, '不予处罚、移送的分别作出决定', '第二项'),
      cite(penaltyLaw, 57, '违法事实不能成立的，不予处罚', '第三项'),
      cite(formerPenaltyLaw, 38, '根据不同情况分别作出决定'),
      cite(marketProcedure, 60, '负责人分别作出的决定'),
    ],
  }),
]
