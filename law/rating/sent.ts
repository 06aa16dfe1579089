import { supervisionRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Intake } from '../words/intake.ts'

const first = { step: 'rating.register' } as const

/** Sent by the inspected, with the number that stands on the paper they were handed; read by who oversees the inspectors. */
export const ratingSent: Intake = {
  path: 'rate',
  title: '我要评价一次检查',
  says: '有人来检查过，说说检查是不是规范',
  before: [
    '评价由行政执法监督机构收取和研判，不交给检查您的机关；需要改进的，监督机构通知检查机关时不写是谁评价的。',
    '您的名称、检查文书的文号和具体情况是密封的，只有监督机构的人员可以看到。',
    '各机关的满意度只公布件数，不满五件的不公布。',
  ],
  asks: [
    { ...first, field: 'inspector', label: '哪个机关来检查的', agencies: true },
    {
      ...first,
      field: 'paper',
      label: '检查文书的文号',
      hint: '检查通知书、检查结果告知书上的编号；没有给文书的，写“没有文书”',
    },
    {
      ...first,
      field: 'code',
      label: '评价码',
      hint: '印在检查结果告知书上，一次检查评价一次；没有告知书的不填，仍可以反映情况，只是不计入满意度',
    },
    { ...first, field: 'inspectedOn', label: '哪一天检查的' },
    { ...first, field: 'grade', label: '总的评价' },
    { ...first, field: 'shown', label: '检查人员出示了执法证件和检查通知书' },
    { ...first, field: 'explained', label: '检查人员告知了检查事由、依据和您的权利' },
    { ...first, field: 'disturbed', label: '影响了正常生产经营，或者要求提供餐饮、费用等' },
    { ...first, field: 'said', label: '具体情况和意见' },
    { ...first, field: 'firm', label: '您的名称（姓名）', hint: '可以不填；填写的，检查机关看不到' },
    { ...first, field: 'telephone', label: '联系电话', hint: '可以不填' },
  ],
  fills: { channel: 'portal' },
  number: 'ticket',
  tells: [{ record: 'ratingStudy', title: '已经研判', fields: ['reply'] }],
  // 本级司法行政部门; of that department itself its government (监督条例).
  grades: { agency: 'inspector', grade: 'grade', code: 'code', overseenAs: ['司法监督', '本级政府'] },
  clocks: ['RT-study'],
  cite: [
    cite(supervisionRegulation, 6, '司法行政部门是本级人民政府的行政执法监督机构'),
    cite(supervisionRegulation, 20, '反映的行政执法问题线索及时进行研判', '第二款'),
    cite(supervisionRegulation, 19, '对执法质量、执法效果等进行评议'),
  ],
}
