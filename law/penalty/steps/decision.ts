import { announcementGrounds, meetingVerdicts, serviceReceivers } from '../../codes.ts'
import { surchargeRate } from '../../performance.ts'
import { civilProcedureLaw, coercionLaw, formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { approval } from './approval.ts'

/** 集体讨论, 决定, 送达, 缴款, 结案 (处罚法57–67; 市监程序60–77). */
export const decisionSteps: readonly Step[] = [
  step({
    id: 'discussion.record',
    title: '集体讨论记录',
    proceeding: 'penalty',
    from: ['notified', 'decided'],
    effect: 'reported',
    posts: ['handler', 'legalHead'],
    fields: [
      must('place', '讨论地点', { is: 'text', max: 100 }),
      must('host', '主持人', { is: 'text', max: 50 }),
      must('attendees', '参加人及意见', { is: 'attendees' }, '其中机关负责人（主要负责人、分管领导）不少于两人'),
      must(
        'verdict',
        '讨论结论',
        choice(...meetingVerdicts.map((c) => [c.value, c.label] as const)),
        '是否同意拟处罚意见',
      ),
      must('conclusion', '结论性意见', { is: 'longText', max: 2000 }),
    ],
    cite: [
      cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论决定'),
      cite(formerPenaltyLaw, 38, '负责人集体讨论决定'),
      cite(marketProcedure, 60, '第五十条案件集体讨论'),
    ],
  }),
  step({
    id: 'meeting.confirm',
    title: '确认集体讨论记录',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: [
      may(
        'event',
        '集体讨论记录',
        { is: 'event', of: 'minutes' },
        '不填的，为您参加的最近一次；确认记录与讨论情况相符',
      ),
    ],
    cite: [
      cite(penaltyLaw, 57, '负责人集体讨论决定'),
      cite(marketProcedure, 64, '继续延期由负责人集体讨论决定'),
      cite(formerPenaltyLaw, 38, '负责人集体讨论决定'),
    ],
  }),
  ...approval({
    matter: 'decision',
    from: ['notified'],
    to: 'decided',
    propose: [
      must('facts', '作出决定前认定', { is: 'facts', facts: ['ruleChangedSince'] }),
      may(
        'unchanged',
        '采纳意见而处罚内容不变的理由',
        { is: 'longText', max: 2000 },
        '采纳了当事人的意见、拟处罚内容没有改变的必须填写，写入决定书',
      ),
      may(
        'answers',
        '陈述、申辩情况的补充说明',
        { is: 'longText', max: 5000 },
        '当事人的陈述、申辩和复核情况由记录写入决定书；另有须说明的才填写',
      ),
      must('lateFee', '告知逾期不缴加处罚款', { is: 'yesNo' }, '不告知的，不得加处'),
    ],
    approveTitle: '作出处罚决定',
    approveDocuments: ['penalty-decision'],
    restsOn: [
      'rights.tell',
      'evidence.collect',
      'answer.waive',
      'hearing.waive',
      'discussion.record',
      'service.deliver',
      'service.announce',
      'record.correct',
      'record.withdraw',
    ],
    cite: [
      cite(penaltyLaw, 57, '负责人审查后作出决定'),
      cite(penaltyLaw, 59, '决定书载明的事项'),
      cite(marketProcedure, 60, '负责人审查后作出决定'),
    ],
  }),
  step({
    id: 'service.deliver',
    title: '直接送达',
    proceeding: 'service',
    from: ['pending'],
    to: 'served',
    effect: 'reported',
    posts: ['handler'],
    fields: [
      must('receiver', '签收人身份', choice(...serviceReceivers.map((c) => [c.value, c.label] as const))),
      must('signedBy', '签收人', { is: 'text', max: 50 }),
      must('place', '送达地点', { is: 'text', max: 200 }),
      // The receiver's signature makes the service (民诉法87): no text asks for a second officer.
      must('officers', '送达人', { is: 'officers', min: 1 }),
      may('disclosureTold', '已书面告知决定信息将公示', { is: 'yesNo' }),
      may('files', '送达回证', { is: 'files' }, '补录的必须附上'),
    ],
    cite: [
      cite(penaltyLaw, 61, '当场交付；不在场的七日内送达'),
      cite(civilProcedureLaw, 87, '签收日期为送达日期'),
      cite(civilProcedureLaw, 88, '直接送交受送达人'),
    ],
  }),
  step({
    id: 'service.announce',
    title: '公告送达',
    proceeding: 'service',
    from: ['pending'],
    to: 'served',
    effect: 'reported',
    posts: ['handler'],
    fields: [
      must('ground', '公告送达的情形', choice(...announcementGrounds.map((c) => [c.value, c.label] as const))),
      must(
        'reason',
        '公告送达的原因和经过',
        { is: 'longText', max: 2000 },
        '何时何地以何种方式送达过，为什么没有送达；应当记入案卷',
      ),
      must('channel', '公告渠道', { is: 'text', max: 200 }),
      may('files', '公告留存', { is: 'files' }, '补录的必须附上'),
    ],
    cite: [cite(civilProcedureLaw, 95, '下落不明等无法送达的，公告三十日视为送达')],
  }),
  step({
    id: 'payment.record',
    title: '登记缴款',
    proceeding: 'payment',
    from: ['due'],
    effect: 'reported',
    posts: ['handler'],
    fields: [
      must('amount', '缴款金额', { is: 'money' }),
      must('receipt', '票据号码', { is: 'text', max: 50 }),
      must('bank', '代收机构', { is: 'text', max: 100 }),
    ],
    cite: [cite(penaltyLaw, 67, '到指定银行或者通过电子支付系统缴纳')],
  }),
  step({
    id: 'payment.surcharge',
    title: '登记收缴加处罚款',
    proceeding: 'payment',
    from: ['paid'],
    effect: 'reported',
    posts: ['handler'],
    fields: [
      must('amount', '缴款金额', { is: 'money' }),
      must('receipt', '票据号码', { is: 'text', max: 50 }),
      must('bank', '代收机构', { is: 'text', max: 100 }),
    ],
    cite: surchargeRate.cite,
  }),
  step({
    id: 'payment.remit',
    title: '决定不予收缴加处罚款',
    proceeding: 'payment',
    from: ['paid'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: [
      must(
        'reason',
        '不予收缴的理由',
        { is: 'longText', max: 2000 },
        '例如复议、诉讼期间不予计算，经批准延期缴纳，采取补救措施依法减免',
      ),
    ],
    cite: [
      cite(penaltyLaw, 72, '逾期不缴纳的可以按日加处罚款', '第一款'),
      cite(penaltyLaw, 72, '批准延期、分期的，期限自其届满计算', '第二款'),
      cite(penaltyLaw, 73, '复议、诉讼期间加处罚款不予计算', '第三款'),
      cite(coercionLaw, 42, '采取补救措施的，可以减免加处的罚款'),
    ],
  }),
  ...approval({
    matter: 'closing',
    from: ['decided'],
    to: 'closed',
    propose: [must('result', '执行情况', { is: 'longText', max: 2000 })],
    approveTitle: '批准结案',
    approveDocuments: [],
    restsOn: [
      'service.deliver',
      'service.announce',
      'payment.record',
      'answer.state',
      'answer.waive',
      'hearing.request',
      'hearing.waive',
      'discussion.record',
      'evidence.collect',
      'decision.approve',
      'record.correct',
      'record.withdraw',
    ],
    cite: [cite(marketProcedure, 77, '执行完毕的，填写结案审批表，经负责人批准结案')],
  }),
]
