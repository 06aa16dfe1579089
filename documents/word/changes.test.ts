import { textsOf, withTexts } from '@xiezhi/casework/forms/texts.ts'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { holesBetween } from './align.ts'
import { changesIn } from './changes.ts'
import { balanced, markForm, ownersIn, shaded } from './marks.ts'
import { outlineOf } from './outline.ts'
import { linesOf, UnreadableWord } from './read.ts'
import { wordOf } from './write.ts'

const fields = [
  { id: 'facts', label: '违法事实', kind: { is: 'longText' }, required: true },
  { id: 'remark', label: '备注', kind: { is: 'text' }, required: false },
] as never
const form = { facts: '经营过期食品。\n货值一百元。' }
const paper = (f: { readonly [id: string]: unknown }) =>
  outlineOf('plain', {
    agency: '云岭县市场监督管理局',
    number: '云市监〔2026〕1号',
    title: '告知书',
    body: [
      { type: 'section', text: '一、事实' },
      ...String(f.facts)
        .split('\n')
        .map((text) => ({ type: 'paragraph', text: text.trim() }) as const),
      { type: 'paragraph', text: `以上，备注：${String(f.remark)}。` },
      { type: 'paragraph', text: '你有权进行陈述、申辩。' },
      { type: 'row', label: '案由', text: `经办：${String(f.facts).split('\n')[0]}`, half: false },
    ],
  } as never)

const xmlOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml']!)
const given = async () => {
  const { texts, form: marked } = markForm(fields, form)
  const outline = balanced(paper(marked), texts)
  const lines = await linesOf(xmlOf(await wordOf(outline, '')))
  return { texts, outline, marked: lines.join('\n'), plain: ownersIn(lines.join('\n')).text }
}
const changed = async (edit: (plain: string) => string) => {
  const { marked, plain, texts } = await given()
  return changesIn(marked, edit(plain), texts)
}
const none = { texts: [], fixed: [], unclear: [] }

test('what comes back as it went is no change, whatever is done to its spaces and lines', async () => {
  expect(await changed((t) => t)).toEqual(none)
  expect(await changed((t) => t.replaceAll('。', '。 '))).toEqual(none)
})

test('a text is changed where it stands, over its lines, and where nothing stood it is filled in', async () => {
  expect(await changed((t) => t.replace('货值一百元', '货值二百元').replace('【备注】', '无'))).toEqual({
    ...none,
    texts: [
      { at: ['facts'], label: '违法事实', was: form.facts, now: '经营过期食品。\n货值二百元。' },
      { at: ['remark'], label: '备注', was: '', now: '无' },
    ],
  })
})

test('a paragraph put in after the last of a text is part of it; what it says between fixed words stays between them', async () => {
  const { texts, fixed } = await changed((t) => t.replace('货值一百元。', '货值一百元。\n已全部下架。'))
  expect([texts.map((t) => t.now), fixed]).toEqual([['经营过期食品。\n货值一百元。\n已全部下架。'], []])
})

test('what the paper says by itself is told and not taken; what cannot be told apart is not taken either', async () => {
  expect(await changed((t) => t.replace('你有权进行陈述、申辩。', '你无权陈述。'))).toMatchObject({
    texts: [],
    fixed: expect.arrayContaining([{ was: '你有权进行陈述、申辩。', now: '你无权陈述。' }]),
  })
  const { texts, unclear } = await changed((t) => t.replace(/以上，备注：【备注】。/, '另有安排'))
  expect([texts, unclear]).toMatchObject([[], [{ label: '备注' }]])
})

test('a change in a text and beside it stays one of both where a character counts two', async () => {
  const { texts, form: marked } = markForm(fields, { ...form, remark: '𠮷𠮷𠮷' })
  const lines = (await linesOf(xmlOf(await wordOf(balanced(paper(marked), texts), '')))).join('\n')
  const back = ownersIn(lines).text.replace('𠮷𠮷𠮷。', '另有安排！')
  expect(changesIn(lines, back, texts)).toMatchObject({ texts: [], unclear: [{ label: '备注' }] })
})

test('a text that is changed in two places in two ways is not taken; in one, it is', async () => {
  const one = await changed((t) => t.replace('货值一百元', '货值二百元'))
  expect(one.texts).toHaveLength(1)
  const { texts, unclear } = await changed((t) => t.replace('经营过期食品。\n货值', '经营霉变食品。\n货值'))
  expect([texts.length, unclear.length]).toEqual([1, 0])
})

test('what may be changed is shaded, and no mark is left in what goes out', async () => {
  const { outline } = await given()
  const xml = xmlOf(await wordOf(shaded(outline), '编辑稿'))
  expect(xml.match(/<w:shd /g)!.length).toBeGreaterThan(2)
  expect(xml).not.toMatch(/[\u{f0000}-\u{fffff}\ufdd0\ufdd1]/u)
})

const read = (inside: string) => linesOf(`<?xml version="1.0"?><w:document>${inside}</w:document>`)

