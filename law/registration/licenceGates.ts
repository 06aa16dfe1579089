import { registrationRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, among, any, equal, need, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { form, last } from '../words/value.ts'
import { application, decision, licence } from './records.ts'

const since2022 = { inForce: { from: '2022-03-01' } } as const
const applied = (kind: string) => equal(last(application, 'kind'), kind)
const handles = (...what: readonly string[]) => among(form('what'), what)

/** 营业执照: issued, renewed, given back or published as void, as what was registered asks (登记条例21, 37). */
export const licenceGates: readonly Gate[] = [
  gate({
    ...since2022,
    id: 'R21',
    title: '执照已经签发、换发或者收回',
    blocks: ['case.archive'],
    when: some(entries(decision, { outcome: 'register' })),
    require: all(
      some(entries(licence)),
      need(
        any(not(applied('change')), some(entries(licence, { what: { oneOf: ['renewed', 'none'] } }))),
        '变更登记的，还没有登记换发营业执照，或者不涉及执照记载事项。',
        '登记换发；旧执照的缴回、公告作废另行登记',
      ),
    ),
    sentence: '登记以后还没有登记营业执照的签发、换发或者收回。',
    next: '登记营业执照的办理',
    cures: [{ step: 'licence.handle' }],
    cite: [
      cite(registrationRegulation, 21, '签发营业执照', '第一款'),
      cite(registrationRegulation, 37, '缴回；不缴回的公告作废', '第三款'),
    ],
    examples: [
      { name: '没有', entries: { decision: [{ outcome: 'register' }] }, expect: 'blocked' },
      {
        name: '已签发',
        entries: { decision: [{ outcome: 'register' }], licence: [{ what: 'issued' }] },
        expect: 'open',
      },
      {
        name: '变更，旧执照作废，没有换发',
        entries: {
          application: [{ kind: 'change' }],
          decision: [{ outcome: 'register' }],
          licence: [{ what: 'voided' }],
        },
        expect: 'blocked',
      },
      {
        name: '变更，旧执照作废并换发',
        entries: {
          application: [{ kind: 'change' }],
          decision: [{ outcome: 'register' }],
          licence: [{ what: 'renewed' }, { what: 'voided' }],
        },
        expect: 'open',
      },
      { name: '不予登记', entries: { decision: [{ outcome: 'refuse' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2022,
    id: 'R21-kind',
    title: '执照的办理与登记相符',
    blocks: ['licence.handle'],
    when: always,
    require: all(
      need(any(not(applied('establish')), handles('issued')), '准予设立登记的，应当签发营业执照。', '登记签发'),
      // The old one is given back, or published as void where it is lost (登记条例28; 实施细则).
      need(
        any(not(applied('change')), handles('renewed', 'none', 'returned', 'voided')),
        '变更登记的，换发营业执照。',
        '登记换发',
      ),
      need(
        any(not(applied('cancel')), handles('returned', 'voided')),
        '注销登记的，缴回营业执照；不缴回的，公告作废。',
        '登记缴回或者公告作废',
      ),
    ),
    sentence: '执照的办理与登记的种类不符。',
    next: '按登记的种类办理',
    cite: [
      cite(registrationRegulation, 21, '签发营业执照', '第一款'),
      cite(registrationRegulation, 37, '缴回；不缴回的公告作废', '第三款'),
    ],
    examples: [
      {
        name: '设立，签发',
        entries: { application: [{ kind: 'establish' }] },
        form: { what: 'issued' },
        expect: 'open',
      },
      {
        name: '注销，却签发',
        entries: { application: [{ kind: 'cancel' }] },
        form: { what: 'issued' },
        expect: 'blocked',
      },
      {
        name: '变更，旧执照遗失、公告作废',
        entries: { application: [{ kind: 'change' }] },
        form: { what: 'voided' },
        expect: 'open',
      },
      {
        name: '变更，却签发',
        entries: { application: [{ kind: 'change' }] },
        form: { what: 'issued' },
        expect: 'blocked',
      },
      { name: '变更，不涉及', entries: { application: [{ kind: 'change' }] }, form: { what: 'none' }, expect: 'open' },
      {
        name: '设立，没有签发',
        entries: { application: [{ kind: 'establish' }] },
        form: { what: 'none' },
        expect: 'blocked',
      },
    ],
  }),
]
