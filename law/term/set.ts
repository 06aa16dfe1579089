import type { Day } from '../day.ts'
import type { DocumentKind } from '../documents.ts'
import type { ParameterId } from '../parameters.ts'
import type { PostKind } from '../posts.ts'
import type { Citations } from '../words/citation.ts'
import { all, always, inTime, least, need, none, some } from '../words/condition.ts'
import { enter, extend, paper, pause, resume } from '../words/does.ts'
import { choice, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries, type Query } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form, say, set, today } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const

/** 延长: once, before the term is over, and the applicant is told why. */
export const extension = record('extension', '延长决定期限', [
  must('reason', '延长的理由', text),
  must('way', '将理由告知申请人的方式', { is: 'text', max: 200 }),
])
/** 不计入期限的时间 (许可法45: 依法需要的): by what law it is wanted, what for, until when; told in writing before it runs. */
export const exclusionFor = (...grounds: readonly string[]) =>
  record('exclusion', '不计入期限的时间', [
    must('ground', '情形', choice(...grounds.map((g) => [g, g] as const))),
    must(
      'basis',
      '依法需要的依据',
      { is: 'text', max: 300 },
      '写明规定应当检验、检测、鉴定、评审等的法律、法规、规章和条款',
    ),
    must('what', '具体事项和承担的机构、人员', { is: 'text', max: 500 }),
    must('until', '所需时间至', { is: 'day' }, '其次日起继续计算'),
    must('way', '书面告知申请人的方式', { is: 'text', max: 200 }),
  ])

/** It took less than was foreseen: the term goes on from the day the result came. */
export const exclusionEnd = record('exclusionEnd', '不计入期限的时间提前结束', [
  must('result', '结果', text),
  must('way', '告知申请人的方式', { is: 'text', max: 200 }),
])
/** Foreseen for longer than today, and not brought to an end. */
const standing: Query = { of: 'exclusion', where: { until: { notBelow: today } }, since: [exclusionEnd.id] }
const account = say('exclusion')

interface Term {
  readonly clock: string
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
}

export const extendStep = (
  t: Term & {
    readonly by: ParameterId
    readonly posts: readonly PostKind[]
    readonly title?: string
    readonly cite: Citations
  },
): Step =>
  step({
    id: 'decision.extend',
    subject: '期限',
    title: t.title ?? '批准延长决定期限',
    proceeding: t.proceeding,
    from: t.from,
    effect: 'constitutive',
    posts: t.posts,
    fields: extension.fields,
    does: [enter(extension), extend(say(t.clock), set(t.by))],
    cite: t.cite,
  })

const clocksOf = ({ clock, besides = [] }: { readonly clock: string; readonly besides?: readonly string[] }) => [
  clock,
  ...besides,
]

export const excludeStep = (
  t: Term & {
    /** Of the terms one runs, and the time is counted in none. */
    readonly besides?: readonly string[]
    readonly exclusion: ReturnType<typeof exclusionFor>
    /** What the applicant is told in writing. */
    readonly paper: DocumentKind
    readonly cite: Citations
  },
): Step =>
  step({
    id: 'term.exclude',
    subject: '期限',
    title: '告知不计入期限的时间',
    proceeding: t.proceeding,
    from: t.from,
    effect: 'constitutive',
    // Who handles the matter does not lengthen his own time.
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: t.exclusion.fields,
    does: [
      enter(t.exclusion),
      ...clocksOf(t).map((clock) => pause(clock, form('ground'), { to: form('until'), for: account })),
      paper(t.paper),
    ],
    cite: t.cite,
  })

export const endExclusionStep = (t: Parameters<typeof excludeStep>[0]): Step =>
  step({
    id: 'term.resume',
    subject: '期限',
    title: '登记不计入期限的时间提前结束',
    proceeding: t.proceeding,
    from: t.from,
    effect: 'reported',
    posts: ['handler'],
    fields: exclusionEnd.fields,
    does: [enter(exclusionEnd), ...clocksOf(t).map((clock) => resume(clock, { for: account, sooner: true }))],
    cite: t.cite,
  })

