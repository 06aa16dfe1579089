import type { Citations } from '../words/citation.ts'
import { type Condition, equal, not } from '../words/condition.ts'
import { type Does, enter, open, paper, type Sever, severs, stage } from '../words/does.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { by, form, from, here } from '../words/value.ts'
import { severance, severanceDecision } from './records.ts'

interface Severance {
  readonly main: ProceedingKind
  readonly from: readonly string[]
  readonly takes: Pick<Sever, 'clue' | 'leaves' | 'shared' | 'apart'>
  readonly cite: Citations
}

const granted: Condition = { equal: [form('granted'), { say: true }] }
/** What was put up in this proceeding. */
export const put = entries(severance, { proceeding: { is: here } }, { pick: 'latest', faulty: true })

/** 分案: put up, approved by a head, and in that moment there are two cases. */
export const severanceSteps = ({ main, from: stages, takes, cite }: Severance): readonly Step[] =>
  subject('并案和分案', [
    step({
      id: 'severance.ask',
      title: '分案呈批',
      proceeding: main,
      from: stages,
      effect: 'constitutive',
      posts: ['handler'],
      fields: severance.fields,
      does: [open('severance', 'asked'), enter(severance, { called: by('chosenNames') }, { in: 'opened' })],
      cite,
    }),
    step({
      id: 'severance.decide',
      title: '批准分案',
      proceeding: 'severance',
      from: ['asked'],
      effect: 'constitutive',
      posts: ['deputyHead', 'agencyHead'],
      fields: severanceDecision.fields,
      confirm: '批准以后即开立新案，立案日期和办案期限与本案相同，此前所办的连同出处转入。',
      does: [
        enter(severanceDecision),
        stage('refused', { when: not(granted) }),
        stage('severed', { when: granted }),
        severs(from(put, 'parties'), {
          ...takes,
          entry: severance.id,
          cause: from(put, 'cause'),
          stay: equal(from(put, 'what'), 'breach'),
          when: granted,
        }),
        paper('severance-approval', { when: granted }),
      ],
      cite,
    }),
  ])

export const severanceStages: readonly Stage[] = [
  { id: 'asked', title: '待批准', waits: { post: 'agencyHead', what: '批准分案' } },
  { id: 'severed', title: '已分案' },
  { id: 'refused', title: '未批准', aside: true },
]

/** What is over is not parted any more. */
export const severanceOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('refused', { of: 'severance', from: ['asked'], ...more })
