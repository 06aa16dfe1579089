import { describe, expect, it } from 'vitest'
import { book, type Given, type GivenSheet, read, said, text } from '../testing/files.ts'

const head = ['序号', '事项名称', '子项名称', '权力类型', '实施依据']
const item = (n: Given, name: string, sub = '无', kind = '行政处罚'): Given[] => [
  n,
  name,
  sub,
  kind,
  `《樱桃条例》第${n}条`,
]
const powers = (rows: readonly (readonly Given[])[], more: Omit<GivenSheet, 'rows'> = {}) =>
  read('powers', book([{ rows, ...more }]))
const names = (preview: ReturnType<typeof read>) => preview.entries.map(({ name }) => name)

describe('the headings', () => {
  it('stand below titles and instructions, which are left out by name', () => {
    const preview = powers([
      ['云县樱桃局权责清单', null, null],
      [null],
      ['填报单位：云县樱桃局', null, null],
      head,
      item(1, '对折枝的处罚'),
    ])
    expect(preview.tables[0]?.header).toEqual([4, 4])
    expect(said(preview.leftOut)).toEqual(['1 title', '3 title'])
    expect(names(preview)).toEqual(['对折枝的处罚'])
  })

  it('may be broken inside words, and named otherwise', () => {
    const preview = powers([
      ['序\n号', '职权\n名称', '职权\r\n类型', '设定 依据'],
      ['1', '对折\n枝的\n处罚', '行政\n处罚', '《樱桃\n条例》第1条'],
    ])
    expect(preview.entries[0]).toMatchObject({
      name: '对折枝的处罚',
      fields: { kind: '行政处罚', basis: '《樱桃条例》第1条' },
    })
  })

  it('may be parted: what stands below names the column', () => {
    const rows = [
      ['序号', '抽查项目', null, '检查对象', '检查依据'],
      [null, '抽查类别', '抽查事项', null, null],
      [1, '樱桃', '对樱桃园的检查', '樱桃园', '《樱桃条例》'],
      [null, null, '对樱桃酱的检查', '作坊', '《果酱规定》'],
      [2, '梨', '对梨园的检查', '梨园', '《梨园规定》'],
    ]
    const preview = read('checks', book([{ rows, merges: ['B1:C1', 'A1:A2', 'D1:D2', 'E1:E2', 'A3:A4', 'B3:B4'] }]))
    expect(preview.tables[0]?.header).toEqual([1, 2])
    expect(preview.entries.map(({ name, fields }) => [fields.category, name])).toEqual([
      ['樱桃', '对樱桃园的检查'],
      ['樱桃', '对樱桃酱的检查'],
      ['梨', '对梨园的检查'],
    ])
    expect(preview.doubts).toEqual([])
    const flat = read('checks', text(rows.map((row) => row.join(',')).join('\n')))
    expect(names(flat)).toEqual(names(preview))
  })

  it('again on the next page are no item; others in the middle are read anew', () => {
    const preview = powers([
      head,
      item(1, '对折枝的处罚'),
      head,
      item(2, '对采摘的处罚'),
      ['序号', '权力类型', '事项名称', '实施依据'],
      ['3', '行政检查', '对果园的检查', '《樱桃条例》'],
    ])
    expect(names(preview)).toEqual(['对折枝的处罚', '对采摘的处罚', '对果园的检查'])
    expect(said(preview.leftOut)).toEqual(['3 header-again', '5 header-again'])
    expect(preview.entries[2]?.fields.kind).toBe('行政检查')
  })

  it('unknown ones are kept under their own name, and so is what stands under none', () => {
    const preview = powers([
      [...head, '枝数', null],
      [...item(1, '对折枝的处罚'), '三枝', '又一枝'],
    ])
    expect(preview.entries[0]?.others).toEqual({ 枝数: '三枝', 枝数·G列: '又一枝' })
  })
})

