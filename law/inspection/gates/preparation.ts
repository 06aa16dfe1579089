import { businessRules, inspectionOpinion, marketProcedure, penaltyLaw, transportProcedure } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  apartFrom,
  equal,
  fact,
  filled,
  least,
  need,
  none,
  not,
  reads,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, listed, today } from '../../words/value.ts'
import { involved, isUrgent } from '../conditions.ts'
import { authorisation, task, visit } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
const puts = ['inspection.propose', 'inspection.approve'] as const
const named = { title: { like: last(task, 'matter') } } as const
const onList = any(filled(listed('inspections', named)), filled(listed('draws', named)))

/** Whether there may be an inspection at all, whose, how often, and on whose word (国办发〔2024〕54号 2–5; 营商条例54). */
export const preparationGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-urgent',
    title: '紧急检查写明情况',
    blocks: ['task.register'],
    when: equal(form('urgent'), true),
    require: filled(form('urgency')),
    sentence: '情况紧急、需要当场检查的，应当写明紧急的情况。',
    next: '写明紧急的情况',
    cite: [cite(inspectionOpinion, 5, '情况紧急、需要当场实施的，及时报告并补办手续')],
    examples: [
      { name: '没有写明', form: { urgent: true }, expect: 'blocked' },
      { name: '写明', form: { urgent: true, urgency: '正在销售有毒有害食品' }, expect: 'open' },
      { name: '不紧急', form: { urgent: false }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-drawn',
    norm: ['G41'],
    title: '双随机抽查有抽取记录',
    blocks: ['task.register', ...puts],
    when: any(equal(form('source'), 'random'), equal(last(task, 'source'), 'random')),
    require: any(filled(form('draw')), filled(last(task, 'draw'))),
    sentence: '双随机抽查应当随机抽取检查对象、随机选派检查人员，并留有抽取记录。',
    next: '写明抽取的时间和记录编号；不是抽取的，改正任务来源',
    cite: [cite(businessRules, 54, '随机抽取检查对象、随机选派执法检查人员', '第一款')],
    examples: [
      { name: '登记时没有抽取记录', form: { source: 'random' }, expect: 'blocked' },
      { name: '登记时有抽取记录', form: { source: 'random', draw: '2026年第3批第17号' }, expect: 'open' },
      { name: '投诉举报', form: { source: 'complaint' }, expect: 'open' },
      { name: '呈批时没有抽取记录', entries: { task: [{ source: 'random' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-listed',
    norm: ['G40'],
    title: '检查事项已经公布',
    blocks: puts,
    when: always,
    // An agency that keeps the list here answers by it; of another somebody has to say.
    require: any(onList, all(not(filled(listed('inspections'))), fact('inspectionListed'))),
    sentence: '没有列入公布的行政检查事项清单的，不得检查。',
    next: '按清单上的事项检查；清单没有的，终止检查任务',
    cures: [{ step: 'task.cancel' }],
    cite: [cite(inspectionOpinion, 3, '检查事项未经公布的，不得实施')],
    examples: [
      { name: '已公布', entries: {}, lists: {}, facts: { inspectionListed: 'yes' }, expect: 'open' },
      { name: '未公布', entries: {}, lists: {}, facts: { inspectionListed: 'no' }, expect: 'blocked' },
      { name: '没有回答', entries: {}, lists: {}, expect: 'ask' },
      {
        name: '施行的清单上有',
        entries: { task: [{ matter: '食品销售监督检查' }] },
        lists: { inspections: [{ title: '食品销售 监督检查' }] },
        expect: 'open',
      },
      {
        name: '施行的清单上没有',
        entries: { task: [{ matter: '特种设备检查' }] },
        lists: { inspections: [{ title: '食品销售监督检查' }] },
        facts: { inspectionListed: 'yes' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-cap',
    norm: ['G42'],
    title: '不超过年度检查频次上限',
    blocks: puts,
    // 投诉举报、转办交办、数据监测和应企业申请的 are answered as they come; a superior's campaign is not counted.
    when: any(...['plan', 'random', 'special', 'followup'].map((source) => equal(last(task, 'source'), source))),
    require: all(
      need(
        all(
          filled(last(task, 'nth')),
          any(filled(last(task, 'cap')), filled(listed('inspections', { ...named, cap: { filled: true } }))),
        ),
        '没有写明是本年度第几次检查和公布的频次上限。',
        '由承办机构负责人在“更正记录”中补充检查任务',
      ),
      need(
        not(filled(listed('inspections', { ...named, cap: { below: last(task, 'nth') } }))),
        '对这一检查对象的检查已经达到检查事项清单上的年度频次上限。',
        '终止检查任务，或者与其他检查合并',
      ),
      need(
        any(not(filled(last(task, 'cap'))), least(last(task, 'cap'), last(task, 'nth'))),
        '对这一检查对象的检查已经达到公布的年度频次上限。',
        '终止检查任务，或者与其他检查合并',
      ),
    ),
    sentence: '对同一企业的检查不得超过公布的年度频次上限。',
    next: '终止检查任务，或者与其他检查合并',
    cures: [{ step: 'task.cancel' }, { step: 'record.correct' }],
    cite: [cite(inspectionOpinion, 4, '公布并控制年度检查频次上限，减少入企检查频次')],
    examples: [
      { name: '第二次，上限两次', entries: { task: [{ source: 'plan', nth: 2, cap: 2 }] }, expect: 'open' },
      { name: '第三次，上限两次', entries: { task: [{ source: 'plan', nth: 3, cap: 2 }] }, expect: 'blocked' },
      { name: '没有写明', entries: { task: [{ source: 'random' }] }, expect: 'blocked' },
      {
        name: '上限以清单为准',
        entries: { task: [{ source: 'plan', matter: '食品检查', nth: 2 }] },
        lists: { inspections: [{ title: '食品检查', cap: 2 }] },
        expect: 'open',
      },
      {
        name: '写的上限高于清单',
        entries: { task: [{ source: 'plan', matter: '食品检查', nth: 3, cap: 5 }] },
        lists: { inspections: [{ title: '食品检查', cap: 2 }] },
        expect: 'blocked',
      },
      { name: '投诉举报', entries: { task: [{ source: 'complaint' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-onsite',
    norm: ['G42'],
    title: '能非现场检查的不入企',
    blocks: puts,
    when: equal(last(task, 'way'), 'onsite'),
    require: fact('inspectionOnsiteNeeded'),
    sentence: '可以通过书面、网络等非现场方式检查的，不得入企检查。',
    next: '改用非现场方式检查',
    cures: [{ step: 'record.correct' }],
    cite: [cite(inspectionOpinion, 4, '合理确定检查方式；能通过非现场方式实施的，不得入企检查')],
    examples: [
      {
        name: '需要到现场',
        facts: { inspectionOnsiteNeeded: 'yes' },
        entries: { task: [{ way: 'onsite' }] },
        expect: 'open',
      },
      {
        name: '不需要到现场',
        facts: { inspectionOnsiteNeeded: 'no' },
        entries: { task: [{ way: 'onsite' }] },
        expect: 'blocked',
      },
      {
        name: '书面检查',
        facts: { inspectionOnsiteNeeded: 'no' },
        entries: { task: [{ way: 'desk' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-plan',
    title: '检查方案',
    blocks: ['inspection.propose'],
    when: always,
    require: all(
      need(least(form('to'), form('from')), '检查时间的终止早于起始。', '核对检查时间'),
      need(
        any(least(form('from'), today), isUrgent),
        '检查时间的起始早于呈批之日。',
        '核对检查时间；情况紧急、已经当场检查的，先登记现场检查',
      ),
    ),
    sentence: '检查方案的时间不符。',
    next: '核对检查时间',
    cite: [cite(inspectionOpinion, 5, '检查前制定方案')],
    examples: [
      { name: '今天起三日', form: { from: '2026-11-02', to: '2026-11-04' }, day: '2026-11-02', expect: 'open' },
      { name: '起止倒置', form: { from: '2026-11-04', to: '2026-11-02' }, day: '2026-11-02', expect: 'blocked' },
      {
        name: '紧急，昨天已经检查',
        entries: { task: [{ urgent: true }] },
        form: { from: '2026-11-01', to: '2026-11-02' },
        day: '2026-11-02',
        expect: 'open',
      },
      { name: '从昨天开始', form: { from: '2026-11-01', to: '2026-11-02' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-two',
    norm: ['G05'],
    title: '检查人员两人以上、均持证',
    blocks: [
      'inspection.propose',
      'officers.change',
      'visit.record',
      'inquiry.record',
      'sample.take',
      'recheck.record',
    ],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '行政检查由两名以上持有行政检查类别、本区域有效执法证件的人员实施。',
    next: '补足两名持证人员后再进行',
    cite: [
      cite(inspectionOpinion, 2, '未取得执法证件的人员不得实施行政检查'),
      cite(penaltyLaw, 42, '具有行政执法资格；不得少于两人'),
      cite(marketProcedure, 22, '调查或者进行检查时不得少于两人'),
      cite(transportProcedure, 23, '实施行政检查，执法人员不得少于两人'),
    ],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-handler',
    norm: ['G05'],
    title: '承办人持证',
    blocks: ['inspection.propose', 'desk.check', 'result.conclude', 'inspectionResult.propose'],
    when: always,
    require: reads('handlerCertified'),
    sentence: '未取得行政检查类别、本区域有效执法证件的人员不得实施行政检查。',
    next: '由持证的人员办理',
    cite: [
      cite(inspectionOpinion, 2, '未取得执法证件的人员不得实施行政检查'),
      cite(penaltyLaw, 42, '由具有行政执法资格的人员实施'),
    ],
    examples: [
      { name: '证件有效', reads: { handlerCertified: 'yes' }, expect: 'open' },
      { name: '没有证件', reads: { handlerCertified: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-apart',
    title: '批准人不是检查人员',
    blocks: ['inspection.endorse', 'inspection.return', 'inspection.approve'],
    when: always,
    require: apartFrom(...involved),
    sentence: '登记任务、列入检查方案或者参加检查的人员不能审签、退回、批准。',
    next: '由没有参加的负责人办理',
    cite: [cite(inspectionOpinion, 5, '检查前报行政执法主体负责人批准')],
    examples: [
      { name: '检查人员批准', entries: { plan: [{ officers: ['a', 'b'] }] }, actor: 'a', expect: 'blocked' },
      { name: '登记人批准', entries: { task: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { plan: [{ officers: ['a', 'b'] }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-cancel',
    title: '已经检查的不得终止',
    blocks: ['task.cancel'],
    when: always,
    require: none(entries(visit, {}, { faulty: true })),
    sentence: '已经进行了现场检查，应当认定并告知检查结果，不得终止。',
    next: '补办批准手续，认定检查结果',
    cures: [{ step: 'inspection.propose' }],
    cite: [cite(inspectionOpinion, 5, '情况紧急、当场实施的，及时报告并补办手续')],
    examples: [
      { name: '没有检查', entries: {}, expect: 'open' },
      { name: '已经检查', entries: { visit: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-shown-after',
    title: '通知书在批准之后',
    blocks: ['notice.show', 'recusal.ask'],
    when: always,
    require: least(today, last(authorisation, 'on')),
    sentence: '发生在批准检查之前。',
    next: '核对发生日期',
    cite: [cite(inspectionOpinion, 5, '检查前报负责人批准')],
    examples: [
      { name: '批准当日', entries: { authorisation: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '批准以前', entries: { authorisation: [{ on: '2026-11-02' }] }, day: '2026-10-30', expect: 'blocked' },
    ],
  }),
]
