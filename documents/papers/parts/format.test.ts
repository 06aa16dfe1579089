import type { ListVersion } from '@xiezhi/casework/listed.ts'
import { expect, test } from 'vitest'
import { papersOfCourses } from '../../courses.ts'
import { outlineOf } from '../../word/outline.ts'
import { templateOf } from '../compose.ts'
import type { PlainPaper } from '../plain/data.ts'
import { templateData } from '../view.ts'
import { formatFor, formatted, withAdded, worded } from './format.ts'

const line = (part: string, text: string, was?: string) => ({
  paper: 'questioning-notice',
  part,
  text,
  ...(was === undefined ? {} : { was }),
})
const lists: readonly ListVersion[] = [
  {
    list: 'formats',
    title: '文书格式',
    case: 'f',
    version: 1,
    from: '2026-01-05',
    lines: [
      line('head', '云岭县市场监督管理局文件'),
      line('title', '行政处罚询问通知书'),
      line('opening', '开头。'),
      line('closing', '末尾。'),
      line('replace', '来时请带上：', '请携带以下材料：'),
    ],
  },
]
const context = { lists } as never
const of = (more: object) => formatFor('questioning-notice', { on: '2026-02-02', ...more }, context)

test('the record says by which version a paper was made: none is none, whatever is in force on its day', () => {
  expect(of({})?.title).toBe('行政处罚询问通知书')
  expect(of({ format: null })).toBeUndefined()
  expect(of({ format: { case: 'f', version: 1 } })?.head).toBe('云岭县市场监督管理局文件')
  expect(of({ drafted: [] })).toEqual({ opening: [], closing: [], replaced: [] })
})

test('what is added stands around the text and before whoever signs; nothing that is not named changes', () => {
  const blocks = [{ text: '请携带以下材料：' }, { text: '正文' }, { signs: ['当事人'] }]
  expect(worded(blocks, of({})).map((b) => b.text ?? b.signs)).toEqual([
    '开头。',
    '来时请带上：',
    '正文',
    '末尾。',
    ['当事人'],
  ])
  expect(worded(blocks, undefined)).toBe(blocks)
  expect(withAdded([{ type: 'paragraph', text: '正文' }], formatted(of({}))).map((b) => b.text)).toEqual([
    '开头。',
    '正文',
    '末尾。',
  ])
})

test('printed and for a word processor it is the same head, title and text', () => {
  const made = papersOfCourses().find((m) => m.kind === 'questioning-notice')!
  const data = { ...(made.data as PlainPaper), redHead: '云岭县市场监督管理局文件', titled: '行政处罚询问通知书' }
  const outline = outlineOf('plain', data)
  expect([outline.agency, outline.title]).toEqual(['云岭县市场监督管理局文件', '行政处罚询问通知书'])
  expect(templateOf('questioning-notice')).toBe('plain')
  expect(templateData('plain', data)).toMatchObject({
    redHead: '云岭县市场监督管理局文件',
    titled: '行政处罚询问通知书',
  })
})
