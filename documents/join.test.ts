import { expect, test } from 'vitest'
import { createRenderer, joinPdfs, UnjoinablePdf } from './index.ts'
import { samples } from './papers/samples.ts'

test('papers are joined in order, each page as it was, and what joins them can be joined again', async () => {
  const renderer = createRenderer()
  try {
    const [a, b] = [samples[0]!, samples[2]!]
    const one = await renderer.render(a.kind, a.data as never, { date: a.date })
    const two = await renderer.render(b.kind, b.data as never, { date: b.date })
    const joined = joinPdfs([one.pdf, two.pdf])
    const text = Buffer.from(joined).toString('latin1')
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(one.pages + two.pages)
    expect(text).toContain(`/Count ${one.pages + two.pages} /Kids [`)
    // Every object stands where the table says, and nothing points to an object there is not.
    const table = Number(/startxref\n(\d+)/.exec(text)![1])
    const rows = text.slice(table).match(/^\d{10} 00000 n/gm)!
    rows.forEach((row, i) => {
      expect(text.slice(Number(row.slice(0, 10))).startsWith(`${i + 1} 0 obj`)).toBe(true)
    })
    // What the pages draw is not touched.
    const streams = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').split('endstream').length - 1
    expect(streams(joined)).toBe(streams(one.pdf) + streams(two.pdf))
    expect(joinPdfs([joined, one.pdf]).length).toBeGreaterThan(joined.length)
  } finally {
    renderer.close()
  }
})

test('what is not of the product is not taken apart', () => {
  expect(() => joinPdfs([Buffer.from('%PDF-1.7\nnot one')])).toThrow(UnjoinablePdf)
})
