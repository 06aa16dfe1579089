import { afterEach, expect, it, vi } from 'vitest'
import { forgetAll } from '../case/pending.ts'
import { letOut } from './send.ts'
import type { PageWaiting, Standing } from './waiting.ts'

const page = { key: 'k', row: { id: 'case-1' }, proceeding: 'disclosure-2' } as PageWaiting
const seen = { is: 'seen', step: 'disclosure.publish', title: '发布公示信息', basis: 7 } as const satisfies Standing

/** What was sent, and what is answered to it. */
function answering(status: number, body: object) {
  const sent: { url: string; body: Record<string, unknown> }[] = []
  vi.stubGlobal('fetch', async (url: string, init: { body: string }) => {
    sent.push({ url, body: JSON.parse(init.body) })
    if (status === 0) throw new TypeError('away')
    return new Response(JSON.stringify(body), { status })
  })
  return sent
}
afterEach(() => {
  vi.unstubAllGlobals()
  forgetAll()
})

it('goes out upon the version that was read', async () => {
  const sent = answering(200, { events: [], papers: [], sequence: 9 })
  expect(await letOut(page, seen, 'scjg-14')).toEqual({ is: 'public' })
  expect(sent[0]?.url).toBe('/api/cases/case-1/proceedings/disclosure-2/steps/disclosure.publish')
  expect(sent[0]?.body).toMatchObject({ form: {}, basis: 7 })
})

it('a refusal is told with its way out, and says whether the page is to be read again', async () => {
  answering(409, { code: 'basis-changed', detail: '内容已经变更。', next: '请重新看' })
  expect(await letOut(page, seen, 'scjg-14')).toEqual({
    is: 'refused',
    sentence: '内容已经变更。',
    next: '请重新看',
    again: true,
  })
  answering(409, { code: 'step-blocked', detail: '条件不具备', reasons: [{ sentence: '含有秘密。', next: '退回' }] })
  expect(await letOut(page, seen, 'scjg-14')).toMatchObject({ is: 'refused', sentence: '含有秘密。', again: false })
})

it('of what nobody answers nothing is known: it throws, and goes again under the same id', async () => {
  const first = answering(0, {})
  await expect(letOut(page, seen, 'scjg-14')).rejects.toThrow()
  const again = answering(200, { events: [], papers: [], sequence: 9 })
  await letOut(page, seen, 'scjg-14')
  expect(again[0]?.body.command).toBe(first[0]?.body.command)
})
