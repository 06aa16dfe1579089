import { fold } from '@xiezhi/casework'
import { ordinaryPenalty } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { gistOf } from './gist.ts'

const view = {
  file: { ...fold([]), parties: [{ id: 'p1', kind: 'legal', name: '甲公司', role: 'party' }] as const },
  people: {},
}
const fieldsOf = (id: string) => ordinaryPenalty.steps.find((s) => s.id === id)?.fields ?? []

test('four pieces of evidence are told apart without being opened', () => {
  const form = {
    kind: 'record',
    title: '现场检查笔录',
    form: 'original',
    source: '现场检查',
    proves: '货架上有过期糕点',
  }
  expect(gistOf(fieldsOf('evidence.collect'), form, view)).toMatch(/现场检查笔录.*货架上有过期糕点/)
})

test('whose party was confirmed stands in the line', () => {
  const form = { party: { id: 'p1', kind: 'legal', name: '甲公司', role: 'party' } }
  expect(gistOf(fieldsOf('party.identify'), form, view)).toContain('甲公司')
})

test('a long text is cut, and never fills the page', () => {
  const form = { title: '很长'.repeat(300) }
  expect(gistOf(fieldsOf('evidence.collect'), form, view).length).toBeLessThanOrEqual(121)
})
