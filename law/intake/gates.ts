import { ceasingGates } from '../ceasing/set.ts'
import type { Day } from '../day.ts'
import type { FactId } from '../facts.ts'
import type { Citations } from '../words/citation.ts'
import { all, always, any, equal, fact, filled, inTime, least, need, none } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { form, last, today } from '../words/value.ts'
import { request } from './records.ts'

interface Of {
  /** The number of the rule: its gates are called by it. */
  readonly id: string
  readonly inForce: Gate['inForce']
  readonly application: RecordKind
  readonly accept: {
    readonly facts: readonly FactId[]
    readonly sentence: string
    readonly next: string
    readonly cite: Citations
  }
  readonly once: Citations
  /** Where the law knows another organ that has to be asked. */
  readonly elsewhere?: Citations
  readonly after: Citations
  /** The term within which something is said of the application, and the last day of it from 2026-11-02 and the day after. */
  readonly late?: {
    readonly clock: string
    /** The layer that sets the number, where no national text does. */
    readonly under?: string
    readonly last: Day
    readonly over: Day
    readonly title: string
    readonly sentence: string
    readonly next: string
    readonly cite: Citations
  }
}

/** Taken up when it is to be, told once what is lacking, and none of it dated before the application. */
export function intakeGates({ id, inForce, application, accept, once, elsewhere, after, late }: Of): readonly Gate[] {
  const yes = Object.fromEntries(accept.facts.map((f) => [f, 'yes' as const]))
  return [
    gate({
      id,
      inForce,
      title: '受理的条件',
      blocks: ['application.accept'],
      when: always,
      require: all(...accept.facts.map((f) => fact(f))),
      sentence: accept.sentence,
      next: accept.next,
      cures: [{ step: 'application.request' }, { step: 'application.reject' }],
      cite: accept.cite,
      examples: [
        { name: '各项都是', facts: yes, expect: 'open' },
        { name: '有一项不是', facts: { ...yes, [accept.facts.at(-1)!]: 'no' }, expect: 'blocked' },
        { name: '没有回答', expect: 'ask' },
      ],
    }),
    gate({
      id: `${id}-once`,
      inForce,
      title: '一次告知',
      blocks: ['application.request'],
      when: always,
      require: any(none(entries(request)), filled(form('still'))),
      sentence: '已经告知过一次，不得再要求补正没有告知过的内容。',
      next: '补齐的予以受理；上次告知的仍未补齐的，写明是哪一项',
      cures: [{ step: 'application.accept' }],
      cite: once,
      examples: [
        { name: '第一次', form: { missing: '场所证明' }, expect: 'open' },
        { name: '第二次，新的内容', entries: { request: [{}] }, form: { missing: '健康证' }, expect: 'blocked' },
        {
          name: '上次的仍未补齐',
          entries: { request: [{}] },
          form: { missing: '场所证明', still: '场所证明' },
          expect: 'open',
        },
      ],
    }),
    ...(elsewhere === undefined
      ? []
      : [
          gate({
            id: `${id}-elsewhere`,
            inForce,
            title: '告知向有关机关申请',
            blocks: ['application.reject'],
            when: equal(form('ground'), 'power'),
            require: filled(form('elsewhere')),
            sentence: '不属于本机关职权范围的，应当告知申请人向有关行政机关申请。',
            next: '写明应当向哪个机关申请',
            cite: elsewhere,
            examples: [
              { name: '没有告知', form: { ground: 'power' }, expect: 'blocked' },
              { name: '已告知', form: { ground: 'power', elsewhere: '县卫生健康局' }, expect: 'open' },
              { name: '其他情形', form: { ground: 'other' }, expect: 'open' },
            ],
          }),
        ]),
    gate({
      id: `${id}-after`,
      inForce,
      title: '补正在告知之后，撤回在申请之后',
      blocks: ['application.supplement', 'application.withdraw'],
      when: always,
      require: all(
        need(least(today, last(application, 'receivedOn')), '发生日期早于收到申请之日。', '核对发生日期'),
        need(
          any(none(entries(request)), least(today, last(request, 'on'))),
          '发生日期早于告知补正之日。',
          '核对发生日期',
        ),
      ),
      sentence: '发生日期与申请、告知的先后不符。',
      next: '核对发生日期',
      cite: after,
      examples: [
        {
          name: '告知之后',
          entries: { application: [{ receivedOn: '2026-11-02' }], request: [{ on: '2026-11-04' }] },
          day: '2026-11-06',
          expect: 'open',
        },
        {
          name: '告知以前',
          entries: { application: [{ receivedOn: '2026-11-02' }], request: [{ on: '2026-11-04' }] },
          day: '2026-11-03',
          expect: 'blocked',
        },
        {
          name: '申请以前',
          entries: { application: [{ receivedOn: '2026-11-02' }] },
          day: '2026-10-30',
          expect: 'blocked',
        },
      ],
    }),
    ...(late === undefined
      ? []
      : [
          gate({
            id: `${id}-late`,
            inForce,
            title: late.title,
            blocks: ['application.request', 'application.accept', 'application.reject'],
            mode: 'note' as const,
            when: always,
            require: inTime(late.clock),
            sentence: late.sentence,
            next: late.next,
            cite: late.cite,
            examples: [
              {
                name: '期限的最后一日',
                ...under(late),
                clocks: { [late.clock]: '2026-11-02' },
                day: late.last,
                expect: 'open',
              },
              {
                name: '其次日',
                ...under(late),
                clocks: { [late.clock]: '2026-11-02' },
                day: late.over,
                expect: 'blocked',
              },
            ],
          }),
        ]),
    ...ceasingGates,
  ]
}

const under = ({ under: id }: { readonly under?: string }) => (id === undefined ? {} : { under: id })
