import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import { after, clockOf, faults, handled, running, stageOf } from './handled.ts'

const kind = 'report.ordinary'

describe('举报', () => {
  test('looked into as a lead, answered where a law wants it; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['report-form', 'report-result'])
  })

  test('who reported does not stand in the form that stays with the papers, nor in the text of the answer', () => {
    const d = after(kind)
    const of = (paper: DocumentKind) =>
      JSON.stringify(paperText(bodyOf(paper)!, { file: d.file, context: d.context('li'), day: '2026-11-20' }))
    expect(of('report-form')).not.toContain('钟离')
    expect(of('report-result')).not.toContain('钟离')
  })

  test('what is added begins the term anew', () => {
    const d = handled(kind)
    const more = { content: '又发现一处仓库', receivedOn: '2026-11-10' }
    expect(d.on('2026-11-10').gates('li', 'report.supplement', { ...more, receivedOn: '2026-11-01' })).toEqual([
      'O14-order',
    ])
    d.do('li', 'report.supplement', more)
    expect(clockOf(d, 'P02-report')?.trigger).toBe('2026-11-10')
    // It is handed over whole, as of the day its last part came (投诉举报办法35).
    d.do('li', 'report.handle', { owesReply: false, party: 'p1' })
    const clue = d.began[0]!.file.entries.find((e) => e.kind === 'clue')
    expect(clue?.fields).toMatchObject({ receivedOn: '2026-11-10' })
    expect(clue?.fields.summary).toMatch(/\n又发现一处仓库$/)
  })

  test('what is added after it was handed over goes to whoever looks into it', () => {
    const d = handled(kind).do('li', 'report.handle', { owesReply: false, party: 'p1' }).on('2026-11-12')
    const more = { content: '又发现一处仓库', receivedOn: '2026-11-12' }
    expect(d.gates('li', 'report.supplement', more)).toEqual(['O14-passed'])
    d.do('li', 'report.supplement', { ...more, passedTo: '执法一中队' })
    expect([stageOf(d), running(d)]).toEqual(['handed', []])
  })

  test('whoever gave a name is told where to go; an answer is owed only where a law says so', () => {
    const d = handled(kind)
    expect(d.gates('li', 'report.redirect', { to: '卫生健康局', reason: '不属于职责' })).toEqual(['O14-way'])
    expect(d.gates('li', 'report.handle', { owesReply: true, party: 'p1' })).toEqual(['O14-law'])
    const nameless = handled(kind, { known: false, reporter: null, telephone: null })
    expect(stageOf(nameless.do('li', 'report.redirect', { to: '卫健局', reason: '无权' }))).toBe('elsewhere')
  })
})
