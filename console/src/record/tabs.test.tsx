import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { deskOf } from '../case/testing/desk.ts'
import { EvidenceTab } from './EvidenceTab.tsx'
import { PapersTab } from './PapersTab.tsx'

const noticed = () => deskOf(new Driver('2026-08-03').toServedNotice('2026-08-05'), 'li').view

/** Without what stands below a list. */
const rowsOf = (html: string): string => html.slice(0, html.indexOf('</table>'))

it('a paper opens once it is rendered, and says whether it is sealed', () => {
  const view = noticed()
  const [paper] = view.file.papers
  const sealed = { ...paper!, sha256: 'ab'.repeat(32), pages: 3, signature: 'x' }
  const html = draw(<PapersTab view={{ ...view, file: { ...view.file, papers: [sealed] } }} />)
  expect(rowsOf(html)).toContain('<button type="button" class="link">')
  expect(words(html)).toContain('已签abababababababab…')
  const { sha256: _, signature: __, ...numbered } = sealed
  const bare = draw(<PapersTab view={{ ...view, file: { ...view.file, papers: [numbered] } }} />)
  expect(rowsOf(bare)).not.toContain('<button')
  expect(words(bare)).toContain('未签')
})

it('a paper of one party says whose it is', () => {
  const view = noticed()
  const paper = view.file.papers.find((p) => p.kind === 'penalty-notice')!
  const html = draw(<PapersTab view={{ ...view, file: { ...view.file, papers: [paper] } }} />)
  expect(words(html)).toContain(`行政处罚告知书${paper.number}云岭县第1食品有限公司`)
})

it('without papers, and without evidence, it says how they come', () => {
  const { view } = deskOf(new Driver('2026-08-03').open(), 'li')
  expect(words(draw(<PapersTab view={view} />))).toContain('还没有文书')
  expect(words(draw(<EvidenceTab view={view} />))).toContain('还没有证据')
})

it('evidence: what it is and proves, who took it, and whether it was verified', () => {
  const view = noticed()
  const text = words(draw(<EvidenceTab view={view} />))
  const evidence = view.file.entries.filter((e) => e.kind === 'evidence')
  expect(evidence.length).toBeGreaterThan(0)
  for (const { fields } of evidence) expect(text).toContain(String(fields.title).replace(/\s/g, ''))
  expect(text).toContain('李承办')
})

it('evidence that is a signed 笔录 opens as the sealed paper', () => {
  const view = noticed()
  const entry = view.file.entries.find((e) => e.kind === 'evidence')!
  const [paper] = view.file.papers
  const sealed = { ...paper!, kind: 'questioning-record' as const, sha256: 'ab'.repeat(32), pages: 3 }
  const entries = [{ ...entry, fields: { ...entry.fields, files: [], paper: sealed.number } }]
  const shown = (first: object) =>
    words(draw(<EvidenceTab view={{ ...view, file: { ...view.file, entries, papers: [{ ...sealed, ...first }] } }} />))
  expect(shown({})).toContain(`询问笔录${sealed.number}已签章，3页`)
  expect(shown({ first: { sha256: 'cd'.repeat(32), pages: 2 } })).toContain('逐页签名，已签章')
})
