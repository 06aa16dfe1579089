import { permitElements } from '../elements.ts'
import { reviewOf } from '../review/records.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)

export const revocationGrounds = [
  ['abuse', '工作人员滥用职权、玩忽职守作出的'],
  ['power', '超越法定职权作出的'],
  ['procedure', '违反法定程序作出的'],
  ['unqualified', '对不具备资格、不符合条件的申请人准予的'],
  ['other', '依法可以撤销的其他情形'],
  ['fraud', '以欺骗、贿赂等不正当手段取得的'],
] as const
const toBe = (what: string) => ({ when: { field: 'what', in: [what] } }) as const
export const recallGrounds = [
  ['law', '所依据的法律、法规、规章修改或者废止'],
  ['facts', '所依据的客观情况发生重大变化'],
] as const
export const cancellationGrounds = [
  ['expired', '有效期届满未延续'],
  ['incapable', '赋予特定资格的公民死亡或者丧失行为能力'],
  ['dissolved', '法人或者其他组织依法终止'],
  ['ended', '依法被撤销、撤回，或者证件被吊销'],
  ['forceMajeure', '因不可抗力无法实施'],
  ['other', '法律、法规规定应当注销的其他情形'],
] as const
/** 撤回 and 撤销: the holder is told what for before, and heard (许可法7, 8). */
export const endingTold = record('endingTold', '告知拟撤回、撤销、注销', [
  must('what', '拟作出', choice(['recalled', '撤回'], ['revoked', '撤销'], ['cancelled', '注销'])),
  { ...must('recallGround', '撤回的情形', choice(...recallGrounds)), ...toBe('recalled') },
  { ...must('revokeGround', '撤销的情形', choice(...revocationGrounds)), ...toBe('revoked') },
  { ...must('cancelGround', '注销的情形', choice(...cancellationGrounds)), ...toBe('cancelled') },
  must('reason', '事实、理由和依据', text),
  must('way', '告知方式', { is: 'text', max: 200 }),
  may('reachedOn', '告知送达之日', { is: 'day', lies: 'behind' }, '下落不明的，公告视为送达之日'),
  may('until', '提出意见的期限至', { is: 'day' }, '写明期限的，送达以后期满没有提出意见，即可办理'),
  files('告知书', '补录的必须附上'),
])
export const holderHeard = record('holderHeard', '被许可人的陈述、申辩', [
  must('content', '陈述、申辩', text, '提出的意见；当面表示没有意见的，写明何时表示'),
])
/** 根据利害关系人的请求 (许可法69第一款): who asks is answered by the revocation, or by its refusal. */
export const endingRequest = record(
  'endingRequest',
  '请求撤销许可',
  [must('content', '请求和理由', text), files('请求书', '补录的必须附上')],
  { by: 'party' },
)
/** What is proposed after the holder was heard: what is reviewed, and all that the decision may say (许可法8, 69; 指导意见十二). */
export const endingFinding = record(
  'endingFinding',
  '撤回、撤销处理意见',
  [
    {
      ...must('what', '拟作出', choice(['recalled', '撤回'], ['revoked', '撤销'])),
      from: { last: endingTold.id, field: 'what' },
    },
    must('weighed', '对陈述、申辩的复核和采纳情况', text, '逐条写明；期满没有提出意见的，写明'),
    must('loss', '给被许可人造成财产损失', { is: 'yesNo' }, '以欺骗、贿赂等不正当手段取得的利益不受保护，不是损失'),
    {
      ...may('compensation', '补偿、赔偿方案', text, '撤回的写补偿，撤销的写赔偿；写明数额和依据'),
      when: { field: 'loss', in: ['true'] },
    },
  ],
  { later: { ground: '情形', reason: '事实和理由' } },
)
/** Neither is done: the grounds do not hold, or the public would be gravely harmed by it (许可法69第三款). */
export const endingDropped = record(
  'endingDropped',
  '不予撤回、撤销许可',
  [
    must(
      'ground',
      '不予撤回、撤销的情形',
      choice(
        ['unproven', '撤回、撤销的情形不成立'],
        ['harm', '撤销可能对公共利益造成重大损害'],
        ['needless', '可以撤销，依法裁量不予撤销'],
      ),
    ),
    must('reason', '事实和理由', text),
    {
      ...must('instead', '采取的其他补救措施', text),
      when: { field: 'ground', in: ['harm'] },
    },
  ],
  { final: true },
)
export const ending = record('ending', '撤回、撤销、吊销', [], {
  later: {
    what: '决定',
    ground: '情形',
    reason: '事实和理由',
    loss: '造成财产损失',
    compensation: '补偿、赔偿',
  },
  final: true,
})
/** 撤回、撤销 are decided after a review of what was told and of how loss is made good (指导意见十二; the printed form asks for it by itself). */
export const endingReviewing = reviewOf(
  endingFinding,
  '告知书、陈述申辩记录、处理意见、补偿或者赔偿方案，没有造成损失的写明理由',
  {
    enforcement: '行政许可',
    as: 'endingReview',
    more: permitElements,
  },
)
export const cancellation = record(
  'cancellation',
  '注销',
  [
    must('ground', '注销的情形', choice(...cancellationGrounds)),
    {
      ...must('article', '规定应当注销的法律、法规和条款', { is: 'text', max: 200 }),
      when: { field: 'ground', in: ['other'] },
    },
    {
      ...must('proof', '证明材料', { is: 'text', max: 200 }, '死亡证明、注销登记通知书等的名称和编号'),
      when: { field: 'ground', in: ['incapable', 'dissolved'] },
    },
    must('basis', '事实', text),
  ],
  { final: true },
)
