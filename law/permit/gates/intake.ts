import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, fact, filled, inTime, least, need, none } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, today } from '../../words/value.ts'
import { application, request } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const

/** Receipt, one telling, acceptance, refusal to accept (许可法32). */
export const intakeGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L32',
    title: '受理的条件',
    blocks: ['application.accept'],
    when: always,
    require: all(fact('needsPermit'), fact('withinPower'), fact('materialsComplete')),
    sentence: '不需要许可、不属于职权范围或者材料不齐全的，不能受理。',
    next: '分别告知不受理、不予受理或者一次告知补正',
    cures: [{ step: 'application.request' }, { step: 'application.reject' }],
    cite: [cite(permitLaw, 32, '根据下列情况分别作出处理')],
    examples: [
      { name: '三项都是', facts: { needsPermit: 'yes', withinPower: 'yes', materialsComplete: 'yes' }, expect: 'open' },
      {
        name: '材料不齐全',
        facts: { needsPermit: 'yes', withinPower: 'yes', materialsComplete: 'no' },
        expect: 'blocked',
      },
      { name: '没有回答', expect: 'ask' },
    ],
  }),
  gate({
    ...permit,
    id: 'L32-once',
    title: '一次告知',
    blocks: ['application.request'],
    when: always,
    require: any(none(entries(request)), filled(form('still'))),
    sentence: '已经告知过一次，不得再要求补正没有告知过的内容。',
    next: '补齐的予以受理；上次告知的仍未补齐的，写明是哪一项',
    cures: [{ step: 'application.accept' }],
    cite: [cite(permitLaw, 32, '一次告知申请人需要补正的全部内容', '第四项')],
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
  gate({
    ...permit,
    id: 'L32-elsewhere',
    title: '告知向有关机关申请',
    blocks: ['application.reject'],
    when: equal(form('ground'), 'power'),
    require: filled(form('elsewhere')),
    sentence: '不属于本机关职权范围的，应当告知申请人向有关行政机关申请。',
    next: '写明应当向哪个机关申请',
    cite: [cite(permitLaw, 32, '告知申请人向有关行政机关申请', '第二项')],
    examples: [
      { name: '没有告知', form: { ground: 'power' }, expect: 'blocked' },
      { name: '已告知', form: { ground: 'power', elsewhere: '县卫生健康局' }, expect: 'open' },
      { name: '不需要许可', form: { ground: 'needless' }, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L32-after',
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
    cite: [cite(permitLaw, 32, '按照要求提交全部补正申请材料', '第五项')],
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
  gate({
    ...permit,
    id: 'L32-late',
    title: '在五日内作出处理',
    blocks: ['application.request', 'application.accept', 'application.reject'],
    mode: 'note',
    when: always,
    require: inTime('L01'),
    sentence: '收到申请材料之日起五日内没有作出处理。',
    next: '超过五日作出处理；逾期不告知的，自收到申请材料之日起即为受理',
    cite: [cite(permitLaw, 32, '逾期不告知的，自收到申请材料之日起即为受理', '第四项')],
    examples: [
      { name: '第五个工作日', clocks: { L01: '2026-11-02' }, day: '2026-11-09', expect: 'open' },
      { name: '第六个工作日', clocks: { L01: '2026-11-02' }, day: '2026-11-10', expect: 'blocked' },
    ],
  }),
]
