import { civilServantLaw, ningxiaProcedure } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { all, any, eachOrNone, equal, need, some } from '../words/condition.ts'
import type { Does } from '../words/does.ts'
import { choice, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { Procedure } from '../words/procedure.ts'
import { entries, named } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { Step, StepId } from '../words/step.ts'
import { by, it } from '../words/value.ts'
import { recusalGates } from './gates/index.ts'
import { type Basis, decided } from './gates/shared.ts'
import { recusalDecision, recusalRecords, roles } from './records.ts'
import { recusalStagesUnnamed, recusalSteps, unnamedOver } from './steps.ts'

const grounds = cite(civilServantLaw, 76, '涉及本人或者亲属利害关系、可能影响公正执行公务的，应当回避')
const procedure = cite(civilServantLaw, 77, '本人应当申请，利害关系人有权申请；机关审查后决定')
const askable = cite(ningxiaProcedure, 23, '应当自行申请回避；未申请的责令回避；也可以提出回避申请')
const byFirst = cite(ningxiaProcedure, 24, '由机关主要负责人决定；主要负责人的由本级政府或者上一级机关决定')
const asked: Citations = [grounds, procedure, askable]
const answered: Citations = [cite(civilServantLaw, 77, '根据申请，经审查后作出是否回避的决定'), byFirst]

/** No law of its own says how somebody withdraws (公务员法76–78): the same rules in every kind that has none. */
const official: Basis = {
  id: (name) => `G06-official-${name}`,
  inForce: { from: '2019-06-01' },
  cite: [...asked, byFirst],
  answered,
  above: true,
}

const deciding = [
  {
    id: 'recusal.decide',
    title: '决定是否回避',
    posts: ['deputyHead', 'agencyHead'] as const,
    cite: answered,
  },
  {
    id: 'recusal.decideDeputy',
    title: '决定其他负责人是否回避',
    posts: ['agencyHead'] as const,
    cite: answered,
  },
]
const { investigator: _, host: __, clerk: ___, ...others } = roles
const role = must('role', '在本件中的身份', choice(['investigator', '承办、调查人员'], ...Object.entries(others)))

interface Anew {
  readonly blocks: Gate['blocks']
  /** The step that proposes it. */
  readonly cure: StepId
}
interface Of {
  /** As long as it stands here, somebody may have to withdraw. */
  readonly from: readonly string[]
  /** What is not signed as long as it is not known who withdraws. */
  readonly decides: Gate['blocks']
  readonly review: RecordKind
  /** What is decided on what somebody who had to withdraw proposed; absent: what was done on the scene is not done twice. */
  readonly anew?: Anew
  /** The kind's own law, where it has one. */
  readonly law?: Citations
}

/** 审核 by somebody who had to withdraw is reviewed anew; whatever else he did, what is proposed is proposed anew by others. */
const anew = (finding: RecordKind, review: RecordKind, { blocks, cure }: Anew): Gate => {
  const redone = named('决定重新办理的回避', entries(recusalDecision, { redo: 'anew' }, { faulty: true }))
  const after = (kind: RecordKind) => some(entries(kind, {}, { after: 'it' }))
  return gate({
    id: official.id('anew'),
    inForce: official.inForce,
    title: '决定重新办理的，已经重新办理',
    blocks,
    when: some(redone),
    require: eachOrNone(
      redone,
      need(
        any(after(finding), all(equal(it('role'), 'reviewer'), after(review))),
        '回避人员此前所办的决定重新办理，还没有由他人重新办理。',
        '由接替的人员重新提出意见；审核人员回避的，重新送审',
      ),
    ),
    sentence: '决定重新办理的，应当由接替的人员重新办理后再作决定。',
    next: '由接替的人员重新办理',
    cures: [{ step: cure }],
    cite: answered,
    examples: [
      { name: '没有重新提出', entries: { [finding.id]: [{}], ...decided({ redo: 'anew' }) }, expect: 'blocked' },
      { name: '已经重新提出', entries: { ...decided({ redo: 'anew' }), [finding.id]: [{}] }, expect: 'open' },
      { name: '继续有效', entries: { [finding.id]: [{}], ...decided({ redo: 'stays' }) }, expect: 'open' },
    ],
  })
}

/** Where the case goes on, or is over, without anybody left to withdraw from it. */
function leaves(s: Step, main: string, from: readonly string[]): readonly Does[] {
  const isLeft = (stage: string | undefined) => stage !== undefined && !from.includes(stage)
  if (s.proceeding === main && isLeft(s.to)) return s.from.some((f) => from.includes(f)) ? [unnamedOver()] : []
  return (s.does ?? []).flatMap((d) =>
    'stage' in d && !('open' in d) && (d.of ?? s.proceeding) === main && isLeft(d.stage)
      ? [unnamedOver(d.when === undefined ? {} : { when: d.when })]
      : [],
  )
}

/** 回避 for a kind: asked for in it, decided beside it, and binding on whatever step the kind has, and has tomorrow. */
export function withRecusal(p: Procedure, { from, decides, review, anew: again, law }: Of): Procedure {
  const main = p.steps.find((s) => s.id === p.first)!.proceeding
  const evidence = p.records.filter(
    (r) => r.fields.some(({ kind }) => kind.is === 'officers') && r.later.some(({ id }) => id === 'excluded'),
  )
  const finding = p.records.find((r) => r.id === p.decides)!
  return {
    ...p,
    records: [...p.records, ...recusalRecords],
    proceedings: { ...p.proceedings, recusal: '回避' },
    stages: { ...p.stages, recusal: recusalStagesUnnamed },
    steps: [
      ...p.steps.map((s) => {
        const over = leaves(s, main, from)
        return over.length === 0 ? s : { ...s, does: [...(s.does ?? []), ...over] }
      }),
      ...recusalSteps({
        proceeding: main,
        from,
        evidence,
        role,
        law: { ask: law === undefined ? asked : [...law, ...asked], deciding },
      }),
    ],
    gates: [
      ...p.gates,
      ...recusalGates({
        acts: p.steps
          .filter((s) => s.from.length > 0 && s.mends === undefined)
          .map((s) => s.id) as unknown as Gate['blocks'],
        decides,
        involved: by('investigators'),
        basis: official,
      }),
      ...(again === undefined ? [] : [anew(finding, review, again)]),
    ],
  }
}
