import type { Form } from '@xiezhi/casework'
import { withTexts } from '@xiezhi/casework/forms/texts.ts'
import { concluded } from '@xiezhi/documents/papers/testing/story.ts'
import { entriesOf } from '@xiezhi/lists/file/zip.ts'
import { zipOf } from '@xiezhi/lists/testing/zip.ts'
import { describe, expect, test } from 'vitest'
import { changesOfDraft, wordOfDraft } from './wordDraft.ts'

const d = concluded()
const typing = (step: string, form: Form) => ({
  events: d.events,
  step,
  proceeding: 'main',
  form,
  context: d.context('li'),
})
const reason = '违法事实清楚，证据确凿。当事人积极配合调查。'
const notice = typing('notice.propose', { reason })

const main = 'word/document.xml'
/** The same document with its text changed as somebody at a word processor does. */
async function edited(change: (xml: string) => string, of = notice): Promise<Uint8Array> {
  const files = [...entriesOf((await wordOfDraft(of)).docx)].flatMap((entry) =>
    entry === 'damaged' ? [] : [[entry.name, entry.unpack(2 ** 24).toString()] as const],
  )
  return zipOf(Object.fromEntries(files.map(([name, text]) => [name, name === main ? change(text) : text])))
}
const lines = (form: Form) => (form.violations as readonly Form[] | undefined) ?? []

describe('a paper that is being drafted, out to a word processor and back', () => {
  test('as it went it changes nothing', async () => {
    const { name } = await wordOfDraft(notice)
    expect(name).toBe('编辑稿 行政处罚告知书.docx')
    expect(await changesOfDraft(notice, await edited((xml) => xml))).toEqual({ texts: [], fixed: [], unclear: [] })
  })

  test('texts of the form come back, of a line of it too, and go where they came from', async () => {
    const form: Form = { violations: [{ party: 'p1', conduct: '经营超过保质期的食品' }] }
    const revise = typing('proposal.revise', form)
    const back = await edited((xml) => xml.replaceAll('经营超过保质期的食品', '经营超过保质期的预包装食品'), revise)
    const { texts, fixed } = await changesOfDraft(revise, back)
    expect(texts).toContainEqual({
      at: ['violations', 0, 'conduct'],
      label: '第1项违法行为·定性',
      was: '经营超过保质期的食品',
      now: '经营超过保质期的预包装食品',
    })
    // What the case has been called since it was filed stands in the record.
    expect(fixed).toMatchObject([{ was: expect.stringContaining('一案，已经调查终结') }])
    const next = withTexts(
      form,
      texts.map(({ at, now }) => ({ at, text: now })),
    )
    expect(lines(next)[0]?.conduct).toBe('经营超过保质期的预包装食品')
  })

  test('what the law demands of it is told and stays', async () => {
    const back = await edited((xml) => xml.replaceAll('陈述、申辩', '陈述'))
    const { texts, fixed } = await changesOfDraft(notice, back)
    expect(texts).toEqual([])
    expect(fixed.length).toBeGreaterThan(0)
  })

  test.each([
    ['word-damaged', Buffer.from('no zip at all')],
    ['word-damaged', zipOf({ 'xl/workbook.xml': '<x/>' })],
    ['word-old', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['word-scripted', zipOf({ [main]: '<w:p/>', 'word/vbaProject.bin': 'x' })],
    ['word-unsafe', zipOf({ [main]: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:p/>' })],
    ['word-bomb', zipOf({ [main]: ' '.repeat(9 * 2 ** 20) })],
    [
      'word-too-long',
      zipOf({ [main]: `<w:document>${'<w:p><w:r><w:t>字</w:t></w:r></w:p>'.repeat(7000)}</w:document>` }),
    ],
    ['word-other-paper', zipOf({ [main]: '<w:p><w:r><w:t>工作总结</w:t></w:r></w:p>' })],
  ])('%s is refused in one sentence that says what to do', async (code, bytes) => {
    await expect(changesOfDraft(notice, bytes)).rejects.toMatchObject({
      status: 422,
      code,
      detail: expect.stringMatching(/^[^。]+。$/),
      extras: { next: expect.stringContaining('没有改动') },
    })
  })

  test('a step without a paper has none', async () => {
    await expect(wordOfDraft(typing('evidence.collect', {}))).rejects.toMatchObject({ status: 404, code: 'no-paper' })
  })
})
