import { expect, it } from 'vitest'
import { type Seen, tableSeen } from './tableSeen.ts'

type Node = string | { readonly is?: string; readonly of: readonly Node[] }
const node = (given: Node): Seen =>
  typeof given === 'string'
    ? { nodeType: 3, textContent: given, childNodes: [] }
    : {
        nodeType: 1,
        textContent: null,
        childNodes: given.of.map(node),
        matches: (selector) => given.is !== undefined && selector.split(', ').includes(given.is),
      }
const row = (...cells: (readonly Node[])[]) => ({ cells: cells.map((of) => node({ of })) })

it('holds what is seen: no words for the ear only, no columns of buttons', () => {
  const said = { is: '.said', of: ['操作'] }
  const seen = tableSeen({
    tHead: { rows: [row(['案件'], ['已等'], [said])] },
    tBodies: [{ rows: [row([{ of: ['某店案'] }, { of: ['退回'] }], ['  3 天\n'], ['办理']), row(['某园案'], [], [])] }],
  })
  expect(seen).toEqual({
    headings: ['案件', '已等'],
    rows: [
      ['某店案 退回', '3 天'],
      ['某园案', ''],
    ],
  })
})
