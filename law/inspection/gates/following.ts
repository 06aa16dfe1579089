import { businessRules, inspectionOpinion, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  apartFrom,
  eachOrNone,
  filled,
  least,
  need,
  none,
  not,
  over,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries, type Query } from '../../words/query.ts'
import { form, it, last, today } from '../../words/value.ts'
import { involved, isCase, isOther, isUncorrected, orderedOn } from '../conditions.ts'
import {
  conclusion,
  correctionReport,
  desk,
  handover,
  recheck,
  recheckOpinion,
  sampleReport,
  visit,
} from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
/** None of them was earlier than the day that is given. */
const notLater = (query: Query) => eachOrNone(query, least(it('on'), form('foundOn')))
const onThatDay = { on: { is: form('foundOn') } } as const

/** The order re-checked when its time is over, and the clue handed over as of the day it was found. */
export const followingGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-recheck',
    title: '期限届满或者报告改正以后复查',
    blocks: ['recheck.record'],
    when: always,
    require: all(
      need(least(today, orderedOn), '复查的日期早于告知责令改正之日。', '核对复查日期'),
      need(
        not(least(orderedOn, last(conclusion, 'until'))),
        '责令改正通知书送达时改正期限已经届满，被检查人没有改正的时间。',
        '由负责人延长改正期限',
      ),
      any(over('I-correct'), some(entries(correctionReport))),
    ),
    sentence: '改正期限尚未届满，被检查人也没有报告已经改正。',
    next: '等期限届满，或者登记改正报告',
    cures: [{ step: 'correction.report' }, { step: 'correction.extend' }],
    cite: [
      cite(businessRules, 59, '减少对正常生产经营活动的影响'),
      cite(inspectionOpinion, 4, '最大限度减少入企检查频次'),
    ],
    examples: [
      {
        name: '提前报告改正',
        entries: { result: [{}], telling: [{ on: '2026-11-02' }], correctionReport: [{}] },
        day: '2026-11-05',
        expect: 'open',
      },
      {
        name: '期限未满',
        entries: { result: [{}], telling: [{ on: '2026-11-02' }] },
        day: '2026-11-05',
        expect: 'blocked',
      },
      {
        name: '送达时期限已过',
        entries: {
          conclusion: [{ until: '2026-11-10' }],
          result: [{}],
          telling: [{ on: '2026-11-12', document: 'correction-order' }],
          correctionReport: [{}],
        },
        day: '2026-11-20',
        expect: 'blocked',
      },
      {
        name: '告知以前',
        entries: { result: [{}], telling: [{ on: '2026-11-02' }], correctionReport: [{}] },
        day: '2026-11-01',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-recheck-late',
    title: '在写明的日期以前复查',
    // On the opinion, on which nothing rests: the re-check itself is no worse for it.
    blocks: ['recheck.confirm'],
    mode: 'note',
    when: always,
    require: any(not(filled(last(conclusion, 'recheckBy'))), least(last(conclusion, 'recheckBy'), last(recheck, 'on'))),
    sentence: '超过责令改正通知书写明的日期复查。',
    next: '超过期限复查',
    cite: [cite(businessRules, 54, '对发现的问题依法依规处理', '第二款')],
    examples: [
      {
        name: '当日',
        entries: { conclusion: [{ recheckBy: '2026-11-17' }], recheck: [{ on: '2026-11-17' }] },
        expect: 'open',
      },
      {
        name: '超过日期',
        entries: { conclusion: [{ recheckBy: '2026-11-17' }], recheck: [{ on: '2026-11-18' }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-recheck-apart',
    title: '签发复查意见的人没有参加复查',
    blocks: ['recheck.confirm'],
    when: always,
    require: all(
      need(some(entries(recheck, {}, { since: [recheckOpinion] })), '尚未复查。', '登记复查'),
      need(apartFrom(...involved), '参加检查、复查的人员不能签发复查意见。', '由没有参加的负责人签发'),
    ),
    sentence: '复查意见由没有参加检查、复查的负责人签发。',
    next: '登记复查，由没有参加的负责人签发',
    cures: [{ step: 'recheck.record' }],
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序')],
    examples: [
      { name: '没有复查', entries: {}, actor: 'c', expect: 'blocked' },
      { name: '复查人员签发', entries: { recheck: [{ officers: ['a', 'b'] }] }, actor: 'a', expect: 'blocked' },
      { name: '他人签发', entries: { recheck: [{ officers: ['a', 'b'] }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-handover',
    title: '有线索的移交立案',
    blocks: ['clue.handover'],
    when: always,
    require: all(
      need(none(entries(handover)), '线索已经移交立案。', '在已开立的案件中办理'),
      need(
        any(isCase, isUncorrected),
        '检查结果不是移交立案，也没有责令改正逾期不改正的。',
        '属于其他机关职权的，移送其他机关',
      ),
    ),
    sentence: '没有应当移交立案的线索。',
    next: '核对检查结果',
    cite: [
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查'),
      cite(marketProcedure, 18, '对发现的线索予以核查'),
    ],
    examples: [
      { name: '结果是移交立案', entries: { conclusion: [{ outcome: 'case' }] }, expect: 'open' },
      { name: '责令改正，尚未复查', entries: { conclusion: [{ outcome: 'correct' }] }, expect: 'blocked' },
      {
        name: '逾期不改正',
        entries: { conclusion: [{ outcome: 'correct' }], recheckOpinion: [{ corrected: false }] },
        expect: 'open',
      },
      {
        name: '已经移交',
        entries: { conclusion: [{ outcome: 'case' }], handover: [{}] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-foundOn',
    title: '核查期限自发现之日起算',
    blocks: ['clue.handover'],
    when: always,
    require: all(
      need(
        any(
          some(entries(visit, onThatDay)),
          some(entries(desk, onThatDay)),
          some(entries(sampleReport, onThatDay)),
          some(entries(recheck, onThatDay)),
        ),
        '这一天没有检查、复查，也没有收到检验结果。',
        '填写发现线索的检查、复查或者收到检验结果之日',
      ),
      need(
        any(
          all(
            isCase,
            notLater(entries(visit, { problem: true })),
            notLater(entries(desk, { problem: true })),
            notLater(entries(sampleReport, { qualified: false })),
          ),
          all(not(isCase), notLater(entries(recheck, { corrected: false }))),
        ),
        '在此以前已经发现，核查期限自那一天起算。',
        '填写最早发现问题之日',
      ),
    ),
    sentence: '发现线索的日期与检查记录不符。',
    next: '核对发现线索的日期',
    cite: [
      cite(marketProcedure, 18, '自发现线索之日起十五个工作日内核查'),
      cite(penaltyLaw, 54, '符合立案标准的，应当及时立案'),
    ],
    examples: [
      {
        name: '检查之日',
        entries: { conclusion: [{ outcome: 'case' }], visit: [{ on: '2026-11-02', problem: true }] },
        form: { foundOn: '2026-11-02' },
        expect: 'open',
      },
      {
        name: '没有检查的一天',
        entries: { conclusion: [{ outcome: 'case' }], visit: [{ on: '2026-11-02', problem: true }] },
        form: { foundOn: '2026-11-09' },
        expect: 'blocked',
      },
      {
        name: '写成后一次检查之日',
        entries: {
          conclusion: [{ outcome: 'case' }],
          visit: [
            { on: '2026-11-02', problem: true },
            { on: '2026-11-09', problem: true },
          ],
        },
        form: { foundOn: '2026-11-09' },
        expect: 'blocked',
      },
      {
        name: '复查之日',
        entries: {
          conclusion: [{ outcome: 'correct' }],
          visit: [{ on: '2026-11-02', problem: true }],
          recheck: [{ on: '2026-11-16' }],
        },
        form: { foundOn: '2026-11-16' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-transfer',
    title: '移送有依据',
    blocks: ['result.transfer'],
    when: always,
    require: all(isOther, filled(form('organ'))),
    sentence: '检查结果不是移送其他机关处理。',
    next: '核对检查结果；本机关管辖的，移交立案',
    cures: [{ step: 'clue.handover' }],
    cite: [cite(businessRules, 57, '违法线索互联', '第一款'), cite(penaltyLaw, 22, '由有管辖权的机关管辖')],
    examples: [
      {
        name: '移送处理',
        entries: { conclusion: [{ outcome: 'other' }] },
        form: { organ: '县消防救援大队' },
        expect: 'open',
      },
      {
        name: '移交立案',
        entries: { conclusion: [{ outcome: 'case' }] },
        form: { organ: '县消防救援大队' },
        expect: 'blocked',
      },
    ],
  }),
]
