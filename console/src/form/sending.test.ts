import { choice, may, must } from '@xiezhi/law/words/field.ts'
import { describe, expect, it } from 'vitest'
import { cleanForm, errorsOf, idOf, restore, sameForm, summaryOf } from './model.ts'

const fields = [
  must('cause', '案由', { is: 'text' }),
  may('note', '备注', { is: 'text' }),
  may('party', '当事人', { is: 'party' }),
  must('way', '方式', choice(['post', '邮寄'], ['hand', '当面'])),
  { ...may('number', '邮件号', { is: 'text' }), when: { field: 'way', in: ['post'] } },
  may('list', '名单', { is: 'attendees' }),
]

describe('what is sent', () => {
  it('has nothing of what was left empty, at any depth', () => {
    const values = {
      cause: '无照经营',
      note: '  ',
      list: [
        { name: '甲', view: '' },
        { name: '', view: '' },
      ],
      way: 'hand',
    }
    expect(cleanForm(fields, values)).toEqual({ cause: '无照经营', way: 'hand', list: [{ name: '甲' }] })
  })
  it('keeps what is false or nought: these are answers', () => {
    const own = [may('ok', '是否', { is: 'yesNo' }), may('sum', '金额', { is: 'money' })]
    expect(cleanForm(own, { ok: false, sum: 0 })).toEqual({ ok: false, sum: 0 })
  })
  it('has no answer to what another answer leaves no room for', () => {
    expect(cleanForm(fields, { way: 'hand', number: 'E1' })).toEqual({ way: 'hand' })
    expect(cleanForm(fields, { way: 'post', number: 'E1' })).toEqual({ way: 'post', number: 'E1' })
  })
  it('has no party of which only the screen has filled in something', () => {
    expect(cleanForm(fields, { party: { id: 'p1', kind: 'legal', role: 'party' } })).toEqual({})
    const named = { id: 'p1', kind: 'legal', role: 'party', name: '甲' }
    expect(cleanForm(fields, { party: named })).toEqual({ party: named })
  })
  it('has nothing the form does not ask', () => {
    expect(cleanForm(fields, { strange: 'x' })).toEqual({})
  })
})

describe('what was wrong', () => {
  const problems = [
    { field: 'list.0.name', code: 'required', sentence: '请填写姓名。' },
    { field: 'list.0.name', code: 'too-long', sentence: '太长。' },
    { field: 'cause', code: 'required', sentence: '请填写案由。' },
  ]
  it('stands at its control; of two the first', () => {
    expect(errorsOf(problems)).toEqual({ 'list.0.name': '请填写姓名。', cause: '请填写案由。' })
  })
  it('leads from the summary to the nearest control the page has, and nowhere else', () => {
    const there = new Set([idOf('cause'), idOf('list')])
    expect(summaryOf(problems, (id) => there.has(id)).map((line) => line.fieldId)).toEqual([
      'f-list',
      'f-list',
      'f-cause',
    ])
  })
})

describe('a draft', () => {
  it('lies over what the screen fills in, and brings nothing the form asks no more', () => {
    expect(restore(fields, { cause: '旧', way: 'post' }, { cause: '新', gone: 'x' })).toEqual({
      cause: '新',
      way: 'post',
    })
    expect(restore(fields, { cause: '旧' }, undefined)).toEqual({ cause: '旧' })
  })
  it('that says no more than the screen itself is none, in whatever order it says it', () => {
    expect(sameForm({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true)
    expect(sameForm({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
  })
})
