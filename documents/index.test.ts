import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createRenderer } from './index.ts'
import { papers } from './src/fixtures/papers/index.ts'
import { plain } from './src/fixtures/papers/plain.ts'
import * as shop from './src/fixtures/papers/shop.ts'

const bare = createRenderer({ fontDir: mkdtempSync(join(tmpdir(), 'no-fonts-')) })
const own = createRenderer()
afterAll(() => {
  bare.close()
  own.close()
})

const withFandol = existsSync(join(import.meta.dirname, 'fonts/local/FandolFang-Regular.otf'))
const variants = [
  ['Noto alone', bare] as const,
  [withFandol ? 'Fandol before Noto' : 'the default chain (no Fandol here)', own] as const,
]
const expectedPages: Record<string, number> = {
  '1-filing': 2,
  '2-notice': 4,
  '3-review': 2,
  '4-decision': 5,
  '5-filing-parties': 3,
  '6-notice-hearing': 5,
  '7-decision-parties': 9,
  '8-plain': 2,
  '9-plain-record': 4,
  '10-plain-form': 1,
}

describe.each(variants)('with %s', (_, renderer) => {
  it.each(papers)('renders $name as PDF/A, the same bytes twice', async ({ name, kind, data, date }) => {
    const first = await renderer.render(kind, data as never, { date })
    const second = await renderer.render(kind, data as never, { date })
    expect(first.pages).toBe(expectedPages[name])
    const head = new TextDecoder('latin1').decode(first.pdf)
    expect(head.startsWith('%PDF-1.7')).toBe(true)
    expect(head).toMatch(/pdfaid:part(="|>)2/)
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0)
  })
})

it('gives the same bytes from another process', async () => {
  const other = createRenderer()
  const [a, b] = await Promise.all(
    [own, other].map((renderer) => renderer.render('penalty-decision', shop.decision, { date: '2026-11-09' })),
  )
  other.close()
  expect(Buffer.compare(a!.pdf, b!.pdf)).toBe(0)
})

it('writes the day given into the file, not the day of rendering', async () => {
  const on = async (date: string) => (await own.render('review-opinion', shop.review, { date })).pdf
  expect(new TextDecoder('latin1').decode(await on('2026-11-02'))).toContain('2026-11-02')
  expect(Buffer.compare(await on('2026-11-02'), await on('2026-11-03'))).not.toBe(0)
})

describe('a character no font has', () => {
  const unknown = { ...shop.notice, addressee: '张\u{E123}\u202E' }

  it('is refused with its code point and a code', async () => {
    await expect(own.render('penalty-notice', unknown, { date: '2026-10-16' })).rejects.toMatchObject({
      code: 'glyph-missing',
      message: expect.stringMatching(/U\+E123.*U\+202E.*没有字形/),
    })
  })

  it('is listed, once each, wherever it stands in the data', () => {
    expect(own.missingGlyphs('penalty-notice', unknown)).toEqual(['\u{E123}', '\u202E'])
    const deep = { ...shop.decision, rulings: [{ items: ['罚款\u{E123}元', '\u{E123}'] }] }
    expect(own.missingGlyphs('penalty-decision', deep)).toEqual(['\u{E123}'])
  })

  it('is told to whoever enters it, with its code point and the remedy', () => {
    expect(own.notice({ party: { name: '王\u{E123}' } })).toMatch(/U\+E123.*请管理员在字体目录中加入/)
    expect(own.notice({ party: { name: '王喆' }, cause: '第一行\n第二行' })).toBeUndefined()
  })

  it('is not one of the rare characters of names', () => {
    const names = '喆堃䶮邨昇珺淼旸玥犇骉龘镕瑨祎赟𬬭'
    for (const renderer of [own, bare])
      expect(renderer.missingGlyphs('penalty-notice', { ...shop.notice, addressee: names })).toEqual([])
  })
})

describe('the preview', () => {
  it.each(papers)('draws every page of $name, every outline before its use', async ({ name, kind, data }) => {
    const pages = await own.preview(kind, data as never)
    expect(pages).toHaveLength(expectedPages[name]!)
    const defined = new Set<string>()
    for (const page of pages) {
      for (const [, id] of page.matchAll(/<path id="([^"]+)"/g)) {
        expect(defined.has(id!)).toBe(false)
        defined.add(id!)
      }
      const used = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id!)
      expect(used.length).toBeGreaterThan(5)
      expect(used.filter((id) => !defined.has(id))).toEqual([])
      expect(page).not.toMatch(/script|foreignObject|<style/)
    }
  })

  it('draws a form of which nothing has been typed yet', async () => {
    const empty = <T>(value: T): T =>
      (typeof value === 'string'
        ? ''
        : Array.isArray(value)
          ? []
          : value !== null && typeof value === 'object'
            ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, empty(inner)]))
            : value) as T
    for (const { kind, data } of papers.slice(0, 4)) {
      expect((await own.preview(kind, empty(data) as never)).length).toBeGreaterThan(0)
    }
  })
})

// GB/T 9704-2012 7.3.5: a seal stands on no page without text of the paper.
describe('the seal', () => {
  const glyphs = (page: string | undefined) => (page?.match(/<use /g) ?? []).length
  const line = '机关依法办理本事项并将办理情况书面告知你单位以备查验'
  const letter = (lines: number) => ({
    ...plain,
    marks: [],
    body: Array.from({ length: lines }, () => ({ type: 'paragraph' as const, text: line })),
  })

  it('never stands with whom to ask alone, however long the letter is', async () => {
    const { agency, date = '', copies = '' } = plain
    const { contact } = plain.letter!
    const alone = [agency, date, copies, '联系人：联系电话：联系地址：', ...Object.values(contact), '— 2 —'].join('')
    const bare = alone.replaceAll(' ', '').length
    const last: number[] = []
    for (let lines = 2; lines < 26; lines += 1) last.push(glyphs((await own.preview('plain', letter(lines))).at(-1)))
    expect(Math.min(...last)).toBeGreaterThanOrEqual(bare + line.length - 1)
  }, 60_000)

  it('of a long last paragraph takes nothing along that would leave the page', async () => {
    const body = [{ type: 'paragraph' as const, text: line.repeat(40) }]
    const { pages } = await own.render('plain', { ...plain, body }, { date: '2026-11-09' })
    expect(pages).toBe(3)
  })
})
