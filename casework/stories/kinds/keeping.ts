import { cite, clock, ordinaryPenalty, type Procedure, penaltyLaw, step } from '@xiezhi/law'
import { change, enter, moment, open, stage } from '@xiezhi/law/words/does.ts'
import { choice, must } from '@xiezhi/law/words/field.ts'
import { entries } from '@xiezhi/law/words/query.ts'
import { record } from '@xiezhi/law/words/record.ts'
import { form, today } from '@xiezhi/law/words/value.ts'

/** 先行登记保存 within a penalty: its own proceeding, its own seven days, released by the law itself. Only stories use it. */

const law = [cite(penaltyLaw, 56, '七日内作出处理决定')] as const

export const kept = record(
  'kept',
  '先行登记保存',
  [must('goods', '物品', { is: 'longText', max: 5000 }), must('officers', '执法人员', { is: 'officers', min: 2 })],
  { later: { state: '状态', endedOn: '处理日期' } },
)

export const penaltyWithKeeping: Procedure = {
  ...ordinaryPenalty,
  records: [...ordinaryPenalty.records, kept],
  proceedings: { ...ordinaryPenalty.proceedings, keeping: '先行登记保存' },
  stages: {
    ...ordinaryPenalty.stages,
    keeping: [
      { id: 'kept', title: '保存中', waits: { post: 'handler', what: '七日内作出处理决定' } },
      { id: 'ended', title: '已处理' },
    ],
  },
  steps: [
    ...ordinaryPenalty.steps,
    step({
      id: 'goods.keep',
      title: '先行登记保存',
      proceeding: 'penalty',
      from: ['clue', 'investigation'],
      effect: 'reported',
      posts: ['handler'],
      fields: kept.fields,
      does: [open('keeping', 'kept'), enter(kept, { state: 'kept' }), moment('goods-kept')],
      cite: law,
    }),
    step({
      id: 'goods.release',
      title: '作出处理决定',
      proceeding: 'keeping',
      from: ['kept'],
      to: 'ended',
      effect: 'constitutive',
      posts: ['handler'],
      fields: [must('how', '处理', choice(['release', '解除'], ['seize', '转为扣押']))],
      does: [
        change(entries(kept, {}, { pick: 'latest' }), { state: form('how'), endedOn: today }),
        moment('goods-handled'),
      ],
      cite: law,
    }),
  ],
  clocks: [
    ...ordinaryPenalty.clocks,
    clock({
      id: 'P05',
      title: '先行登记保存期限',
      inForce: { from: '2021-07-15' },
      starts: 'goods-kept',
      stops: ['goods-handled'],
      length: 'P13.length',
      unit: 'WD',
      binds: 'measure',
      per: 'proceeding',
      extensions: [],
      suspendedBy: [],
      onExpiry: '逾期未采取措施的，自动解除',
      deems: {
        dated: 'due',
        does: [change(entries(kept, {}, { pick: 'latest' }), { state: 'lapsed' }), stage('ended', { of: 'keeping' })],
      },
      cite: law,
      examples: [{ name: '七个工作日', from: '2026-11-02', due: '2026-11-11' }],
    }),
  ],
}
