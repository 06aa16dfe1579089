import { describe, expect, test } from 'vitest'
import { inThread, limits, listKind, type Preview, previewInThread, type Refused, toCsv } from './index.ts'
import { encodeIn, utf16 } from './testing/encode.ts'
import { bookOf, rowOf } from './testing/zip.ts'

/** Files that are sent to do harm, or by somebody who does not know better: one sentence each, no fall, memory and time within bounds. */
const subjects = listKind('subjects')!
/** A third of what a reader may have at work. */
const small = { ...limits, megabytes: 512, milliseconds: 60_000 }
const read = (bytes: Uint8Array, within = small) => previewInThread(subjects, bytes, { limits: within })
const refusal = (answer: Preview | Refused) => (answer.ok ? 'taken' : answer.error)
const text = (lines: string) => new TextEncoder().encode(lines)
const heading = rowOf('企业名称', '注册号', '地址')

test('a table is taken, so that what follows is refused for what it is', async () => {
  const preview = await read(bookOf(heading + rowOf('云岭县甲公司', '530000000000001', '一号')))
  expect(preview.ok && preview.entries.map(({ name }) => name)).toEqual(['云岭县甲公司'])
})

describe('two million rows', () => {
  const sentence = expect.stringMatching(/^[^。]*超过300000行。请分成几个文件导入。$/)
  test.each([
    ['text', () => text(`企业名称,注册号,地址\n${'云岭县甲公司,1,一号\n'.repeat(2_000_000)}`)],
    [
      'text with a quote left open',
      () => text(`企业名称,注册号,地址\n"甲,1,一号\n${'乙公司,1,一号\n'.repeat(2_000_000)}`),
    ],
    ['a workbook', () => bookOf(heading + rowOf('甲', '1').repeat(2_000_000))],
  ])(
    'of %s are counted and not read',
    async (_, bytes) => {
      expect(refusal(await read(bytes()))).toEqual({ code: 'list-too-large', message: sentence })
    },
    90_000,
  )

  test('a row numbered two million is no two million rows', async () => {
    const far = rowOf('乙公司', '2').replace('<row >', '<row r="2000000">')
    const preview = await read(bookOf(heading + rowOf('甲公司', '1') + far))
    expect(preview.ok ? preview.entries.length : preview.error.code).not.toBe(2_000_000)
  }, 60_000)
})

describe('what draws in other files', () => {
  const evil = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
  const swelling = `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(1000)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}]>`
  test.each([
    ['an entity of the machine', bookOf(heading + rowOf('&secret;', '1'), evil)],
    ['entities that swell', bookOf(heading + rowOf('&a8;', '1'), swelling)],
    [
      'an entity in a table of XML',
      text(`<?xml version="1.0"?>${evil}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>`),
    ],
  ])('%s is not opened', async (_, bytes) => {
    expect(refusal(await read(bytes))).toMatchObject({
      code: 'list-unsafe',
      message: expect.stringContaining('实体声明'),
    })
  })
})

test.each([
  ['UTF-16 with its great end first', (lines: string) => utf16(lines, true, true)],
  ['the same without a mark', (lines: string) => utf16(lines, true, false)],
  ['GB18030', (lines: string) => encodeIn('gb18030', lines)],
])('a text in %s is read in full', async (_, bytes) => {
  const lines = Array.from({ length: 3000 }, (__, n) => `云岭县第${n}号便利店,53000000${n},城关镇${n}号`)
  const preview = await read(bytes(`企业名称,注册号,地址\r\n${lines.join('\r\n')}\r\n`))
  expect(preview.ok && preview.entries.length).toBe(3000)
  expect(preview.ok && preview.entries.at(-1)?.name).toBe('云岭县第2999号便利店')
})

test('half a character at the end of UTF-16 is said, and the rest read', async () => {
  const bytes = utf16('企业名称,注册号\n甲公司,1\n乙公司,2', true, true)
  const preview = await read(bytes.slice(0, -1))
  expect(preview.ok && preview.entries.map(({ name }) => name)).toEqual(['甲公司', '乙公司'])
  expect(preview.ok && preview.doubts.map(({ code }) => code)).toContain('characters-lost')
})

test.each([`=cmd|' /C calc'!A0`, '=HYPERLINK("http://x","点我")', '@SUM(1)', '+cmd|x!A1', '-2+3+cmd|x!A1'])(
  '%s is a name like any other, with a doubt, and runs nowhere',
  async (evil) => {
    const preview = await read(text(`企业名称,注册号\n"${evil.replaceAll('"', '""')}",1\n`))
    expect(preview.ok && preview.entries.map(({ name }) => name)).toEqual([evil])
    expect(preview.ok && preview.doubts.map(({ code }) => code)).toContain('like-formula')
    const [, line] = toCsv({ title: '名录', headings: ['名称'], rows: [[evil]] }).split('\r\n')
    expect(line).toMatch(/^"?'/)
  },
)

describe('a table that is never read to its end', () => {
  const endless = new URL('./testing/endless.ts', import.meta.url)
  const idle = new URL('./testing/idle.ts', import.meta.url)
  const within = (limits: Partial<typeof small>) => ({ limits: { ...small, ...limits } })
  test.each([
    ['takes the processor', endless, { processor: 200 }, /^读取已经用去处理器0秒/],
    ['waits for nothing', idle, { idle: 200 }, /^读取停住不动超过0秒/],
    ['takes its time', endless, { milliseconds: 200 }, /^读取超过0秒/],
  ] as const)('that %s is ended, and told', async (_, thread, limits, said) => {
    const answer = await inThread<Preview>(thread, {}, within(limits))
    expect(refusal(answer)).toMatchObject({ code: 'list-too-slow', message: expect.stringMatching(said) })
  })

  test('is ended when nobody waits for it any more', async () => {
    const gone = new AbortController()
    const answer = inThread<Preview>(endless, {}, { gone: gone.signal })
    gone.abort()
    expect(refusal(await answer)).toMatchObject({ code: 'list-left' })
  })

  test('or ends without a word', async () => {
    const silent = inThread<Preview>(new URL('./file/limits.ts', import.meta.url), {})
    await expect(silent).rejects.toThrow('ended without a word')
  })
})
