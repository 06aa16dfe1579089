import { choice, may, must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { from, here } from '../words/value.ts'
import { everyGround, withdrawalReasons } from './withdrawal.ts'

export const disclosure = record(
  'disclosure',
  '公示',
  [
    must('what', '决定了什么', { is: 'longText', max: 500 }, '用通俗的话说明'),
    must('why', '为什么', { is: 'longText', max: 1000 }),
    may(
      'hide',
      '另行隐去',
      { is: 'longText', max: 2000 },
      '每行一个：证人、家属等案外人的姓名，文中其他不宜公开的号码、住址；本案各方的由系统隐去',
    ),
  ],
  {
    later: {
      approver: '审定人',
      publisher: '发布人',
      publishedAt: '发布时间',
      redrawnAt: '重新生成公示内容的时间',
      redactions: '隐去的内容',
      rendering: '公示内容的校验值',
    },
  },
)
export const publicationFault = record(
  'publicationFault',
  '应当撤回公示的情形',
  [
    must('ground', '应当撤回的情形', choice(...withdrawalReasons)),
    may(
      'instrument',
      '生效文书的名称和编号',
      { is: 'text', max: 200 },
      '决定被变更、撤销、确认违法或者无效的必须填写；发生日期为收到生效文书之日，撤回期限自次日起算',
    ),
    must('explained', '具体情况', { is: 'longText', max: 2000 }),
    may('files', '文件', { is: 'files' }),
  ],
  { about: disclosure },
)
export const publicationWithdrawal = record(
  'publicationWithdrawal',
  '撤回公示',
  [
    must(
      'reason',
      '撤回理由',
      { is: 'longText', max: 1000 },
      '存入案卷；向社会公开的撤回理由是登记的应当撤回的情形，不是这段文字',
    ),
  ],
  { about: disclosure, later: { ground: { label: '应当撤回的情形', choices: everyGround } } },
)
/** What every publication enters. */
export const publicationRecords = [disclosure, publicationFault, publicationWithdrawal] as const

export const ofThis = { proceeding: { is: here } } as const
/** What is to be published now: the draft that came last. */
export const now = entries(disclosure, ofThis, { pick: 'latest', faulty: true })

/** Why what is public now must be taken back. */
export const faultOfNow = entries(publicationFault, { about: { is: from(now, 'no') } }, { faulty: true })
