import { choice, must } from '@xiezhi/law/words/field.ts'
import { expect, it } from 'vitest'
import { laidOver, saidIn } from './moved.ts'

it('what nobody typed follows the other, what was typed stays, and what both changed is named', () => {
  const begun = { letters: '云市监', court: '县法院', bank: '农商行', chain: ['unitHead', 'agencyHead'] }
  const typed = { ...begun, letters: '云监', bank: '农商行城关支行' }
  const now = { ...begun, letters: '县市监', court: '市法院', chain: ['unitHead', 'deputyHead'] }
  expect(laidOver(begun, typed, now)).toEqual({
    values: { letters: '云监', court: '市法院', bank: '农商行城关支行', chain: ['unitHead', 'deputyHead'] },
    taken: ['court', 'chain'],
    both: ['letters'],
  })
})

it('two who typed the same have not contradicted each other; a field emptied is a field changed', () => {
  expect(laidOver({ a: '1' }, { a: '2' }, { a: '2' })).toEqual({ values: { a: '2' }, taken: [], both: [] })
  expect(laidOver({ a: '1' }, {}, { a: '2' })).toMatchObject({ both: ['a'] })
  expect(laidOver({ a: '1' }, { a: '1' }, {})).toMatchObject({ taken: ['a'], values: { a: undefined } })
})

it('a value is told in the words of its choices', () => {
  const field = must('masking', '姓名', choice(['surname', '只公开姓氏'], ['full', '公开全名']))
  expect(saidIn(field, 'full')).toBe('公开全名')
  expect(saidIn(field, undefined)).toBe('没有填')
  expect(saidIn(must('n', '数', { is: 'text' }), '云监')).toBe('云监')
})
