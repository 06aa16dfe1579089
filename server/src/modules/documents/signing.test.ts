import { createHash } from 'node:crypto'
import type { CaseEvent, Form } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { decided } from '@xiezhi/casework/stories/summary.ts'
import { sealedCourse } from '@xiezhi/law/measure/course.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDocuments } from './index.ts'

const documents = openDocuments()
afterAll(() => documents.close())

const driver = new Driver('2026-08-03')
  .open()
  .do('li', 'party.identify', { party: party('p1') })
  .do('li', 'clue.verify', forms.verification)
  .filing('2026-08-05')
  .on('2026-08-06')
  .do('li', 'transcript.write', {
    what: 'questioning',
    heldOn: '2026-08-06',
    began: '9时',
    ended: '9时40分',
    place: '本机关询问室',
    officers: ['li', 'wang'],
    shown: true,
    subject: '食品标签',
    person: '庞穗',
    dialogue: Array.from({ length: 20 }, (_, i) => `问：第${i}批从哪里进货？\n答：从邻县一家作坊进货，没有票据。`).join(
      '\n',
    ),
  })
const context = { ...driver.context('li'), marks: ['演示'] }
const events: readonly CaseEvent[] = driver.events
const numbered = driver.file.papers.at(-1)!
const digestOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
let paper = numbered
beforeAll(async () => {
  const [made] = await documents.render({ events, papers: [numbered], context })
  paper = { ...numbered, sha256: made!.sha256, pages: made!.pages }
})
const stroke = [100, 200, 0, 300, 60, 16, 500, 220, 30]
const signed = (shown: string, pages: readonly string[]): Form => ({
  way: 'screen',
  ink: {
    shown,
    signers: [
      {
        line: 0,
        as: '被询问人',
        name: '庞穗',
        pages: pages.map((svg, i) => ({ page: i + 1, digest: digestOf(svg), at: '2026-08-06T10:25', ink: [stroke] })),
      },
    ],
  },
})

test('what is put before who signs is what was sealed, page by page, and signed it has the strokes and a sheet behind it', async () => {
  const shown = await documents.pagesToSign({ events, paper, context })
  expect(shown).toMatchObject({ number: paper.number, sha256: paper.sha256, lines: ['被询问人', '询问人', '询问人'] })
  expect(shown.pages).toHaveLength(paper.pages!)
  const form = signed(shown.sha256, shown.pages)
  const of = {
    events,
    paper,
    context,
    form,
    said: [{ label: '核对', text: '由本人阅读核对' }],
    on: '2026-08-06',
  } as const
  const made = await documents.signPages(of)
  expect(made).toMatchObject({ kind: 'questioning-record', number: paper.number, pages: paper.pages! + 1 })
  expect(made.sha256).not.toBe(paper.sha256)
  expect((await documents.signPages(of)).sha256).toBe(made.sha256)
})

test('a signature on a page that showed something else is refused with the page', async () => {
  const shown = await documents.pagesToSign({ events, paper, context })
  const form = signed(shown.sha256, shown.pages.with(1, '<svg/>'))
  await expect(documents.signPages({ events, paper, context, form, said: [], on: '2026-08-06' })).rejects.toMatchObject(
    { code: 'page-changed', message: expect.stringContaining('第2页') },
  )
})

test('a paper that comes out otherwise than it was sealed is signed on paper', async () => {
  const other = { ...paper, sha256: '0'.repeat(64) }
  await expect(documents.pagesToSign({ events, paper: other, context })).rejects.toMatchObject({
    code: 'paper-drawn-otherwise',
  })
})

/** A list left on the spot, and a 当场决定: signed as a 笔录 is, each in its own form. */
function listed(): Driver {
  const of = (step: string) => sealedCourse.find((m) => m.step === step)!.form as Form
  return new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'measure.plan', { ...of('measure.plan'), urgent: true, urgency: '正在装车。' })
    .do(
      'li',
      'measure.take',
      { ...of('measure.take'), officers: ['li', 'wang'], signature: 'pages' },
      { proceeding: 'measure-1' },
    )
}
test.each([
  ['measure-list', listed(), '2026-08-03', ['当事人', '见证人', '执法人员', '执法人员'], 0],
  ['scene-decision', decided(), '2026-11-02', ['执法人员', '执法人员', '当事人'], 2],
] as const)('%s', async (kind, d, on, lines, line) => {
  const own = { ...d.context('li'), marks: ['演示'] }
  const made = d.file.papers.find((p) => p.kind === kind)!
  const [drawn] = await documents.render({ events: d.events, papers: [made], context: own })
  const sealed = { ...made, sha256: drawn!.sha256, pages: drawn!.pages }
  const shown = await documents.pagesToSign({ events: d.events, paper: sealed, context: own })
  expect(shown.lines).toEqual(lines)
  const pages = shown.pages.map((svg, i) => ({
    page: i + 1,
    digest: digestOf(svg),
    at: '2026-08-03T10:25',
    ink: [stroke],
  }))
  const by = (...signers: object[]) =>
    documents.signPages({
      events: d.events,
      paper: sealed,
      context: own,
      form: { way: 'screen', ink: { shown: shown.sha256, signers } } as unknown as Form,
      said: [],
      on,
    })
  const signedBy = await by({ line, as: lines[line], name: '庞穗', pages })
  expect(signedBy.pages).toBe(sealed.pages + 1)
  // What was written is on the page, and no mere note behind it.
  expect(
    (await by({ line, as: lines[line], name: '庞穗', pages: pages.map((p) => ({ ...p, ink: [[1, 1, 0, 2, 2, 3]] })) }))
      .sha256,
  ).not.toBe(signedBy.sha256)
})
