import { conductEnforced, conductRuling } from '../../conduct/records.ts'
import { auction, courtRuling, enforcementDecision } from '../../execution/records.ts'
import { marketCreditRepair, marketDisclosure2025 } from '../../statutes.ts'
import { substituted } from '../../substitute/records.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  apartFrom,
  type Condition,
  eachOrNone,
  equal,
  filled,
  inTime,
  latest,
  least,
  need,
  none,
  not,
  reads,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, from, last, plus, theParty, today } from '../../words/value.ts'
import { isLasting, isRestricted, isShared, isSlight } from './conditions.ts'
import {
  basis,
  repairApplication,
  repairCheck,
  repairDecision,
  repairExtension,
  repairOpinion,
  repairRevocation,
  repairSupplement,
} from './records.ts'
import { ofThis } from './repair.ts'
import { imposed } from './repairExamples.ts'

export const since2025 = { inForce: { from: '2025-12-25' } } as const
export const art = (article: number, gist: string, paragraph?: string) =>
  cite(marketCreditRepair, article, gist, paragraph)
const upFor = (parameter: 'D07.apply' | 'D07.applyGrave') => plus(by('lifeBegan'), parameter)
const isUpFor = (parameter: 'D07.apply' | 'D07.applyGrave') => least(today, upFor(parameter))
const isGrave = reads('gravelyPunished')
const theirs = { party: 'this' } as const
/** Money or conduct, taken or done by force: by the agency with the power, by the court, by a sale of what was sealed, in the party's place. */
const isForced = any(
  ...[enforcementDecision, auction, conductEnforced, substituted].map((kind) =>
    some(entries(kind, {}, { ...theirs, faulty: true })),
  ),
  ...[courtRuling, conductRuling].map((kind) => some(entries(kind, { granted: true }, { ...theirs, faulty: true }))),
)
/** Of who asks: of several on a page each was punished otherwise. */
const ofApplicant = (condition: Condition): Condition =>
  eachOrNone('concerned', any(all(isShared, not(equal(theParty, form('party')))), condition))
