import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const short = { is: 'text', max: 200 } as const

/** Money taken by officers, and its way to the agency and the bank (处罚法68–71). */
export const collection = record('sceneCollection', '当场收缴罚款', [
  must('amount', '收缴金额', { is: 'money' }),
  must(
    'receipt',
    '专用票据号码',
    { is: 'text', max: 50 },
    '国务院或者省级财政部门统一制发；不出具的，当事人有权拒绝缴纳',
  ),
  {
    ...must('water', '收缴地点', choice(['land', '陆上'], ['water', '水上'])),
    from: { say: 'land' },
  },
])
export const landing = record('landing', '抵岸', [may('port', '抵岸地点', short)])
export const handingIn = record('handingIn', '罚款交至机关', [
  must('amount', '交款金额', { is: 'money' }),
  must('receivedBy', '收款人', { is: 'text', max: 50 }, '本机关负责收款、票据的人员'),
])
export const banking = record('banking', '罚款缴付银行', [
  must('amount', '缴付金额', { is: 'money' }),
  must('bank', '指定的银行', { is: 'text', max: 100 }),
  must('receipt', '缴款凭证号码', { is: 'text', max: 50 }),
])

export const cashRecords = [collection, landing, handingIn, banking] as const