test('struck-out words are gone, put-in ones are there, and what older programs are shown is not read twice', async () => {
  const xml =
    '<w:p><w:pPr><w:t>x</w:t></w:pPr><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>' +
    '<w:ins w:author="a>b"><w:r><w:t xml:space="preserve">丙 &amp;&#x4e01;</w:t><w:br/><w:t>戊</w:t></w:r></w:ins></w:p>' +
    '<mc:Fallback><w:p><w:r><w:t>己</w:t></w:r></w:p></mc:Fallback><w:p/>'
  expect(await read(xml)).toEqual(['甲丙 &丁', '戊'])
})

test('what declares entities, or never ends, is refused', async () => {
  await expect(linesOf('<!DOCTYPE x [<!ENTITY a "b">]><w:p/>')).rejects.toThrow('实体')
  await expect(read('<w:p><w:t>&a;</w:t></w:p>')).rejects.toThrow('损坏')
  await expect(read(`<w:p><w:t>${'字'.repeat(300_000)}</w:t></w:p>`)).rejects.toThrow('太多')
  await expect(read('<w:p>'.repeat(100))).rejects.toThrow('太多')
  await expect(read('<w:p>')).rejects.toThrow('损坏')
})

test('whoever writes everything anew does not keep the others waiting: from some stretch on each is another as a whole', () => {
  const stretch = (a: string, b: string) => `${a.repeat(700)}中${b.repeat(700)}\n`
  const all = (a: string, b: string) => Array.from({ length: 30 }, (_, i) => `第${i}行\n${stretch(a, b)}`).join('')
  const [before, after] = [all('甲', '乙'), all('丙', '丁')]
  const holes = holesBetween(before, after)
  // Found apart are the words on both sides of 中, which is the same.
  expect(holes[0]!.to - holes[0]!.from).toBe(700)
  expect(holes.at(-1)!.to - holes.at(-1)!.from).toBe(1402)
  const again = holes.reduceRight(
    (text, h) => text.slice(0, h.from) + after.slice(h.thenFrom, h.thenTo) + text.slice(h.to),
    before,
  )
  expect(again).toBe(after)
})

test.each(['<?', '<!--', '<', '<a "', "<a '", '<a', '<w:p a="', '<![CDATA[', '<a>'])(
  'what begins with %s and never ends is refused, and nobody waits for it meanwhile',
  async (begin) => {
    const long = 8 * 2 ** 20
    let turns = 0
    const others = setInterval(() => (turns += 1), 5)
    for (const xml of [begin.repeat(long / begin.length), begin + 'a'.repeat(long)]) {
      const begun = performance.now()
      turns = 0
      await expect(linesOf(xml)).rejects.toThrow(UnreadableWord)
      const took = performance.now() - begun
      expect(took).toBeLessThan(30_000)
      // Whoever else is served has his turn at least ten times a second, on a machine a tenth as fast.
      if (took > 500) expect(turns).toBeGreaterThan(took / 500)
    }
    clearInterval(others)
  },
)

test('one paragraph of nothing but breaks is too long, not too much', async () => {
  await expect(read(`<w:p>${'<w:br/>'.repeat(199_999)}</w:p>`)).rejects.toThrow('太多')
  expect(await read('<w:p><w:r><w:t>甲</w:t><w:br/><w:br></w:br><w:cr/><w:t>乙</w:t></w:r></w:p>')).toEqual([
    '甲',
    '乙',
  ])
})

test('comments and instructions are not read, and end nothing that stands around them', async () => {
  const xml = "<w:p><!-- <w:t>x --><w:t>甲<!--></w:t>-->乙</w:t><w:t/>丙<w:t a='\"/>'>丁</w:t></w:p>"
  expect(await read(xml)).toEqual(['甲乙丁'])
})

test('a line of a list that is none has no text, and is no fault of whoever reads the others', () => {
  const lists = [
    {
      id: 'goods',
      label: '物品',
      kind: { is: 'rows', one: '物品', columns: [{ id: 'name', label: '名称', kind: { is: 'text' } }] },
    },
    { id: 'points', label: '意见', kind: { is: 'points' } },
  ] as never
  const odd = { goods: [null, '甲', { name: '乙' }], points: [null, 1, { reason: '丙' }] }
  expect(textsOf(lists, odd).map(({ at, text }) => [...at, text])).toEqual([
    ['goods', 2, 'name', '乙'],
    ['points', 2, 'reason', '丙'],
  ])
})

test('places of a form are changed, and none is made that it does not have', () => {
  const lines = { goods: [{ name: '甲' }, { name: '乙' }], by: { p1: '丙' } }
  const texts = [
    { at: ['goods', 1, 'name'], text: '丁' },
    { at: ['goods', 9, 'name'], text: '戊' },
    { at: ['by', 'p1'], text: '己' },
  ]
  expect(withTexts(lines, texts)).toEqual({ goods: [{ name: '甲' }, { name: '丁' }], by: { p1: '己' } })
})
