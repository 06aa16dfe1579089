import { marketCreditRepair, marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  apartFrom,
  equal,
  filled,
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
import { by, last, plus, say, today } from '../../words/value.ts'
import { isLasting, isRestricted, isSlight } from './conditions.ts'
import { basis, pageEnding, repairApplication, repairCheck, repairDecision, repairOpinion, shown } from './records.ts'

const since2025 = { inForce: { from: '2025-12-25' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(marketCreditRepair, article, gist, paragraph)
const upFor = (parameter: 'D07.apply' | 'D07.applyGrave') => plus(last(shown, 'on'), parameter)
const isUpFor = (parameter: 'D07.apply' | 'D07.applyGrave') => least(today, upFor(parameter))
const isGrave = reads('gravelyPunished')
/** What it limits is over (14第二款). */
const isOver = any(not(isRestricted), all(filled(last(basis, 'until')), least(today, last(basis, 'until'))))
const imposed = (kind: string, law = '中华人民共和国广告法') => ({
  proposal: [
    {
      violations: [
        {
          party: 'p1',
          breached: [{ title: law }],
          basis: [{ title: law }],
          penalties: [{ kind, amount: 500_000 }],
          tier: 'ordinary',
        },
      ],
    },
  ],
  decision: [{ about: 1 }],
  pageShown: [{ on: '2026-01-10' }],
})

export const repairGates: readonly Gate[] = [
  gate({
    ...since2025,
    id: 'D08-when',
    title: '最短公示期届满以后申请',
    blocks: ['repair.apply'],
    when: always,
    require: all(
      need(not(isSlight), '轻微的处罚信息公示满三个月自行停止，不必申请。', '等公示期满'),
      need(not(isLasting), '降低资质等级、吊销、责令关闭的处罚信息不得提前停止公示。', '公示满三年自行停止'),
      need(any(isGrave, isUpFor('D07.apply')), '公示未满三个月，到{满期}届满。', '{满期}起可以申请', {
        满期: upFor('D07.apply'),
      }),
      need(any(not(isGrave), isUpFor('D07.applyGrave')), '公示未满一年，到{满期}届满。', '{满期}起可以申请', {
        满期: upFor('D07.applyGrave'),
      }),
      need(any(not(isGrave), isOver), '行政处罚的限制期限没有届满。', '限制期限届满以后申请'),
      need(
        not(least(by('publishedParties'), say(2))),
        '这一页公示了几名当事人，不能只为其中一人停止公示。',
        '按信用修复的规定另行处理，不在本页停止公示',
      ),
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
      { name: '满三个月', under: 'sector.market', entries: imposed('fine'), day: '2026-04-10', expect: 'open' },
      { name: '未满三个月', under: 'sector.market', entries: imposed('fine'), day: '2026-04-09', expect: 'blocked' },
      {
        name: '食品，未满一年',
        under: 'sector.market',
        entries: imposed('fine', '中华人民共和国食品安全法'),
        day: '2026-12-31',
        expect: 'blocked',
      },
      {
        name: '食品，满一年',
        under: 'sector.market',
        entries: imposed('fine', '中华人民共和国食品安全法'),
        day: '2027-01-10',
        expect: 'open',
      },
      { name: '吊销', under: 'sector.market', entries: imposed('revocation'), day: '2028-01-10', expect: 'blocked' },
      {
        name: '停产停业，限制未届满',
        under: 'sector.market',
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
    require: equal(last(repairApplication, 'pledge'), true),
    sentence: '没有提交守信承诺书。',
    next: '一次性告知补正；补正后由负责人更正申请的登记',
    cures: [{ step: 'repair.request' }],
    cite: [art(14, '守信承诺书', '第二款第三项')],
    examples: [
      { name: '已提交', entries: { repairApplication: [{ pledge: true }] }, expect: 'open' },
      { name: '没有提交', entries: { repairApplication: [{ pledge: false }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2025,
    id: 'D08-met',
    title: '准予停止公示的条件',
    blocks: ['repair.decide'],
    when: latest(repairOpinion, { grant: true }),
    require: all(
      need(some(entries(repairCheck)), '没有核实履行和整改的情况。', '退回，核实以后再决定'),
      need(latest(repairCheck, { again: false }), '因同一类违法行为再次受到处罚。', '不予修复'),
      need(latest(repairCheck, { truthful: true }), '隐瞒真实情况、弄虚作假的，不得准予。', '不予修复'),
    ),
    sentence: '不符合准予停止公示的条件。',
    next: '退回意见；不予修复并说明理由',
    cures: [{ step: 'repair.anew' }],
    cite: [
      cite(marketDisclosure2025, 16, '履行、整改、没有再犯'),
      art(11, '三项条件'),
      art(23, '弄虚作假的不得准予', '第一款'),
    ],
    examples: [
      {
        name: '符合',
        entries: { repairOpinion: [{ grant: true }], repairCheck: [{ again: false, truthful: true }] },
        expect: 'open',
      },
      { name: '没有核实', entries: { repairOpinion: [{ grant: true }] }, expect: 'blocked' },
      {
        name: '再犯',
        entries: { repairOpinion: [{ grant: true }], repairCheck: [{ again: true, truthful: true }] },
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
    require: apartFrom(entries(repairCheck), entries(repairOpinion)),
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
    id: 'D08-end',
    title: '依决定停止公示',
    blocks: ['disclosure.end'],
    when: always,
    require: all(latest(repairDecision, { grant: true }), none(entries(pageEnding, {}, { since: [repairDecision] }))),
    sentence: '没有准予停止公示的决定。公示期满的，由系统停止，不必办理。',
    next: '公示有误、决定被撤销的，登记应当撤回的情形',
    cures: [{ step: 'repair.apply' }, { step: 'disclosure.fault' }],
    cite: [art(17, '准予的，三个工作日内完成', '第一款')],
    examples: [
      { name: '已准予', entries: { repairDecision: [{ grant: true }] }, expect: 'open' },
      { name: '没有决定', entries: {}, expect: 'blocked' },
      { name: '不予修复', entries: { repairDecision: [{ grant: false }] }, expect: 'blocked' },
    ],
  }),
]
