import { fold } from '@xiezhi/casework'
import type { Entry } from '@xiezhi/casework/entries.ts'
import type { CaseFile, Form } from '@xiezhi/casework/file.ts'
import { reviewElements } from '@xiezhi/law/elements.ts'
import { expect, it } from 'vitest'
import { answering } from './answering.ts'

const base = {
  kind: 'documentary',
  form: 'original',
  source: '店内',
  officers: ['o1'],
  files: [],
} as const
const piece = (no: number, event: number, fields: Form): Entry => ({
  kind: 'evidence',
  no,
  event,
  on: '2026-03-01',
  by: 'o1',
  proceeding: 'main',
  fields: { ...base, ...fields },
})
const file: CaseFile = {
  ...fold([]),
  officers: ['o1', 'o2'],
  entries: [
    piece(1, 3, {
      title: '现场笔录',
      proves: '三件过期食品',
      verified: true,
      verifiedOn: '2026-03-02',
      verifiedBy: 'o1',
      finding: '属实',
    }),
    piece(2, 4, { title: '进货单', proves: '进货时间' }),
    {
      kind: 'proposal',
      no: 1,
      event: 8,
      on: '2026-03-05',
      by: 'o1',
      proceeding: 'main',
      fields: { found: '销售过期食品', evidence: [1, 2], violations: [] },
    },
  ],
}
const card = { number: 'A1', from: '2024-01-01', to: '2028-12-31', state: 'valid' } as const
const people = [
  { id: 'o1', name: '王一', posts: [{ id: 'o1:1', kind: 'handler' as const, title: '承办人' }], certificate: card },
]
const answers = (id: (typeof reviewElements)[number]['id']) => answering(id, file, people, 1)

it('the facts are answered by the evidence relied on; what is not verified stands out', () => {
  expect(answers('facts')).toEqual([
    { text: '证据1 现场笔录：三件过期食品', evidence: 1 },
    { text: '证据2 进货单（未查证）：进货时间', evidence: 2, doubt: true },
  ])
})

it('the subject is answered by the officers and their certificates', () => {
  expect(answers('subject').map((a) => a.doubt ?? false)).toEqual([false, true])
})

it('has something to say about every element, and doubts what nobody has answered', () => {
  for (const e of reviewElements) expect(Array.isArray(answers(e.id)), e.id).toBe(true)
  expect(answers('crime')[0]?.doubt).toBe(true)
})
