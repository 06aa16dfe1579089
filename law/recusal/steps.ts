import { hosts } from '../hearing/stages.ts'
import { marketHearing, marketProcedure, penaltyLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { all, type Condition, equal, not, rows, someOf } from '../words/condition.ts'
import { change, type Does, enter, open, stage } from '../words/does.ts'
import { type Field, may } from '../words/field.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, by, form, it, last } from '../words/value.ts'
import { recusalDecision, recusalRequest } from './records.ts'

const byLaw = cite(penaltyLaw, 43, '依法审查，由负责人决定；决定作出之前，不停止调查', '第三款')

/** Whose withdrawal it is says who decides it (市监程序4; 市监听证办法4). */
type Deciding = Pick<Step, 'id' | 'title' | 'posts' | 'cite'>
const deciding: readonly Deciding[] = [
  {
    id: 'recusal.decide',
    title: '决定是否回避',
    posts: ['deputyHead', 'agencyHead'],
    cite: [byLaw, cite(marketProcedure, 4, '有关人员由负责人决定；主要负责人由负责人集体讨论决定')],
  },
  {
    id: 'recusal.decideDeputy',
    title: '决定其他负责人是否回避',
    posts: ['agencyHead'],
    cite: [byLaw, cite(marketProcedure, 4, '其他负责人的回避，由主要负责人决定')],
  },
  {
    id: 'recusal.decideClerk',
    title: '决定听证员、记录员、翻译人员是否回避',
    posts: hosts,
    cite: [
      cite(penaltyLaw, 43, '有直接利害关系的应当回避', '第一款'),
      cite(marketHearing, 4, '听证员、记录员、翻译人员的回避，由听证主持人决定', '第二款'),
    ],
  },
]
const ofRequest = { person: about('person'), role: about('role') } as const
/** Who is named for the case and has to withdraw leaves one too few behind, until others are named. */
const leavesTeam: Condition = all(
  equal(form('granted'), true),
  someOf(rows(by('namedOfficers')), equal(it('value'), about('person'))),
)
const isAnew: Condition = all(equal(form('granted'), true), equal(form('redo'), 'anew'))

const whose: Field = {
  ...may('party', '提出申请的当事人', { is: 'partyRef' }),
  when: { field: 'how', in: ['asked'] },
}

interface Recusal {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What the recused took, and what is not relied on any more where that was decided. */
  readonly evidence: readonly RecordKind[]
  /** As what one may be asked to withdraw, where not everybody the set knows takes part. */
  readonly role?: Field
  /** By what law it is asked for and decided; absent: by that of penalties and inspections. */
  readonly law?: { readonly ask: Citations; readonly deciding: readonly Deciding[] }
}

const askedBy: Citations = [
  cite(penaltyLaw, 43, '有直接利害关系的应当回避', '第一款'),
  cite(penaltyLaw, 43, '当事人有权申请回避', '第二款'),
  cite(marketProcedure, 4, '参与案件办理的有关人员应当回避'),
  cite(marketHearing, 4, '听证人员应当回避'),
]

/** 回避: asked for, decided by who may, and told to whoever asked; what goes on meanwhile goes on. */
const steps = ({ proceeding, from, evidence, role, law }: Recusal): readonly Step[] => [
  step({
    id: 'recusal.ask',
    title: '登记回避申请',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler', 'unitHead', 'reviewer', 'legalHead', 'deputyHead', 'agencyHead'],
    fields: recusalRequest.fields
      .filter((f) => f.id !== 'asker' || law !== undefined)
      .flatMap((f) => (f.id === 'how' ? [f, whose] : [f.id === 'role' ? (role ?? f) : f])),
    does: [
      enter(recusalRequest, {}, { party: form('party') }),
      open('recusal', 'asked', {
        request: last(recusalRequest, 'no'),
        person: form('person'),
        role: form('role'),
      }),
    ],
    cite: law?.ask ?? askedBy,
  }),
  // Where nobody is heard there is no clerk of a hearing.
  ...(law?.deciding ?? deciding)
    .filter((d) => role === undefined || d.id !== 'recusal.decideClerk')
    .map(({ id, title, posts, cite }) =>
      step({
        id,
        title,
        proceeding: 'recusal',
        from: ['asked'],
        effect: 'constitutive',
        posts,
        fields: recusalDecision.fields.filter(
          ({ id: f }) =>
            (f !== 'attendees' || id === 'recusal.decide') &&
            (f !== 'superior' || (id === 'recusal.decide' && law !== undefined)),
        ),
        does: [
          enter(recusalDecision, { ...ofRequest, heads: by('heads') }, { about: about('request') }),
          ...(law === undefined
            ? [stage('decided', { when: not(leavesTeam) }), stage('replacing', { when: leavesTeam })]
            : [stage('decided')]),
          ...evidence.map((kind) =>
            change(
              entries(kind, { officers: { has: about('person') } }, { faulty: true }),
              { excluded: form('reason') },
              { when: isAnew },
            ),
          ),
        ],
        cite,
      }),
    ),
]

export const recusalSteps: typeof steps = (...of) => subject('回避', steps(...of))

const isOfClerk = equal(about('role'), 'clerk')
export const recusalStages: readonly Stage[] = [
  {
    id: 'asked',
    title: '待决定',
    waits: [
      { post: 'agencyHead', what: '决定是否回避', when: not(isOfClerk), beside: true },
      { post: 'legalHead', what: '决定是否回避', when: isOfClerk, beside: true },
    ],
  },
  {
    id: 'replacing',
    title: '待更换人员',
    waits: { post: 'unitHead', what: '更换办案人员', step: 'officers.change', beside: true },
  },
  { id: 'decided', title: '已决定' },
]
/** Where nobody is named for the case nobody is replaced. */
export const recusalStagesUnnamed = recusalStages.filter((s) => s.id !== 'replacing')
/** Others are named in the place of who withdrew. */
export const replaced: Does = stage('decided', { of: 'recusal', from: ['replacing'] })
/** What is over needs nobody to withdraw from it, and nobody in his place. */
export const recusalOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('decided', { of: 'recusal', from: ['asked', 'replacing'], ...more })
export const unnamedOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('decided', { of: 'recusal', from: ['asked'], ...more })
