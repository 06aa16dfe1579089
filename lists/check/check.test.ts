import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { book, type Given, read, said } from '../testing/files.ts'
import { regionOf } from './region.ts'
import { isRegistrationNumber, registrationCheckDigit } from './registration.ts'

const subject = (code: Given, founded: Given = '2026-03-03') =>
  read(
    'subjects',
    book([
      {
        rows: [
          ['企业名称', '统一社会信用代码', '成立日期'],
          ['云县樱桃园', code, founded],
        ],
      },
    ]),
  )
const officer = (identity: Given) =>
  read(
    'officers',
    book([
      {
        rows: [
          ['姓名', '执法证号', '身份证号', '有效期至'],
          ['施某', '0012', identity, '2026-03-03'],
        ],
      },
    ]),
  )

describe('numbers of subjects', () => {
  it.each([
    ['91350100M000100Y43', '91350100M000100Y43', []],
    [' 91350100m000100y43 ', '91350100M000100Y43', []],
    ['91350100M000100Y44', '91350100M000100Y44', ['2B credit-code']],
    ['110108000000016', '110108000000016', ['2B old-number']],
    ['110108000000011', '110108000000011', ['2B old-number-check']],
    ['1101080000000', '1101080000000', ['2B old-number']],
    ['9.13501E+17', undefined, ['2B digits-lost']],
    [913501000000000000, undefined, ['2B digits-lost']],
    ['无', undefined, ['2B empty']],
  ])('%s', (given, value, asks) => {
    const { entries, doubts } = subject(given)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.fields.code).toBe(value)
    expect(said(doubts)).toEqual(asks)
  })

  it('two with one number are both taken, the later with a doubt', () => {
    const rows = [
      ['企业名称', '统一社会信用代码'],
      ['甲', '91350100M000100Y43'],
      ['乙', '91350100M000100Y43'],
    ]
    const { entries, doubts } = read('subjects', book([{ rows }]))
    expect(entries).toHaveLength(2)
    expect(said(doubts)).toEqual(['3 same-code'])
  })

  it('a wrong digit of an old number is found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), fc.nat(13), fc.nat(8), (body, at, shift) => {
        const whole = body + registrationCheckDigit(body)
        expect(isRegistrationNumber(whole)).toBe(true)
        const other = String((Number(whole[at]) + shift + 1) % 10)
        expect(isRegistrationNumber(whole.slice(0, at) + other + whole.slice(at + 1))).toBe(false)
      }),
    )
  })
})

describe('days', () => {
  it.each([
    ['2026年3月3日', '2026-03-03', []],
    ['二〇二六年三月三日', '2026-03-03', []],
    ['2026/3/3', '2026-03-03', []],
    ['20260303', '2026-03-03', []],
    [{ t: 'n', v: 46084, z: 'yyyy-mm-dd' } as const, '2026-03-03', []],
    [{ t: 'n', v: 46084.67, z: 'm/d/yy h:mm' } as const, '2026-03-03', []],
    [{ t: 'n', v: 59, z: 'yyyy-mm-dd' } as const, '1900-02-28', []],
    [{ t: 'n', v: 61, z: 'yyyy-mm-dd' } as const, '1900-03-01', []],
    ['2026-02-30', undefined, ['2C day-unreadable']],
    ['2020-01-01至2026-03-03', '2026-03-03', ['2C day-of-span']],
    ['长期', '长期', []],
  ])('%j', (given, value, asks) => {
    const { entries, doubts } = subject('91350100M000100Y43', given)
    expect(entries[0]?.fields.founded).toBe(value)
    expect(said(doubts)).toEqual(asks)
  })

  it('a workbook that counts from 1904 means the same day', () => {
    const rows = [
      ['企业名称', '统一社会信用代码', '成立日期'],
      ['甲', '91350100M000100Y43', { t: 'n', v: 46084 - 1462, z: 'yyyy-mm-dd' } as const],
    ]
    for (const kind of ['xlsx', 'biff8'] as const)
      expect(read('subjects', book([{ rows }], kind, true)).entries[0]?.fields.founded).toBe('2026-03-03')
  })
})

it.each([
  ['11010519491231002X', []],
  ['110105194912310021', ['2C identity']],
  ['110105491231002', ['2C old-number']],
  ['110105********002X', []],
])('identity number %s', (given, asks) => {
  expect(said(officer(given).doubts)).toEqual(asks)
})

it('noughts in front stay, of a text and of a number so shown', () => {
  const rows = [
    ['姓名', '执法证号'],
    ['甲', '000123'],
    ['乙', { t: 'n', v: 123, z: '000000' } as const],
  ]
  expect(read('officers', book([{ rows }])).entries.map(({ fields }) => fields.certificate)).toEqual([
    '000123',
    '000123',
  ])
})

it.each([
  ['4111/411103', '411103'],
  ['511602000000', '511602000000'],
  ['99', null],
  ['51160', null],
])('region %s', (given, region) => {
  expect(regionOf(given)).toBe(region)
})

describe('formulas', () => {
  const head = ['序号', '事项名称', '权力类型', '实施依据']
  it('of the number are said once; of anything else each', () => {
    const rows: Given[][] = [
      head,
      [{ t: 'n', v: 1, f: 'ROW()-1' }, '对折枝的处罚', '行政处罚', '甲'],
      [{ t: 'n', v: 2, f: 'ROW()-1' }, { t: 's', v: '对采摘的处罚', f: 'B9' }, '行政处罚', '甲'],
    ]
    const { entries, doubts } = read('powers', book([{ rows }]))
    expect(entries.map(({ name }) => name)).toEqual(['对折枝的处罚', '对采摘的处罚'])
    expect(said(doubts)).toEqual(['2A formula', '3B formula'])
  })

  it('without a value give nothing, and the row is an item all the same', () => {
    const rows: Given[][] = [head, [{ t: 'n', f: 'ROW()-1' }, '对折枝的处罚', '行政处罚', { t: 's', f: 'D9' }]]
    const { entries, doubts } = read('powers', book([{ rows }]))
    expect(entries).toHaveLength(1)
    expect(said(doubts)).toEqual(['2A formula-empty', '2D formula-empty'])
  })
})

it('同上 is what stands above, and a doubt', () => {
  const rows = [
    ['审核事项', '审核重点'],
    ['吊销执照的', '主体'],
    ['责令停产的', '同上'],
  ]
  const { entries, doubts } = read('reviews', book([{ rows }]))
  expect(entries[1]?.fields.points).toBe('主体')
  expect(said(doubts)).toEqual(['3B same-as-above'])
})

it('a term keeps its unit; one without is a doubt', () => {
  const rows = [
    ['事项名称', '权力类型', '实施依据', '法定期限（天/日）'],
    ['甲许可', '行政许可', '乙', '20个工作日'],
    ['丙许可', '行政许可', '丁', '20'],
  ]
  const { entries, doubts } = read('powers', book([{ rows }]))
  expect(entries.map(({ fields }) => fields.term)).toEqual(['20个工作日', '20'])
  expect(said(doubts)).toEqual(['3D term-unit'])
})
