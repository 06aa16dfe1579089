import { expect, test } from 'vitest'
import type { Queries } from '../../platform/db/pool.ts'
import { gistOf } from './gist.ts'
import { createNamed } from './named.ts'

const link = 'ab'.repeat(32)
/** A record in which event 7 of case a has this link, and there is no other. */
const record = {
  query: async ({ values }: { values: readonly (readonly (string | number)[])[] }) =>
    values[0]!.map((stream, place) => ({
      place,
      link: stream === 'case/a' && values[1]![place] === 7 ? link : null,
    })),
} as unknown as Queries

async function told(body: unknown) {
  const named = createNamed()
  const said = gistOf(
    Buffer.from(JSON.stringify({ title: '并入', effects: [], form: {}, ...(body as object) })),
    'case/b',
  )
  const at = { stream: 'case/b', sequence: 9, index: 0, type: 'performed', proceeding: 'main', command: 'c' }
  named.see({ ...at, answered: null, said })
  return (await named.finish(record)).map((f) => [f.kind, f.stream, f.sequence])
}

test('an event of another case that is not what this one says of it is told, by whichever way it is named', async () => {
  const right = { case: 'a', event: 7, link }
  for (const body of [{ into: right }, { took: [right] }, { moved: right }, { from: right }])
    expect(await told(body)).toEqual([])
  const wrong = { ...right, link: 'cd'.repeat(32) }
  for (const body of [{ into: wrong }, { took: [right, wrong] }, { moved: wrong }, { from: wrong }])
    expect(await told(body)).toEqual([['named', 'case/b', 9]])
  expect(await told({ into: { ...right, event: 8 } })).toHaveLength(1)
})

test('what came before such cases were known names nothing by a link', async () => {
  expect(await told({ from: { case: 'a', event: 7 } })).toEqual([])
})
