import { expect, it } from 'vitest'
import { book, type GivenSheet, read, said } from './testing/files.ts'

/** Lists as they are usually laid out, one of each kind that differs: how many items, what is left out, what is doubtful. */
const layouts: readonly (readonly [string, string, GivenSheet, number, readonly string[], readonly string[]])[] = [
  [
    'one number for several reviews',
    'reviews',
    {
      rows: [
        ['重大行政执法决定法制审核目录清单'],
        ['序号', '执法类别', '审核事项', '审核内容', '送审材料'],
        [1, '行政许可', '涉及重大公共利益的', '主体', '材料'],
        [null, null, '经过听证的', '主体', '材料'],
        [2, '行政处罚', '较大数额罚款', '主体', '材料'],
      ],
      merges: ['A3:A4', 'B3:B4'],
    },
    3,
    ['1 title'],
    [],
  ],
  [
    'a title with a heading’s word in it is a title, merged or not',
    'benchmarks',
    {
      rows: [
        ['附件2'],
        ['云溪县农业农村局行政处罚裁量基准'],
        ['违法行为', '处罚依据', '裁量阶次', '处罚幅度'],
        ['经营假种子', '《种子法》第七十四条', '较轻', '处1万元以上4万元以下罚款'],
        [null, null, '一般', '处4万元以上7万元以下罚款'],
      ],
      merges: ['A2:D2', 'A4:A5', 'B4:B5'],
    },
    1,
    ['1 title', '2 title'],
    [],
  ],
  [
    'what is among an item is part of it',
    'powers',
    {
      rows: [
        ['序号', '事项名称', '权力类型', '依据'],
        [1, '校车使用许可', '行政许可', '《校车安全管理条例》第十五条'],
        [null, '其中：变更', null, null],
      ],
    },
    1,
    [],
    [],
  ],
  [
    'two firms in one cell, and a count below the last row',
    'subjects',
    {
      rows: [
        ['单位名称', '信用代码', '地址'],
        ['云溪县庚茶庄', '91110000100000000Y', '城关镇'],
        ['云溪县壬布店、云溪县癸鞋店', '', '城关镇六路'],
        ['截至2026年10月共3户'],
      ],
    },
    2,
    ['4 total'],
    ['2B credit-code', '3B empty', '3A several-names', '4 count-differs'],
  ],
  [
    'headings in two rows',
    'powers',
    {
      rows: [
        ['序号', '事项名称', null, '权力类型', '依据'],
        [null, '主项', '子项', null, null],
        [1, '甲许可', '设立', '行政许可', 'x'],
        [null, null, '变更', '行政许可', 'x'],
        [2, '乙处罚', '无', '行政处罚', 'y'],
      ],
      merges: ['B1:C1', 'A1:A2', 'D1:D2', 'E1:E2', 'A3:A4', 'B3:B4'],
    },
    2,
    [],
    [],
  ],
  [
    'a number without a heading',
    'powers',
    {
      rows: [
        ['', '职权名称', '职权类别', '法律依据'],
        [1, '甲', '行政许可', 'x'],
        [2, '乙', '行政处罚', 'y'],
      ],
    },
    2,
    [],
    [],
  ],
  [
    'officers with a day that is none',
    'officers',
    {
      rows: [
        ['云县行政执法人员名录（共3人）'],
        ['序号', '姓名', '性别', '单位及职务', '执法证号', '执法区域', '发证机关', '有效期至'],
        [1, '张某', '男', '局 科员', '23000001', '云县', '省司法厅', '2027-05-01'],
        [2, '李某', '女', '局 科长', { t: 'n', v: 23000002 }, '云县', '省司法厅', '2027年5月1日'],
        [3, '王某', '男', '局 科长', '23000003', '云县', '省司法厅', '2027.13.1'],
      ],
    },
    3,
    ['1 title'],
    ['5H day-unreadable'],
  ],
  [
    'grades and circumstances',
    'benchmarks',
    {
      rows: [
        ['序号', '违法行为', '处罚依据', '违法程度', '适用情形', '裁量标准'],
        [1, '甲', '《x》第三条', '轻微', 'a', 'b'],
        [null, null, null, '一般', 'c', 'd'],
        [null, null, null, '严重', 'e', 'f'],
        [2, '乙', '《y》', '一般', 'a', 'b'],
      ],
      merges: ['A2:A4', 'B2:B4', 'C2:C4'],
    },
    2,
    [],
    [],
  ],
  [
    'grades numbered through',
    'benchmarks',
    {
      rows: [
        ['序号', '违法行为', '处罚依据', '裁量阶次', '裁量标准'],
        ['一、食品类'],
        [1, '甲', '《x》', '轻微', 'b'],
        [2, null, null, '一般', 'd'],
        [3, null, null, '严重', 'f'],
        [4, '乙', '《y》', '一般', 'b'],
      ],
      merges: ['B3:B5', 'C3:C5', 'A2:E2'],
    },
    2,
    ['2 section'],
    [],
  ],
  [
    'one number for a class of checks',
    'checks',
    {
      rows: [
        ['序号', '抽查类别', '抽查事项', '检查对象', '事项类别', '检查方式', '检查主体', '检查依据'],
        [1, '登记检查', '执照规范', '企业', '一般', '现场', '县局', '《公司法》'],
        [null, null, '名称规范', '企业', '一般', '现场', '县局', '《规定》'],
        [null, null, '期限', '企业', '一般', '现场', '县局', '《规定》'],
        [2, '公示检查', '年报', '企业', '重点', '书面', '县局', '《条例》'],
      ],
      merges: ['A2:A4', 'B2:B4'],
    },
    4,
    [],
    [],
  ],
  [
    'the same without merged cells',
    'checks',
    {
      rows: [
        ['序号', '抽查类别', '抽查事项', '检查对象', '检查依据'],
        [1, '登记检查', '执照规范', '企业', '《公司法》'],
        ['', '', '名称规范', '企业', '《规定》'],
        [2, '公示检查', '年报', '企业', '《条例》'],
      ],
    },
    3,
    [],
    ['3A no-number'],
  ],
  [
    'recordings by the stage of the act',
    'recordings',
    {
      rows: [
        ['序号', '执法类别', '执法环节', '记录内容', '记录方式'],
        [1, '行政检查', '现场检查', 'a', '录像'],
        [2, '行政处罚', '调查取证', 'b', '录像'],
        [null, null, '听证', 'c', '录像'],
        [null, null, '送达', 'd', '照相'],
      ],
      merges: ['A3:A5', 'B3:B5'],
    },
    4,
    [],
    [],
  ],
  [
    'agencies, with a total',
    'subjects',
    {
      rows: [
        ['云县行政执法主体公告'],
        ['序号', '执法主体名称', '主体类别', '法定代表人', '地址', '监督电话'],
        [1, '县公安局', '法定行政机关', '甲', '路1号', '0123-1'],
        [2, '县城管局', '法定行政机关', '乙', '路2号', '0123-2'],
        [3, '县卫生监督所', '受委托组织', '丙', '路3号', '0123-3'],
        ['合计', '3家'],
      ],
    },
    3,
    ['1 title', '6 total'],
    ['2 column-missing'],
  ],
  [
    'two lists side by side',
    'officers',
    {
      rows: [
        ['云县执法证一览（共3人）'],
        ['姓名', '执法证号', '姓名', '执法证号'],
        ['甲', '1', '乙', '2'],
        ['丙', '3'],
      ],
      merges: ['A1:D1'],
    },
    3,
    ['1 title'],
    [],
  ],
  [
    'two items in one row, in brackets, a line each and parted',
    'powers',
    {
      rows: [
        ['序号', '行政职权', '权力类型', '实施依据'],
        ['1、2', '检疫（两项：甲证核发、乙证核发）', '行政许可', 'x'],
        ['3\n4', '丙许可\n丁许可', '行政许可', 'x'],
        ['5,6', '戊许可、己核发', '行政许可', 'x'],
        ['7,8', '食品、药品经营许可', '行政许可', 'x'],
        ['*', '带星号的另行公布'],
      ],
    },
    7,
    ['6 note'],
    ['2A several-numbers', '3A several-numbers', '4A several-numbers', '5A several-numbers'],
  ],
  [
    'grades numbered through under a name said again; another of that name rests on another article',
    'benchmarks',
    {
      rows: [
        ['序号', '违法行为', '处罚依据', '裁量阶次', '裁量标准'],
        [1, '甲', '第一条', '轻微', 'a'],
        [2, '甲', '第一条', '严重', 'b'],
        [3, '甲', '第二条', '轻微', 'c'],
      ],
    },
    2,
    [],
    [],
  ],
  [
    'notes and a date below',
    'powers',
    {
      rows: [
        ['序号', '事项名称', '权力类型', '实施依据'],
        [1, '甲', '行政许可', 'x'],
        ['说明：1.本清单自公布之日起施行。'],
        ['2.由县司法局负责解释。'],
        ['云县樱桃局'],
        ['2026年3月3日'],
      ],
      merges: ['A3:D3', 'A4:D4'],
    },
    1,
    ['3 note', '4 note', '5 note', '6 note'],
    [],
  ],
]

it.each(layouts)('%s', (_, list, sheet, items, leftOut, doubts) => {
  const preview = read(list, book([sheet]))
  expect(preview.entries).toHaveLength(items)
  expect(said(preview.leftOut)).toEqual(leftOut)
  expect(said(preview.doubts)).toEqual(doubts)
})
