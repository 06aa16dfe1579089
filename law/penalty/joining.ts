import { joinderGates } from '../joinder/gates.ts'
import { joinderRecords } from '../joinder/records.ts'
import { joinderSteps } from '../joinder/set.ts'
import { severanceGates } from '../severance/gates.ts'
import { severanceRecords } from '../severance/records.ts'
import { severanceSteps } from '../severance/set.ts'
import { penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Gate } from '../words/gate.ts'
import type { Step } from '../words/step.ts'
import { by } from '../words/value.ts'
import { exemption, termination } from './endings/records.ts'
import {
  citationCheck,
  clue,
  coordination,
  decision,
  discussion,
  evidence,
  extension,
  notice,
  paperApproval,
  proposal,
  review,
  reviewOpinion,
  reviewSignature,
} from './records.ts'

/** What each case was begun with, and what was found of one alone: of both together it is found anew. */
const ofOneAlone = [
  clue,
  extension,
  paperApproval,
  proposal,
  citationCheck,
  review,
  reviewOpinion,
  reviewSignature,
  coordination,
  discussion,
  ...joinderRecords,
  ...severanceRecords,
].map((k) => k.id)

const approved = [
  cite(penaltyLaw, 54, '全面、客观、公正地调查，收集有关证据'),
  cite(penaltyLaw, 57, '由行政机关负责人审查决定'),
  cite(penaltyLaw, 60, '自立案之日起九十日内作出处罚决定'),
] as const

/** 并案 of running penalty cases (处罚法25, 29, 44, 54, 57, 60). */
export const penaltyJoiningSteps: readonly Step[] = [
  ...joinderSteps({
    main: 'penalty',
    from: ['investigation', 'concluded'],
    back: 'investigation',
    clue,
    takes: {
      leaves: ofOneAlone,
      apart: ['review', 'suspension', 'joinder', 'severance'],
      // Each of the two is to be decided within its own ninety days from its own filing (处罚法60).
      sooner: ['P07'],
      becomes: 'joined',
    },
    cite: approved,
  }),
  ...severanceSteps({
    main: 'penalty',
    from: ['investigation', 'concluded', 'notified'],
    takes: {
      clue: clue.id,
      leaves: [...joinderRecords, ...severanceRecords].map((k) => k.id),
      shared: [evidence.id],
      apart: ['joinder', 'severance'],
    },
    cite: approved,
  }),
]

const decides = [
  'investigation.conclude',
  'notice.propose',
  'notice.approve',
  'decision.propose',
  'decision.approve',
] as const
const involved = by('investigators')

export const penaltyJoiningGates: readonly Gate[] = [
  ...joinderGates({ notice, decides, involved }),
  ...severanceGates({ proposal, decision, endings: [exemption, termination], decides, involved }),
]
