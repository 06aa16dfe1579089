import type { Day } from '../day.ts'
import type { ParameterId } from '../parameters.ts'
import type { PostKind } from '../posts.ts'
import type { Citations } from '../words/citation.ts'
import { all, always, inTime, least, need, none } from '../words/condition.ts'
import { enter, extend, pause } from '../words/does.ts'
import { choice, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form, say, set, today } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const

/** 延长: once, before the term is over, and the applicant is told why. */
export const extension = record('extension', '延长决定期限', [
  must('reason', '延长的理由', text),
  must('way', '将理由告知申请人的方式', { is: 'text', max: 200 }),
])
/** 不计入期限的时间: told in writing before it runs. */
export const exclusionFor = (...grounds: readonly string[]) =>
  record('exclusion', '不计入期限的时间', [
    must('ground', '情形', choice(...grounds.map((g) => [g, g] as const))),
    must('until', '所需时间至', { is: 'day' }, '其次日起继续计算'),
    must('way', '书面告知申请人的方式', { is: 'text', max: 200 }),
  ])

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

export const excludeStep = (
  t: Term & {
    /** Of the terms one runs, and the time is counted in none. */
    readonly besides?: readonly string[]
    readonly exclusion: ReturnType<typeof exclusionFor>
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
    posts: ['handler'],
    fields: t.exclusion.fields,
    does: [
      enter(t.exclusion),
      ...[t.clock, ...(t.besides ?? [])].map((clock) => pause(clock, form('ground'), { to: form('until') })),
    ],
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
    ),
    sentence: '所需时间应当事先书面告知申请人。',
    next: '填写今后所需的时间',
    cite,
    examples: [
      { name: '今后', form: { until: '2026-11-20' }, day: '2026-11-09', expect: 'open' },
      { name: '以前', form: { until: '2026-11-06' }, day: '2026-11-09', expect: 'blocked' },
    ],
  })
