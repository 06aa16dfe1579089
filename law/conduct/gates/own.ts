import { ownPower } from '../../execution/conditions.ts'
import { hoursGates } from '../../execution/hours.ts'
import { plannedGates } from '../../execution/planned.ts'
import { coercionLaw } from '../../statutes.ts'
import { demandedUntil, demandServed, isWeighed, leavesTime, ofHere, servedHere } from '../../substitute/conditions.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, least, need, not, reads, some } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { entries, named } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { form, today } from '../../words/value.ts'
import { demolishUntil, isUnassailable } from '../conditions.ts'
import { conductEnforcement, demolitionNotice } from '../records.ts'

const since = { inForce: { from: '2012-01-01' }, norm: [] } as const
const demolishes = equal(form('manner'), 'demolish')
/** What is enforced stands in the way of nothing else that is said of the day. */
const given = { manner: 'stop', charged: '云政责〔2026〕3号' } as const
const announced = { party: 'p1', until: '2026-10-12' } as const

/** What an agency enforces by its own power, and what it takes down (强制法34–37, 43, 44). */
export const conductOwnGates = (service: RecordKind): readonly Gate[] =>
  gates(service, {
    conductDemand: [{ party: 'p1', until: '2026-09-15' }],
    [service.id]: [{ party: 'p1', document: 'conduct-demand', duty: 'main', on: '2026-09-02' }],
  })

const enforced = named('本项义务的强制执行决定', entries(conductEnforcement, ofHere, { pick: 'latest', faulty: true }))

