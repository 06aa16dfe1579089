import { afterEach, expect, it } from 'vitest'
import { forgetAll, idFor, keep, type Pending, settle, unanswered } from './pending.ts'

const sent = (id: string, more: Partial<Pending> = {}): Pending => ({
  person: 'li',
  address: '/api/cases/1/proceedings/main/steps/clue.verify',
  caseId: '1',
  title: '核查',
  content: '{"form":{}}',
  id,
  ...more,
})
afterEach(forgetAll)
const fresh = () => 'new'

it('the same content goes under the id it was sent under, until it is answered', () => {
  const { address, content } = sent('a')
  expect(idFor(address, 'li', content, fresh)).toBe('new')
  keep(sent('a'))
  expect(idFor(address, 'li', content, fresh)).toBe('a')
  settle('a')
  expect(idFor(address, 'li', content, fresh)).toBe('new')
})

it('other content, another step and another person have an id of their own', () => {
  const { address, content } = sent('a')
  keep(sent('a'))
  expect(idFor(address, 'li', '{"form":{"x":1}}', fresh)).toBe('new')
  expect(idFor('/api/cases', 'li', content, fresh)).toBe('new')
  expect(idFor(address, 'wang', content, fresh)).toBe('new')
})

it('what was not answered is shown to who sent it, at its case', () => {
  keep(sent('a'))
  keep(sent('b', { caseId: '2' }))
  keep(sent('c', { person: 'wang' }))
  const { caseId: _, ...opening } = sent('d')
  keep(opening)
  expect(unanswered('li', '1').map((p) => p.id)).toEqual(['a'])
  expect(unanswered('li', undefined).map((p) => p.id)).toEqual(['d'])
})

it('sent again it is kept once', () => {
  keep(sent('a'))
  keep(sent('a', { title: '核查线索' }))
  expect(unanswered('li', '1').map((p) => p.title)).toEqual(['核查线索'])
})

it('of who has left nothing is kept', () => {
  keep(sent('a'))
  forgetAll()
  expect(unanswered('li', '1')).toEqual([])
})
