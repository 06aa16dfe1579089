import { decidersApart, proposedSince } from '../../deciding/gates.ts'
import { inquiry } from '../../inquiry/set.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { socialRelief, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, equal, fact, filled, latest, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, today } from '../../words/value.ts'
import { isUrgent } from '../conditions.ts'
import { application, finding, objection, recheck, reviewing, villageNotice } from '../records.ts'
import { checked, received } from './shared.ts'

const since2014 = { inForce: { from: '2014-05-01' } } as const
const decides = ['relief.propose', 'relief.approve'] as const
const outcome = (id: string) => equal(form('outcome'), id)
const decided = cite(socialRelief, 11, '不予批准的，书面说明理由', '第三项')
const isMinimum = some(entries(application, { kind: 'minimum' }))

/** Granted to whom the law gives it, refused with reasons, after it hung in the village (救助办法9, 11, 13). */
export const decidingGates: readonly Gate[] = [
  gate({
    ...since2014,
    id: 'B09',
    title: '符合条件的批准',
    blocks: ['finding.conclude'],
    when: outcome('grant'),
    require: all(
      need(fact('reliefMet'), '不符合救助条件的，不能批准。', '不予批准并说明理由'),
      need(all(filled(form('amount')), filled(form('from'))), '没有写明给付的金额和起始日期。', '写明金额和日期'),
    ),
    sentence: '初审意见与认定不符。',
    next: '核对初审意见',
    cite: [cite(socialRelief, 9, '人均收入低于标准且符合财产状况规定的，给予'), checked],
    examples: [
      {
        name: '符合，写明金额',
        facts: { reliefMet: 'yes' },
        form: { outcome: 'grant', amount: 30000, from: '2026-12-01' },
        expect: 'open',
      },
      {
        name: '不符合而批准',
        facts: { reliefMet: 'no' },
        form: { outcome: 'grant', amount: 30000, from: '2026-12-01' },
        expect: 'blocked',
      },
      { name: '没有写明金额', facts: { reliefMet: 'yes' }, form: { outcome: 'grant' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2014,
    id: 'B09-income',
    title: '月人均收入低于当地最低生活保障标准',
    blocks: ['finding.conclude'],
    when: all(outcome('grant'), isMinimum),
    require: all(
      need(all(filled(form('income')), filled(form('standard'))), '没有写明月人均收入和当地标准。', '写明收入和标准'),
      need(not(least(form('income'), form('standard'))), '月人均收入不低于当地最低生活保障标准。', '核对收入和标准'),
    ),
    sentence: '月人均收入不低于当地最低生活保障标准的，不能批准。',
    next: '核对收入和标准',
    cite: [cite(socialRelief, 9, '人均收入低于当地最低生活保障标准的家庭')],
    examples: [
      {
        name: '低于标准',
        entries: { application: [{ kind: 'minimum' }] },
        form: { outcome: 'grant', income: 40000, standard: 70000 },
        expect: 'open',
      },
      {
        name: '等于标准',
        entries: { application: [{ kind: 'minimum' }] },
        form: { outcome: 'grant', income: 70000, standard: 70000 },
        expect: 'blocked',
      },
      {
        name: '没有写明',
        entries: { application: [{ kind: 'minimum' }] },
        form: { outcome: 'grant', income: 40000 },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2014,
    id: 'B09-from',
    title: '自申请以后给付',
    blocks: ['finding.conclude'],
    when: outcome('grant'),
    require: least(form('from'), last(application, 'receivedOn')),
    sentence: '给付的起始日期早于申请之日。',
    next: '核对起始日期',
    cite: [received, cite(socialRelief, 12, '对批准的家庭按月发给', '第一款')],
    examples: [
      {
        name: '申请以后',
        entries: { application: [{ receivedOn: '2026-11-02' }] },
        form: { outcome: 'grant', from: '2026-12-01' },
        expect: 'open',
      },
      {
        name: '申请以前',
        entries: { application: [{ receivedOn: '2026-11-02' }] },
        form: { outcome: 'grant', from: '2026-10-01' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2014,
    id: 'B11-refuse',
    title: '不符合的不予批准并说明理由',
    blocks: ['finding.conclude'],
    when: outcome('refuse'),
    require: all(
      need(not(fact('reliefMet')), '符合救助条件的，应当批准。', '批准'),
      need(filled(form('reason')), '不予批准的，应当说明理由。', '写明理由'),
    ),
    sentence: '不予批准没有理由。',
    next: '核对初审意见',
    cite: [decided],
    examples: [
      {
        name: '说明理由',
        facts: { reliefMet: 'no' },
        form: { outcome: 'refuse', reason: '超过财产标准' },
        expect: 'open',
      },
      { name: '没有理由', facts: { reliefMet: 'no' }, form: { outcome: 'refuse' }, expect: 'blocked' },
      {
        name: '符合而不批准',
        facts: { reliefMet: 'yes' },
        form: { outcome: 'refuse', reason: '名额已满' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2014,
    id: 'B11',
    title: '公示期满后报批',
    blocks: decides,
    when: not(isUrgent),
    require: all(
      need(
        some(entries(villageNotice, {}, { since: [finding] })),
        '现在的初审意见还没有在申请人所在村、社区公示。',
        '在村、社区公示',
      ),
      need(not(least(last(villageNotice, 'until'), today)), '公示期未满。', '等公示期满'),
    ),
    sentence: '初审意见应当在申请人所在村、社区公示后报批。',
    next: '公示',
    cures: [{ step: 'village.notify' }],
    cite: [checked, cite(socialRelief, 48, '临时救助情况紧急的，可以简化审批手续')],
    examples: [
      { name: '没有公示', entries: { finding: [{}] }, expect: 'blocked' },
      {
        name: '情况紧急的临时救助',
        entries: { application: [{ kind: 'temporary', urgent: true }], finding: [{}] },
        expect: 'open',
      },
      {
        name: '公示期内',
        entries: { finding: [{}], villageNotice: [{ until: '2026-11-09' }] },
        day: '2026-11-09',
        expect: 'blocked',
      },
      {
        name: '公示期满',
        entries: { finding: [{}], villageNotice: [{ until: '2026-11-09' }] },
        day: '2026-11-10',
        expect: 'open',
      },
      {
        name: '公示的是以前的意见',
        entries: { villageNotice: [{ until: '2026-11-09' }], finding: [{}] },
        day: '2026-11-10',
        expect: 'blocked',
      },
    ],
  }),
  proposedSince({
    id: 'B11-since',
    ...since2014,
    blocks: [...decides, 'review.submit'],
    finding,
    kinds: [objection, inquiry],
    cure: 'finding.conclude',
    cite: [checked],
  }),
  gate({
    ...since2014,
    id: 'B13-set',
    title: '定期核查的日期',
    blocks: ['relief.approve'],
    when: all(latest(finding, { outcome: 'grant' }), not(some(entries(application, { kind: 'temporary' })))),
    require: all(filled(form('recheckBy')), not(least(today, form('recheckBy')))),
    sentence: '批准按期给付的，应当定下次核查的日期。',
    next: '填写下次核查不迟于何日',
    cite: [cite(socialRelief, 13, '定期核查', '第二款')],
    examples: [
      {
        name: '已定',
        entries: { application: [{ kind: 'minimum' }], finding: [{ outcome: 'grant' }] },
        form: { recheckBy: '2027-05-01' },
        day: '2026-11-10',
        expect: 'open',
      },
      {
        name: '没有定',
        entries: { application: [{ kind: 'minimum' }], finding: [{ outcome: 'grant' }] },
        expect: 'blocked',
      },
      {
        name: '临时救助',
        entries: { application: [{ kind: 'temporary' }], finding: [{ outcome: 'grant' }] },
        expect: 'open',
      },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { outcome: 'grant' }, was: { outcome: 'refuse' } },
    ids: reviewGateIds('benefit'),
    title: '重大给付决定法制审核',
    decision: '初审意见',
    decides,
    examined: [entries(inquiry), entries(recheck), entries(finding)],
    who: '参加调查核实的人员',
  }),
  decidersApart({
    id: 'G24-benefit',
    inForce: { from: '2018-12-05' },
    blocks: ['relief.endorse', 'relief.return', 'relief.approve'],
    examined: [finding, inquiry, recheck],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [
      cite(socialRelief, 11, '乡镇、街道初审，县级民政部门审批', '第二项'),
      cite(threeSystemsOpinion, 11, '法制审核与承办分开'),
    ],
  }),
]
