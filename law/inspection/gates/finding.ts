import { businessRules, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  eachOrNone,
  equal,
  fact,
  filled,
  latest,
  least,
  need,
  none,
  not,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, it, last, today } from '../../words/value.ts'
import { desk, sample, sampleReport, task, visit } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
const outcome = (id: string) => equal(form('outcome'), id)
const problems = all(
  none(entries(visit, { problem: true, excluded: { empty: true } }, { faulty: true })),
  none(entries(desk, { problem: true }, { faulty: true })),
  none(entries(sampleReport, { qualified: false }, { faulty: true })),
)

/** 认定: what was found is said whole, and what follows from it is written down (营商条例54, 57; 处罚法54). */
export const findingGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-looked',
    title: '认定以检查为据',
    blocks: ['result.conclude', 'inspectionResult.propose', 'inspectionResult.approve'],
    when: always,
    require: any(
      some(entries(visit, { excluded: { empty: true } })),
      all(equal(last(task, 'way'), 'desk'), some(entries(desk))),
    ),
    sentence: '没有检查记录，或者现场检查的任务没有现场检查笔录。',
    next: '登记现场检查，或者书面、网络检查',
    cures: [{ step: 'visit.record' }, { step: 'desk.check' }],
    cite: [
      cite(penaltyLaw, 55, '检查应当制作笔录', '第二款'),
      cite(threeSystemsOpinion, 7, '文字记录合法规范、客观全面、及时准确'),
    ],
    examples: [
      { name: '没有记录', entries: { task: [{ way: 'onsite' }] }, expect: 'blocked' },
      { name: '现场检查', entries: { task: [{ way: 'onsite' }], visit: [{}] }, expect: 'open' },
      {
        name: '检查人员应当回避，重新检查',
        entries: { task: [{ way: 'onsite' }], visit: [{ excluded: '亲属' }] },
        expect: 'blocked',
      },
      { name: '只有网络检查', entries: { task: [{ way: 'onsite' }], desk: [{}] }, expect: 'blocked' },
      { name: '书面检查的任务', entries: { task: [{ way: 'desk' }], desk: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-samples',
    title: '抽样均有检验结果',
    blocks: ['result.conclude', 'inspectionResult.propose', 'inspectionResult.approve'],
    when: some(entries(sample)),
    require: eachOrNone(entries(sample), some(entries(sampleReport, { sample: { is: it('no') } }))),
    sentence: '抽样还没有检验结果。',
    next: '登记检验结果',
    cures: [{ step: 'sample.report' }],
    cite: [cite(threeSystemsOpinion, 7, '重要事项和关键环节有记录'), cite(businessRules, 54, '依法依规处理', '第二款')],
    examples: [
      { name: '没有结果', entries: { sample: [{}] }, expect: 'blocked' },
      { name: '有结果', entries: { sample: [{}], sampleReport: [{ sample: 1 }] }, expect: 'open' },
      { name: '两次抽样，一次有结果', entries: { sample: [{}, {}], sampleReport: [{ sample: 1 }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-found',
    title: '发现问题的如实认定',
    blocks: ['result.conclude'],
    when: outcome('none'),
    require: all(
      need(problems, '检查记录写明发现问题，或者检验不合格，结果不能是未发现问题。', '按检查记录认定'),
      need(
        any(none(entries(visit)), latest(visit, { access: { oneOf: ['done', 'gone'] } })),
        '最近一次检查没有实施，结果不能是未发现问题。',
        '再次检查，或者认定检查未能实施',
      ),
    ),
    sentence: '检查结果与检查记录不符。',
    next: '按检查记录认定',
    cite: [cite(businessRules, 54, '对发现的问题依法依规处理', '第二款'), cite(threeSystemsOpinion, 7, '客观全面')],
    examples: [
      {
        name: '没有问题',
        entries: { visit: [{ problem: false, access: 'done' }] },
        form: { outcome: 'none' },
        expect: 'open',
      },
      {
        name: '笔录写明发现问题',
        entries: { visit: [{ problem: true, access: 'done' }] },
        form: { outcome: 'none' },
        expect: 'blocked',
      },
      {
        name: '检验不合格',
        entries: { visit: [{ problem: false, access: 'done' }], sampleReport: [{ sample: 1, qualified: false }] },
        form: { outcome: 'none' },
        expect: 'blocked',
      },
      {
        name: '拒绝检查',
        entries: { visit: [{ problem: false, access: 'refused' }] },
        form: { outcome: 'none' },
        expect: 'blocked',
      },
      {
        name: '拒绝之后又检查',
        entries: {
          visit: [
            { problem: false, access: 'refused' },
            { problem: false, access: 'done' },
          ],
        },
        form: { outcome: 'none' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-unable',
    title: '检查未能实施有记录',
    blocks: ['result.conclude'],
    when: outcome('unable'),
    require: latest(visit, { access: { oneOf: ['refused', 'unreachable', 'gone'] } }),
    sentence: '最近一次现场检查笔录没有写明检查未能实施。',
    next: '按检查记录认定',
    cite: [cite(threeSystemsOpinion, 7, '客观全面'), cite(penaltyLaw, 55, '不得拒绝或者阻挠', '第二款')],
    examples: [
      {
        name: '无法联系',
        entries: { visit: [{ access: 'unreachable' }] },
        form: { outcome: 'unable' },
        expect: 'open',
      },
      { name: '已经检查', entries: { visit: [{ access: 'done' }] }, form: { outcome: 'unable' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-lead',
    title: '应当立案的移交立案',
    blocks: ['result.conclude'],
    when: always,
    require: all(
      need(
        any(not(fact('inspectionLead')), outcome('case'), outcome('other')),
        '发现了应当立案调查的违法行为线索，不得以责令改正或者其他结果代替。',
        '检查结果选择“移交立案”；属于其他机关职权的，选择“移送处理”',
      ),
      need(
        any(fact('inspectionLead'), not(outcome('case'))),
        '没有应当立案调查的违法行为线索的，不移交立案。',
        '核对认定',
      ),
    ),
    sentence: '检查结果与认定不符。',
    next: '核对检查结果和认定',
    cite: [
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查；符合立案标准的，及时立案'),
      cite(businessRules, 54, '依法依规处理', '第二款'),
    ],
    examples: [
      { name: '有线索，移交', facts: { inspectionLead: 'yes' }, form: { outcome: 'case' }, expect: 'open' },
      { name: '有线索，只责令改正', facts: { inspectionLead: 'yes' }, form: { outcome: 'correct' }, expect: 'blocked' },
      { name: '没有线索，移交', facts: { inspectionLead: 'no' }, form: { outcome: 'case' }, expect: 'blocked' },
      { name: '没有线索，未发现问题', facts: { inspectionLead: 'no' }, form: { outcome: 'none' }, expect: 'open' },
      { name: '没有回答', form: { outcome: 'none' }, expect: 'ask' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-order',
    norm: ['G30'],
    title: '责令改正写明内容、依据和期限',
    blocks: ['result.conclude'],
    when: any(outcome('correct'), ...['order', 'orderBasis', 'until', 'recheckBy'].map((f) => filled(form(f)))),
    require: all(
      need(
        all(filled(form('order')), filled(form('orderBasis')), filled(form('until')), filled(form('recheckBy'))),
        '责令改正的，应当写明改正的内容、依据、期限和最迟复查的日期。',
        '写明改正的内容、依据、期限和最迟复查的日期',
      ),
      need(not(least(today, form('until'))), '改正期限不晚于今天。', '给予合理的改正期限'),
      need(not(least(form('until'), form('recheckBy'))), '最迟复查的日期不晚于改正期限。', '核对日期'),
    ),
    sentence: '责令改正不完整。',
    next: '补充改正的内容、依据和期限',
    cite: [
      cite(penaltyLaw, 28, '责令改正或者限期改正', '第一款'),
      cite(businessRules, 59, '说服教育、劝导示范、行政指导等非强制性手段'),
    ],
    examples: [
      {
        name: '写明',
        form: {
          outcome: 'correct',
          order: '补齐进货查验记录',
          orderBasis: '食品安全法第五十三条',
          until: '2026-11-10',
          recheckBy: '2026-11-17',
        },
        day: '2026-11-02',
        expect: 'open',
      },
      { name: '没有写明', form: { outcome: 'correct' }, day: '2026-11-02', expect: 'blocked' },
      {
        name: '没有依据',
        form: { outcome: 'correct', order: '改正', until: '2026-11-10', recheckBy: '2026-11-17' },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '期限已过',
        form: { outcome: 'case', order: '改正', orderBasis: '法', until: '2026-11-02', recheckBy: '2026-11-17' },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '期限未到先复查',
        form: { outcome: 'correct', order: '改正', orderBasis: '法', until: '2026-11-10', recheckBy: '2026-11-10' },
        day: '2026-11-02',
        expect: 'blocked',
      },
      { name: '未发现问题', form: { outcome: 'none' }, day: '2026-11-02', expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-organ',
    title: '移送写明机关',
    blocks: ['result.conclude'],
    when: outcome('other'),
    require: filled(form('organ')),
    sentence: '移送其他机关处理的，应当写明机关。',
    next: '写明移送的机关',
    cite: [cite(businessRules, 57, '违法线索互联', '第一款')],
    examples: [
      { name: '没有写明', form: { outcome: 'other' }, expect: 'blocked' },
      { name: '写明', form: { outcome: 'other', organ: '县消防救援大队' }, expect: 'open' },
    ],
  }),
]