const fraud = entries(repairCheck, { truthful: false }, theirs)
const refusedForFraud = entries(repairDecision, { grant: false }, { ...theirs, since: [fraud] })
/** What it limits is over (14第二款). */
const isOver = any(not(isRestricted), all(filled(last(basis, 'until')), least(today, last(basis, 'until'))))
/** 信用修复: who may ask when, what is decided and by whom (市监信用修复办法8–23). */
export const repairGates: readonly Gate[] = [
  gate({
    ...since2025,
    id: 'D08-when',
    title: '最短公示期届满以后申请',
    blocks: ['repair.apply'],
    when: always,
    require: all(
      need(
        among(form('party'), by('publishedParties')),
        '申请人不是这一页公示的当事人，或者已经从这一页撤下。',
        '核对申请人',
      ),
      need(
        ofApplicant(none(entries(repairRevocation, {}, theirs))),
        '准予信用修复的决定已被撤销，公示期重新计算，不得提前停止公示。',
        '公示期满自行停止',
      ),
      need(
        ofApplicant(any(none(refusedForFraud), least(today, plus(from(refusedForFraud, 'on'), 'D08.fraud')))),
        '因隐瞒真实情况、弄虚作假不予信用修复，自该决定作出之日起三年内不得申请。',
        '三年期满以后可以再次申请',
      ),
      need(ofApplicant(not(isSlight)), '轻微的处罚信息公示满三个月自行停止，不必申请。', '等公示期满'),
      need(
        ofApplicant(not(isLasting)),
        '降低资质等级、吊销、责令关闭的处罚信息不得提前停止公示。',
        '公示满三年自行停止',
      ),
      need(ofApplicant(any(isGrave, isUpFor('D07.apply'))), '公示未满三个月，到{满期}届满。', '{满期}起可以申请', {
        满期: upFor('D07.apply'),
      }),
      need(
        ofApplicant(any(not(isGrave), isUpFor('D07.applyGrave'))),
        '公示未满一年，到{满期}届满。',
        '{满期}起可以申请',
        {
          满期: upFor('D07.applyGrave'),
        },
      ),
      need(ofApplicant(any(not(isGrave), isOver)), '行政处罚的限制期限没有届满。', '限制期限届满以后申请'),
    ),
    sentence: '还不能申请提前停止公示。',
    next: '核对公示的日期',
    cite: [
      cite(marketDisclosure2025, 15, '满三个月的可以申请'),
      cite(marketDisclosure2025, 14, '满一年的可以申请；降低资质、吊销、关闭的满三年停止'),
      art(9, '最短三个月'),
      art(8, '最短一年，且限制期限届满'),
    ],
    examples: [
      {
        name: '满三个月',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: imposed('fine'),
        day: '2026-04-10',
        expect: 'open',
      },
      {
        name: '未满三个月',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: imposed('fine'),
        day: '2026-04-09',
        expect: 'blocked',
      },
      {
        name: '食品，未满一年',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: imposed('fine', '中华人民共和国食品安全法'),
        day: '2026-12-31',
        expect: 'blocked',
      },
      {
        name: '食品，满一年',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: imposed('fine', '中华人民共和国食品安全法'),
        day: '2027-01-10',
        expect: 'open',
      },
      {
        name: '吊销',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: imposed('revocation'),
        day: '2028-01-10',
        expect: 'blocked',
      },
      {
        name: '停产停业，限制未届满',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: { ...imposed('stoppage'), pageLifeBasis: [{ until: '2027-06-30' }] },
        day: '2027-01-10',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2025,
    id: 'D08-pledge',
    title: '受理的材料齐全',
    blocks: ['repair.accept'],
    when: always,
    require: any(
      some(entries(repairApplication, { ...ofThis, pledge: true })),
      some(entries(repairSupplement, { ...ofThis, pledge: true })),
    ),
    sentence: '没有提交守信承诺书。',
    next: '一次性告知补正；补交了的，登记补正材料',
    cures: [{ step: 'repair.request' }],
    cite: [art(14, '守信承诺书', '第二款第三项')],
    examples: [
      { name: '已提交', entries: { repairApplication: [{ pledge: true }] }, expect: 'open' },
      { name: '没有提交', entries: { repairApplication: [{ pledge: false }] }, expect: 'blocked' },
      {
        name: '补交',
        entries: { repairApplication: [{ pledge: false }], repairSupplement: [{ pledge: true }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2025,
    id: 'D08-met',
    title: '准予停止公示的条件',
    blocks: ['repair.decide'],
    when: latest(repairOpinion, { grant: true }, { where: ofThis }),
    require: all(
      need(some(entries(repairCheck, ofThis)), '没有核实履行和整改的情况。', '退回，核实以后再决定'),
      // What was to be paid has been paid, whatever the application says of it (市监公示16第一项).
      need(equal(by('unpaid'), 0), '{当事人}的罚没款还没有缴清。', '缴清以后再准予；不缴的，不予修复并说明理由'),
      // What had to be taken by force was not performed by oneself, whatever the check says (市监公示16第一项).
      need(not(isForced), '{当事人}的义务是经强制执行才履行的，不是自觉履行。', '不予修复并说明理由'),
      need(
        not(latest(repairCheck, { willing: false }, { where: ofThis })),
        '{当事人}没有自觉履行处罚决定规定的义务。',
        '不予修复并说明理由',
      ),
      need(
        not(latest(repairCheck, { corrected: false }, { where: ofThis })),
        '{当事人}没有主动整改，消除危害后果和不良影响。',
        '整改以后再准予；不整改的，不予修复并说明理由',
      ),
      need(latest(repairCheck, { again: false }, { where: ofThis }), '因同一类违法行为再次受到处罚。', '不予修复'),
      need(
        latest(repairCheck, { truthful: true }, { where: ofThis }),
        '隐瞒真实情况、弄虚作假的，不得准予。',
        '不予修复',
      ),
      need(
        not(latest(repairCheck, { harms: true }, { where: ofThis })),
        '准予修复可能危害国家安全、社会公共利益。',
        '不予修复并说明理由',
      ),
    ),
    sentence: '不符合准予停止公示的条件。',
    next: '退回意见；不予修复并说明理由',
    cures: [{ step: 'repair.anew' }],
    cite: [
      cite(marketDisclosure2025, 16, '履行、整改、没有再犯'),
      art(11, '三项条件'),
      art(18, '可能危害国家安全、社会公共利益的，不予修复并说明理由'),
      art(23, '弄虚作假的不得准予', '第一款'),
    ],
    examples: [
      {
        name: '可能危害公共利益',
        entries: { repairOpinion: [{ grant: true }], repairCheck: [{ again: false, truthful: true, harms: true }] },
        expect: 'blocked',
      },
      {
        name: '符合',
        entries: {
          repairOpinion: [{ grant: true }],
          repairCheck: [{ again: false, truthful: true, willing: true, corrected: true }],
        },
        expect: 'open',
      },
      { name: '没有核实', entries: { repairOpinion: [{ grant: true }] }, expect: 'blocked' },
      {
        name: '再犯',
        entries: { repairOpinion: [{ grant: true }], repairCheck: [{ again: true, truthful: true }] },
        expect: 'blocked',
      },
      {
        name: '没有整改',
        entries: {
          repairOpinion: [{ grant: true }],
          repairCheck: [{ again: false, truthful: true, willing: true, corrected: false }],
        },
        expect: 'blocked',
      },
      {
        name: '没有自觉履行',
        entries: {
          repairOpinion: [{ grant: true }],
          repairCheck: [{ again: false, truthful: true, willing: false, corrected: true }],
        },
        expect: 'blocked',
      },
      {
        name: '经法院强制执行才缴清',
        party: 'p1',
        entries: {
          repairOpinion: [{ grant: true }],
          repairCheck: [{ again: false, truthful: true, willing: true, corrected: true }],
          courtRuling: [{ party: 'p1', granted: true }],
        },
        expect: 'blocked',
      },
      {
        name: '弄虚作假',
        entries: { repairOpinion: [{ grant: true }], repairCheck: [{ again: false, truthful: false }] },
        expect: 'blocked',
      },
      { name: '不予修复', entries: { repairOpinion: [{ grant: false }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2025,
    id: 'D08-apart',
    title: '核实与决定分离',
    blocks: ['repair.decide', 'repair.anew'],
    when: always,
    require: apartFrom(entries(repairCheck, ofThis), entries(repairOpinion, ofThis)),
    sentence: '核实、提出意见的人不能作出决定。',
    next: '由没有参加核实的负责人决定',
    cite: [art(17, '经负责人批准后作出决定')],
    examples: [
      { name: '他人决定', actor: 'z', entries: { repairOpinion: [{ by: 'a' }] }, expect: 'open' },
      { name: '本人决定', actor: 'a', entries: { repairOpinion: [{ by: 'a' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2025,
    id: 'D08-extend',
    title: '延长信用修复决定期限',
    blocks: ['repair.extend'],
    when: always,
    require: all(
      need(none(entries(repairExtension, ofThis)), '决定期限只能延长一次。', '在延长的期限内作出决定'),
      need(inTime('D08-decide'), '决定期限已经届满，不能再延长。', '尽快作出决定'),
    ),
    sentence: '决定期限届满以前，经负责人批准可以延长一次。',
    next: '在期限内作出决定',
    cite: [art(16, '不能在规定期限内作出决定的，经负责人批准可以延长十个工作日', '第三款')],
    examples: [
      {
        name: '期内',
        under: 'sector.market',
        clocks: { 'D08-decide': '2026-11-02' },
        day: '2026-11-11',
        expect: 'open',
      },
      {
        name: '期满以后',
        under: 'sector.market',
        clocks: { 'D08-decide': '2026-11-02' },
        day: '2026-11-12',
        expect: 'blocked',
      },
      { name: '第二次', entries: { repairExtension: [{}] }, expect: 'blocked' },
    ],
  }),
]
