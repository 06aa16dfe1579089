import type { Citations } from '../words/citation.ts'
import { all, type Condition, filled, not } from '../words/condition.ts'
import { change, type Does, enter, type Join, joins, open, paper, stage } from '../words/does.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, by, form, from } from '../words/value.ts'
import { joinder, joinderDecision } from './records.ts'

interface Joinder {
  /** What goes on, and where it may stand then. */
  readonly main: ProceedingKind
  readonly from: readonly string[]
  /** Where it goes on: what was found of one alone is found anew of both. */
  readonly back: string
  /** What says what the case is about. */
  readonly clue: RecordKind
  readonly takes: Omit<Join, 'joins' | 'entry'>
  readonly cite: Citations
}

const granted: Condition = { equal: [form('granted'), { say: true }] }
/** What was asked for in this proceeding, and not in another that came since. */
const asked = entries(joinder, { case: { is: about('case') } }, { pick: 'latest', faulty: true })

/** 并案: put up in the case that goes on, approved by a head, and done to both in that moment. */
export const joinderSteps = ({ main, from: stages, back, clue, takes, cite }: Joinder): readonly Step[] =>
  subject('并案和分案', [
    step({
      id: 'joinder.ask',
      title: '并案呈批',
      proceeding: main,
      from: stages,
      effect: 'constitutive',
      posts: ['handler'],
      fields: joinder.fields,
      does: [
        open('joinder', 'asked', { case: form('case') }, { called: by('otherTitle') }),
        enter(joinder, { title: by('otherTitle'), was: by('otherState') }, { in: 'opened' }),
      ],
      cite,
    }),
    step({
      id: 'joinder.decide',
      title: '批准并案',
      proceeding: 'joinder',
      from: ['asked'],
      effect: 'constitutive',
      posts: ['deputyHead', 'agencyHead'],
      fields: joinderDecision.fields,
      confirm: '批准以后，所选的案件即行终结，在本案继续办理。',
      does: [
        enter(joinderDecision),
        stage('refused', { when: not(granted) }),
        stage('joined', { when: granted }),
        stage(back, { of: main, from: stages, when: granted }),
        joins(about('case'), { ...takes, entry: joinder.id, when: granted }),
        change(
          entries(clue, {}, { pick: 'latest', faulty: true }),
          { cause: from(asked, 'cause') },
          { when: all(granted, filled(from(asked, 'cause'))) },
        ),
        paper('joinder-approval', { when: granted }),
      ],
      cite,
    }),
  ])

export const joinderStages: readonly Stage[] = [
  { id: 'asked', title: '待批准', waits: { post: 'agencyHead', what: '批准并案' } },
  { id: 'joined', title: '已并案' },
  { id: 'refused', title: '未批准', aside: true },
]

/** What is over takes nothing in any more. */
export const joinderOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('refused', { of: 'joinder', from: ['asked'], ...more })
