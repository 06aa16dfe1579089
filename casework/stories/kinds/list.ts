import { cite, gate, type Procedure, step, threeSystemsOpinion } from '@xiezhi/law'
import { always, apartFrom, current, need } from '@xiezhi/law/words/condition.ts'
import { enter } from '@xiezhi/law/words/does.ts'
import { choice, must } from '@xiezhi/law/words/field.ts'
import { entries } from '@xiezhi/law/words/query.ts'
import { record } from '@xiezhi/law/words/record.ts'
import { actor, last } from '@xiezhi/law/words/value.ts'

/** 清单: drafted, reviewed in this very version, published by another. No party, no deadline. Only stories use it. */

const text = { is: 'longText', max: 5000 } as const
const basis = [cite(threeSystemsOpinion, 21, '编制清单')] as const
const inForce = { from: '2019-01-01' } as const

export const draft = record('draft', '清单', [
  must('title', '清单名称', { is: 'text', max: 100 }),
  must('items', '事项', text),
  must('receivedOn', '拟制日期', { is: 'day' }),
])
export const opinion = record(
  'listReview',
  '审查意见',
  [must('verdict', '结论', choice(['passed', '同意'], ['failed', '不同意'])), must('words', '意见', text)],
  { about: draft },
)
export const publication = record('publication', '公布', [must('effectiveOn', '施行日期', { is: 'day' })], {
  about: draft,
  later: { publisher: '公布人' },
  final: true,
})

const common = { proceeding: 'list', effect: 'constitutive', cite: basis } as const

export const listMaking: Procedure = {
  id: 'list',
  title: '清单拟制、审查、公布',
  inForce,
  first: 'list.draft',
  records: [draft, opinion, publication],
  decides: draft.id,
  proceedings: { list: '清单' },
  stages: {
    list: [
      { id: 'drafted', title: '拟制', waits: { post: 'reviewer', what: '清单审查' } },
      { id: 'public', title: '已公布' },
    ],
  },
  head: { title: '{事由}', cause: last(draft, 'title'), receivedOn: last(draft, 'receivedOn') },
  steps: [
    step({
      ...common,
      id: 'list.draft',
      title: '拟制清单',
      from: [],
      to: 'drafted',
      posts: ['handler'],
      fields: draft.fields,
      does: [enter(draft)],
    }),
    step({
      ...common,
      id: 'list.revise',
      title: '修订清单',
      from: ['drafted', 'public'],
      to: 'drafted',
      posts: ['handler'],
      fields: draft.fields,
      does: [enter(draft)],
    }),
    step({
      ...common,
      id: 'list.opine',
      title: '审查清单',
      from: ['drafted'],
      posts: ['reviewer', 'legalHead'],
      fields: opinion.fields,
      does: [enter(opinion)],
    }),
    step({
      ...common,
      id: 'list.publish',
      title: '公布清单',
      from: ['drafted'],
      to: 'public',
      posts: ['publisher'],
      fields: publication.fields,
      does: [enter(publication, { publisher: actor })],
    }),
  ],
  gates: [
    gate({
      id: 'Q-reviewed',
      title: '清单审核',
      inForce,
      blocks: ['list.publish'],
      when: always,
      require: need(current(entries(opinion, { verdict: 'passed' })), '现在的版本尚未审查通过。', '送请审查'),
      sentence: '未经审查不得公布。',
      next: '送请审查',
      cite: basis,
      examples: [
        { name: '尚未审查', entries: { draft: [{ items: '甲' }] }, expect: 'blocked' },
        {
          name: '审查之后修订',
          entries: { draft: [{ items: '甲' }, { items: '乙' }], listReview: [{ about: 1, verdict: 'passed' }] },
          expect: 'blocked',
        },
        {
          name: '审查的是现在的版本',
          entries: { draft: [{ items: '甲' }], listReview: [{ about: 1, verdict: 'passed' }] },
          expect: 'open',
        },
      ],
    }),
    gate({
      id: 'Q-apart',
      title: '拟制与审查、公布分离',
      inForce,
      blocks: ['list.opine', 'list.publish'],
      when: always,
      require: apartFrom(entries(draft)),
      sentence: '拟制人不能审查、公布。',
      next: '由他人办理',
      cite: basis,
      examples: [
        { name: '拟制人', entries: { draft: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
        { name: '他人', entries: { draft: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
      ],
    }),
  ],
  clocks: [],
  publications: [],
  unbuilt: {},
  cite: basis,
}
