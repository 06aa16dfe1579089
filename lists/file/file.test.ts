import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { limits, previewList } from '../index.ts'
import { checks } from '../kinds/checks.ts'
import { encodeIn, utf16 } from '../testing/encode.ts'
import { book, read, refusal, said, text } from '../testing/files.ts'

const simplified =
  '序号,抽查事项,抽查依据,备注\r\n1,对樱桃园的检查,"《樱桃管理条例》\n第三条",\r\n2,对梨园的检查,《梨园规定》第八条,每年一次\r\n'
const traditional = '序號,名稱\r\n1,櫻桃園檢查站\r\n2,國家電話登記處\r\n'
const names = (bytes: Uint8Array, list = 'checks') => read(list, bytes).entries.map(({ name }) => name)

describe('one list in whatever encoding', () => {
  const whole = read('checks', text(simplified)).entries
  it.each([
    ['utf-8', text(simplified)],
    ['utf-8', text(`\ufeff${simplified}`)],
    ['gb18030', encodeIn('gb18030', simplified)],
    ['utf-16le', utf16(simplified, false, true)],
    ['utf-16be', utf16(simplified, true, true)],
    ['utf-16le', utf16(simplified, false, false)],
    ['utf-16be', utf16(simplified, true, false)],
  ])('%s', (encoding, bytes) => {
    const preview = read('checks', bytes)
    expect(preview.encoding).toBe(encoding)
    expect(preview.entries).toEqual(whole)
    expect(preview.entries.map(({ name, row }) => [row, name])).toEqual([
      [2, '对樱桃园的检查'],
      [3, '对梨园的检查'],
    ])
  })

  it('Big5 is told from GB18030 by what reads as Chinese', () => {
    const preview = read('subjects', encodeIn('big5', traditional))
    expect(preview.encoding).toBe('big5')
    expect(preview.entries.map(({ name }) => name)).toEqual(['櫻桃園檢查站', '國家電話登記處'])
  })

  it.each([
    ['tabs', simplified.replaceAll(',', '\t')],
    ['semicolons', simplified.replaceAll(',', ';')],
    ['old line ends', simplified.replaceAll('\r\n', '\r')],
    ['empty columns at the end', simplified.replaceAll('\r\n', ',,,\r\n')],
    ['a quote never closed', simplified.replace('对梨园', '"对梨园')],
  ])('%s', (_, lines) => {
    expect(names(text(lines)).map((name) => name.replace('"', ''))).toEqual(['对樱桃园的检查', '对梨园的检查'])
  })
})

describe('a workbook by its content, not by its ending', () => {
  const rows = [
    ['抽查事项', '抽查依据'],
    ['对樱桃园的检查', '《樱桃管理条例》第三条'],
  ]
  it.each(['xlsx', 'biff8', 'html', 'xlml', 'ods'] as const)('%s', (kind) => {
    expect(names(book([{ rows }], kind))).toEqual(['对樱桃园的检查'])
  })

  it('an old one is called so', () => {
    expect(read('checks', book([{ rows }], 'biff8')).format).toBe('xls')
  })

  it('a table a system hands out', () => {
    expect(names(text(JSON.stringify({ lists: [{ agency: '云县', columns: rows[0], rows: rows.slice(1) }] })))).toEqual(
      ['对樱桃园的检查'],
    )
    expect(names(text(JSON.stringify([{ 抽查事项: '对梨园的检查', 抽查依据: '' }])))).toEqual(['对梨园的检查'])
  })
})

describe('what is no table is refused, with a way out', () => {
  it.each([
    ['list-empty', new Uint8Array()],
    ['list-empty', text(' \r\n\r\n')],
    ['list-not-a-table', text('%PDF-1.7')],
    ['list-not-a-table', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['list-damaged', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3)],
    ['list-damaged', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2)],
    ['list-encoding', Uint8Array.of(1, 0, 2, 3, 0xff, 0, 0, 5)],
    ['list-no-header', text('今天天气很好')],
    ['list-no-items', text('抽查事项,抽查依据\n')],
  ])('%s', (code, bytes) => {
    expect(refusal('checks', bytes)).toBe(code)
  })

  it('a file over the limit is not opened', () => {
    expect(previewList(checks, text(simplified), { ...limits, bytes: 10 })).toMatchObject({
      ok: false,
      error: { code: 'list-too-large' },
    })
    expect(previewList(checks, text(simplified), { ...limits, rows: 2 })).toMatchObject({
      ok: false,
      error: { code: 'list-too-large' },
    })
  })

  it('a bomb is found by what comes out, whatever it says of itself', () => {
    const bytes = book([
      {
        rows: [
          ['抽查事项', '抽查依据'],
          ['甲', '乙'],
        ],
      },
    ])
    expect(previewList(checks, bytes, { ...limits, unpacked: 1000 })).toMatchObject({
      ok: false,
      error: { code: 'list-bomb' },
    })
    expect(refusal('checks', bomb(deflateRawSync(new Uint8Array(2 ** 20)), 10))).toBe('list-not-a-table')
    expect(
      previewList(checks, bomb(deflateRawSync(new Uint8Array(2 ** 20)), 10), { ...limits, unpacked: 2 ** 19 }),
    ).toMatchObject({
      error: { code: 'list-bomb' },
    })
  })
})

/** A zip of one entry that says it is small. */
function bomb(packed: Uint8Array, says: number): Uint8Array {
  const name = text('xl/a.xml')
  const sizes = (at: number, view: DataView) => {
    view.setUint16(at, 8, true)
    view.setUint32(at + 10, packed.length, true)
    view.setUint32(at + 14, says, true)
    view.setUint16(at + 18, name.length, true)
  }
  const local = new DataView(new ArrayBuffer(30))
  local.setUint32(0, 0x04034b50, true)
  sizes(8, local)
  const entry = new DataView(new ArrayBuffer(46))
  entry.setUint32(0, 0x02014b50, true)
  sizes(10, entry)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(10, 1, true)
  end.setUint32(16, 30 + name.length + packed.length, true)
  const bytes = (view: DataView) => new Uint8Array(view.buffer)
  return Uint8Array.from([...bytes(local), ...name, ...packed, ...bytes(entry), ...name, ...bytes(end)])
}

it('characters that are lost are said', () => {
  const bytes = encodeIn('gb18030', simplified)
  bytes[bytes.length - 5] = 0xff
  expect(said(read('checks', bytes).doubts)).toContain('0 characters-lost')
})
