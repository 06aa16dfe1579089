import { fold, type Json } from '@xiezhi/casework'
import { wordsOf } from '@xiezhi/casework/forms/kinds/index.ts'
import { forms } from '@xiezhi/casework/stories/forms.ts'
import { type Field, type FieldKind, ordinaryPenalty } from '@xiezhi/law'
import { describe, expect, it, test } from 'vitest'

const view = {
  file: {
    ...fold([]),
    parties: [
      { id: 'p1', kind: 'legal', name: '甲公司', role: 'party' },
      { id: 'p2', kind: 'person', name: '林乙', role: 'party' },
    ] as const,
  },
  people: { li: '李承办', wang: '王协办' },
}
const field = (kind: FieldKind): Field => ({ id: 'x', label: '栏目', kind, required: false })
const said = (kind: FieldKind, value: Json, choices?: Readonly<Record<string, string>>) =>
  wordsOf(field(kind), value, view, choices)

test.each<readonly [FieldKind, Json, string]>([
  [{ is: 'money' }, 500_000, '5,000'],
  [{ is: 'yesNo' }, true, '是'],
  [{ is: 'yesNo' }, false, '否'],
  [{ is: 'integer' }, 3, '3'],
  [{ is: 'day' }, '2026-08-03', '2026-08-03'],
  [{ is: 'choice', choices: [{ value: 'a', label: '当面' }] }, 'a', '当面'],
  [
    {
      is: 'choices',
      choices: [
        { value: 'a', label: '当面' },
        { value: 'b', label: '邮寄' },
      ],
    },
    ['b', 'a'],
    '邮寄、当面',
  ],
  [{ is: 'officers' }, ['li', 'wang'], '李承办、王协办'],
  [{ is: 'person' }, 'gone', 'gone'],
  [{ is: 'partyRef' }, 'p2', '林乙'],
  [{ is: 'partyRefs' }, ['p1', 'p2'], '甲公司、林乙'],
  [{ is: 'partyTexts', max: 10 }, { p1: '从轻', p2: '从重' }, '甲公司：从轻\n林乙：从重'],
  [{ is: 'evidenceRef' }, 2, '证据2'],
  [{ is: 'evidenceRefs' }, [1, 3], '证据1、证据3'],
  [{ is: 'entryRefs', of: 'proposal', shows: 'found', one: '意见' }, [7], '意见7'],
  [{ is: 'event' }, 7, '第7号记录'],
  [{ is: 'files' }, [{ name: '现场.jpg' }, { name: '笔录.pdf' }], '现场.jpg、笔录.pdf'],
  [{ is: 'points' }, [{ point: '罚款过高', adopted: false, reason: '已从轻' }], '罚款过高：不采纳，已从轻'],
  [{ is: 'attendees' }, [{ name: '韩立新', post: '局长', view: '同意' }], '韩立新（局长）：同意'],
  [{ is: 'object' }, { place: '城关', count: 2, list: [1] }, 'place：城关\ncount：2\nlist：[1]'],
])('%j with %j is read as it was meant', (kind, value, text) => {
  expect(said(kind, value)).toContain(text)
})

describe('questions of fact', () => {
  const kind = { is: 'facts', facts: ['minorParty', 'majorPublicInterest'] } as const
  it('are read with their answers, of each party where they were asked of each', () => {
    const text = said(kind, { majorPublicInterest: 'no', minorParty: { p2: 'yes' } })
    expect(text).toMatch(/：否\n林乙：.*未成年.*：是/)
  })
  it('keep the words they were asked in, whatever they are called today', () => {
    expect(said(kind, { majorPublicInterest: 'yes' }, { majorPublicInterest: '当时的问法' })).toBe('当时的问法：是')
  })
})

it('of a review the elements that were answered, with what was found wrong', () => {
  const text = said({ is: 'elements' }, { facts: { answer: 'no', remark: '缺进货单' }, law: { answer: 'yes' } })
  expect(text.split('\n')).toHaveLength(2)
  expect(text).toContain('事实是否清楚，证据是否确凿充分：否（缺进货单）')
})

it('of a party what identifies it, and nothing where nothing was given', () => {
  expect(said({ is: 'party' }, { id: 'p3', kind: 'person', name: '林丙', role: 'party' })).toBe('自然人，林丙')
})

it('of what is proposed: against whom, under which law, what', () => {
  const text = said({ is: 'violations' }, [forms.violation('p1', 500_000)])
  expect(text).toMatch(/^甲公司：.*违反了《.*》.*依据《.*》/)
  expect(text).toContain('5,000元')
})

it('every field of the rule book can be read, whatever was filled in', () => {
  for (const one of ordinaryPenalty.steps.flatMap((s) => s.fields))
    expect(
      () => wordsOf(one, one.kind.is === 'facts' || one.kind.is === 'elements' ? {} : [], view),
      one.id,
    ).not.toThrow()
})
