import { archiving } from '../archive/set.ts'
import { publicationRecords } from '../publication/records.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const

/** By which way it came; the hotline of a county is 12345. */
export const ways = choice(
  ['portal', '公示平台、门户网站'],
  ['window', '受理窗口'],
  ['hotline', '12345政务服务便民热线'],
  ['post', '邮寄'],
  ['passedOn', '其他机关、上级转来'],
)
const ofPage = { when: { field: 'purpose', in: ['correct'] } } as const

/** What anybody asks, proposes or finds wrong (公开条例9, 41). Ids of kinds and fields stand in the record (ADR 0018). */
export const opinion = record('opinion', '意见建议', [
  must('channel', '渠道', ways),
  may('ticket', '来件编号', { is: 'text', max: 50 }),
  must('receivedOn', '收到之日', { is: 'day' }, '答复的期限自此日起算'),
  must(
    'purpose',
    '来意',
    choice(['ask', '咨询'], ['suggest', '意见建议'], ['correct', '请求更正公开的信息'], ['praise', '表扬']),
  ),
  must('matter', '事由', { is: 'text', max: 100 }, '用一句话写明，不写姓名'),
  must('content', '内容', text),
  { ...may('page', '哪一条公开的信息', short, '页面的网址、公示编号或者文号'), ...ofPage },
  { ...may('evidence', '正确的内容和证据', text), ...ofPage },
  must('mayPublish', '同意公开内容和答复', { is: 'yesNo' }, '公开的不写姓名和联系方式'),
  may('files', '材料', { is: 'files' }),
])
/** What its sender adds before or after he is answered. */
export const addition = record(
  'opinionSupplement',
  '补充的情况',
  [
    must('content', '补充的情况', text, '网上补充的照原话登记'),
    must('receivedOn', '收到之日', { is: 'day', lies: 'behind' }),
    may('ticket', '补充编号', { is: 'text', max: 50 }, '网上补充的编号'),
    may('files', '补充的材料', { is: 'files' }, '网上补充所附的，登记时由系统存入，不必再选'),
  ],
  { about: opinion },
)
/** What one person sends again and again is kept together, and every part of it is answered. */
export const grouping = record('opinionGrouping', '归入同一人的一组来件', [
  must('others', '同组的来件编号、案件编号', text, '每行一个'),
  must('reason', '理由', text, '同一人提出、内容相同或者有关联；归组以后仍然逐件答复'),
])
export const forwarding = record('opinionForwarding', '转送', [
  must('to', '转送、告知的机关', short, '有权答复、更正的机关；属于投诉举报、复议的，写明途径'),
  must('reason', '理由', text),
  must('way', '怎样办理', choice(['sent', '已经转送该机关'], ['told', '告知本人向该机关提出'])),
])
export const reply = record(
  'opinionReply',
  '拟定的答复',
  [
    must(
      'outcome',
      '结果',
      choice(
        ['answered', '已经解答'],
        ['adopted', '采纳'],
        ['partly', '部分采纳'],
        ['declined', '没有采纳'],
        ['corrected', '属实，已经更正'],
        ['uncorrected', '经核实，没有错误'],
      ),
    ),
    must('content', '答复的内容', text, '先回答问题，再说依据；不写姓名'),
    {
      ...must('correctedOn', '更正之日', { is: 'day', lies: 'behind' }, '公示页面的更正、撤回在该案中办理'),
      when: { field: 'outcome', in: ['corrected'] },
    },
    {
      ...must('reason', '没有采纳、没有更正的理由', text),
      when: { field: 'outcome', in: ['partly', 'declined', 'uncorrected'] },
    },
  ],
  { about: opinion },
)
export const signing = record(
  'opinionSigning',
  '签发答复',
  [must('publish', '公开这件意见和答复', { is: 'yesNo' }, '本人不同意公开的，不公开')],
  { about: reply, final: true },
)
export const feedback = record('opinionFeedback', '回访', [
  must(
    'satisfied',
    '本人的评价',
    choice(['yes', '满意'], ['fair', '基本满意'], ['no', '不满意'], ['none', '没有联系上']),
  ),
  may('content', '说了什么', text),
])
export const opinionRecords = [
  opinion,
  addition,
  grouping,
  forwarding,
  reply,
  signing,
  feedback,
  archiving,
  ...publicationRecords,
] as const
