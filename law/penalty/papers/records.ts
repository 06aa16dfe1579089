import { recordingFields } from '../../recording/set.ts'
import { signing } from '../../signing/records.ts'
import { choice, type Field, list, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const clockTime = { is: 'text', max: 20 } as const
const of = <F extends Field>(field: F, ...what: readonly string[]): F => ({
  ...field,
  when: { field: 'what', in: what },
})

/** A form of the agency's own that is made of the record as it stands, as often as it is wanted (市监文书格式1、11、38、42). */
export const sheet = record('sheet', '制作表单', [
  must(
    'what',
    '文书',
    choice(
      ['clue', '案件来源登记表'],
      ['extraction', '证据提取单'],
      ['statement', '陈述申辩笔录'],
      ['minutes', '行政处罚案件集体讨论记录'],
    ),
  ),
  of(
    may('provider', '案源提供人', text, '监督检查人的姓名和所属单位，移送、交办部门的名称、联系人、电话、地址'),
    'clue',
  ),
  of(may('opinion', '案源处理意见', text), 'clue'),
  of(must('evidence', '证据', { is: 'evidenceRef' }), 'extraction'),
  of(may('content', '证据内容', text, '不填的，用登记的证明对象和内容'), 'extraction'),
  of(may('began', '开始时间', clockTime, '例如9时30分'), 'statement'),
  of(may('ended', '结束时间', clockTime), 'statement'),
  of(may('place', '地点', short), 'statement'),
  of(may('officers', '执法人员', { is: 'officers' }), 'statement'),
  of(may('recorder', '记录人', { is: 'person' }), 'statement'),
  of(may('request', '陈述申辩请求', text), 'statement'),
])

/** 询问通知书 (市监文书格式13; 处罚法55). */
export const summons = record('summons', '询问通知', [
  must('person', '被询问的单位、个人', short),
  must('subject', '调查了解的事项', short),
  must('heldOn', '询问日期', { is: 'day', lies: 'ahead' }),
  must('time', '询问时间', clockTime, '例如9时30分'),
  must('place', '询问地点', short),
  may('bring', '请携带的材料', text, '逐项写明，每项一行'),
])

/** 限期提供材料通知书 (市监文书格式15; 市监程序30). */
export const materialsRequest = record('materialsRequest', '要求限期提供材料', [
  must('person', '提供材料的单位、个人', short),
  must('subject', '调查了解的事项', short),
  must('days', '收到通知书后几日内提供', { is: 'integer', min: 1, max: 60 }),
  must('materials', '请提供的材料', text, '逐项写明，每项一行'),
])

const lawBreached = must('breached', '违反的规定', short, '法律、法规、规章的名称和条款')
const conduct = must('conduct', '违法行为', text, '写入“经查，你（单位）……”')
const basis = must('lawBasis', '责令的依据', short, '法律、法规、规章的名称和条款')
/** 责令改正, by a paper of its own (市监文书格式33; 处罚法28). */
export const order = record('order', '责令改正', [
  conduct,
  lawBreached,
  basis,
  must('how', '改正的期限', choice(['now', '立即改正'], ['term', '限期改正'])),
  { ...must('until', '改正期限至', { is: 'day', lies: 'ahead' }), when: { field: 'how', in: ['term'] } },
  must('what', '改正的内容和要求', text),
  may('consequence', '逾期不改正的依据和后果', text, '法律、法规规定逾期不改正应当如何处理的，写明条款和后果'),
])
/** 责令退款 (市监文书格式34; 市监程序59). */
export const refundOrder = record('refundOrder', '责令退款', [
  conduct,
  lawBreached,
  must('priceRule', '《价格违法行为行政处罚规定》的条款', short, '例如第十六条第一款'),
  must('days', '几日内退还', { is: 'integer', min: 1, max: 365 }),
  must('amount', '多付的价款', { is: 'money' }),
  may('graver', '拒不退还从重处罚的条款', short),
])

const scene = (field: Field & { readonly id: string }) => of(field, 'scene')
/** 现场笔录、询问笔录、电子数据证据提取笔录、抽样记录 (市监文书格式9、12、14、29; 市监程序26、28、29、31). */
export const transcript = record('transcript', '笔录', [
  must(
    'what',
    '文书',
    choice(
      ['scene', '现场笔录'],
      ['questioning', '询问笔录'],
      ['data', '电子数据证据提取笔录'],
      ['sample', '抽样记录'],
    ),
  ),
  must('heldOn', '日期', { is: 'day', lies: 'behind' }),
  must('began', '开始时间', clockTime, '例如9时30分'),
  must('ended', '结束时间', clockTime),
  must('place', '地点', short),
  must('officers', '执法人员', { is: 'officers', min: 2 }),
  must('shown', '已出示执法证件', { is: 'yesNo' }),
  of(must('subject', '检查、询问的事项', short), 'scene', 'questioning'),
  {
    ...of(may('seen', '证件是否看清楚', short, '按本人的回答写；不填的，留空由其在纸上写'), 'scene', 'questioning'),
    offers: ['看清楚了。'],
  },
  {
    ...of(may('withdrawal', '是否申请回避', short, '同上'), 'scene', 'questioning'),
    offers: ['不申请回避。', '申请回避。'],
  },
  { ...of(may('duties', '如实回答的义务是否明白', short, '同上'), 'questioning'), offers: ['明白。'] },
  scene(must('presence', '通知当事人到场的情况', short)),
  scene(must('found', '现场情况', text)),
  scene(may('measure', '当场采取行政强制措施的告知情况', text, '当场告知采取措施的理由、依据以及权利、救济途径的情况')),
  scene(may('said', '当事人的陈述和申辩', text)),
  of(must('person', '被询问人', short), 'questioning'),
  of(may('sex', '性别', choice(['男', '男'], ['女', '女'])), 'questioning'),
  of(may('idNumber', '身份证件号码', short), 'questioning'),
  of(may('employer', '工作单位', short), 'questioning'),
  of(may('duty', '职务', short), 'questioning'),
  of(may('telephone', '联系电话', { is: 'telephone' }), 'questioning'),
  of(may('otherContact', '其他联系方式', short), 'questioning'),
  of(may('address', '联系地址', short), 'questioning'),
  of(may('nth', '第几次询问', { is: 'integer', min: 1, max: 99 }), 'questioning'),
  of(must('dialogue', '询问和回答', { is: 'longText', max: 10000 }, '一问一答，每一问、每一答各一行'), 'questioning'),
  of(must('extractor', '提取人', short), 'data'),
  of(must('medium', '原始存储介质名称及状态', text), 'data'),
  of(must('method', '提取方法和过程', text), 'data'),
  of(must('data', '提取的电子数据内容', text), 'data'),
  of(must('digest', '完整性校验值', short), 'data'),
  of(
    must(
      'goods',
      '被抽样产品',
      list('产品', [
        must('name', '产品名称', { is: 'text', max: 100 }),
        may('spec', '型号规格', { is: 'text', max: 100 }),
        may('brand', '标称商标', { is: 'text', max: 100 }),
        may('maker', '标称生产者', { is: 'text', max: 100 }),
        may('price', '标称价格', { is: 'text', max: 50 }),
        may('batch', '生产日期或出厂批号', { is: 'text', max: 100 }),
        may('shelfLife', '保质期', { is: 'text', max: 50 }),
        may('standard', '产品执行标准', { is: 'text', max: 100 }),
        may('storage', '标称存储条件', { is: 'text', max: 100 }),
        may('licence', '生产许可证编号', { is: 'text', max: 100 }),
        may('grade', '标称产品等级', { is: 'text', max: 50 }),
        may('packing', '包装方式', { is: 'text', max: 50 }),
        must('amount', '抽取样品数量', { is: 'text', max: 50 }),
        may('base', '抽样基数', { is: 'text', max: 50 }),
      ]),
    ),
    'sample',
  ),
  of(must('way', '抽样方式', short, '按规定方式抽样的，写明抽样依据的标准编号'), 'sample'),
  of(must('course', '抽取样品过程', text), 'sample'),
  of(must('sealing', '样品封样情况', text), 'sample'),
  of(may('keeping', '样品储存条件', short), 'sample'),
  of(may('sampler', '受委托抽样人员', short), 'sample'),
  of(may('witness', '见证人', short), 'scene', 'sample', 'data'),
  ...recordingFields,
])

/** 卷宗封面、卷内文件目录、卷内备考表 (市监文书格式54—56; 市监程序78). */
export const fileSheets = record('fileSheets', '卷宗表单', [
  may('fonds', '全宗号', short),
  may('catalogueNo', '目录号', short),
  may('fileNo', '案卷号', short),
  may('condition', '本卷情况说明', text, '缺损、修改、补充、部分灭失等情况；没有的，写“无”'),
  may('checker', '检查人', { is: 'person' }),
])

export const paperRecords = [
  signing,
  sheet,
  summons,
  materialsRequest,
  order,
  refundOrder,
  transcript,
  fileSheets,
] as const