interface Gates {
  readonly id: string
  readonly inForce: Gate['inForce']
  readonly clock: string
  readonly cite: Citations
  /** Where a number is set: the last day of a term from 2026-11-02, and the day after. Absent: no national text sets it. */
  readonly days?: { readonly last: Day; readonly over: Day }
}
export const extendGate = ({ id, inForce, clock, days, cite }: Gates): Gate =>
  gate({
    id,
    inForce,
    title: '延长决定期限',
    blocks: ['decision.extend'],
    when: always,
    require: all(
      need(none(entries(extension)), '决定期限只能延长一次。', '在延长的期限内作出决定'),
      need(inTime(clock), '决定期限已经届满，不能再延长。', '尽快作出决定'),
    ),
    sentence: '决定期限届满以前，经负责人批准可以延长一次。',
    next: '在期限内作出决定',
    cite,
    examples: [
      { name: '第二次', entries: { extension: [{}] }, expect: 'blocked' },
      ...(days === undefined
        ? [{ name: '第一次', entries: {}, expect: 'open' } as const]
        : [
            { name: '期内', clocks: { [clock]: '2026-11-02' }, day: days.last, expect: 'open' } as const,
            { name: '期满以后', clocks: { [clock]: '2026-11-02' }, day: days.over, expect: 'blocked' } as const,
          ]),
    ],
  })

export const excludeGate = ({ id, inForce, clock, cite }: Omit<Gates, 'days'>): Gate =>
  gate({
    id,
    inForce,
    title: '不计入期限的时间在期限内告知',
    blocks: ['term.exclude'],
    when: always,
    require: all(
      need(inTime(clock), '决定期限已经届满，没有可以不计入的时间。', '尽快作出决定'),
      need(least(form('until'), today), '所需时间早于今天，不能事后扣除。', '填写今后所需的时间'),
      // One after another, each for what it is: no time is added to time that nobody has used.
      need(none(standing), '前一次不计入期限的时间尚未结束。', '等前一次届满；已经有结果的，先登记提前结束'),
    ),
    sentence: '所需时间应当事先书面告知申请人。',
    next: '填写今后所需的时间',
    cite,
    examples: [
      { name: '今后', form: { until: '2026-11-20' }, day: '2026-11-09', expect: 'open' },
      { name: '以前', form: { until: '2026-11-06' }, day: '2026-11-09', expect: 'blocked' },
      {
        name: '前一次尚未结束',
        entries: { exclusion: [{ until: '2026-11-13' }] },
        form: { until: '2026-11-30' },
        day: '2026-11-09',
        expect: 'blocked',
      },
      {
        name: '前一次已经提前结束',
        entries: { exclusion: [{ until: '2026-11-13' }], exclusionEnd: [{}] },
        form: { until: '2026-11-30' },
        day: '2026-11-09',
        expect: 'open',
      },
    ],
  })

/** What was foreseen is still running: only that can end early. */
export const endExclusionGate = ({ id, inForce, cite }: Pick<Gates, 'id' | 'inForce' | 'cite'>): Gate =>
  gate({
    id,
    inForce,
    norm: [],
    title: '提前结束的是尚未届满的时间',
    blocks: ['term.resume'],
    when: always,
    require: some(standing),
    sentence: '没有尚未届满的不计入期限的时间。',
    next: '无需办理：届满的次日起期限自行继续计算',
    cite,
    examples: [
      { name: '尚未届满', entries: { exclusion: [{ until: '2026-11-13' }] }, day: '2026-11-09', expect: 'open' },
      { name: '已经届满', entries: { exclusion: [{ until: '2026-11-06' }] }, day: '2026-11-09', expect: 'blocked' },
      {
        name: '已经提前结束',
        entries: { exclusion: [{ until: '2026-11-13' }], exclusionEnd: [{}] },
        day: '2026-11-09',
        expect: 'blocked',
      },
    ],
  })
