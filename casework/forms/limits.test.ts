import { choice, list, may, must, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { forms } from '../stories/forms.ts'
import { formSchema } from './kinds/index.ts'
import { validateForm } from './validate.ts'

type Node = { readonly [k: string]: Json }
const steps = ruleBook.procedures.flatMap((p) => p.steps)
const fieldsOf = (id: string) => steps.find((s) => s.id === id)!.fields

/** Every property below, with the way to it. */
function properties(node: Node, way: string): readonly (readonly [string, Node])[] {
  const own = Object.entries((node.properties ?? {}) as { readonly [k: string]: Node })
  return [
    ...own.flatMap(([k, v]) => [[`${way}.${k}`, v] as const, ...properties(v, `${way}.${k}`)]),
    ...(node.items === undefined ? [] : properties(node.items as Node, way)),
  ]
}

test('every field of every form says in Chinese what it is, down to the last', () => {
  const nameless = steps
    .flatMap((s) => properties(formSchema(s.fields), s.id))
    .filter(([, v]) => !/\p{Script=Han}/u.test(`${v.title ?? ''}${v.description ?? ''}`))
    .map(([way]) => way)
  // What an upload answers goes back as it came.
  expect(nameless.filter((way) => !/\.(sha256|bytes|type)$/.test(way))).toEqual([])
})

test('what the schema bounds is bounded', () => {
  const long = (n: number) => '长'.repeat(n)
  const line = forms.violation('p1', 1) as Node
  const basis = (line.basis as readonly Node[])[0]!
  const codes = (lines: readonly Node[]) =>
    validateForm(fieldsOf('proposal.revise'), { violations: lines, reason: '改' }, undefined).map((e) => e.code)
  expect(codes([line])).toEqual([])
  expect(codes([{ ...line, conduct: long(501) }])).toEqual(['too-long'])
  expect(codes([{ ...line, basis: [{ ...basis, title: long(201) }] }])).toEqual(['wrong-kind'])
  expect(codes([{ ...line, breached: [{ ...basis, article: long(501) }] }])).toEqual(['wrong-kind'])
  const meeting = (view: string) =>
    validateForm(
      fieldsOf('discussion.record'),
      {
        place: '会议室',
        host: '郑',
        attendees: [{ name: '郑', post: '局长', view }],
        verdict: 'agree',
        conclusion: '同意',
      },
      undefined,
    )
  expect(meeting(long(2000))).toEqual([])
  expect(meeting(long(2001))).toHaveLength(1)
})

test('every line of a list is held against its columns, and the fault says in which', () => {
  const goods = must(
    'goods',
    '清单',
    list('物品', [
      must('name', '名称', { is: 'text', max: 10 }),
      may('quantity', '数量', { is: 'integer', min: 1 }),
      may('state', '状况', choice(['good', '完好'], ['damaged', '破损'])),
    ]),
  )
  const told = (given: Json) => validateForm([goods], { goods: given }, undefined).map((e) => [e.field, e.sentence])
  expect(told([{ name: '糕点', quantity: 20, state: 'good' }])).toEqual([])
  expect(told([])).toEqual([['goods', '请填写“清单”。']])
  expect(told([{ name: '糕点' }, { quantity: 0, state: 'lost' }])).toEqual([
    ['goods.1.name', '第2项：请填写“名称”。'],
    ['goods.1.quantity', '第2项：“数量”不能小于1。'],
    ['goods.1.state', '第2项：“状况”不在可选范围内。'],
  ])
  expect(told([{ name: '糕点', colour: '红' }])).toEqual([['goods.0', '“清单”没有名为“colour”的栏目。']])
  expect(told('糕点')).toEqual([['goods', '“清单”应当是逐项填写的物品。']])
  expect(properties(formSchema([goods]), '').map(([way]) => way)).toEqual([
    '.goods',
    '.goods.name',
    '.goods.quantity',
    '.goods.state',
  ])
})

test('an act that happened with one officer can be told by a client that keeps to the schema', () => {
  const { properties: given } = formSchema(fieldsOf('evidence.collect')) as { properties: { officers: Node } }
  expect(given.officers.minItems).toBe(1)
  expect((given.officers.items as Node).description).toContain('不少于2人')
})
