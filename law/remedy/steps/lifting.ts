import { litigationLaw, penaltyLaw, reconsiderationLaw, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { type Citations, cite } from '../../words/citation.ts'
import { always, among } from '../../words/condition.ts'
import { type Does, enter, paper } from '../../words/does.ts'
import { choice, type Field, may, must } from '../../words/field.ts'
import type { RecordKind } from '../../words/record.ts'
import { type Step, step } from '../../words/step.ts'
import { by, form, from, last, say, type Value } from '../../words/value.ts'
import { thisRemedy } from '../conditions.ts'
import { type Lifted, liftingDoes } from '../follows.ts'
import { leftHint, lifting, liftingDraft, liftingOpinion, outcome, remedy, withParts, withWhich } from '../records.ts'
import { isOfTheDecision, only } from '../which.ts'
import type { Of } from './of.ts'

const supervised: Citations = [
  cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
  cite(reconsiderationLaw, 64, '撤销、部分撤销，可以责令重新作出'),
  cite(litigationLaw, 70, '判决撤销、部分撤销，可以判决重新作出'),
]

const obeyed: Citations = [
  cite(reconsiderationLaw, 77, '被申请人应当履行复议决定书、调解书、意见书', '第一款'),
  cite(litigationLaw, 94, '必须履行发生法律效力的判决、裁定、调解书'),
]

const inRemedy = { proceeding: 'remedy' } as const

const isRemaking = { field: 'remake', in: ['true'] } as const

/** Where it goes back to is asked only of what is made anew; of another decision what it had ended says so (`lifting-back`). */
const asked = (kind: RecordKind, of: Of): readonly Field[] => [
  ...withParts(withWhich(kind, of.which ?? []), of.stands ?? []).fields.map((f) =>
    f.id === 'until' ? { ...f, when: isRemaking } : f,
  ),
  {
    ...(of.others === undefined ? must : may)('back', '退回哪个阶段重新办理', choice(...of.back)),
    when: isRemaking,
    ...(of.others === undefined ? {} : { hint: '重新作出的不是本案的主要决定的，不填' }),
  },
]
/** Where it may be lifted: also what was never taken up, where that is a decision of its own. */
const stagesOf = (of: Lifted) => [
  ...new Set([
    ...of.from,
    ...(of.others === undefined ? [] : (of.besides ?? [])),
    ...(of.instead ?? []).flatMap((i) => (i.own === true ? i.from : [])),
  ]),
]
const saidOf = (of: Lifted, value: (field: string) => Value): Readonly<Record<string, Value>> =>
  Object.fromEntries((of.which ?? []).map(({ id }) => [id, value(id)]))

const draftedAs: Readonly<Record<string, ReturnType<typeof last>>> = Object.fromEntries(
  (['what', 'defect', 'reason', 'basis', 'remake', 'until', 'back'] as const).map((id) => [id, last(liftingDraft, id)]),
)
/** What is said of a part of it alone. */
const partOf = (of: Of, extent: Value): Readonly<Record<string, Value>> => (of.stands === undefined ? {} : { extent })

const fallenByPaper = (of: Of) => ['changed', ...(of.stands === undefined ? [] : ['partly']), 'revoked']
const signs = (of: Of): readonly Does[] => [
  ...liftingDoes(of, {
    ...draftedAs,
    ...partOf(of, last(liftingDraft, 'extent' as never)),
    ...saidOf(of, (id) => last(liftingDraft, id as never)),
    lifter: say('self'),
  }),
  // Of what is no decision of the case it has a paper of its own.
  ...only(of.instead === undefined ? always : isOfTheDecision, [
    paper(of.papers.fallen, { when: among(last(lifting, 'what'), fallenByPaper(of)) }),
    paper(of.papers.found, { when: among(last(lifting, 'what'), ['unlawful', 'void']) }),
  ]),
  ...(of.issued ?? []),
]

export const falls = '原决定随即依此变更效力，已公示的应当撤回。'
const decides = '决定变更、撤销、确认违法或者无效'

/** 自行纠错: drafted, reviewed where the decision was, approved by the head (处罚法75). */
export const ownLifting = (of: Of): readonly Step[] => [
  step({
    id: 'lifting.draft',
    title: '提出纠正意见',
    proceeding: of.main,
    from: stagesOf(of),
    effect: 'constitutive',
    posts: ['handler', 'legalHead'],
    fields: asked(liftingDraft, of),
    ...(of.stands === undefined ? {} : { begins: 'lines' as const }),
    does: [
      enter(withParts(withWhich(liftingDraft, of.which ?? []), of.stands ?? []), {
        back: form('back'),
        ...(of.stands === undefined ? {} : { violations: by('lines') }),
      }),
    ],
    cite: supervised,
  }),
  ...(of.byHead === true
    ? [
        step({
          id: 'lifting.decide',
          title: decides,
          proceeding: of.main,
          from: stagesOf(of),
          effect: 'constitutive',
          posts: ['deputyHead', 'agencyHead'],
          duty: 'approve',
          fields: [must('opinion', '意见', { is: 'longText', max: 2000 })],
          consent: '同意。',
          confirm: falls,
          does: signs(of),
          cite: supervised,
        }),
      ]
    : approval({
        proceeding: of.main,
        matter: 'lifting',
        about: liftingDraft,
        from: stagesOf(of),
        propose: [must('opinion', '呈批意见', { is: 'longText', max: 2000 })],
        approveTitle: decides,
        confirm: falls,
        does: { approve: signs(of) },
        cite: supervised,
      })),
  step({
    id: 'lifting.review',
    title: '审核纠正意见',
    proceeding: of.main,
    from: stagesOf(of),
    effect: 'constitutive',
    duty: 'review',
    posts: ['reviewer', 'legalHead'],
    fields: liftingOpinion.fields,
    does: [enter(liftingOpinion)],
    cite: [
      cite(threeSystemsOpinion, 11, '重大执法决定作出前法制审核'),
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正'),
    ],
  }),
]

/** What a superior, the 复议机关 or the court said on paper: entered with it, and followed (复议法77; 行诉法94). */
const otherFields = (of: Of): readonly Field[] => [
  ...asked(lifting, of).map((f) => (f.id === 'files' ? { ...f, required: true } : f)),
  ...(of.stands ?? []).map((f) => ({
    ...f,
    label: '仍然有效的处罚',
    hint: leftHint,
    when: { field: 'what', in: ['changed', 'partly'] },
  })),
]

const told = Object.fromEntries([...lifting.fields.map((f) => f.id), 'back'].map((id) => [id, form(id)])) as Readonly<
  Record<string, ReturnType<typeof form>>
>

export const otherLifting = (of: Of): readonly Step[] => [
  step({
    id: 'lifting.order',
    title: '登记上级机关变更、撤销决定',
    proceeding: of.main,
    from: [...new Set([...stagesOf(of), ...(of.instead ?? []).flatMap((i) => i.from)])],
    effect: 'reported',
    posts: ['handler', 'legalHead'],
    fields: otherFields(of),
    does: liftingDoes(of, { ...told, ...partOf(of, form('extent')), ...saidOf(of, form), lifter: say('superior') }),
    ...(of.stands === undefined ? {} : { begins: 'lines' as const }),
    cite: supervised,
  }),
  step({
    id: 'lifting.enter',
    title: '登记决定被变更、撤销、确认违法或者无效',
    ...inRemedy,
    from: ['suable', 'ended'],
    effect: 'reported',
    posts: ['handler', 'legalHead'],
    fields: otherFields(of).map((f) => {
      if (f.id === 'what') return { ...f, from: { last: outcome.id, field: 'result' } }
      if (f.id === 'fought' || f.id === 'parties') return { ...f, from: { last: remedy.id, field: f.id } }
      return f.id === 'instrument' ? { ...f, from: { last: outcome.id, field: 'number' } } : f
    }),
    does: liftingDoes(of, {
      ...told,
      ...partOf(of, form('extent')),
      ...saidOf(of, form),
      lifter: from(thisRemedy, 'forum'),
    }),
    ...(of.stands === undefined ? {} : { begins: 'lines' as const }),
    cite: obeyed,
  }),
]
