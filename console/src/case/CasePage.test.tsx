import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { inspected } from '@xiezhi/casework/stories/inspection.ts'
import type { PostKind } from '@xiezhi/law'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { CasePage } from './CasePage.tsx'
import { forgetAll, keep } from './pending.ts'
import { deskOf } from './testing/desk.ts'

beforeAll(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }), history: { state: null } })
})
afterAll(() => vi.unstubAllGlobals())
afterEach(forgetAll)

interface Reading {
  readonly at?: string
  readonly mayAct?: boolean
  readonly post?: PostKind
}
/** The case as one of the people of the story has it on his screen. */
function page(d: Driver, who: string, { at = '/', mayAct = true, post }: Reading = {}): string {
  const { view, steps, session } = deskOf(d, who)
  const shown = { ...view, mayAct }
  return draw(<CasePage />, {
    at,
    session: post === undefined ? session : { ...session, post: { ...session.post, kind: post } },
    answered: [
      [['case', '', 'file'], { ...shown, file: { ...shown.file, id: '' } }],
      [['case', '', 'steps'], { steps, version: view.version }],
      [['people'], []],
      [['matters'], []],
    ],
  })
}
const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const tabsOf = (html: string) =>
  [...html.matchAll(/<button[^>]*role="tab"[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) => words(inside))

describe('the case on one screen', () => {
  it('has its evidence, record, papers and chart; who looked at it is shown to those it concerns', () => {
    const d = filed()
    const own = tabsOf(page(d, 'li'))
    expect(own.map((tab) => tab.replace(/\d+$/, ''))).toEqual(['步骤办理', '证据', '记录', '文书', '流程图', '谁看过'])
    expect(tabsOf(page(d, 'sun'))).toContain('谁看过')
    expect(tabsOf(page(d, 'li', { post: 'supervisor', mayAct: false }))).not.toContain('谁看过')
  })
  it('of a kind that gathers no evidence has no tab for it', () => {
    const tabs = tabsOf(page(inspected(), 'li'))
    expect(tabs).toContain('步骤办理')
    const { holds } = deskOf(inspected(), 'li').view
    expect(tabs.some((tab) => tab.startsWith('证据'))).toBe(holds.includes('evidence'))
  })
  it('opens at what is to be done by whom it waits for, and at the record for who may only read', () => {
    expect(words(page(filed(), 'li'))).toContain('下一步')
    const read = page(filed(), 'li', { mayAct: false })
    expect(read).toMatch(/aria-selected="true"[^>]*>(<[^>]+>)*记录/)
  })
})

describe('the step in hand', () => {
  it('is the one the address names', () => {
    expect(page(filed(), 'li', { at: '/?step=main~evidence.collect' })).toContain('aria-label="收集证据"')
  })
  it('is the signature that is asked for, by itself', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18')
    d.do('li', 'decision.propose', forms.decision)
    expect(page(d, 'sun')).toContain('aria-label="处罚决定审签"')
    // Who has put it up has nothing more to do with it.
    expect(page(d, 'li')).not.toContain('aria-label="处罚决定审签"')
  })
  it('is none where others are waited for: who, at what, since when', () => {
    const d = filed()
    d.gather('现场检查照片', 'p1')
    d.on('2026-08-07').do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
    d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    const text = words(page(d, 'li'))
    expect(text).toContain('现在等待')
    expect(text).toMatch(/法制审核.*法制审核人员.*自2026-08-07/)
    expect(text).toContain('轮到您时，这里会自己打开')
  })
  it('what was sent and not answered is asked about before anything else', () => {
    const address = '/api/cases/x'
    keep({ person: 'li', address, caseId: '', title: '收集证据', content: '{"form":{}}', id: 'a' })
    const text = words(page(filed(), 'li'))
    expect(text).toContain('“收集证据”上次提交以后没有收到答复')
    expect(text).toContain('再发一次，取回结果')
    // Somebody else’s is not his to ask for.
    expect(words(page(filed(), 'sun'))).not.toContain('没有收到答复')
  })
})