describe('rows', () => {
  it('sub-items are no items: merged, repeated by name, or numbered under', () => {
    const merged = powers(
      [head, item(1, '樱桃园许可', '1.设立'), [null, null, '2.变更', '行政许可', '甲'], item(2, '对折枝的处罚')],
      { merges: ['A2:A3', 'B2:B3'] },
    )
    const repeated = powers([
      head,
      item(1, '樱桃园许可', '1.设立'),
      item(null, '樱桃园许可', '2.变更'),
      item(2, '对折枝的处罚'),
    ])
    const same = powers([head, item(1, '樱桃园许可', '设立'), item(1, '樱桃园许可', '变更'), item(2, '对折枝的处罚')])
    const numbered = powers([
      head,
      item(1, '樱桃园许可'),
      item('1.1', '设立'),
      item('1.2', '变更'),
      item(2, '对折枝的处罚'),
    ])
    const bracketed = powers([
      head,
      item(1, '樱桃园许可'),
      item('（1）', '设立'),
      item('（2）', '变更'),
      item(2, '对折枝的处罚'),
    ])
    for (const preview of [merged, repeated, same, numbered, bracketed]) {
      expect(names(preview)).toEqual(['樱桃园许可', '对折枝的处罚'])
      expect(preview.entries[0]?.parts.at(-1)?.name).toMatch(/变更$/)
    }
  })

  it('several sub-items in one cell are as many', () => {
    const preview = powers([head, item(1, '樱桃园许可', '1.设立\n2.变更\n3.注销')])
    expect(preview.entries[0]?.parts.map(({ name }) => name)).toEqual(['设立', '变更', '注销'])
  })

  it('a cell merged over two items is said of both', () => {
    const preview = powers([head, item(1, '对折枝的处罚'), [2, '对采摘的处罚', null, null, null]], {
      merges: ['D2:D3', 'E2:E3'],
    })
    expect(preview.entries[1]?.fields).toMatchObject({ kind: '行政处罚', basis: '《樱桃条例》第1条' })
    expect(preview.doubts).toEqual([])
  })

  it('what is merged over rows of the layout is one item', () => {
    const preview = powers([head, item(1, '对折枝的处罚'), [null], [null], item(2, '对采摘的处罚')], {
      merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:E4'],
    })
    expect(names(preview)).toEqual(['对折枝的处罚', '对采摘的处罚'])
    expect(preview.tables[0]?.blank).toBe(2)
  })

  it('what stands unseen below a merged cell is said', () => {
    const preview = powers([head, item(1, '对折枝的处罚'), [null, '看不见的', null, null, null]], {
      merges: ['A2:A3', 'B2:B3'],
    })
    expect(names(preview)).toEqual(['对折枝的处罚'])
    expect(said(preview.doubts)).toEqual(['3B covered'])
  })

  it('hidden ones are left out and named, also where a merge begins in one', () => {
    const preview = powers([head, item(1, '对自治区的处罚'), item(1, '对折枝的处罚'), item(2, '对采摘的处罚')], {
      hiddenRows: [2],
      merges: ['A2:A3'],
    })
    expect(names(preview)).toEqual(['对折枝的处罚', '对采摘的处罚'])
    expect(preview.leftOut).toMatchObject([
      { row: 2, code: 'hidden-row', text: expect.stringContaining('对自治区的处罚') },
    ])
  })

  it('totals, sections and notes are none', () => {
    const preview = powers([
      head,
      ['一、行政处罚（共2项）'],
      item(1, '对折枝的处罚'),
      item(2, '对采摘的处罚'),
      ['二、行政检查（1项）'],
      item(1, '对果园的检查', '无', ''),
      ['合计', '3项'],
      ['备注：以上事项由云县樱桃局实施。'],
    ])
    expect(names(preview)).toEqual(['对折枝的处罚', '对采摘的处罚', '对果园的检查'])
    expect(said(preview.leftOut)).toEqual(['2 section', '5 section', '7 total', '8 note'])
    expect(preview.entries[2]?.fields.kind).toBe('行政检查')
    expect(said(preview.doubts)).toEqual(['6D kind-derived'])
  })

  it('a section whose number stands in a cell of its own is none either; nor is what says 无', () => {
    const preview = powers([
      head,
      ['一', '行政处罚（1项）'],
      item(1, '对折枝的处罚'),
      ['二', '行政奖励'],
      ['无', '无', '无', null, null],
    ])
    expect(names(preview)).toEqual(['对折枝的处罚'])
    expect(said(preview.leftOut)).toEqual(['2 section', '4 section', '5 no-name'])
  })

  it('two numbers in one row are a doubt; with as many numbered names they are as many items', () => {
    const one = powers([head, item(1, '对折枝的处罚'), item('2,3', '检疫及签发'), item(4, '对采摘的处罚')])
    expect(names(one)).toEqual(['对折枝的处罚', '检疫及签发', '对采摘的处罚'])
    expect(said(one.doubts)).toEqual(['3A several-numbers'])
    const two = powers([head, item('1、2', '1.检疫\n2.签发'), item(3, '对采摘的处罚')])
    expect(names(two)).toEqual(['检疫', '签发', '对采摘的处罚'])
  })

  it('an item without a number, a number twice, a gap: each is a doubt, none is lost', () => {
    const preview = powers([
      head,
      item(1, '甲的处罚'),
      item(null, '乙的处罚'),
      item(2, '丙的处罚'),
      item(2, '丁的处罚'),
      item(5, '戊的处罚'),
    ])
    expect(preview.entries).toHaveLength(5)
    expect(said(preview.doubts)).toEqual(['3A no-number', '5A number-order', '6A number-order'])
  })

  it('a row alike in all is taken once; one with the same name is a doubt', () => {
    const preview = powers([
      head,
      item(1, '对折枝的处罚'),
      [2, ...item(1, '对折枝的处罚').slice(1)],
      item(3, '对折枝的处罚'),
    ])
    expect(preview.entries).toHaveLength(2)
    expect(said(preview.leftOut)).toEqual(['3 repeated'])
    expect(said(preview.doubts)).toEqual(['4 same-name'])
  })
})

