import { crimeTransferRules } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'

const common = {
  inForce: { from: '2020-08-07' },
  per: 'case',
  extensions: [],
  suspendedBy: [],
} as const

/** 移送规定5, 8, 9, 12: 日 without 工作 are days of the calendar, as we read it; hours are hours. */
export const crimeClocks: readonly Clock[] = [
  clock({
    ...common,
    id: 'P22',
    title: '涉嫌犯罪移送的审批',
    starts: 'crime-reported',
    stops: ['crime-decided', 'ended'],
    length: 'P22.length',
    unit: 'CD',
    binds: 'agency',
    onExpiry: '逾期未作出批准或者不批准移送的决定',
    cite: [cite(crimeTransferRules, 5, '自接到报告之日起三日内决定', '第二款')],
    examples: [{ name: '三日', from: '2026-11-03', due: '2026-11-06' }],
  }),
  clock({
    ...common,
    id: 'P22-transfer',
    title: '向公安机关移送',
    starts: 'crime-approved',
    stops: ['crime-delivered'],
    length: 'P22.transfer',
    unit: 'H',
    binds: 'agency',
    onExpiry: '逾期未移送，依移送规定第十六条追究责任',
    cite: [cite(crimeTransferRules, 5, '决定批准的，二十四小时内移送', '第二款')],
    examples: [
      {
        name: '夜间和节假日都计入',
        from: '2026-09-30',
        at: ['2026-09-30T16:20', '2026-10-01T16:20'],
        due: '2026-10-01',
      },
    ],
  }),
  // Another's limit: when it is over the agency asks, and nobody here is late.
  clock({
    ...common,
    id: 'P23',
    title: '公安机关审查移送案件',
    starts: 'crime-delivered',
    stops: ['police-answered', 'crime-back'],
    length: 'P23.length',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '公安机关应当书面通知是否立案；没有通知的，催询，可以建议人民检察院监督',
    cite: [cite(crimeTransferRules, 8, '自接受移送之日起三日内审查')],
    examples: [{ name: '三日', from: '2026-11-02', due: '2026-11-05' }],
  }),
  clock({
    ...common,
    id: 'P23-again',
    title: '提请公安机关复议',
    starts: 'police-refused',
    stops: ['police-contested', 'ended', 'decided'],
    length: 'P23.again',
    unit: 'CD',
    binds: 'agency',
    lapses: true,
    onExpiry: '不再提请复议；仍可以建议人民检察院立案监督',
    cite: [cite(crimeTransferRules, 9, '自接到不予立案通知书之日起三日内提请复议', '第一款')],
    examples: [{ name: '三日', from: '2026-11-02', due: '2026-11-05' }],
  }),
  clock({
    ...common,
    id: 'P23-hand',
    title: '移交涉案物品和材料',
    starts: 'police-filed',
    stops: ['crime-handed', 'crime-back'],
    length: 'P23.hand',
    unit: 'CD',
    binds: 'agency',
    onExpiry: '逾期未移交并办结交接',
    cite: [cite(crimeTransferRules, 12, '自接到立案通知书之日起三日内移交')],
    examples: [{ name: '三日', from: '2026-11-02', due: '2026-11-05' }],
  }),
]
