import { inquiryGates } from '../../inquiry/set.ts'
import { intakeGates } from '../../intake/gates.ts'
import { acceptance } from '../../intake/records.ts'
import { delivery } from '../../service/records.ts'
import { ningxiaProcedure, threeSystemsOpinion, workInjuryRegulation, workInjuryRules } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, each, equal, fact, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, endOf, form, it, last, today } from '../../words/value.ts'
import { application, proof, proofNotice } from '../records.ts'
import { decides } from './shared.ts'

const byWorker = { applicantIs: 'worker' } as const
const since2011 = { inForce: { from: '2011-01-01' } } as const

/** Told on the second of November to prove it by the sixth, in hand on the third. */
const toldInTime = {
  application: [byWorker],
  proofNotice: [{ party: 'p2', until: '2026-11-06', on: '2026-11-02' }],
  delivery: [{ party: 'p2', document: 'injury-proof', on: '2026-11-03' }],
}

/** The employer itself: what the worker or the kin bring is no proof of its. */
const ofUnit = { party: { among: by('employer') } } as const

/** Asked for in time, looked into, and proved by the employer (工伤条例17–19). */
export const appliedGates: readonly Gate[] = [
  ...intakeGates({
    id: 'J18',
    ...since2011,
    application,
    accept: {
      facts: ['applicationOurs', 'applicationComplete'],
      sentence: '不属于本机关管辖或者材料不完整的，不能受理。',
      next: '一次性书面告知补正，或者不予受理',
      cite: [cite(workInjuryRegulation, 18, '材料不完整的一次性书面告知；补正后应当受理', '第三款')],
    },
    once: [cite(workInjuryRegulation, 18, '一次性书面告知需要补正的全部材料', '第三款')],
    elsewhere: [cite(workInjuryRegulation, 17, '向统筹地区社会保险行政部门申请', '第一款')],
    after: [cite(workInjuryRegulation, 18, '按照书面告知要求补正材料', '第三款')],
    late: {
      clock: 'O09-receipt',
      under: 'sector.labour',
      last: '2026-11-17',
      over: '2026-11-18',
      title: '十五日内审核申请',
      sentence: '自收到申请或者补正材料之日起已过十五日，才受理、告知或者不予受理。',
      next: '逾期受理、告知、不予受理',
      cite: [cite(workInjuryRules, 8, '十五日内审核，作出受理或者不予受理的决定')],
    },
  }),
  gate({
    ...since2011,
    id: 'J17',
    title: '申请时限',
    blocks: ['application.accept'],
    when: always,
    require: any(
      need(
        least(endOf(last(application, 'happenedOn'), 'O09.apply'), last(application, 'receivedOn')),
        '自事故伤害发生或者诊断、鉴定之日起已过一年。',
        '没有依法延长、不计算的时间的，不予受理',
      ),
      some(entries(application, { excused: true, excuse: { filled: true } })),
    ),
    sentence: '工伤认定应当在一年内申请。',
    next: '核对事故日期；申请时限依法延长的，在申请中写明事由；否则不予受理',
    cures: [{ step: 'application.reject' }],
    cite: [
      cite(workInjuryRegulation, 17, '职工、近亲属、工会组织在一年内可以直接申请', '第二款'),
      cite(workInjuryRegulation, 17, '用人单位三十日内申请；特殊情况可以适当延长', '第一款'),
    ],
    examples: [
      {
        name: '满一年之日',
        entries: { application: [{ happenedOn: '2025-11-02', receivedOn: '2026-11-02' }] },
        expect: 'open',
      },
      {
        name: '超过一日',
        entries: { application: [{ happenedOn: '2025-10-30', receivedOn: '2026-11-02' }] },
        expect: 'blocked',
      },
      {
        name: '有不计算的时间',
        entries: {
          application: [{ happenedOn: '2025-10-01', receivedOn: '2026-11-02', excused: true, excuse: '仲裁期间' }],
        },
        expect: 'open',
      },
    ],
  }),
  ...inquiryGates({
    id: 'confirmation',
    ...since2011,
    since: acceptance,
    two: [
      cite(threeSystemsOpinion, 5, '调查取证表明身份'),
      cite(ningxiaProcedure, 38, '调查取证时执法人员不得少于二人', '第二款'),
    ],
    after: [cite(workInjuryRegulation, 19, '受理申请后可以调查核实', '第一款')],
  }),
  gate({
    ...since2011,
    id: 'J20-awaited',
    title: '尚未作出结论的，方可中止',
    blocks: ['finding.suspend'],
    when: always,
    require: not(equal(form('concluded'), true)),
    sentence: '有关机关已经作出结论的，不得以等待其结论为由中止认定。',
    next: '以已有的结论和其他证据为依据认定；另需等待其他机关的，写明该机关',
    cures: [{ step: 'finding.conclude' }],
    cite: [cite(workInjuryRegulation, 20, '尚未作出结论期间，时限中止', '第三款')],
    examples: [
      { name: '等待责任认定', form: { concluded: false }, expect: 'open' },
      { name: '已有道路交通事故证明', form: { concluded: true }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2011,
    id: 'J19',
    title: '用人单位的举证',
    blocks: decides,
    when: fact('injuryDisputed'),
    require: any(
      some(entries(proof, ofUnit)),
      all(
        need(some(entries(proofNotice, ofUnit)), '用人单位不认为是工伤，尚未告知其举证。', '告知用人单位举证'),
        need(
          each(
            entries(proofNotice, ofUnit, { pick: 'latest' }),
            some(
              entries(delivery, { document: 'injury-proof', ...ofUnit, on: { below: it('until') } }, { after: 'it' }),
            ),
          ),
          '举证通知没有在举证期限届满以前送达用人单位。',
          '送达举证通知；送达时期限已满的，重新告知',
        ),
        need(
          each(entries(proofNotice, ofUnit, { pick: 'latest' }), not(least(it('until'), today))),
          '举证期限未满。',
          '等期限届满，或者登记其举证',
        ),
      ),
    ),
    sentence: '职工认为是工伤而用人单位不认为的，由用人单位承担举证责任。',
    next: '告知用人单位举证',
    cures: [{ step: 'proof.ask' }, { step: 'proof.receive' }],
    cite: [cite(workInjuryRegulation, 19, '由用人单位承担举证责任', '第二款')],
    examples: [
      { name: '没有告知', facts: { injuryDisputed: 'yes' }, entries: {}, expect: 'blocked' },
      {
        name: '期限未满',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        entries: toldInTime,
        day: '2026-11-06',
        expect: 'blocked',
      },
      {
        name: '期满没有举证',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        entries: toldInTime,
        day: '2026-11-07',
        expect: 'open',
      },
      {
        name: '通知没有送达',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        entries: { ...toldInTime, delivery: [] },
        day: '2026-11-07',
        expect: 'blocked',
      },
      {
        name: '期满才送达',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        entries: { ...toldInTime, delivery: [{ party: 'p2', document: 'injury-proof', on: '2026-11-06' }] },
        day: '2026-11-07',
        expect: 'blocked',
      },
      {
        name: '只告知了职工',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        partyKind: 'person',
        entries: { application: [byWorker], proofNotice: [{ party: 'p1', until: '2026-11-06' }] },
        day: '2026-11-07',
        expect: 'blocked',
      },
      {
        name: '用人单位已举证',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        entries: { application: [byWorker], proof: [{ party: 'p2' }] },
        expect: 'open',
      },
      {
        name: '只有职工提交',
        facts: { injuryDisputed: 'yes' },
        thirdParties: ['p2'],
        partyKind: 'person',
        entries: { application: [byWorker], proof: [{ party: 'p1' }] },
        expect: 'blocked',
      },
      {
        name: '申请的用人单位自己举证',
        facts: { injuryDisputed: 'yes' },
        partyKind: 'legal',
        entries: { application: [{ applicantIs: 'unit' }], proof: [{ party: 'p1' }] },
        expect: 'open',
      },
      { name: '没有争议', facts: { injuryDisputed: 'no' }, entries: {}, expect: 'open' },
    ],
  }),
]
