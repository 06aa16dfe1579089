import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { differs } from './differs.ts'
import { WordRead } from './WordDraft.tsx'

const nothing = () => undefined
const markup = (changes: Parameters<typeof WordRead>[0]['changes']) =>
  renderToStaticMarkup(<WordRead name="稿.docx" changes={changes} onTake={nothing} onClose={nothing} />)

test('a difference is shown where it is, with some of what stands beside it', () => {
  expect(differs('甲乙丙', '甲丁丙')).toEqual({ before: '甲', gone: '乙', put: '丁', after: '丙' })
  expect(differs('', '甲')).toEqual({ before: '', gone: '', put: '甲', after: '' })
  expect(differs('甲甲', '甲')).toEqual({ before: '甲', gone: '甲', put: '', after: '' })
  expect(differs(`${'字'.repeat(90)}甲`, `${'字'.repeat(90)}乙`).before).toBe(`……${'字'.repeat(40)}`)
})

test('what is taken is told text by text, and what is not, with the way to change it', () => {
  const html = markup({
    texts: [{ at: ['reason'], label: '理由', was: '甲', now: '乙' }],
    fixed: [{ was: '有权陈述', now: '无权陈述' }],
    unclear: [{ label: '案情', was: '一', now: '二' }],
  })
  for (const said of ['填入1处', '理由', '<del>甲</del>', '<ins>乙</ins>', '没有采纳', '更正', '案情：'])
    expect(html).toContain(said)
  expect(markup({ texts: [], fixed: [], unclear: [] })).toContain('本表填写的内容没有改动')
})
