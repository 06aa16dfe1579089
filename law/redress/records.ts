import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const line = { is: 'text', max: 200 } as const
const money = { is: 'money' } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const granted = { when: { field: 'outcome', in: ['grant'] } } as const
const paying = { when: { field: 'way', in: ['pay', 'both'] } } as const

/** 行政赔偿 (国赔法3, 4): what was done to whom, and what is asked for it. */
export const claim = record('redressClaim', '国家赔偿申请', [
  must('how', '申请方式', choice(['written', '书面申请'], ['oral', '口头申请，记入笔录'])),
  must('receivedOn', '收到申请之日', { is: 'day', lies: 'behind' }, '两个月的决定期限自次日起算'),
  must('claimant', '赔偿请求人', line, '受害人；死亡、终止的，其继承人、扶养关系人、权利承受人'),
  may('relation', '与受害人的关系', line, '请求人不是受害人本人的必须填写，并附证明'),
  must(
    'injury',
    '侵权的情形',
    choice(
      ['penalty', '违法实施罚款、吊销证照、停产停业、没收财物等处罚'],
      ['measure', '违法查封、扣押、冻结财产'],
      ['taking', '违法征收、征用财产'],
      ['person', '违法限制人身自由，造成身体伤害、死亡'],
      ['other', '造成财产损害的其他违法行为'],
    ),
  ),
  must('knownOn', '知道侵权之日', { is: 'day', lies: 'behind' }, '请求赔偿的时效为两年，自此日起算'),
  may('barred', '时效中止、不计算的情形', line, '最后六个月内不可抗力等障碍；限制人身自由的期间'),
  must('asked', '具体的要求、事实根据和理由', text),
  files('申请书、申请笔录和证明'),
])
export const claimRequest = record('redressRequest', '补正告知', [must('missing', '需要补正的全部内容', text)], {
  about: claim,
})
/** 充分听取意见, and what both agree on of the way, the items and the sum (国赔法13). */
export const consultation = record(
  'redressHearing',
  '听取意见、协商',
  [
    must('said', '赔偿请求人的意见', text),
    must('agreed', '协商一致', { is: 'yesNo' }),
    { ...must('content', '协商一致的赔偿方式、项目和数额', text), when: { field: 'agreed', in: ['true'] } },
    files('笔录、协议'),
  ],
  { about: claim },
)
export const redressDraft = record(
  'redressDraft',
  '赔偿意见',
  [
    must('outcome', '意见', choice(['grant', '予以赔偿'], ['refuse', '不予赔偿'])),
    {
      ...must(
        'way',
        '赔偿方式',
        choice(['pay', '支付赔偿金'], ['restore', '返还财产、恢复原状'], ['both', '两者都有']),
      ),
      ...granted,
    },
    { ...may('amount', '赔偿金数额', money, '支付赔偿金的必须填写'), ...paying },
    { ...may('items', '赔偿项目和计算', text, '支付赔偿金的必须填写'), ...paying },
    must('reason', '事实和理由', text),
  ],
  { about: claim },
)
export const redressDecision = record(
  'redressDecision',
  '赔偿决定',
  [must('opinion', '意见', { is: 'longText', max: 2000 })],
  { about: redressDraft, later: { outcome: '决定', amount: '赔偿金数额' }, final: true },
)
export const redressServed = record('redressServed', '送达赔偿决定', [
  must('way', '送达方式', line),
  must('signedBy', '签收人', { is: 'text', max: 50 }),
  files('送达回证'),
])
export const redressAsked = record('redressAsked', '支付申请', [
  must('basis', '据以申请的生效文书', line, '赔偿决定书、复议决定书、判决书、调解书'),
  files('申请书'),
])
export const redressSubmitted = record('redressSubmitted', '向财政部门提出支付申请', [
  must('organ', '财政部门', line),
  must('amount', '申请支付的数额', money),
  files('支付申请'),
])
export const redressPaid = record('redressPaid', '赔偿完毕', [
  may('amount', '支付的数额', money, '返还财产、恢复原状的不填'),
  must('receipt', '支付凭证号码，或者返还、恢复的情况', line),
  files('凭证'),
])
/** 追偿 (国赔法16): of who did it on purpose or with gross negligence, and of nobody else. */
export const recourse = record(
  'recourse',
  '追偿',
  [
    must('outcome', '是否追偿', choice(['recover', '责令承担赔偿费用'], ['none', '没有故意或者重大过失的人员'])),
    { ...must('person', '工作人员', { is: 'person' }), when: { field: 'outcome', in: ['recover'] } },
    {
      ...must('fault', '过错', choice(['intent', '故意'], ['gross', '重大过失'])),
      when: { field: 'outcome', in: ['recover'] },
    },
    { ...must('amount', '承担的数额', money), when: { field: 'outcome', in: ['recover'] } },
    must('reason', '事实和理由', text),
  ],
  { final: true },
)
export const redressRecords = [
  claim,
  claimRequest,
  consultation,
  redressDraft,
  redressDecision,
  redressServed,
  redressAsked,
  redressSubmitted,
  redressPaid,
  recourse,
] as const
