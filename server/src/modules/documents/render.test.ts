import type { CaseFile } from '@xiezhi/casework'
import { fold, paperAhead, reviewsIn } from '@xiezhi/casework'
import { forms } from '@xiezhi/casework/stories/forms.ts'
import { dataOf, outlineOf } from '@xiezhi/documents'
import { concluded, decided } from '@xiezhi/documents/papers/testing/story.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { openDocuments } from './index.ts'

const documents = openDocuments()
afterAll(() => documents.close())

const driver = decided()
driver.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
const context = { ...driver.context('zheng'), marks: ['演示'] }

/** What the server passes for one step with papers: the history up to the numbers it took, and the papers asked for. */
function making(kind: string, file: CaseFile = driver.file) {
  const events = driver.events.filter((e) => e.sequence <= file.sequence)
  const numbers = events.filter((e) => e.body.effects.some((x) => x.do === 'number' && x.kind === kind))
  return {
    events: events.filter((e) => e.sequence <= numbers.at(-1)!.sequence),
    papers: numbers.flatMap((e) => e.body.effects.flatMap((x) => (x.do === 'number' ? [x] : []))),
    context,
  }
}

describe('the papers of a case', () => {
  test.each([
    ['filing-approval', '云市监立〔2026〕1号', 2],
    ['penalty-notice', '云市监罚告〔2026〕4号', 4],
    ['penalty-decision', '云市监处罚〔2026〕5号', 5],
  ])('%s is rendered for signing, from the file before and the new events', async (kind, number, pages) => {
    const [paper, ...others] = await documents.render(making(kind))
    expect(others).toEqual([])
    expect(paper).toMatchObject({ kind, number, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(paper!.pages).toBeLessThanOrEqual(pages)
    expect(Buffer.from(paper!.pdf.subarray(0, 8)).toString()).toBe('%PDF-1.7')
    const [again] = await documents.render(making(kind))
    expect(again?.sha256).toBe(paper!.sha256)
  })

  test('the opinion of a legal review is one of them', async () => {
    const d = concluded()
    d.do('li', 'fact.state', { facts: { majorPublicInterest: 'yes' } })
    d.do('li', 'review.submit', { kind: 'legal', materials: '全卷' })
    const { proceeding } = reviewsIn(d.file).at(-1)!
    d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding })
    const before = d.file
    d.do('zhou', 'review.confirm', { opinion: '同意审核意见' }, { proceeding })
    const made = d.events.slice(before.sequence)
    const papers = made.flatMap((e) => e.body.effects.flatMap((x) => (x.do === 'number' ? [x] : [])))
    expect(await documents.render({ events: d.events, papers, context })).toMatchObject([
      { kind: 'review-opinion', pages: 2 },
    ])
  })

  test('a character without a glyph refuses the paper, names it and says what to do', async () => {
    const asked = making('penalty-decision')
    const named = JSON.parse(JSON.stringify(asked.events).replaceAll('云岭县青坪镇喆堃食品经营部', '张\u{E123}'))
    await expect(documents.render({ ...asked, events: named })).rejects.toMatchObject({
      status: 422,
      code: 'glyph-missing',
      detail: expect.stringMatching(/U\+E123.*核对是否误录/),
    })
  })

  test('a paper that takes too long is 503', async () => {
    const hasty = openDocuments({ timeoutMs: 1 })
    await expect(hasty.render(making('filing-approval'))).rejects.toMatchObject({ status: 503, code: 'render-timeout' })
    hasty.close()
  })
})

test('a paper of the record goes into a word processor as what it said, and says that it is not the signed one', async () => {
  const { events, papers } = making('penalty-decision')
  const paper = driver.file.papers.find((p) => p.number === papers[0]!.number)!
  const docx = Buffer.from(await documents.word({ events, paper, context }))
  expect(docx.subarray(0, 2).toString()).toBe('PK')
  const outline = outlineOf(
    'penalty-decision',
    dataOf('penalty-decision', fold(events), { ...paper, sealed: false }, context),
  )
  expect(outline).toMatchObject({ as: 'letter', number: paper.number, marks: ['演示'] })
})

describe('the preview beside a form', () => {
  const d = concluded().review('case')
  const typing = (step: string, form: object) => ({
    events: d.events,
    step,
    proceeding: 'main',
    form: form as never,
    context: { ...d.context('li'), marks: ['演示'] },
  })

  test('belongs to the steps that lead to a paper', () => {
    const beside = (step: string, proceeding = 'main') =>
      paperAhead({ file: d.file, context: d.context('li'), step, proceeding, form: {} })
    expect(
      ['filing.propose', 'investigation.conclude', 'notice.endorse', 'decision.approve'].map((step) => beside(step)),
    ).toEqual(['filing-approval', 'penalty-notice', 'penalty-notice', 'penalty-decision'])
    // Of the two reviews each has its own.
    expect(beside('review.opine', 'review-1')).toBe('case-review')
    for (const step of ['filing.return', 'evidence.collect', 'discussion.record']) expect(beside(step)).toBeUndefined()
  })

  test('shows the paper of a step that can be taken, and of one half typed', async () => {
    const whole = await documents.previewStep(typing('notice.propose', { reason: '违法事实清楚。' }))
    expect(whole.paper).toBe('penalty-notice')
    expect(whole.pages.length).toBeGreaterThan(1)
    const half = await documents.previewStep(
      typing('proposal.revise', { violations: [{ party: 'p1', penalties: [{}] }, 7] }),
    )
    expect(half.pages.length).toBeGreaterThan(0)
    expect(await documents.previewStep(typing('evidence.collect', {}))).toEqual({ paper: null, pages: [] })
  })

  test('is drawn from an empty form and from nonsense', async () => {
    for (const form of [{}, { violations: 'x', facts: { factsClear: null }, evidence: [1, {}], found: 9 }]) {
      const { pages } = await documents.previewStep(typing('proposal.revise', form))
      expect(pages.length).toBeGreaterThan(0)
    }
  })

  test('names what no font can print', async () => {
    expect((await documents.previewStep(typing('notice.propose', { reason: '\u{E123}' }))).missing).toEqual([
      '\u{E123}',
    ])
  })
})
