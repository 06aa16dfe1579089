import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { type Branch, before, type Course, later, since } from '../words/course.ts'

const compensation = {
  way: 'money',
  amount: 52_000_000,
  house: '没有',
  others: '搬迁费三千元；没有临时安置费、停产停业损失。',
  payBy: '@day+20',
  moveBy: '@day+60',
} as const

/** A school is enlarged: one house, bought after everybody was asked, paid for before it is left. */
export const expropriationCourse: Course = [
  {
    by: 'handler',
    step: 'project.register',
    form: {
      matter: '城关小学扩建项目房屋征收',
      receivedOn: '@day',
      ground: 'public',
      area: '城关镇柳巷以东、文昌路以北，共一户。',
      plans: '符合国民经济和社会发展规划、城乡规划和年度计划。',
    },
  },
  {
    by: 'handler',
    step: 'plan.draft',
    form: { content: '货币补偿或者产权调换，按评估价值补偿，另付搬迁费。', signing: '自征收决定公告之日起六十日' },
    day: 1,
  },
  { by: 'handler', step: 'plan.consult', form: { argued: true, channel: '政府网站和征收范围内张贴' }, day: 2 },
  { by: 'handler', step: 'opinions.announce', form: { content: '收到意见一条，已采纳。', majority: false }, day: 26 },
  { by: 'handler', step: 'risk.assess', form: { level: 'low', conclusion: '风险可控。' } },
  {
    by: 'handler',
    step: 'funds.deposit',
    form: { needed: 60_000_000, amount: 60_000_000, account: '征收补偿专户' },
  },
  { by: 'handler', step: 'buildings.settle', form: { content: '没有未登记的建筑。' } },
  { by: 'handler', step: 'review.submit', form: { materials: '方案、论证、评估报告和资金证明' } },
  {
    by: 'reviewer',
    step: 'review.opine',
    proceeding: 'review-1',
    form: {
      subject: 'yes',
      power: 'yes',
      procedure: 'yes',
      facts: 'yes',
      law: 'yes',
      discretion: 'yes',
      papers: 'yes',
      interest: 'yes',
      compensation: 'yes',
      remedies: 'yes',
      verdict: 'passed',
      opinion: '同意。',
    },
    day: 27,
  },
  { by: 'legalHead', step: 'review.confirm', proceeding: 'review-1', form: { words: '同意。' } },
  {
    by: 'handler',
    step: 'expropriation.propose',
    form: { reason: '条件具备，拟作出征收决定。', facts: { expropriationManyAffected: 'no' } },
    day: 28,
  },
  { by: 'unitHead', step: 'expropriation.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'expropriation.approve', form: { opinion: '同意征收。' }, day: 29 },
  ...publicationCourse('publication-decision', 'publication', {
    what: '为城关小学扩建征收一户房屋。',
    why: '发展教育事业的公共利益需要，经征求意见和评估。',
  }),
  {
    by: 'handler',
    step: 'decision.announce',
    form: { channel: '政府网站和征收范围内张贴', signBy: '@day+60' },
    day: 30,
  },
  {
    by: 'handler',
    step: 'party.identify',
    form: {
      party: {
        id: 'p1',
        kind: 'person',
        name: '向东',
        address: '云岭县城关镇柳巷8号',
        phone: '13900000095',
        role: 'party',
      },
    },
  },
  {
    by: 'handler',
    step: 'house.register',
    form: {
      party: 'p1',
      property: '柳巷8号，住宅，一百零四平方米，已登记。',
      unclear: false,
    },
  },
  {
    by: 'handler',
    step: 'appraisal.record',
    proceeding: 'compensation-p1',
    form: { institution: '云州正平房地产评估公司', chosen: 'agreed', value: 50_000_000 },
    day: 35,
  },
  // Who agrees has seen it; whoever is decided over must have (X19-told).
  { by: 'handler', step: 'appraisal.tell', proceeding: 'compensation-p1', form: { signedBy: '向东' }, spare: true },
  { by: 'handler', step: 'agreement.sign', proceeding: 'compensation-p1', form: compensation, day: 40 },
  {
    by: 'handler',
    step: 'compensation.pay',
    proceeding: 'compensation-p1',
    form: { amount: 52_000_000, way: 'paid', receipt: '付款凭证1号' },
    day: 45,
  },
  { by: 'handler', step: 'move.record', proceeding: 'compensation-p1', form: { voluntary: true }, day: 60 },
  { by: 'handler', step: 'project.close', form: { summary: '一户补偿完毕，分户情况已公布。' }, day: 61 },
]

/** No agreement in the time to sign: decided, paid all the same, and left of one's own accord. */
export const expropriationBranches: readonly Branch[] = [
  {
    title: '订立协议以后不搬迁',
    course: [
      ...before(expropriationCourse, 'move.record'),
      {
        by: 'handler',
        step: 'move.demand',
        proceeding: 'compensation-p1',
        form: { until: '@day+12', reason: '协议约定的搬迁期限已过，补偿已经支付，没有搬迁。' },
        day: 100,
      },
      delivered('p1', '向东', 'self', 101, 'demand'),
      {
        by: 'deputyHead',
        step: 'agreement.order',
        proceeding: 'compensation-p1',
        form: {
          content: '腾空柳巷8号房屋，交付征收部门。',
          moveBy: '@day+20',
          reason: '已经订立补偿协议，补偿足额支付，经催告仍不搬迁。',
        },
        day: 112,
      },
      delivered('p1', '向东', 'self', 113, 'performance'),
      {
        by: 'handler',
        step: 'move.demand',
        proceeding: 'compensation-p1',
        form: { until: '@day+15', reason: '要求履行协议的决定已经送达，仍没有搬迁。' },
        day: 140,
      },
      {
        ...delivered('p1', '向东', 'self', 141, 'demand'),
        proceeding: 'service-demand-p1-2',
      },
      {
        by: 'handler',
        step: 'court.apply',
        proceeding: 'compensation-p1',
        form: { account: '征收补偿专户，补偿五十二万元已经支付。', noRemedy: true },
        day: 250,
      },
      {
        by: 'handler',
        step: 'move.record',
        proceeding: 'compensation-p1',
        form: { voluntary: false, instrument: '（2027）云行审1号' },
        day: 270,
      },
      ...later(since(expropriationCourse, 'project.close'), 215),
    ],
  },
  {
    title: '达不成协议',
    course: [
      ...before(expropriationCourse, 'agreement.sign'),
      {
        by: 'handler',
        step: 'compensation.draft',
        proceeding: 'compensation-p1',
        form: { ...compensation, offered: true, reason: '签约期限内达不成协议，按方案和评估价值补偿。' },
        day: 90,
      },
      {
        by: 'handler',
        step: 'compensation.propose',
        proceeding: 'compensation-p1',
        form: { reason: '拟作补偿决定。' },
      },
      { by: 'unitHead', step: 'compensation.endorse', proceeding: 'compensation-p1', form: { opinion: '同意。' } },
      {
        by: 'agencyHead',
        step: 'compensation.approve',
        proceeding: 'compensation-p1',
        form: { opinion: '同意。' },
        day: 91,
      },
      {
        by: 'handler',
        step: 'compensation.announce',
        proceeding: 'compensation-p1',
        form: { channel: '征收范围内张贴' },
      },
      delivered('p1', '向东', 'self', 92, 'compensation'),
      ...later(since(expropriationCourse, 'compensation.pay'), 50),
    ],
  },
]
