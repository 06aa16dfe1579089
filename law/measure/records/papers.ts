import { choice, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'
import { measurePlan } from './taken.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const about = { about: measurePlan } as const

/** 协助扣押通知书 (市监文书格式18; 市监程序39): whoever carries the goods is asked to help. */
export const seizureHelp = record(
  'seizureHelp',
  '请求协助扣押',
  [must('organ', '协助的单位', short), must('what', '扣押的物品', text)],
  about,
)
/** 委托保管书 (市监文书格式26; 市监程序41第一款). */
export const keeping = record(
  'keeping',
  '委托保管',
  [
    must('custodian', '受委托的保管人', short),
    must('conditions', '保管条件', text),
    must('site', '保管地点', short),
    must('from', '保管期间自', { is: 'day' }),
    may('until', '保管期间至', { is: 'day' }, '不填的，至本机关通知时止'),
  ],
  about,
)
/** 先行处置 before goods are anybody's by a decision (市监文书格式27、28; 市监程序41第三款). */
export const disposal = record(
  'disposal',
  '先行处置',
  [
    must('what', '文书', choice(['consent', '先行处置物品确认书'], ['announcement', '先行处置物品公告'])),
    must(
      'basis',
      '可以先行处置的依据',
      short,
      '法律、法规、规章的名称和条、款、项；市场监督管理部门为《市场监督管理行政处罚程序规定》第四十一条第三款',
    ),
    must('scope', '处置的物品', text, '全部物品的，写“全部物品”'),
    must('way', '处置方式', choice(['auction', '委托拍卖'], ['sale', '变卖'], ['other', '其他方式'])),
    must('manner', '受委托的拍卖机构、变卖的方式', short),
    { ...must('owner', '权利人', short), when: { field: 'what', in: ['consent'] } },
    { ...must('site', '物品存放的地点', short), when: { field: 'what', in: ['announcement'] } },
    {
      ...must('until', '公告期间至', { is: 'day', lies: 'ahead' }),
      when: { field: 'what', in: ['announcement'] },
    },
  ],
  about,
)
/** 涉案物品处理记录 (市监文书格式52). */
export const goodsRecord = record(
  'goodsRecord',
  '涉案物品处理',
  [
    must('origin', '物品来源', short),
    must('grounds', '处理依据', short, '处罚决定书等文书的名称和文号，法律、法规的条款'),
    must('doneOn', '处理时间', { is: 'day', lies: 'behind' }),
    must('site', '处理地点', short),
    must('executors', '执行人', { is: 'officers', min: 2 }),
    must('supervisor', '监督人', short),
    must('course', '处理情况', text),
  ],
  about,
)
export const measurePaperRecords = [seizureHelp, keeping, disposal, goodsRecord] as const
