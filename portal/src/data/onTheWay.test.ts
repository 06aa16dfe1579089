import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { onTheWay } from './onTheWay.ts'

const reader = () => new EventEmitter() as unknown as ServerResponse
const body = (of: string) => Buffer.alloc(60, of)

it('what readers do not take is held once, and no more of it than there is room for', () => {
  const send = onTheWay(100)
  const readers = Array.from({ length: 300 }, reader)
  const first = body('a')
  for (const one of readers) expect(send('a', one === readers[0] ? first : body('a'), one)).toBe(first)
  const other = reader()
  expect(send('b', body('b'), other)).toBeUndefined()
  for (const one of readers.slice(1)) one.emit('close')
  expect(send('b', body('b'), other)).toBeUndefined()
  readers[0]?.emit('close')
  expect(send('b', body('b'), other)).toEqual(body('b'))
  other.emit('close')
})

it('one that is larger than all the room is given where nothing else is on its way', () => {
  const send = onTheWay(10)
  const alone = reader()
  expect(send('a', body('a'), alone)).toEqual(body('a'))
  expect(send('b', body('b'), reader())).toBeUndefined()
  alone.emit('close')
  expect(send('b', body('b'), reader())).toEqual(body('b'))
})
