import { expect, test, vi } from 'vitest'
import { readers } from './readers.ts'

const here = () => new AbortController()
const never = () => new Promise<never>(() => undefined)

test('who sent a table that never ends waits himself, and others go on', async () => {
  const inTurn = readers({ atOnce: 2, patience: 50 })
  void inTurn('li', here().signal, never)
  await expect(inTurn('li', here().signal, never)).rejects.toMatchObject({
    status: 429,
    code: 'lists-busy',
    detail: '您的另一份表格还在读取。',
  })
  for (let n = 0; n < 5; n += 1) expect(await inTurn('wang', here().signal, async () => n)).toBe(n)
})

test('who comes while all places are taken waits for one, and is told where none comes free', async () => {
  const inTurn = readers({ atOnce: 1, patience: 50 })
  const gate = Promise.withResolvers<string>()
  const first = inTurn('li', here().signal, () => gate.promise)
  const second = inTurn('wang', here().signal, async () => 'wang')
  gate.resolve('li')
  expect(await Promise.all([first, second])).toEqual(['li', 'wang'])
  void inTurn('li', here().signal, never)
  await expect(inTurn('wang', here().signal, never)).rejects.toMatchObject({ detail: '正在读取别的表格。' })
})

test('who leaves gives his place up, and what failed does too', async () => {
  const inTurn = readers({ atOnce: 1, patience: 10_000 })
  const gate = Promise.withResolvers<never>()
  const failing = inTurn('li', here().signal, () => gate.promise)
  const leaving = here()
  const work = vi.fn(async () => 'read')
  const gone = inTurn('wang', leaving.signal, work)
  leaving.abort()
  await expect(gone).rejects.toMatchObject({ status: 429 })
  gate.reject(new Error('no table'))
  await expect(failing).rejects.toThrow('no table')
  expect(await inTurn('sun', here().signal, async () => 'sun')).toBe('sun')
  expect(work).not.toHaveBeenCalled()
})