const gates = (service: RecordKind, demanded: NonNullable<GateExample['entries']>): readonly Gate[] => [
  gate({
    ...since,
    id: 'G35-conduct',
    title: '自行强制执行行为义务的条件',
    blocks: ['conduct.enforce'],
    when: always,
    require: all(
      need(
        any(ownPower, filled(form('charged'))),
        '本机关没有行政强制执行权，也没有写明依法责成本机关执行的文书，应当申请人民法院强制执行。',
        '期限届满后申请法院强制执行；依法受责成的，写明文书',
      ),
      need(some(demandServed(service)), '催告书还没有送达。', '先送达催告书'),
      need(
        leavesTime(service),
        '催告书送达时，所定的履行期限已经过去，等于没有给予履行的期限。',
        '另行催告，定一个送达以后的期限',
      ),
      need(not(least(demandedUntil, today)), '催告书所定的履行期限尚未届满。', '等期限届满'),
      isWeighed,
    ),
    sentence: '不符合自行强制执行的条件。',
    next: '先催告，等期限届满',
    cures: [{ step: 'conduct.demand' }, { step: 'conduct.weigh' }],
    cite: [
      cite(coercionLaw, 34, '在决定的期限内不履行义务的，具有行政强制执行权的行政机关强制执行'),
      cite(coercionLaw, 35, '催告载明履行义务的期限', '第一项'),
      cite(coercionLaw, 37, '经催告，逾期仍不履行，且无正当理由的'),
      cite(coercionLaw, 13, '行政强制执行由法律设定'),
    ],
    examples: [
      {
        name: '受责成，催告期满',
        entries: demanded,
        party: 'p1',
        reads: { ownPower: 'no' },
        day: '2026-09-16',
        form: given,
        expect: 'open',
      },
      {
        name: '没有强制执行权',
        entries: demanded,
        party: 'p1',
        reads: { ownPower: 'no' },
        day: '2026-09-16',
        form: { manner: 'stop' },
        expect: 'blocked',
      },
      {
        name: '送达时所定的期限已经过去',
        entries: {
          ...demanded,
          [service.id]: [{ party: 'p1', document: 'conduct-demand', duty: 'main', on: '2026-09-15' }],
        },
        party: 'p1',
        reads: { ownPower: 'no' },
        day: '2026-09-21',
        form: given,
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'G35-demolish',
    title: '强制拆除的条件',
    blocks: ['conduct.enforce'],
    when: demolishes,
    require: all(
      need(some(entries(demolitionNotice, ofHere, { faulty: true })), '没有公告，限期当事人自行拆除。', '先公告'),
      need(not(least(demolishUntil, today)), '公告所定的自行拆除的期限尚未届满。', '等期限届满'),
      need(
        isUnassailable,
        '当事人申请复议、提起诉讼的法定期限尚未届满，或者复议、诉讼尚未审结。',
        '等法定期限届满，复议、诉讼审结',
      ),
    ),
    sentence: '违法的建筑物、构筑物、设施，公告的期限届满，法定期限内不申请复议、不起诉又不拆除的，才可以强制拆除。',
    next: '公告，等期限届满',
    cures: [{ step: 'conduct.announce' }],
    cite: [cite(coercionLaw, 44, '予以公告，限期自行拆除；法定期限内不申请复议、不起诉又不拆除的，可以依法强制拆除')],
    examples: [
      {
        name: '都已届满',
        entries: { demolitionNotice: [announced] },
        party: 'p1',
        clocks: { 'P19-conduct/p1': '2026-03-18' },
        day: '2026-10-13',
        form: { manner: 'demolish' },
        expect: 'open',
      },
      {
        name: '起诉期限没有届满',
        entries: { demolitionNotice: [announced] },
        party: 'p1',
        clocks: { 'P19-conduct/p1': '2026-06-18' },
        day: '2026-10-13',
        form: { manner: 'demolish' },
        expect: 'blocked',
      },
      {
        name: '没有公告',
        entries: {},
        party: 'p1',
        clocks: { 'P19-conduct/p1': '2026-03-18' },
        day: '2026-10-13',
        form: { manner: 'demolish' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'X-conduct-apart',
    title: '行为的执行由没有办案的负责人决定',
    blocks: ['conduct.apply', 'conduct.announce', 'conduct.enforce'],
    when: always,
    require: reads('dutiesApart'),
    sentence: '强制执行由没有参加本案调查、审核的负责人决定。',
    next: '由没有参加调查、审核的负责人办理',
    cite: [
      cite(coercionLaw, 37, '行政机关可以作出强制执行决定'),
      cite(coercionLaw, 55, '由行政机关负责人签名', '第二款'),
    ],
    examples: [
      { name: '没有参加调查', reads: { dutiesApart: 'yes' }, expect: 'open' },
      { name: '办案人员', reads: { dutiesApart: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'X4-conduct',
    title: '强制执行决定送达以后执行（行为）',
    blocks: ['conduct.act'],
    when: always,
    require: some(servedHere(service, 'conduct-enforcement', enforced)),
    sentence: '强制执行决定书还没有送达当事人。',
    next: '先送达强制执行决定书',
    cures: [{ step: 'service.deliver' }],
    cite: [
      cite(coercionLaw, 37, '强制执行决定应当以书面形式作出', '第二款'),
      cite(coercionLaw, 38, '决定书应当直接送达当事人'),
    ],
    examples: [
      {
        name: '已经送达',
        entries: {
          conductEnforcement: [{ party: 'p1' }],
          [service.id]: [{ party: 'p1', document: 'conduct-enforcement', duty: 'main' }],
        },
        party: 'p1',
        expect: 'open',
      },
      { name: '没有送达', entries: { conductEnforcement: [{ party: 'p1' }] }, party: 'p1', expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'E09-unpressed',
    norm: ['E09'],
    title: '不以断水断电等方式迫使履行',
    blocks: ['conduct.act'],
    when: always,
    require: equal(form('unpressed'), true),
    sentence: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行。',
    next: '恢复供应，依法执行',
    cite: [cite(coercionLaw, 43, '不得对居民生活采取停止供水、供电、供热、供燃气等方式', '第二款')],
    examples: [
      { name: '没有断水断电', entries: {}, form: { unpressed: true }, expect: 'open' },
      { name: '断水断电', entries: {}, form: { unpressed: false }, expect: 'blocked' },
    ],
  }),
  ...plannedGates({
    id: '-conduct',
    blocks: 'conduct.act',
    what: '强制执行',
    decision: conductEnforcement,
    service,
    document: 'conduct-enforcement',
    several: true,
    cite: cite(coercionLaw, 37, '决定书载明强制执行的方式和时间', '第二款第三项'),
  }),
  ...hoursGates({ id: '-conduct', blocks: 'conduct.act', what: '实施强制执行' }),
]
