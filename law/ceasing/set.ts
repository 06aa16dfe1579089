import { threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { always, any, equal, filled, need, not, reads } from '../words/condition.ts'
import { type Does, enter, paper } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { ifGiven, paragraph } from '../words/paper.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, last } from '../words/value.ts'

const text = { is: 'longText', max: 2000 } as const

/** 终止办理: nobody is left to decide about, nothing to decide, or it never should have been entered. Before any decision, and never instead of one. */
export const ceased = record('ceased', '终止办理', [
  must(
    'ground',
    '情形',
    choice(
      ['death', '公民死亡，没有承受其权利义务的人，或者承受人不再继续'],
      ['dissolved', '法人、其他组织终止，没有承受其权利义务的人'],
      ['object', '办理的事项、标的已经不存在'],
      ['entered', '登记有误（重复登记、登记错对象），没有对当事人作出过处理'],
    ),
    '当事人自己撤回申请的，登记撤回申请；不符合条件的，依法作出决定',
  ),
  must('reason', '具体情况', text),
  {
    ...must('proof', '证明材料', { is: 'text', max: 200 }, '死亡证明、注销登记通知书等的名称和编号'),
    when: { field: 'ground', in: ['death', 'dissolved'] },
  },
  {
    ...may('same', '重复的案件、正确的对象', { is: 'text', max: 200 }),
    when: { field: 'ground', in: ['entered'] },
  },
  may('told', '告知当事人、承受人的方式', { is: 'text', max: 200 }, '无法告知的，写明原因'),
  may('files', '证明材料', { is: 'files' }),
])

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly to: string
  readonly does?: readonly Does[]
  /** It concerns nobody by name yet (征收项目): nobody is written to. */
  readonly paperless?: true
  readonly cite: Citations
}
const recorded = cite(threeSystemsOpinion, 7, '对执法全部过程进行文字记录，合法规范、客观全面')

const steps = ({ proceeding, from, to, does = [], paperless, cite: cites }: Of): readonly Step[] => [
  step({
    id: 'matter.cease',
    title: '终止办理',
    proceeding,
    from,
    to,
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    duty: 'approve',
    fields: ceased.fields,
    does: [
      enter(ceased),
      ...(paperless ? [] : [paper('ceasing-notice', { when: not(equal(form('ground'), 'entered')) })]),
      ...does,
    ],
    cite: [...cites, recorded],
  }),
]
/** A case is ended where its party is gone, without anybody having to say that he took it back. */
export const ceasingSteps: typeof steps = (of) => subject('终止办理', steps(of))

export const ceasingGates: readonly Gate[] = [
  gate({
    id: 'Z-cease',
    norm: [],
    title: '终止办理有相应的情形',
    inForce: { from: '2018-12-05' },
    blocks: ['matter.cease'],
    when: always,
    require: any(
      not(equal(form('ground'), 'entered')),
      need(filled(form('same')), '没有写明与哪一件重复，或者正确的对象。', '写明重复的案件、正确的对象'),
    ),
    sentence: '登记有误而终止的，应当写明与哪一件重复，或者正确的对象。',
    next: '写明重复的案件、正确的对象',
    cite: [recorded],
    examples: [
      { name: '写明', form: { ground: 'entered', same: '与第3号申请重复' }, expect: 'open' },
      { name: '没有写明', form: { ground: 'entered' }, expect: 'blocked' },
      { name: '当事人死亡', form: { ground: 'death', proof: '死亡医学证明' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'Z-cease-apart',
    norm: [],
    title: '终止办理由没有办案的负责人决定',
    inForce: { from: '2018-12-05' },
    blocks: ['matter.cease'],
    when: always,
    require: reads('dutiesApart'),
    sentence: '终止办理由没有参加调查、审查的负责人决定。',
    next: '由没有参加的负责人办理',
    cite: [recorded],
    examples: [
      { name: '没有参加', reads: { dutiesApart: 'yes' }, expect: 'open' },
      { name: '办案人员', reads: { dutiesApart: 'no' }, expect: 'blocked' },
    ],
  }),
]

export const ceasingPapers = {
  'ceasing-notice': [
    paragraph('{当事人}的本件事项，有下列情形，{机关}决定终止办理：{情形}。', { 情形: last(ceased, 'ground') }),
    paragraph('{情况}', { 情况: last(ceased, 'reason') }),
    ifGiven('证明材料：{材料}。', { 材料: last(ceased, 'proof') }),
  ],
} as const
