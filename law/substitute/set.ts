import { wentToLaw } from '../conduct/conditions.ts'
import { coercionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { equal, not, over } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, from, here, say, theParty, type Value } from '../words/value.ts'
import {
  conductDemand,
  conductDone,
  conductEnd,
  conductStatement,
  conductWeighing,
  substituted,
  substitution,
  substitutionPaid,
  substitutionTold,
} from './records.ts'

const proceeding = 'conduct'
const ofParty = { party: theParty } as const
const enterOf = (kind: RecordKind): Does => enter(kind, {}, ofParty)
const reported = { proceeding, effect: 'reported', posts: ['handler'] } as const
const signed = { proceeding, effect: 'constitutive', posts: ['deputyHead', 'agencyHead'], duty: 'approve' } as const
/** The service of a paper about this duty, and no other of the same party. */
const serve = (document: string): Does => open('service', 'pending', { document, conduct: here }, ofParty)
const begunBy = (kind: RecordKind): Value => from(entries(kind, {}, { pick: 'latest', faulty: true }), 'proceeding')
/** Where what was ordered is still to be done, whoever is at it. */
const going = ['demanded', 'substituting', 'applied', 'court', 'enforcing'] as const

interface Substitute {
  readonly main: ProceedingKind
  readonly from: readonly string[]
  /** The day the decision came to whom the demand goes to: from it runs the time to go to law (强制法44, 53). */
  readonly served: Value
  /** What runs from the demand where it has gone to law before, and that is over. */
  readonly after?: readonly Does[]
}

/** What was ordered to be done and is not: demanded, and done in the party's place where the law lets (强制法50–52). */
export const substituteSteps = ({ main, from, served, after = [] }: Substitute): readonly Step[] =>
  subject('代履行', [
    step({
      id: 'conduct.demand',
      title: '催告履行（不以金钱给付的义务）',
      proceeding: main,
      from,
      effect: 'constitutive',
      posts: ['unitHead', 'deputyHead', 'agencyHead'],
      fields: [must('party', '当事人', { is: 'partyRef' }), ...conductDemand.fields],
      does: [
        open(proceeding, 'demanded', {}, { party: form('party') }),
        enter(conductDemand, {}, { party: form('party'), in: 'opened' }),
        // What is before the courts, or was, runs on a time of its own.
        moment('conduct-term', { party: form('party'), on: served, when: not(wentToLaw(form('party'))) }),
        ...after,
        paper('conduct-demand', { party: form('party') }),
        open(
          'service',
          'pending',
          { document: 'conduct-demand', conduct: begunBy(conductDemand) },
          { party: form('party') },
        ),
      ],
      cite: [
        cite(coercionLaw, 35, '事先催告，载明期限、方式和陈述申辩权'),
        cite(coercionLaw, 50, '逾期不履行，经催告仍不履行的'),
        cite(coercionLaw, 51, '代履行三日前催告', '第一款第二项'),
      ],
    }),
    step({
      ...reported,
      id: 'conduct.state',
      title: '记录对催告履行的陈述、申辩',
      from: ['demanded'],
      fields: conductStatement.fields,
      does: [enterOf(conductStatement)],
      cite: [cite(coercionLaw, 36, '当事人有权陈述和申辩，应当记录')],
    }),
    step({
      id: 'conduct.weigh',
      title: '复核对催告履行的陈述、申辩',
      proceeding,
      from: ['demanded'],
      effect: 'constitutive',
      posts: ['handler'],
      fields: conductWeighing.fields,
      does: [enterOf(conductWeighing)],
      cite: [cite(coercionLaw, 36, '进行记录、复核，成立的应当采纳')],
    }),
    step({
      id: 'conduct.again',
      title: '重新催告履行',
      proceeding,
      from: ['demanded'],
      effect: 'constitutive',
      posts: ['unitHead', 'deputyHead', 'agencyHead'],
      fields: conductDemand.fields,
      does: [
        // What was on its way says another term.
        stage('lapsed', {
          of: 'service',
          about: { document: say('conduct-demand'), conduct: here },
          from: ['pending', 'posted'],
        }),
        enterOf(conductDemand),
        paper('conduct-demand'),
        serve('conduct-demand'),
      ],
      cite: [
        cite(coercionLaw, 36, '提出的事实、理由或者证据成立的，应当采纳'),
        cite(coercionLaw, 35, '事先催告，载明期限、方式和陈述申辩权'),
      ],
    }),
    step({
      ...reported,
      id: 'conduct.done',
      title: '登记当事人已经履行',
      from: going,
      to: 'done',
      fields: conductDone.fields,
      does: [enterOf(conductDone), moment('conduct-over', ofParty)],
      cite: [cite(coercionLaw, 51, '当事人履行的，停止代履行', '第一款第二项')],
    }),
    step({
      ...signed,
      id: 'substitute.decide',
      title: '作出代履行决定',
      from: ['demanded'],
      to: 'substituting',
      fields: substitution.fields,
      does: [enterOf(substitution), paper('substitution-decision'), serve('substitution-decision')],
      cite: [
        cite(coercionLaw, 50, '可以代履行，或者委托没有利害关系的第三人代履行'),
        cite(coercionLaw, 51, '决定书载明的事项', '第一款第一项'),
        cite(coercionLaw, 52, '需要立即清除的，可以决定立即实施'),
      ],
    }),
    step({
      ...signed,
      id: 'substitute.once',
      title: '决定立即实施代履行',
      proceeding: main,
      from,
      fields: [must('party', '当事人', { is: 'partyRef' }), ...substitution.fields],
      does: [
        open(proceeding, 'substituting', {}, { party: form('party') }),
        enter(substitution, {}, { party: form('party'), in: 'opened' }),
        paper('substitution-decision', { party: form('party') }),
        open(
          'service',
          'pending',
          { document: 'substitution-decision', conduct: begunBy(substitution) },
          { party: form('party') },
        ),
      ],
      cite: [cite(coercionLaw, 52, '需要立即清除道路、河道等的遗洒物、障碍物、污染物，当事人不能清除的')],
    }),
    step({
      ...reported,
      id: 'substitute.act',
      title: '登记实施代履行',
      from: ['substituting'],
      to: 'substituted',
      fields: substituted.fields,
      does: [
        enterOf(substituted),
        stage('telling', { when: equal(form('signed'), 'witness') }),
        moment('conduct-over', ofParty),
        paper('substitution-record'),
      ],
      cite: [
        cite(coercionLaw, 51, '派员到场监督；执行文书签名', '第一款第三、四项'),
        cite(coercionLaw, 43, '不得在夜间或者法定节假日实施', '第一款'),
      ],
    }),
    step({
      ...reported,
      id: 'substitute.tell',
      title: '事后通知当事人',
      from: ['telling'],
      to: 'substituted',
      fields: substitutionTold.fields,
      does: [enterOf(substitutionTold)],
      cite: [cite(coercionLaw, 52, '当事人不在场的，在事后立即通知当事人，并依法作出处理')],
    }),
    step({
      ...reported,
      id: 'substitute.paid',
      title: '登记缴纳代履行费用',
      from: ['substituted'],
      fields: substitutionPaid.fields,
      does: [enterOf(substitutionPaid)],
      cite: [cite(coercionLaw, 51, '费用按照成本合理确定，由当事人承担', '第二款')],
    }),
    step({
      ...signed,
      id: 'conduct.end',
      title: '终结对行为义务的执行',
      from: going,
      to: 'ended',
      fields: conductEnd.fields,
      does: [enterOf(conductEnd), moment('conduct-over', ofParty)],
      cite: [cite(coercionLaw, 40, '终结执行的情形')],
    }),
  ])

