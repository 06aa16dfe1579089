import { litigationLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, filled, inTime, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, last, today } from '../../words/value.ts'
import { isAppealed, isRemade, isSuit, ofThis, thisRemedy } from '../conditions.ts'
import { lifting, remedyAnswered } from '../records.ts'
import { endingResults, lapsedResults, remandingResults, rulingResults } from '../results.ts'
import { isOfTheDecision } from '../which.ts'
import type { Of } from './of.ts'

const since2017 = { from: '2017-07-01' } as const

export const courtGates = ({ decides, others }: Of): readonly Gate[] => [
  gate({
    id: 'R08',
    title: '按期答复、举证',
    inForce: since2017,
    blocks: ['remedy.submit'],
    mode: 'note',
    when: always,
    require: all(inTime('R08'), inTime('R08-summary'), inTime('R12')),
    sentence: '答复、答辩和证据在期限届满之后提交，可能视为没有证据、依据。',
    next: '超过答复、举证期限提交',
    cite: [
      cite(reconsiderationLaw, 70, '不按期答复、提交证据的，视为没有证据、依据'),
      cite(litigationLaw, 34, '逾期提供证据，视为没有相应证据', '第二款'),
    ],
    examples: [
      { name: '期限内', clocks: { R08: '2026-11-02' }, day: '2026-11-16', expect: 'open' },
      { name: '逾期', clocks: { R08: '2026-11-02' }, day: '2026-11-17', expect: 'blocked' },
    ],
  }),
  gate({
    id: 'R08-whole',
    title: '提交全部证据、依据',
    inForce: since2017,
    blocks: ['remedy.submit'],
    when: always,
    require: equal(form('whole'), true),
    sentence: '答复、答辩应当同时提交作出决定的证据、依据和其他有关材料。',
    next: '在案卷中导出全案材料，随答复书、答辩状一并提交',
    cite: [
      cite(reconsiderationLaw, 48, '提交作出行政行为的证据、依据和其他有关材料'),
      cite(litigationLaw, 67, '提交证据和所依据的规范性文件'),
    ],
    examples: [
      { name: '一并提交', form: { whole: true }, expect: 'open' },
      { name: '只有答复书', form: { whole: false }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'R08-answered',
    title: '已经答复、举证',
    inForce: since2017,
    blocks: ['remedy.conclude'],
    when: not(among(form('result'), [...rulingResults, ...lapsedResults, ...endingResults])),
    require: some(entries(remedyAnswered, ofThis, { faulty: true })),
    sentence: '还没有登记提交答复、答辩和证据；没有提交的，决定视为没有证据、依据。',
    next: '先登记提交的情况；确实没有提交的，如实写明',
    cures: [{ step: 'remedy.submit' }],
    cite: [
      cite(reconsiderationLaw, 70, '不提出书面答复、提交证据的，视为没有证据、依据'),
      cite(litigationLaw, 34, '不提供证据，视为没有相应证据', '第二款'),
    ],
    examples: [
      {
        name: '已经提交',
        form: { result: 'upheld' },
        entries: { remedyAnswered: [{ way: '当面' }] },
        expect: 'open',
      },
      { name: '没有提交', form: { result: 'revoked' }, entries: {}, expect: 'blocked' },
      { name: '申请人撤回', form: { result: 'withdrawn' }, entries: {}, expect: 'open' },
    ],
  }),
  gate({
    id: 'R-appeal-here',
    norm: [],
    title: '按期上诉',
    inForce: since2017,
    blocks: ['remedy.appeal'],
    mode: 'note',
    when: equal(form('appellant'), 'agency'),
    require: inTime('R-appeal-here'),
    sentence: '本机关的上诉在收到判决书之日起十五日以后提出。',
    next: '超过上诉期限上诉',
    cite: [cite(litigationLaw, 85, '判决书送达之日起十五日内上诉；逾期不上诉的发生法律效力')],
    examples: [
      {
        name: '期限内',
        form: { appellant: 'agency' },
        clocks: { 'R-appeal-here': '2026-11-02' },
        day: '2026-11-17',
        expect: 'open',
      },
      {
        name: '逾期',
        form: { appellant: 'agency' },
        clocks: { 'R-appeal-here': '2026-11-02' },
        day: '2026-11-18',
        expect: 'blocked',
      },
      {
        name: '对方上诉',
        form: { appellant: 'party' },
        clocks: { 'R-appeal-here': '2026-11-02' },
        day: '2026-11-18',
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'R-remand',
    norm: [],
    title: '结果与审级、种类相符',
    inForce: since2017,
    blocks: ['remedy.conclude'],
    when: always,
    require: all(
      need(any(not(among(form('result'), remandingResults)), isAppealed), '没有上诉的，没有发回重审。', '核对结果'),
      need(any(not(among(form('result'), lapsedResults)), not(isSuit)), '人民法院审理的，没有复议逾期。', '核对结果'),
    ),
    sentence: '登记的结果与审理的程序不符。',
    next: '按文书登记；上诉的先登记上诉',
    cite: [
      cite(litigationLaw, 89, '撤销原判决，发回原审人民法院重审', '第一款第三、四项'),
      cite(litigationLaw, 45, '复议机关逾期不作决定的，复议期满之日起十五日内起诉'),
    ],
    examples: [
      { name: '上诉以后', form: { result: 'remanded' }, entries: { appeal: [{}] }, expect: 'open' },
      { name: '没有上诉', form: { result: 'remanded' }, entries: {}, expect: 'blocked' },
      { name: '复议逾期', form: { result: 'overdue' }, entries: { remedy: [{ forum: 'ordinary' }] }, expect: 'open' },
      { name: '是诉讼', form: { result: 'overdue' }, entries: { remedy: [{ forum: 'suit' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'R-convert',
    norm: [],
    title: '简易程序可以转为普通程序',
    inForce: { from: '2024-01-01' },
    blocks: ['remedy.convert'],
    when: always,
    require: equal(from(thisRemedy, 'forum'), 'summary'),
    sentence: '不是适用简易程序审理的复议。',
    next: '核对种类',
    cite: [cite(reconsiderationLaw, 55, '适用简易程序审理的，可以转为普通程序')],
    examples: [
      { name: '简易程序', entries: { remedy: [{ forum: 'summary' }] }, expect: 'open' },
      { name: '普通程序', entries: { remedy: [{ forum: 'ordinary' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'R-again',
    title: '按期重新作出决定',
    inForce: since2017,
    blocks: [decides],
    mode: 'note',
    when: others === undefined ? isRemade : all(isRemade, isOfTheDecision),
    require: any(not(filled(last(lifting, 'until'))), least(last(lifting, 'until'), today)),
    sentence: '决定在责令重新作出的期限届满之后作出。',
    next: '超过期限重新作出决定',
    cite: [
      cite(reconsiderationLaw, 64, '在一定期限内重新作出行政行为'),
      cite(litigationLaw, 70, '判决被告重新作出行政行为'),
    ],
    examples: [
      {
        name: '逾期',
        entries: { lifting: [{ remake: true, until: '2026-11-20' }] },
        day: '2026-11-23',
        expect: 'blocked',
      },
      {
        name: '期限内',
        entries: { lifting: [{ remake: true, until: '2026-11-20' }] },
        day: '2026-11-19',
        expect: 'open',
      },
      { name: '不是重新作出', entries: { lifting: [{ remake: false }] }, expect: 'open' },
    ],
  }),
]
