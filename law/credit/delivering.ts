import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Does, enter } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form } from '../words/value.ts'

/** 报送 (P19): what a receiver answered about a row of a party, the first time it could not be reached, and that somebody had it told again. */
export const delivery = record('channelReceipt', '报送结果', [
  must('channel', '通道', { is: 'text', max: 40 }),
  must('receiver', '接收方', { is: 'text', max: 100 }),
  must('action', '报送', choice(['put', '公示'], ['remove', '撤下'])),
  must(
    'result',
    '结果',
    choice(
      ['accepted', '接收方已接收'],
      ['refused', '接收方拒绝'],
      ['unreached', '没有报到，隔时再报'],
      ['handed', '已人工报送，取得回执'],
      ['again', '要求再报'],
    ),
  ),
  {
    ...must('receipt', '回执的名称、编号', { is: 'text', max: 200 }),
    when: { field: 'result', in: ['accepted', 'handed'] },
  },
  may('said', '接收方的答复', { is: 'longText', max: 500 }),
  must('print', '所报内容的校验值', { is: 'text', max: 64 }),
  may('site', '接收方是国家企业信用信息公示系统', { is: 'yesNo' }),
])

interface Of {
  readonly proceeding: ProceedingKind
  /** Every stage of it: what was taken down is taken down at the receivers as well. */
  readonly from: readonly string[]
  /** What else follows from it: a clock of that receiver stops. */
  readonly does?: readonly Does[]
}

/** What becomes of a public row at a receiver is told to the record of its case, where anybody can prove it (指导意见六). */
export const deliverySteps = ({ proceeding, from, does = [] }: Of): readonly Step[] => [
  step({
    id: `${proceeding}.report`,
    title: '记录报送结果',
    proceeding,
    from,
    effect: 'reported',
    posts: ['publisher'],
    takenOn: 'channels',
    fields: [must('party', '当事人', { is: 'partyRef' }), ...delivery.fields],
    does: [enter(delivery, {}, { party: form('party') }), ...does],
    cite: [cite(threeSystemsOpinion, 6, '通过政府网站等平台及时向社会公开')],
  }),
]
