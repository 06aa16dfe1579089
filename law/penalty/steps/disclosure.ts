import { disclosureRegulation, marketDisclosure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { withdrawalGrounds } from '../../withdrawal.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'

/** 公示: drafted by rule, reviewed by one, published by another, taken back in time (指导意见六; 处罚法48). */
export const disclosureSteps: readonly Step[] = [
  step({
    id: 'disclosure.draft',
    title: '拟制公示信息',
    proceeding: 'disclosure',
    // What was taken back for a fault of the page is drawn up anew and published again.
    from: ['due', 'returned', 'withdrawn'],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: [
      must('what', '决定了什么', { is: 'longText', max: 500 }, '用通俗的话说明'),
      must('why', '为什么', { is: 'longText', max: 1000 }),
      may(
        'hide',
        '另行隐去',
        { is: 'longText', max: 2000 },
        '每行一个：证人、家属等案外人的姓名，文中其他不宜公开的号码、住址；当事人的由系统隐去',
      ),
    ],
    putsUp: ['disclosure.approve'],
    cite: [cite(threeSystemsOpinion, 6, '公开机关、对象、类别、结论')],
  }),
  step({
    id: 'disclosure.approve',
    title: '审定公示信息',
    proceeding: 'disclosure',
    from: ['drafted'],
    to: 'approved',
    effect: 'constitutive',
    posts: ['disclosureApprover', 'agencyHead'],
    fields: [must('facts', '公开前审查', { is: 'facts', facts: ['secrecyChecked', 'minorParty'] })],
    cite: [cite(disclosureRegulation, 17, '公开前进行审查'), cite(marketDisclosure, 5, '保密审查机制')],
  }),
  step({
    id: 'disclosure.return',
    title: '退回公示信息',
    proceeding: 'disclosure',
    from: ['drafted'],
    to: 'returned',
    effect: 'constitutive',
    posts: ['disclosureApprover', 'agencyHead'],
    fields: [must('reason', '退回原因', { is: 'longText', max: 1000 })],
    returns: 'disclosure.draft',
    cite: [cite(disclosureRegulation, 17, '公开前进行审查')],
  }),
  step({
    id: 'disclosure.defer',
    title: '记明尚未送达、暂缓公示',
    proceeding: 'disclosure',
    from: ['due', 'returned', 'drafted', 'approved'],
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: [
      must(
        'reason',
        '尚未送达的原因',
        { is: 'longText', max: 500 },
        '送达之后的次一工作日公示，七个工作日未满的从其届满之日',
      ),
    ],
    cite: [cite(marketDisclosure, 8, '送达决定书时书面告知将公示'), cite(threeSystemsOpinion, 6, '七个工作日内公开')],
  }),
  step({
    id: 'disclosure.publish',
    title: '发布公示信息',
    proceeding: 'disclosure',
    from: ['approved'],
    to: 'public',
    effect: 'constitutive',
    posts: ['publisher'],
    fields: [],
    cite: [cite(threeSystemsOpinion, 6, '七个工作日内公开'), cite(penaltyLaw, 48, '依法公开')],
  }),
  step({
    id: 'disclosure.fault',
    title: '登记应当撤回公示的情形',
    proceeding: 'disclosure',
    from: ['public'],
    effect: 'reported',
    posts: ['handler', 'publisher', 'disclosureApprover', 'legalHead'],
    fields: [
      must(
        'ground',
        '应当撤回的情形',
        choice(...Object.entries(withdrawalGrounds).map(([id, g]) => [id, g.title] as const)),
      ),
      may(
        'instrument',
        '生效文书的名称和编号',
        { is: 'text', max: 200 },
        '决定被变更、撤销、确认违法或者无效的必须填写；发生日期为收到生效文书之日，撤回期限自次日起算',
      ),
      must('explained', '具体情况', { is: 'longText', max: 2000 }),
      may('files', '文件', { is: 'files' }),
    ],
    cite: [
      cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'),
      cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
    ],
  }),
  step({
    id: 'disclosure.withdraw',
    title: '撤回公示信息',
    proceeding: 'disclosure',
    from: ['public'],
    to: 'withdrawn',
    effect: 'constitutive',
    posts: ['publisher', 'disclosureApprover'],
    fields: [must('reason', '撤回理由', { is: 'longText', max: 1000 }, '理由同时向社会公开')],
    cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由')],
  }),
]