export const substituteStages: readonly Stage[] = [
  {
    id: 'demanded',
    title: '已催告',
    waits: [
      { post: 'handler', what: '登记当事人的履行', beside: true },
      { post: 'deputyHead', what: '决定代履行、强制执行或者申请法院', when: over('E06'), beside: true },
    ],
  },
  { id: 'substituting', title: '待代履行', waits: { post: 'handler', what: '实施代履行' } },
  { id: 'telling', title: '待通知', aside: true, waits: { post: 'handler', what: '事后通知当事人' } },
  { id: 'applied', title: '法院审查', aside: true },
  { id: 'court', title: '法院执行', aside: true, waits: { post: 'handler', what: '登记法院裁定的执行', beside: true } },
  { id: 'enforcing', title: '强制执行', aside: true, waits: { post: 'handler', what: '实施强制执行' } },
  { id: 'done', title: '当事人已履行' },
  { id: 'enforced', title: '已强制执行', aside: true },
  { id: 'substituted', title: '已代履行', aside: true },
  { id: 'ended', title: '不再执行', aside: true },
]

export const substituteClocks: readonly Clock[] = [
  clock({
    id: 'E06',
    title: '代履行前的催告',
    inForce: { from: '2012-01-01' },
    starts: 'conduct-demanded',
    stops: ['conduct-over', 'conduct-demanded'],
    length: 'E06.length',
    unit: 'WD',
    binds: 'party',
    per: 'party',
    lapses: true,
    extensions: [],
    suspendedBy: [],
    onExpiry: '仍不履行的，可以代履行',
    cite: [
      cite(coercionLaw, 51, '代履行三日前，催告当事人履行', '第一款第二项'),
      cite(coercionLaw, 69, '十日以内为工作日'),
    ],
    examples: [
      { name: '三个工作日', from: '2026-11-09', due: '2026-11-12' },
      { name: '跨国庆', from: '2026-09-29', due: '2026-10-09' },
    ],
  }),
]
