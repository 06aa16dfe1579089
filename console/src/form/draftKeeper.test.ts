import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '../api/client.ts'
import { type DraftState, draftKeeper, keepAfter, retryAfter, type Typed } from './draftKeeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A keeper, and what it sent and told; `fails` is thrown instead of an answer as long as it stands there. */
function kept() {
  const desk = { sent: [] as Typed[], told: [] as DraftState[], isOwn: true, fails: undefined as unknown }
  const keeper = draftKeeper({
    save: async (draft) => {
      if (desk.fails !== undefined) throw desk.fails
      desk.sent.push(draft)
    },
    isOwn: () => desk.isOwn,
    isTold: (error) => error instanceof ApiProblem,
    tell: (state) => desk.told.push(state),
  })
  return { desk, keeper }
}
const offline = new ApiProblem(0, { code: 'offline' })

describe('what is typed', () => {
  it('is kept a moment after the typing stops, as it stands then, and once', async () => {
    const { desk, keeper } = kept()
    for (const cause of ['无', '无照', '无照经营']) {
      keeper.keep({ cause }, undefined)
      await vi.advanceTimersByTimeAsync(keepAfter - 1)
    }
    expect(desk.sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(desk.sent).toEqual([{ form: { cause: '无照经营' } }])
    expect(desk.told).toEqual(['saving', 'saved'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(desk.sent).toHaveLength(1)
  })

  it('goes with the time it happened and the version it was made upon, where that was said', async () => {
    const { desk, keeper } = kept()
    keeper.keep({}, '2026-08-05T10:00', 7)
    await vi.advanceTimersByTimeAsync(keepAfter)
    expect(desk.sent).toEqual([{ form: {}, acted: '2026-08-05T10:00', basis: 7 }])
  })

  it('stays where there is no line, is said to, and goes by itself once there is one', async () => {
    const { desk, keeper } = kept()
    desk.fails = offline
    keeper.keep({ cause: '无照经营' }, undefined)
    await vi.advanceTimersByTimeAsync(keepAfter)
    expect(desk.told).toEqual(['saving', 'failed'])
    await vi.advanceTimersByTimeAsync(retryAfter)
    expect(desk.told).toEqual(['saving', 'failed', 'saving', 'failed'])
    desk.fails = undefined
    await vi.advanceTimersByTimeAsync(retryAfter)
    expect(desk.sent).toEqual([{ form: { cause: '无照经营' } }])
    expect(desk.told.at(-1)).toBe('saved')
  })

  it('of before never lies over what was typed while it was on its way', async () => {
    const { desk, keeper } = kept()
    desk.fails = offline
    keeper.keep({ cause: '旧' }, undefined)
    const going = vi.advanceTimersByTimeAsync(keepAfter)
    keeper.keep({ cause: '新' }, undefined)
    await going
    desk.fails = undefined
    await vi.advanceTimersByTimeAsync(keepAfter + retryAfter)
    expect(desk.sent.map((d) => d.form)).toEqual([{ cause: '新' }])
  })

  it('is sent at once when the page is left', async () => {
    const { desk, keeper } = kept()
    keeper.keep({ cause: '无照经营' }, undefined)
    await keeper.hurry()
    expect(desk.sent).toHaveLength(1)
    keeper.keep({ cause: '超范围经营' }, undefined)
    keeper.close()
    expect(desk.sent.at(-1)).toEqual({ form: { cause: '超范围经营' } })
    const told = desk.told.length
    await vi.advanceTimersByTimeAsync(60_000)
    // Nobody listens any more.
    expect([desk.sent.length, desk.told.length]).toEqual([2, told])
  })

  it('by one is never kept as the draft of another who has signed in since', async () => {
    const { desk, keeper } = kept()
    keeper.keep({ cause: '甲写的' }, undefined)
    desk.isOwn = false
    await vi.advanceTimersByTimeAsync(keepAfter)
    keeper.close()
    expect(desk.sent).toEqual([])
  })

  it('is no draft any more once the step is taken', async () => {
    const { desk, keeper } = kept()
    keeper.keep({ cause: '无照经营' }, undefined)
    keeper.drop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(desk.sent).toEqual([])
    expect(desk.told).toEqual(['none'])
  })
})
