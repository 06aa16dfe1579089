import { choice, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const

/** 破产重整、和解 (信用修复办法22): a firm whose plan a court approved, or whose agreement it recognised. Ids stand in the record (ADR 0018). */
export const rescueApplication = record(
  'rescueApplication',
  '临时信用修复申请',
  [
    must('receivedOn', '收到申请之日', { is: 'day', lies: 'behind' }),
    must(
      'through',
      '申请怎样到本机关',
      choice(
        ['own', '企业向本机关申请，本机关是其登记地机关'],
        ['registrar', '企业向登记地市场监督管理部门申请，该部门通知、推送到本机关'],
      ),
      '登记地机关不是本机关的，告知企业向登记地机关申请',
    ),
    {
      ...must('registrar', '登记地市场监督管理部门，通知、推送的文号或者回执', { is: 'text', max: 200 }),
      when: { field: 'through', in: ['registrar'] },
    },
    must('plan', '所执行的', choice(['reorganisation', '重整计划'], ['settlement', '和解协议'])),
    must('ruling', '人民法院裁定书', { is: 'text', max: 200 }, '法院名称和文号'),
    must('files', '裁定书和申请材料', { is: 'files' }),
  ],
  { by: 'party', later: { over: '执行完毕以后申请' } },
)
export const rescueMeasure = record(
  'rescueMeasure',
  '临时信用修复',
  [
    must(
      'way',
      '采取的方式',
      choice(
        ['shield', '暂时屏蔽违法失信信息'],
        ['declare', '添加“重整计划或者和解协议执行中”声明'],
        ['none', '不采取'],
      ),
    ),
    must('reason', '理由', text),
  ],
  { about: rescueApplication, final: true },
)
export const rescueEnd = record(
  'rescueEnd',
  '重整计划、和解协议执行的结果',
  [
    must('result', '结果', choice(['done', '执行完毕'], ['failed', '未执行成功'])),
    must('ruling', '人民法院裁定书', { is: 'text', max: 200 }, '确认执行完毕，或者终止执行、宣告破产的裁定'),
    must('corrected', '已经纠正违法行为、履行法定义务或者实施整改', { is: 'yesNo' }),
    may('files', '裁定书和证明材料', { is: 'files' }),
  ],
  { about: rescueMeasure, final: true },
)
export const rescueRecords = [rescueApplication, rescueMeasure, rescueEnd] as const
