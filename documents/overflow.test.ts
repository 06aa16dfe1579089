import { afterAll, describe, expect, it } from 'vitest'
import { createRenderer } from './index.ts'
import * as shop from './src/fixtures/papers/shop.ts'

const renderer = createRenderer({ timeoutMs: 60_000 })
afterAll(() => renderer.close())
const on = { date: '2026-11-09' }

// What does not fit a page has to go on on the next: the text layer holds also what runs off the paper, so pages are counted.
describe('a text longer than its page', () => {
  it('goes on in the summary of the filing form', async () => {
    const summary = ['执法人员依法检查。'.repeat(550)]
    const { pages } = await renderer.render('filing-approval', { ...shop.filing, summary }, on)
    expect(pages).toBeGreaterThanOrEqual(6)
  })

  it('goes on in an opinion', async () => {
    const head = { ...shop.filing.head, text: '同意立案，依法办理。'.repeat(200) }
    const { pages } = await renderer.render('filing-approval', { ...shop.filing, head }, on)
    expect(pages).toBeGreaterThanOrEqual(4)
  })

  it('goes on in the remarks of a group of the review form', async () => {
    const opinion = '请补充说明理由。'.repeat(50)
    const items = Object.fromEntries(
      Object.entries(shop.review.items).map(([id, it]) => [id, id.startsWith('penalty-') ? { ...it, opinion } : it]),
    ) as typeof shop.review.items
    const { pages } = await renderer.render('review-opinion', { ...shop.review, items }, on)
    expect(pages).toBeGreaterThanOrEqual(6)
  })

  it('breaks a run of letters without spaces', async () => {
    const plain = await renderer.render('penalty-notice', shop.notice, on)
    const facts = [...shop.notice.facts, `https://example.invalid/${'x'.repeat(2000)}`]
    const long = await renderer.render('penalty-notice', { ...shop.notice, facts }, on)
    expect(long.pages).toBeGreaterThan(plain.pages)
  })
})
