import { expect, it } from 'vitest'
import { listKinds } from './kinds/index.ts'
import { questionIn } from './kinds/question.ts'
import { meanings } from './table/columns.ts'
import { book, type Given, read } from './testing/files.ts'

/** Tables as clerks head them who write for themselves and not for a standard: what each column is taken for, by the name of its meaning. */
const files: readonly (readonly [string, string, readonly (readonly Given[])[], Readonly<Record<string, string>>])[] = [
  [
    'a list of shops on the wall of an office',
    'subjects',
    [
      ['店名', '营业执照编号', '老板', '手机号', '门牌地址', '主营', '归哪个所管'],
      ['云岭县阿香米线店', '', '尹阿香', '13900000201', '老街12号', '米线', '城关所'],
    ],
    {
      店名: '名称',
      营业执照编号: '统一社会信用代码或者注册号',
      老板: '负责人',
      手机号: '电话',
      门牌地址: '住所',
      主营: '经营范围',
      归哪个所管: '管辖单位',
    },
  ],
  [
    'firms as the tax counter gave them',
    'subjects',
    [
      ['2026年片区企业摸底（城关）'],
      ['企业全称', '税号', '法人姓名', '详细地址', '是否在营'],
      ['云岭县百汇电器有限公司', '', '汤百汇', '文昌路120号', '在营'],
    ],
    {
      企业全称: '名称',
      税号: '统一社会信用代码或者注册号',
      法人姓名: '负责人',
      详细地址: '住所',
      是否在营: '登记状态',
    },
  ],
  [
    'who has a certificate, as the office keeps it',
    'officers',
    [
      ['人名', '编制单位', '执法证编号（新证）', '什么时候到期', '年审', '手机号'],
      ['林某', '云岭县市场监督管理局', '99010100001', '2028-06-30', '合格', '13900000202'],
    ],
    {
      人名: '姓名',
      编制单位: '执法主体',
      '执法证编号（新证）': '执法证号',
      什么时候到期: '有效期至',
      年审: '证件状态',
      手机号: '电话',
    },
  ],
  [
    'powers in plain words',
    'powers',
    [
      ['能管什么', '属于哪类', '凭什么管', '谁来办', '经办股室', '多少天办完', '收不收费'],
      [
        '对超范围经营的处罚',
        '行政处罚',
        '《中华人民共和国食品安全法》第一百二十二条',
        '县市场监管局',
        '执法股',
        '90日',
        '不收',
      ],
    ],
    {
      能管什么: '事项名称',
      属于哪类: '权力类型',
      凭什么管: '实施依据',
      谁来办: '行使主体',
      经办股室: '承办机构',
      多少天办完: '承诺期限',
      收不收费: '收费',
    },
  ],
  [
    'a plan of inspections of a township',
    'checks',
    [
      ['查什么', '查谁', '依据哪条规定', '谁去查', '怎么查', '一年最多查几次', '几月查', '一起查的部门'],
      ['明码标价', '农贸市场商户', '《中华人民共和国价格法》第十三条', '城关所', '现场查看', '1次', '3月', '税务'],
    ],
    {
      查什么: '抽查事项',
      查谁: '抽查对象',
      依据哪条规定: '抽查依据',
      谁去查: '抽查主体',
      怎么查: '抽查方式',
      一年最多查几次: '抽查频次',
      几月查: '时间',
      一起查的部门: '配合部门',
    },
  ],
  [
    'a second one, by who is inspected',
    'checks',
    [
      ['序号', '检查哪些事', '对谁检查', '为什么查', '哪个科室负责', '每年几次', '是否重点'],
      [1, '燃气用具安装', '餐饮店', '《城镇燃气管理条例》', '安全股', '2次', '重点'],
    ],
    {
      检查哪些事: '抽查事项',
      对谁检查: '抽查对象',
      为什么查: '抽查依据',
      哪个科室负责: '抽查主体',
      每年几次: '抽查频次',
      是否重点: '事项类别',
    },
  ],
  [
    'a table of fines beside a telephone',
    'benchmarks',
    [
      ['违法情况', '依据什么罚', '轻重', '具体情况', '罚多少'],
      ['不明码标价', '《中华人民共和国价格法》第四十二条', '较轻', '首次', '500元以下'],
      [null, null, '较重', '两次以上', '2000元以上5000元以下'],
    ],
    { 违法情况: '违法行为', 依据什么罚: '法律依据', 轻重: '阶次', 具体情况: '裁量情节', 罚多少: '裁量标准' },
  ],
  [
    'what must be filmed',
    'recordings',
    [
      ['哪些环节要录', '录什么', '谁来录', '用什么录', '在哪里录', '存多久'],
      ['现场检查', '表明身份、检查过程', '辅助人员', '执法记录仪', '当事人处', '6个月'],
    ],
    {
      哪些环节要录: '执法事项',
      录什么: '记录内容',
      谁来录: '记录人',
      用什么录: '记录设备',
      在哪里录: '记录场所',
      存多久: '保存期限',
    },
  ],
  [
    'what goes to the legal office',
    'reviews',
    [
      ['哪些决定要审', '要交什么材料', '谁审', '几天审完', '依据什么'],
      ['吊销许可证件', '案卷、调查终结报告', '法规股', '10日', '《中华人民共和国行政处罚法》第五十八条'],
    ],
    { 哪些决定要审: '审核事项', 要交什么材料: '提交材料', 谁审: '审核机构', 几天审完: '审核期限', 依据什么: '依据' },
  ],
  [
    'a guide on one sheet',
    'guides',
    [
      ['办什么事', '谁能办', '要带什么', '怎么办', '多久办好', '去哪儿办', '凭什么规定'],
      [
        '食品经营许可',
        '有固定场所的经营者',
        '营业执照、身份证',
        '窗口申请',
        '10个工作日',
        '政务大厅3号窗口',
        '《食品经营许可和备案管理办法》',
      ],
    ],
    {
      办什么事: '事项',
      谁能办: '条件',
      要带什么: '申请材料',
      怎么办: '办理环节',
      多久办好: '办理时限',
      去哪儿办: '办公地址、时间、电话',
      凭什么规定: '依据',
    },
  ],
]

it.each(files)('%s', (_, list, rows, meant) => {
  const preview = read(list, book([{ rows }]))
  const taken = preview.tables.flatMap((t) => t.columns.map((c) => [c.heading, c.meaning]))
  expect(Object.fromEntries(taken.filter(([heading]) => heading !== '序号'))).toEqual(meant)
  expect(preview.entries).toHaveLength(1)
})

it.each([
  ['法律依据', undefined],
  ['一年查几次', 'howOften'],
  ['多久查一次', 'howOften'],
  ['用什么录', 'how'],
  ['由哪个部门负责', 'who'],
  ['每一次都写清楚什么时候、在哪里、由谁、怎么办的', undefined],
] as const)('%s asks %s', (heading, question) => expect(questionIn(heading)).toBe(question))

it.each(listKinds)('$title: what a heading asks is answered by a column it has', (kind) => {
  const known = meanings(kind).map(({ id }) => id)
  for (const column of Object.values(kind.answers ?? {})) expect(known).toContain(column)
})
