import { disclosureRegulation, privateEconomyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { filled } from '../words/condition.ts'
import { set } from '../words/value.ts'

const agency = {
  inForce: { from: '2020-01-01' },
  norm: [],
  binds: 'agency',
  extensions: [],
  suspendedBy: [],
  per: 'case',
  unit: 'WD',
} as const

export const opinionClocks: readonly Clock[] = [
  clock({
    ...agency,
    id: 'OP-reply',
    title: '意见建议的答复期限',
    starts: 'opinion-received',
    stops: ['opinion-answered'],
    // No law sets it: an agency says its own (限时办结).
    when: filled(set('opinion.length')),
    length: 'opinion.length',
    onExpiry: '逾期未答复',
    cite: [
      cite(privateEconomyLaw, 44, '及时听取意见建议，解决其反映的合理问题', '第二款'),
      cite(disclosureRegulation, 41, '审核属实的，应当予以更正并告知申请人'),
    ],
    examples: [{ name: '本机关规定十个工作日', from: '2026-11-02', length: 10, due: '2026-11-16' }],
  }),
  clock({
    ...agency,
    id: 'OP-public',
    title: '意见答复的公开期限',
    starts: 'opinion-public',
    stops: ['published'],
    length: 'opinion.publish',
    onExpiry: '逾期未公开',
    cite: [cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]
