import type { Citations } from '../words/citation.ts'
import { all, always, among, type Condition, filled, need, none, not, some } from '../words/condition.ts'
import { type Does, enter, open, pause, resume, stage } from '../words/does.ts'
import { type Choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, type StepId, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { actor, form, here, last, type Value } from '../words/value.ts'

const text = { is: 'longText', max: 2000 } as const

/** 中止: what halts a proceeding where it stands, until its cause is gone. */
export const suspension = (title: string, grounds: readonly Choice[]) =>
  record('suspension', title, [
    must('ground', '中止的情形', { is: 'choice', choices: grounds }),
    must('reason', '具体情况', text, '写明等待什么、已经做过什么'),
    may('files', '有关材料', { is: 'files' }, '例如送请解释的函、受理通知书、寻找当事人的记录'),
  ])
export const suspensionDecision = record('suspensionDecision', '批准中止', [
  must('granted', '同意中止', { is: 'yesNo' }),
  must('opinion', '意见', text),
])
export const resumption = record('resumption', '恢复', [must('reason', '中止的原因如何消除', text)])

interface Suspension {
  /** What is halted, and where it may stand then. */
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What is halted, as its title says: 案件调查. */
  readonly what: string
  readonly suspension: ReturnType<typeof suspension>
  /** The terms that stand meanwhile. */
  readonly pauses: readonly string[]
  readonly cite: { readonly halt: Citations; readonly resume: Citations }
}

/** Put up, approved by a head, and ended as soon as its cause is gone. */
const steps = (s: Suspension): readonly Step[] => [
  step({
    id: 'suspension.ask',
    title: `${s.what}中止呈批`,
    proceeding: s.proceeding,
    from: s.from,
    effect: 'constitutive',
    posts: ['handler'],
    fields: s.suspension.fields,
    does: [open('suspension', 'asked'), enter(s.suspension, {}, { in: 'opened' })],
    cite: s.cite.halt,
  }),
  step({
    id: 'suspension.decide',
    title: `批准中止${s.what}`,
    proceeding: 'suspension',
    from: ['asked'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: suspensionDecision.fields,
    does: [
      enter(suspensionDecision),
      stage('halted', { when: granted }),
      stage('refused', { when: not(granted) }),
      ...s.pauses.map((clock) =>
        pause(clock, '中止', { when: granted, as: '中止', because: last(s.suspension, 'reason'), for: here }),
      ),
    ],
    cite: s.cite.halt,
  }),
  step({
    id: 'suspension.resume',
    title: `恢复${s.what}`,
    proceeding: 'suspension',
    from: ['halted'],
    to: 'resumed',
    effect: 'constitutive',
    posts: ['handler', 'unitHead', 'deputyHead', 'agencyHead'],
    fields: resumption.fields,
    does: [enter(resumption), ...s.pauses.map((clock) => resume(clock, { for: here }))],
    cite: s.cite.resume,
  }),
]

export const suspensionSteps: typeof steps = (...of) => subject('中止和恢复', steps(...of))
const granted: Condition = { equal: [form('granted'), { say: true }] }

/** What is halted is over in another way (终止、移送): nobody waits for its cause to go. */
export const suspensionOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('resumed', { of: 'suspension', from: ['asked', 'halted'], ...more })

/** Halted, only these steps of what is halted go on: what a party does in its own time, and who handles the case. */
export const suspensionStages = (what: string, meanwhile: readonly StepId[]): readonly Stage[] => [
  { id: 'asked', title: '待批准', waits: { post: 'agencyHead', what: `批准中止${what}` } },
  { id: 'halted', title: '已中止', halts: meanwhile, waits: { post: 'handler', what: `原因消除后恢复${what}` } },
  { id: 'resumed', title: '已恢复' },
  { id: 'refused', title: '未批准', aside: true },
]

interface Gates {
  readonly id: string
  readonly inForce: Gate['inForce']
  /** Who handled the case, and approves nothing in it. */
  readonly involved: Value
  readonly suspension: ReturnType<typeof suspension>
  /** What is not decided as long as it is not known whether it is halted. */
  readonly decides: readonly [StepId, ...StepId[]]
  readonly cite: Citations
}
export const suspensionGates = ({ id, inForce, involved, suspension, decides, cite }: Gates): readonly Gate[] => {
  const open = entries(suspension, {}, { since: [suspensionDecision] })
  return [
    gate({
      id: `${id}-ask`,
      norm: [],
      title: '不重复中止',
      inForce,
      blocks: ['suspension.ask'],
      when: always,
      require: none(open),
      sentence: '已经提出中止，还没有批准。',
      next: '等负责人批准',
      cures: [{ step: 'suspension.decide' }],
      cite,
      examples: [
        { name: '没有提出过', entries: {}, expect: 'open' },
        { name: '已经提出', entries: { suspension: [{ ground: 'force' }] }, expect: 'blocked' },
        {
          name: '上一次已经决定',
          entries: { suspension: [{ ground: 'force' }], suspensionDecision: [{ granted: false }] },
          expect: 'open',
        },
      ],
    }),
    gate({
      id: `${id}-approve`,
      norm: [],
      title: '经负责人批准中止',
      inForce,
      blocks: ['suspension.decide'],
      when: always,
      require: all(
        need(not(among(actor, involved)), '办理人参加过本案调查，不能批准中止。', '由没有参加调查的负责人批准'),
        need(filled(form('opinion')), '没有写明意见。', '写明意见'),
      ),
      sentence: '中止应当经没有参加调查的负责人批准。',
      next: '由没有参加调查的负责人批准',
      cite,
      examples: [
        { name: '负责人', actor: 'zheng', form: { granted: true, opinion: '同意' }, expect: 'open' },
        {
          name: '取过证的人',
          actor: 'a',
          form: { granted: true, opinion: '同意' },
          entries: { evidence: [{ officers: ['a', 'b'] }] },
          expect: 'blocked',
        },
      ],
    }),
    gate({
      id: `${id}-open`,
      norm: [],
      title: '是否中止有决定',
      inForce,
      blocks: decides,
      when: some(entries(suspension)),
      require: none(open),
      sentence: '已经提出中止，还没有批准或者不批准，不能作出决定。',
      next: '由负责人决定是否中止',
      cures: [{ step: 'suspension.decide' }],
      cite,
      examples: [
        { name: '没有提出过', entries: {}, expect: 'open' },
        { name: '还没有决定', entries: { suspension: [{ ground: 'force' }] }, expect: 'blocked' },
        {
          name: '已经决定',
          entries: { suspension: [{ ground: 'force' }], suspensionDecision: [{ granted: false }] },
          expect: 'open',
        },
      ],
    }),
  ]
}
