import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, least, need, none, not, reads } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, today } from '../../words/value.ts'
import { demandedUntil, isDemandLong, isWeighed, leavesTime, ofHere } from '../conditions.ts'
import { conductDemand, conductWeighing } from '../records.ts'
import type { Of } from './of.ts'

const since = { inForce: { from: '2012-01-01' } } as const
const unconnected = any(not(equal(form('hand'), 'third')), equal(form('unconnected'), true))
const atOnce = equal(form('at'), true)

/** What is demanded, and when it is done in the party's place (强制法34–36, 50–52). */
export const substituteDecided = ({ service, due }: Pick<Of, 'service' | 'due'>): readonly Gate[] => {
  /** Demanded on 2026-11-01, served on this day, to be done until that. */
  const demanded = (on: string, until: string, duty = 'main'): GateExample['entries'] => ({
    conductDemand: [{ party: 'p1', on: '2026-11-01', until }],
    [service.id]: [{ party: 'p1', document: 'conduct-demand', duty, on }],
  })
  return [
    gate({
      ...since,
      id: 'G36',
      title: '代履行的条件',
      blocks: ['substitute.decide'],
      when: always,
      require: all(
        need(
          among(form('harm'), ['traffic', 'environment', 'resources']),
          '不履行的后果没有危害交通安全、造成环境污染或者破坏自然资源，不能代履行。',
          '申请人民法院强制执行',
        ),
        need(
          isDemandLong(service, 'E06.length'),
          '催告书送达不满三个工作日，或者没有送达。',
          '送达催告书三个工作日以后仍不履行的，再决定',
        ),
        need(
          leavesTime(service),
          '催告书送达时，所定的履行期限已经过去，等于没有给予履行的期限。',
          '另行催告，定一个送达以后的期限',
        ),
        // On its last day the party may still do it.
        need(not(least(demandedUntil, today)), '催告书所定的履行期限尚未届满。', '等期限届满'),
        isWeighed,
        need(unconnected, '委托的第三人与本案有利害关系。', '委托没有利害关系的第三人'),
        need(not(atOnce), '立即实施的，不经催告，另办“决定立即实施代履行”。', '这里选“否”，或者另办'),
      ),
      sentence: '不符合代履行的条件。',
      next: '先催告，等期限届满',
      cures: [{ step: 'conduct.demand' }, { step: 'conduct.weigh' }],
      cite: [
        cite(coercionLaw, 50, '经催告仍不履行，其后果危害交通安全、造成环境污染或者破坏自然资源的'),
        cite(coercionLaw, 51, '代履行三日前催告', '第一款第二项'),
        cite(coercionLaw, 35, '催告载明履行义务的期限', '第一项'),
      ],
      examples: [
        {
          name: '期限最后一日',
          entries: demanded('2026-11-02', '2026-11-10'),
          day: '2026-11-10',
          form: { harm: 'environment', hand: 'agency', at: false },
          expect: 'blocked',
        },
        {
          name: '期限届满的次日',
          entries: demanded('2026-11-02', '2026-11-10'),
          day: '2026-11-11',
          form: { harm: 'environment', hand: 'agency', at: false },
          expect: 'open',
        },
        {
          name: '送达时所定的期限已经过去',
          entries: demanded('2026-11-02', '2026-11-02'),
          day: '2026-11-09',
          form: { harm: 'environment', hand: 'agency', at: false },
          expect: 'blocked',
        },
        {
          name: '催告满三个工作日，污染河道',
          entries: demanded('2026-11-02', '2026-11-05'),
          day: '2026-11-09',
          form: { harm: 'environment', hand: 'agency', at: false },
          expect: 'open',
        },
        {
          name: '催告第二日',
          entries: demanded('2026-11-02', '2026-11-03'),
          day: '2026-11-04',
          form: { harm: 'environment', hand: 'agency', at: false },
          expect: 'blocked',
        },
        {
          name: '没有这样的后果',
          entries: demanded('2026-11-02', '2026-11-05'),
          day: '2026-11-09',
          form: { harm: 'none', hand: 'agency', at: false },
          expect: 'blocked',
        },
        {
          name: '第三人有利害关系',
          entries: demanded('2026-11-02', '2026-11-05'),
          day: '2026-11-09',
          form: { harm: 'traffic', hand: 'third', unconnected: false, at: false },
          expect: 'blocked',
        },
        {
          name: '第三人没有利害关系',
          entries: demanded('2026-11-02', '2026-11-05'),
          day: '2026-11-09',
          form: { harm: 'traffic', hand: 'third', unconnected: true, at: false },
          expect: 'open',
        },
        {
          name: '送达的是另一项义务的催告书',
          entries: demanded('2026-11-02', '2026-11-05', 'conduct-2'),
          day: '2026-11-09',
          form: { harm: 'environment', hand: 'agency', at: false },
          expect: 'blocked',
        },
      ],
    }),
    gate({
      ...since,
      id: 'G35-upheld-conduct',
      norm: [],
      title: '意见成立的，不就这次催告强制执行（行为）',
      blocks: ['substitute.decide', 'conduct.apply', 'conduct.enforce'],
      when: always,
      require: none(
        entries(
          conductWeighing,
          { adopted: true, ...ofHere },
          { since: [entries(conductDemand, ofHere, { faulty: true })], faulty: true },
        ),
      ),
      sentence: '当事人对催告的意见成立，已经采纳，不能就这次催告代履行、强制执行。',
      next: '按采纳的意见办理：重新催告，终结执行，或者变更、撤销决定',
      cures: [{ step: 'conduct.again' }, { step: 'conduct.end' }],
      cite: [
        cite(coercionLaw, 36, '事实、理由或者证据成立的，应当采纳'),
        cite(coercionLaw, 37, '逾期仍不履行，且无正当理由的', '第一款'),
      ],
      examples: [
        { name: '没有意见', entries: { conductDemand: [{ proceeding: 'main' }] }, expect: 'open' },
        {
          name: '意见成立',
          entries: {
            conductDemand: [{ proceeding: 'main' }],
            conductStatement: [{ proceeding: 'main' }],
            conductWeighing: [{ proceeding: 'main', adopted: true }],
          },
          expect: 'blocked',
        },
        {
          name: '另一项义务的意见成立',
          entries: {
            conductDemand: [{ proceeding: 'main' }],
            conductWeighing: [{ proceeding: 'conduct-2', adopted: true }],
          },
          expect: 'open',
        },
      ],
    }),
    gate({
      ...since,
      id: 'G36-once',
      title: '立即实施代履行的条件',
      blocks: ['substitute.once'],
      when: always,
      require: all(
        need(atOnce, '不需要立即清除的，先催告，再决定代履行。', '先催告履行'),
        need(
          among(form('harm'), ['traffic', 'environment', 'resources']),
          '没有需要立即清除的遗洒物、障碍物或者污染物。',
          '先催告履行',
        ),
        need(unconnected, '委托的第三人与本案有利害关系。', '委托没有利害关系的第三人'),
      ),
      sentence: '不符合立即实施代履行的条件。',
      next: '先催告，再决定代履行',
      cures: [{ step: 'conduct.demand' }],
      cite: [cite(coercionLaw, 52, '需要立即清除，当事人不能清除的')],
      examples: [
        { name: '立即清除', entries: {}, form: { harm: 'traffic', at: true, hand: 'agency' }, expect: 'open' },
        { name: '不需要立即', entries: {}, form: { harm: 'traffic', at: false, hand: 'agency' }, expect: 'blocked' },
      ],
    }),
    gate({
      ...since,
      id: 'X1-conduct',
      norm: [],
      title: '决定生效以后催告履行',
      blocks: ['conduct.demand'],
      when: always,
      ...due,
      cite: [
        cite(coercionLaw, 34, '行政机关依法作出决定后，当事人在决定的期限内不履行义务的'),
        cite(coercionLaw, 35, '作出强制执行决定前，应当事先催告当事人履行义务'),
      ],
    }),
    gate({
      ...since,
      id: 'G36-apart',
      title: '代履行由没有办案的负责人决定',
      blocks: ['substitute.decide', 'substitute.once', 'conduct.end'],
      when: always,
      require: reads('dutiesApart'),
      sentence: '代履行由没有参加本案调查、审核的负责人决定。',
      next: '由没有参加调查、审核的负责人办理',
      cite: [cite(coercionLaw, 50, '行政机关可以代履行')],
      examples: [
        { name: '没有参加调查', reads: { dutiesApart: 'yes' }, expect: 'open' },
        { name: '办案人员', reads: { dutiesApart: 'no' }, expect: 'blocked' },
      ],
    }),
  ]
}
