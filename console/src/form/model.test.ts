import { may, must } from '@xiezhi/law/words/field.ts'
import { describe, expect, it } from 'vitest'
import { cleanForm, errorsOf, idOf, missingIn, restore, sameForm, summaryOf } from './model.ts'

const fields = [
  must('cause', '案由', { is: 'text' }),
  must('shown', '已出示执法证件', { is: 'yesNo' }),
  may('party', '当事人', { is: 'party' }),
  may('points', '逐条复核', { is: 'points' }),
  must('facts', '认定事项', { is: 'facts', facts: ['factsClear'] }),
]

describe('what is sent', () => {
  it('leaves out what is empty, and keeps a no', () => {
    const form = cleanForm(fields, { cause: ' ', shown: false, points: [{ point: '', reason: '' }], facts: {} })
    expect(form).toEqual({ shown: false })
  })
  it('leaves out an optional party nobody typed, and empty parts of one somebody did', () => {
    const filled = { id: 'p1', kind: 'person', role: 'party' }
    expect(cleanForm(fields, { party: filled })).toEqual({})
    expect(
      cleanForm(fields, { party: { ...filled, name: '张三', phone: '', agent: { name: '', authority: '' } } }),
    ).toEqual({ party: { ...filled, name: '张三' } })
  })
  it('keeps a half-filled line, so that the server can say what is missing', () => {
    expect(cleanForm(fields, { points: [{ point: '处罚过重', reason: '' }] })).toEqual({
      points: [{ point: '处罚过重' }],
    })
  })
  it('holds nothing but fields of the step', () => {
    expect(cleanForm(fields, { cause: '无照经营', stray: 'x' })).toEqual({ cause: '无照经营' })
  })
})

describe('errors', () => {
  const problems = [
    { field: 'violations.0.penalties.1.amount', code: 'required', sentence: '第1项：请填写罚款金额。' },
    { field: 'cause', code: 'required', sentence: '请填写“案由”。' },
    { field: 'cause', code: 'too-long', sentence: '太长。' },
  ]
  it('stand at their own path, the first one first', () => {
    expect(errorsOf(problems)).toEqual({
      'violations.0.penalties.1.amount': '第1项：请填写罚款金额。',
      cause: '请填写“案由”。',
    })
  })
  it('lead to the nearest control the page has', () => {
    const has = (id: string) => id === idOf('violations.0') || id === idOf('cause')
    expect(summaryOf(problems, has).map((s) => s.fieldId)).toEqual(['f-violations-0', 'f-cause', 'f-cause'])
  })
  it('name every required field that is empty, by the verb of its kind', () => {
    expect(missingIn(fields, { cause: '无照经营' }, undefined).map((p) => p.sentence)).toEqual([
      '请回答“已出示执法证件”。',
      // A group of questions: each by its own words.
      '请回答“违法事实是否清楚、证据是否充分”。',
    ])
  })
})

describe('drafts', () => {
  it('lie over what was filled in, without fields the step no longer has', () => {
    expect(restore(fields, { cause: '旧', shown: true }, { cause: '新', gone: 'x' })).toEqual({
      cause: '新',
      shown: true,
    })
    expect(restore(fields, { cause: '旧' }, undefined)).toEqual({ cause: '旧' })
  })
  it('that say the same are the same, whatever the order of keys', () => {
    expect(sameForm({ a: 1, b: { c: 'x', d: 'y' } }, { b: { d: 'y', c: 'x' }, a: 1 })).toBe(true)
    expect(sameForm({ a: 1 }, { a: 2 })).toBe(false)
  })
})
