import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { type Branch, before, type Course, since } from '../words/course.ts'

const hotel = {
  id: 'p1',
  kind: 'legal',
  name: '云岭县青石宾馆有限公司',
  representative: '凌舟',
  address: '云岭县青石镇滨河路2号',
  phone: '13900000096',
  role: 'party',
} as const
const flood = {
  matter: '青石河洪水',
  receivedOn: '@day',
  ground: 'disaster',
  response: '县防汛抗旱指挥部当日启动防汛三级应急响应（云防指〔2026〕7号）',
  basis: '《中华人民共和国突发事件应对法》第十二条、第七十六条',
  need: '沿河二百名群众转移以后的临时安置。',
} as const

/** A hotel takes in whom a flood drove out: decided, counted, used, given back, paid for. */
export const requisitionCourse: Course = [
  { by: 'handler', step: 'emergency.register', form: { party: hotel, ...flood, urgent: false } },
  {
    by: 'handler',
    step: 'requisition.draft',
    form: {
      things: [
        { name: '客房', kind: 'place', quantity: '八十间', spec: '滨河路2号二至五层' },
        { name: '被褥', kind: 'supplies', quantity: '一百六十套' },
      ],
      use: '县应急管理局用于安置转移的群众，就地使用。',
      until: '@day+30',
      reason: '县避难场所已满，其他旅馆不足，没有损害更小的办法。',
      compensation: '按上一年度同期平均房价补偿使用费；毁损的按评估补偿。',
      facts: {
        requisitionUrgent: 'yes',
        requisitionNoMilder: 'yes',
        majorPublicInterest: 'no',
        socialRisk: 'no',
        majorRights: 'no',
        complexCase: 'no',
      },
    },
  },
  { by: 'handler', step: 'requisition.propose', form: { reason: '拟征用。' } },
  { by: 'unitHead', step: 'requisition.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'requisition.approve', form: { opinion: '同意征用。' } },
  delivered('p1', '凌舟', 'legalRepresentative'),
  {
    by: 'handler',
    step: 'things.receive',
    form: {
      officers: ['@handler', '@handler2'],
      shown: true,
      place: '滨河路2号',
      things: [
        { name: '客房七十八间', kind: 'place', quantity: '七十八间', condition: '完好' },
        { name: '被褥', kind: 'supplies', quantity: '一百六十套', condition: '八成新' },
      ],
      given: true,
      signature: 'signed',
    },
  },
  ...publicationCourse('publication-decision', 'publication', {
    what: '征用一家宾馆的客房安置转移的群众。',
    why: '应对青石河洪水的紧急需要。',
  }),
  { by: 'handler', step: 'use.end', form: { why: 'used', content: '群众已全部返回。' }, day: 12, spare: true },
  {
    by: 'handler',
    step: 'things.return',
    form: { things: [1], fate: 'intact', content: '房间完好。', receiver: '凌舟', signed: true },
    day: 13,
  },
  {
    by: 'handler',
    step: 'things.return',
    form: { things: [2], fate: 'damaged', content: '四十套被褥破损。', receiver: '凌舟', signed: true },
  },
  {
    by: 'handler',
    step: 'loss.value',
    form: { valuer: '县价格认证中心', content: '破损被褥四十套。', value: 800_000 },
    day: 15,
  },
  {
    by: 'handler',
    step: 'compensation.draft',
    form: {
      way: 'given',
      use: '客房使用费九万三千六百元。',
      loss: '被褥八千元。',
      amount: 10_160_000,
      payBy: '@day+30',
      basis: '上一年度同期平均房价，价格认证中心的评估。',
      heard: true,
      answer: '同意。',
    },
    day: 16,
  },
  { by: 'handler', step: 'compensation.propose', form: { reason: '拟补偿。' } },
  { by: 'unitHead', step: 'compensation.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'compensation.approve', form: { opinion: '同意。' }, day: 17 },
  delivered('p1', '凌舟', 'legalRepresentative', 18, 'compensation'),
  {
    by: 'handler',
    step: 'compensation.pay',
    form: { amount: 10_160_000, way: 'paid', receipt: '付款凭证2号' },
    day: 20,
  },
  { by: 'handler', step: 'case.archive', form: { summary: '财产已返还，补偿已支付。' }, day: 21 },
]

/** The water is there before the paper: fetched on an order, decided afterwards. */
export const requisitionBranches: readonly Branch[] = [
  {
    title: '依命令先行征用',
    course: [
      {
        by: 'handler',
        step: 'emergency.register',
        form: { party: hotel, ...flood, urgent: true, order: '县防汛抗旱指挥部，总指挥，当日三时' },
      },
      requisitionCourse.find((m) => m.step === 'things.receive')!,
      ...since(before(requisitionCourse, 'service.deliver'), 'requisition.draft'),
      delivered('p1', '凌舟', 'legalRepresentative'),
      ...since(requisitionCourse, 'publication.draft'),
    ],
  },
]
