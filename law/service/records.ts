import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'text', max: 200 } as const
const longText = { is: 'longText', max: 2000 } as const

/** How a paper may reach somebody by a device (民诉法90; 市监程序82第三项). */
export const media = choice(
  ['message', '手机短信'],
  ['fax', '传真'],
  ['mail', '电子邮件'],
  ['messenger', '即时通讯账号'],
)
const electronically = { when: { field: 'electronic', in: ['true'] } } as const

/** 催告、代履行、强制执行: the proceeding of the duty it is about, of several that one party has. */
const duty = '所催告、执行的义务'

/** Where, and whether by a device, the party is to be served: its own word, signed (处罚法61第二款; 市监程序83). */
export const addressConfirmation = record(
  'addressConfirmation',
  '送达地址确认',
  [
    must('address', '送达地址', text),
    must('recipient', '收件人', { is: 'text', max: 50 }, '本人，或者其指定的代收人'),
    may('phone', '联系电话', { is: 'telephone' }),
    must('electronic', '同意电子送达', { is: 'yesNo' }),
    { ...must('medium', '电子送达的方式', media), ...electronically },
    { ...must('account', '接收电子送达的号码、地址或者账号', text), ...electronically },
    must('signedBy', '签名人', { is: 'text', max: 50 }),
    may('files', '签名的送达地址确认书', { is: 'files' }, '补录的必须附上'),
  ],
  { by: 'party' },
)
/** What an announcement tells whom nothing could be brought to (市监文书格式51). */
export const serviceNotice = record('serviceNotice', '送达公告', [
  must('why', '公告送达的原因', { is: 'text', max: 200 }, '例如：因你（单位）下落不明'),
  must('gist', '文书的主要内容', longText),
])
/** Who went there, and came back with the paper. What is tried and failed serves nobody, and says why the next way is open. */
export const serviceAttempt = record(
  'serviceAttempt',
  '未能送达',
  [
    must(
      'tried',
      '采取的方式',
      choice(['direct', '直接送达'], ['post', '邮寄送达'], ['electronic', '电子送达'], ['entrusted', '委托、转交送达']),
    ),
    must('place', '送达的地点、号码', text),
    must(
      'obstacle',
      '未能送达的原因',
      choice(
        ['absent', '受送达人和可以代收的人都不在'],
        ['unknown', '地址不详或者查无此人'],
        ['moved', '已经搬离，去向不明'],
        ['closed', '停业、歇业，无人办公'],
        ['unreached', '电话、账号无法联系，或者没有到达'],
        ['returned', '邮件被退回'],
        ['other', '其他原因'],
      ),
    ),
    must('detail', '经过', longText, '何时何地、向何人了解过，结果如何'),
    may('officers', '送达人', { is: 'officers', min: 1 }),
    may('files', '照片、退回的邮件等', { is: 'files' }, '补录的必须附上'),
  ],
  { later: { document: '文书' } },
)
/** On its way by post: served on the day of the return receipt, or on none (民诉法91). */
export const mailing = record(
  'mailing',
  '交邮',
  [
    must('difficulty', '直接送达的困难', longText),
    must('carrier', '邮政企业', { is: 'text', max: 50 }),
    must('tracking', '邮件号码', { is: 'text', max: 50 }),
    must('address', '寄往的地址', text),
    may('files', '邮寄凭证', { is: 'files' }, '补录的必须附上'),
  ],
  { later: { document: '文书' } },
)
export const serviceRecords = [addressConfirmation, serviceNotice, serviceAttempt, mailing] as const

/** How a decision reached each of those it concerns. Before it was brought in each of its ways its form was one, and some of its fields are of then. */
export const delivery = record(
  'delivery',
  '送达',
  [
    must(
      'way',
      '送达方式',
      choice(
        ['direct', '直接送达'],
        ['left', '留置送达'],
        ['electronic', '电子送达'],
        ['post', '邮寄送达'],
        ['entrusted', '委托、转交送达'],
        ['returned', '邮寄至确认的地址被退回'],
        ['announced', '公告送达'],
        ['announcement', '公告送达'],
      ),
    ),
    {
      ...may('signedBy', '签收人', { is: 'text', max: 50 }),
      unless: { field: 'way', in: ['left', 'announced'] },
    },
    {
      ...may('consent', '受送达人同意电子送达', { is: 'yesNo' }),
      when: { field: 'way', in: ['electronic'] },
    },
    {
      ...may(
        'reason',
        '原因、经过和见证',
        { is: 'longText', max: 2000 },
        '留置的写明见证人或者拍照、录像；公告的写明以前怎样送达过',
      ),
      when: { field: 'way', in: ['left', 'announced'] },
    },
    may('files', '送达回证', { is: 'files' }, '补录的必须附上'),
  ],
  { later: { document: '文书', reachedOn: '送达之日', duty } },
)

/** What a service says of itself besides its party and its day, whatever kind of paper it is about. */
export const ofService = { document: '文书', way: '送达方式', duty } as const

/** The ways, as the record has them. */
export const serviceWays = {
  direct: '直接送达',
  left: '留置送达',
  post: '邮寄送达',
  returned: '邮寄至确认的地址被退回',
  electronic: '电子送达',
  entrusted: '委托、转交送达',
  announcement: '公告送达',
} as const
export type ServiceWay = keyof typeof serviceWays
