import { may, must } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { formSchema } from './kinds/index.ts'

test('what a field says of itself stands beside what its kind says', () => {
  const schema = formSchema([
    must('amount', '缴款金额', { is: 'money' }, '以票据为准'),
    must('fields', '内容', { is: 'object' }),
    may('place', '地点', { is: 'text' }, '写到门牌'),
  ])
  expect(schema.properties).toMatchObject({
    amount: { title: '缴款金额', type: 'integer', description: '以票据为准；单位：分' },
    place: { description: '写到门牌' },
  })
  expect(schema.properties).not.toHaveProperty('fields.description')
  expect(schema.required).toEqual(['amount', 'fields'])
})