describe('sheets', () => {
  it('each is read; the number its name states is held against what it has', () => {
    const preview = read(
      'powers',
      book([
        { name: '行政处罚（2项）', rows: [head, item(1, '对折枝的处罚')] },
        { name: '行政检查（1项）', rows: [head, item(1, '对果园的检查', '无', '行政检查')] },
      ]),
    )
    expect(preview.tables.map(({ items }) => items)).toEqual([1, 1])
    expect(preview.doubts).toMatchObject([{ sheet: '行政处罚（2项）', code: 'count-differs' }])
  })

  it('one without headings goes on from the one before, and says so', () => {
    const preview = read(
      'powers',
      book([
        { rows: [head, item(1, '对折枝的处罚')] },
        { rows: [item(2, '对采摘的处罚')] },
        { rows: [['目录'], ['一', '二']] },
      ]),
    )
    expect(names(preview)).toEqual(['对折枝的处罚', '对采摘的处罚'])
    expect(preview.doubts).toMatchObject([{ sheet: 'Sheet2', code: 'header-of-before' }])
    expect(preview.leftOut).toMatchObject([{ sheet: 'Sheet3', code: 'no-header', toRow: 2 }])
  })

  it('a hidden one is left out whole; a hidden column is read and said', () => {
    const preview = read(
      'powers',
      book([
        { rows: [head, item(1, '对折枝的处罚')], hiddenColumns: [5] },
        { rows: [head, item(2, '对采摘的处罚')], hidden: true },
      ]),
    )
    expect(names(preview)).toEqual(['对折枝的处罚'])
    expect(said(preview.leftOut)).toEqual(['1 hidden-sheet'])
    expect(said(preview.doubts)).toEqual(['0E hidden-column'])
  })
})

it('a benchmark is one violation with its grades, merged or repeated row by row', () => {
  const rows: Given[][] = [
    ['序号', '违法行为', '法律依据', '裁量阶次', '裁量情节', '裁量标准'],
    ['1-1', '折枝', '《樱桃条例》', '轻微', '一枝', '警告'],
    [null, null, null, '一般', '三枝', '罚款百元'],
    [null, null, null, null, '五枝', null],
    ['1-2', '采摘', '《樱桃条例》', '一般', '一斤', '罚款'],
  ]
  const merged = read('benchmarks', book([{ rows, merges: ['A2:A4', 'B2:B4', 'C2:C4'] }]))
  const flat = read(
    'benchmarks',
    text(
      rows
        .map((row, n) =>
          (n === 2 || n === 3 ? ['1-1', '折枝', '《樱桃条例》', ...row.slice(3)] : row)
            .map((one) => one ?? '')
            .join(','),
        )
        .join('\n'),
    ),
  )
  for (const preview of [merged, flat]) {
    expect(names(preview)).toEqual(['折枝', '采摘'])
    expect(preview.entries[0]?.parts.map(({ name, fields }) => [name, fields.circumstance])).toEqual([
      ['轻微', '一枝'],
      ['一般', '三枝'],
      ['', '五枝'],
    ])
  }
})

it('every row is a heading, an item, part of one, left out, or blank', () => {
  const rows = [
    ['名录'],
    head,
    item(1, '甲的处罚', '1.子'),
    item(null, '甲的处罚', '2.子'),
    [null],
    ['合计', '1项'],
    item(2, '乙的处罚'),
    ['注：无'],
  ]
  const { tables, entries, leftOut } = powers(rows)
  const parts = entries.flatMap((entry) => entry.parts.filter(({ row }) => row !== entry.row))
  expect(entries.length + parts.length + leftOut.length + (tables[0]?.blank ?? 0) + 1).toBe(rows.length)
})
