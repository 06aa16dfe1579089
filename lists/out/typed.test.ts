import { linesOf as columnsOf, type ListId } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { timesAYear } from '../check/frequency.ts'
import { listKind } from '../kinds/index.ts'
import { previewList } from '../preview.ts'
import { typedLines } from './typed.ts'

const file = Buffer.from(
  [
    '违法行为,法律依据,裁量阶次,裁量情节,裁量标准',
    '不明码标价,《价格法》第四十二条：可以处五千元以下的罚款。,较轻,首次,处五百元以下罚款',
    '不明码标价,《价格法》第四十二条：可以处五千元以下的罚款。,一般,再次,处五百元以上二千元以下罚款',
    '超出定价,《价格法》第三十九条：没收违法所得，可以并处违法所得五倍以下的罚款。,一般,已退还,并处违法所得一倍以上三倍以下的罚款',
  ].join('\n'),
)

test('each grade of a benchmark is a line other cases ask, with the columns of the list and no other', () => {
  const kind = listKind('benchmarks')!
  const preview = previewList(kind, file)
  if (!preview.ok) throw new Error(preview.error.message)
  const typed = typedLines(kind, preview.entries)
  expect(typed?.list).toBe('discretion')
  expect(typed?.rows).toMatchObject([
    { conduct: '不明码标价', basis: '《价格法》第四十二条', grade: '较轻', when: '首次', most: 50_000 },
    { conduct: '不明码标价', grade: '一般', when: '再次', least: 50_000, most: 200_000 },
    { conduct: '超出定价', when: '已退还', base: '违法所得', percentLeast: 100, percentMost: 300 },
  ])
  const known = new Set<string>(columnsOf('discretion').columns.map((c) => c.id))
  for (const row of typed?.rows ?? []) expect(Object.keys(row).filter((id) => !known.has(id))).toEqual([])
})

const typed = (list: string, text: string, as?: ListId) => {
  const preview = previewList(listKind(list)!, Buffer.from(text))
  if (!preview.ok) throw new Error(preview.error.message)
  return typedLines(listKind(list)!, preview.entries, as)
}
const known = (list: ListId) => new Set<string>(columnsOf(list).columns.map((c) => c.id))

test.each<[string, string, ListId, object[]]>([
  [
    'powers',
    '序号,事项名称,子项,权力类型,职权编码,实施依据,实施主体\n1,甲许可,核发,行政许可,A-1,《甲法》第三条：略。,县局\n2,乙,,奇怪,/,《乙法》,县局',
    'powers',
    [
      { title: '甲许可', kind: 'permit', matter: 'A-1', basis: '《甲法》第三条', part: '核发', agency: '县局' },
      { title: '乙', remark: '类型：奇怪' },
    ],
  ],
  [
    'checks',
    '检查事项,检查依据,检查对象,检查频次\n甲,《甲法》,企业,每年不超过两次\n乙,《乙法》,企业,每两年一次',
    'inspections',
    [
      { title: '甲', cap: 2, frequency: '每年不超过两次' },
      { title: '乙', frequency: '每两年一次' },
    ],
  ],
  [
    'subjects',
    '执法主体名称,统一社会信用代码,主体性质,执法依据\n县局,91350100M000100Y43,法定行政机关,《处罚法》\n大队,,受委托组织,委托书',
    'agencies',
    [
      { name: '县局', code: '91350100M000100Y43', nature: 'organ', basis: '《处罚法》' },
      { name: '大队', nature: 'entrusted' },
    ],
  ],
  [
    'officers',
    '姓名,执法证号,单位,执法类别,有效期至\n甲,23001,县局,行政处罚,2027年5月1日',
    'officers',
    [{ name: '甲', certificate: '23001', kinds: '行政处罚', expires: '2027-05-01' }],
  ],
  [
    'recordings',
    '执法类别,记录环节,记录事项,记录方式\n行政处罚,调查取证,询问当事人,录音\n行政强制,执行,强制拆除现场,全程录像\n行政许可,受理,窗口受理,拍照',
    'recordings',
    [
      { title: '询问当事人', scene: 'questioning' },
      { title: '强制拆除现场', scene: 'enforcement', whole: true },
      { title: '窗口受理', scene: 'other' },
    ],
  ],
  [
    'reviews',
    '执法类别,审核事项,审核重点\n行政处罚,对个人罚款一万元以上的,程序\n行政处罚,责令停产停业的,程序',
    'reviews',
    [
      { title: '对个人罚款一万元以上的', trigger: 'fineFrom', amount: 1_000_000, points: '程序' },
      { title: '责令停产停业的', trigger: 'other' },
    ],
  ],
  [
    'guides',
    '事项,事项编码,要素,内容,依据\n小餐饮登记,D-1,受理条件,有固定场所,《食品安全法》第三十六条\n小餐饮登记,D-1,申请材料,身份证明,《食品安全法》第三十六条\n小餐饮登记,D-1,收费,不收费,\n摊贩备案,,办理时限,五个工作日,《条例》第八条',
    'guides',
    [
      {
        matter: '小餐饮登记',
        code: 'D-1',
        part: 'condition',
        content: '有固定场所',
        basis: '《食品安全法》第三十六条',
      },
      { matter: '小餐饮登记', part: 'material', content: '身份证明' },
      { matter: '小餐饮登记', content: '收费：不收费' },
      { matter: '摊贩备案', part: 'term', content: '五个工作日' },
    ],
  ],
  [
    'guides',
    '事项名称,设定依据,受理条件,申请材料,办理流程,承诺时限,咨询电话\n小餐饮登记,《食品安全法》第三十六条,有固定场所,"1.身份证明\n2.场所证明",申请,五个工作日,0591-1',
    'guides',
    [
      { matter: '小餐饮登记', part: 'basis', content: '《食品安全法》第三十六条' },
      { part: 'condition', content: '有固定场所' },
      { part: 'material', content: '身份证明' },
      { part: 'material', content: '场所证明' },
      { part: 'step', content: '申请' },
      { part: 'term', content: '五个工作日' },
      { matter: '小餐饮登记', part: 'window', content: '0591-1' },
    ],
  ],
])('%s are lines with the columns of their list', (list, text, as, rows) => {
  const found = typed(list, text)
  expect(found).toMatchObject({ list: as, rows })
  for (const row of found?.rows ?? []) expect(Object.keys(row).filter((id) => !known(as).has(id))).toEqual([])
})

test('a table of subjects is read for the list that is asked for', () => {
  const table = '企业名称,统一社会信用代码,成立日期,企业类型\n甲公司,91350100M000100Y43,2020-01-02,有限责任公司'
  expect(typed('subjects', table, 'subjects')?.rows).toEqual([
    { name: '甲公司', code: '91350100M000100Y43', founded: '2020-01-02', nature: '有限责任公司' },
  ])
  expect(typed('subjects', table)?.rows).toEqual([{ name: '甲公司', code: '91350100M000100Y43' }])
})

test.each([
  ['每年不超过2次', 2],
  ['1次/年', 1],
  ['每季度一次', 4],
  ['每月不少于1次', 12],
  ['半年一次', 2],
  ['3次', 3],
  ['2026年2次', 2],
  ['每两年一次', undefined],
  ['每3个月1次', undefined],
  ['不定期', undefined],
  ['', undefined],
])('%s is %s times a year', (text, times) => {
  expect(timesAYear(text)).toBe(times)
})
