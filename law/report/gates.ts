import { complaintRules, marketProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { always, equal, filled, inTime, latest, least, need, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { form, last, today } from '../words/value.ts'
import { handling, report, result } from './records.ts'

const since2026 = { inForce: { from: '2026-04-15' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(complaintRules, article, gist, paragraph)

export const reportGates: readonly Gate[] = [
  gate({
    ...since2026,
    id: 'O14-received',
    title: '收到举报的日期',
    blocks: ['report.register', 'report.supplement'],
    when: always,
    require: need(least(today, form('receivedOn')), '收到的日期晚于登记的日期。', '核对日期'),
    sentence: '收到的日期不能晚于登记的日期。',
    next: '核对日期；期限自收到之日起算',
    cite: [art(35, '自收到最后一次举报之日起计算', '第二款'), cite(marketProcedure, 18, '收到材料之日起')],
    examples: [
      { name: '当日', form: { receivedOn: '2026-11-02' }, day: '2026-11-02', expect: 'open' },
      { name: '以后', form: { receivedOn: '2026-11-03' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O14-order',
    title: '补充在举报之后',
    blocks: ['report.supplement'],
    when: always,
    require: least(form('receivedOn'), last(report, 'receivedOn')),
    sentence: '补充的日期早于举报的日期。',
    next: '核对日期',
    cite: [art(35, '以补充新的事实为由再次举报', '第二款')],
    examples: [
      {
        name: '以后',
        entries: { report: [{ receivedOn: '2026-11-02' }] },
        form: { receivedOn: '2026-11-03' },
        expect: 'open',
      },
      {
        name: '以前',
        entries: { report: [{ receivedOn: '2026-11-02' }] },
        form: { receivedOn: '2026-11-01' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2026,
    id: 'O14-passed',
    norm: [],
    title: '移交以后补充的，转交办理的人员',
    blocks: ['report.supplement'],
    when: some(entries(handling)),
    require: filled(form('passedTo')),
    sentence: '举报已经移交核查，补充的新事实应当转交办理该线索的人员。',
    next: '转交，写明转交给谁',
    cite: [art(35, '补充新的事实的，合并处理', '第二款')],
    examples: [
      {
        name: '已经转交',
        entries: { reportHandling: [{}] },
        form: { passedTo: '执法一中队黎明' },
        expect: 'open',
      },
      { name: '没有转交', entries: { reportHandling: [{}] }, form: {}, expect: 'blocked' },
      { name: '还没有移交', entries: {}, form: {}, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O14-way',
    title: '告知举报人向谁提出',
    blocks: ['report.redirect'],
    when: equal(last(report, 'known'), true),
    require: filled(form('way')),
    sentence: '实名举报的，应当告知举报人向有处理权限的机关提出。',
    next: '告知并写明方式',
    cite: [art(34, '不具备处理权限的，应当告知举报人')],
    examples: [
      { name: '已经告知', entries: { report: [{ known: true }] }, form: { way: '电话' }, expect: 'open' },
      { name: '没有告知', entries: { report: [{ known: true }] }, form: {}, expect: 'blocked' },
      { name: '匿名', entries: { report: [{ known: false }] }, form: {}, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O14-law',
    title: '告知处理结果有依据',
    blocks: ['report.handle'],
    when: equal(form('owesReply'), true),
    require: filled(form('law')),
    sentence: '没有写明哪一项规定要求告知处理结果。',
    next: '写明法律、法规、规章及条款；没有规定的，选否',
    cite: [art(36, '法律、法规、规章规定应当告知的，应当告知')],
    examples: [
      { name: '写明', form: { owesReply: true, law: '《中华人民共和国食品安全法》第一百一十五条' }, expect: 'open' },
      { name: '没有写明', form: { owesReply: true }, expect: 'blocked' },
      { name: '不必告知', form: { owesReply: false }, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O14-told',
    title: '应当告知的已经告知',
    blocks: ['case.archive'],
    when: latest(handling, { owesReply: true }),
    require: some(entries(result)),
    sentence: '规定应当将处理结果告知举报人，还没有告知。',
    next: '处理完毕后告知并登记',
    cures: [{ step: 'report.tell' }],
    cite: [art(36, '规定应当告知处理结果的，应当告知')],
    examples: [
      { name: '已经告知', entries: { reportHandling: [{ owesReply: true }], reportResult: [{}] }, expect: 'open' },
      { name: '没有告知', entries: { reportHandling: [{ owesReply: true }] }, expect: 'blocked' },
      { name: '不必告知', entries: { reportHandling: [{ owesReply: false }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O14-late',
    norm: ['P02'],
    title: '十五个工作日内处理',
    blocks: ['report.handle', 'report.refer', 'report.redirect', 'report.repeat'],
    mode: 'note',
    when: always,
    require: inTime('P02-report'),
    sentence: '超过了十五个工作日。',
    next: '仍应处理；逾期记入记录',
    cite: [cite(marketProcedure, 18, '十五个工作日内核查')],
    examples: [
      {
        name: '最后一日',
        under: 'sector.market',
        clocks: { 'P02-report': '2026-11-02' },
        day: '2026-11-23',
        expect: 'open',
      },
      {
        name: '其次日',
        under: 'sector.market',
        clocks: { 'P02-report': '2026-11-02' },
        day: '2026-11-24',
        expect: 'blocked',
      },
    ],
  }),
]
