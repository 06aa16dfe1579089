import type { Course } from '../words/course.ts'

const inRedress = { proceeding: 'redress-1' } as const

/** 国家赔偿 of what was revoked, from the claim to the recourse: so many working days after the case began. */
export const redressCourse = (day: number): Course => [
  {
    by: 'handler',
    step: 'redress.receive',
    form: {
      party: 'p1',
      how: 'written',
      receivedOn: '@day',
      claimant: '云岭县穗禾食品有限公司',
      injury: 'penalty',
      knownOn: '@day',
      asked: '支付罚款的利息，赔偿停业损失。',
    },
    day,
  },
  {
    by: 'handler',
    step: 'redress.request',
    ...inRedress,
    form: { missing: '停业损失的账册。' },
    day: day + 2,
    spare: true,
  },
  {
    by: 'handler',
    step: 'redress.hear',
    ...inRedress,
    form: { said: '主张停业三日的损失。', agreed: true, content: '支付利息五十元，不计停业损失。' },
    day: day + 10,
  },
  {
    by: 'handler',
    step: 'redress.draft',
    ...inRedress,
    form: {
      outcome: 'grant',
      way: 'pay',
      amount: 5_000,
      items: '罚款五千元的同期存款利息五十元。',
      reason: '处罚决定已经撤销，罚款已经退还；停业与处罚没有因果关系。',
    },
    day: day + 11,
  },
  { by: 'agencyHead', step: 'redress.decide', ...inRedress, form: { opinion: '同意赔偿。' }, day: day + 12 },
  {
    by: 'handler',
    step: 'redress.serve',
    ...inRedress,
    form: { way: '直接送达', signedBy: '庞穗' },
    day: day + 13,
  },
  { by: 'handler', step: 'redress.ask', ...inRedress, form: { basis: '国家赔偿决定书' }, day: day + 14 },
  {
    by: 'handler',
    step: 'redress.submit',
    ...inRedress,
    form: { organ: '云岭县财政局', amount: 5_000 },
    day: day + 15,
  },
  {
    by: 'handler',
    step: 'redress.pay',
    ...inRedress,
    form: { amount: 5_000, receipt: '国库支付0000001' },
    day: day + 20,
  },
  {
    by: 'agencyHead',
    step: 'redress.recover',
    ...inRedress,
    form: { outcome: 'none', reason: '没有故意或者重大过失的人员。' },
    day: day + 21,
  },
]
