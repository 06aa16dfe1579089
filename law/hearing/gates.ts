import { marketHearing, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  type Condition,
  each,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  none,
  not,
  rows,
  some,
} from '../words/condition.ts'
import { type Gate, type GateExample, gate } from '../words/gate.ts'
import { entries, named } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { actor, form, from, it, set, today, type Value, workingDaysAfter } from '../words/value.ts'
import { mine } from './queries.ts'
import { hearingAnnouncement, hearingEnd, hearingHost, hearingReport, hearingSetting, hearingTold } from './records.ts'

const since2021 = { inForce: { from: '2021-07-15' } } as const
const apart = cite(penaltyLaw, 64, '由非本案调查人员主持', '第四项')
const setting = named('本次听证最近的安排', mine(hearingSetting, {}, { pick: 'latest' }))
const chosen = named('本次听证最近指定的人员', mine(hearingHost, {}, { pick: 'latest' }))
/** Told so many working days before the day it is to be held on, by a number of the layers. */
const inTime = (on: Value, length: 'P10.length' | 'P10.announce') => least(it('date'), workingDaysAfter(on, length))

/** A hearing of the party that has not come to its end. */
export const isHosted = (hearing: RecordKind): Condition =>
  some(entries(hearingHost, {}, { party: 'this', since: [hearingEnd, hearing], faulty: true }))

const told = { since: [setting] } as const
const toldOfficers = named('其后对办案人员的通知', mine(hearingTold, { investigators: true }, told))
const announced = named('其后的公告', mine(hearingAnnouncement, {}, told))

interface Hearing {
  readonly request: RecordKind
  readonly hearing: RecordKind
  /** In which it is kept how a paper reached a party. */
  readonly service: RecordKind
  /** The request of the party at hand still wants a hearing; and one it was never offered may be refused. */
  readonly asked: Condition
  readonly offered: Condition
  /** Who investigated, and hosts nothing. */
  readonly involved: Value
  /** Beside those of the hearing itself, the steps that stand on what it found. */
  readonly decides: readonly [string, ...string[]]
}

const day = '2026-12-02'
const laid = { party: 'p1', date: day, open: 'public' } as const
const handed = { party: 'p1', document: 'hearing-notice', on: '2026-11-20' } as const
const everybody = { investigators: true, way: '书面', on: '2026-11-20' } as const
const example = (name: string, more: Omit<GateExample, 'name'>): GateExample => ({ name, ...more })

/** What stands before each step of a hearing (处罚法64; 市监听证办法11–29). */
export const hearingGates = ({
  request,
  hearing,
  service,
  asked,
  offered,
  involved,
  decides,
}: Hearing): readonly Gate[] => {
  const served = named(
    '其后向该当事人送达听证通知书',
    entries(service, { document: 'hearing-notice' }, { party: 'this', after: 'it' }),
  )
  const theirs = entries(request, { party: { is: form('party') } }, { faulty: true, pick: 'latest' })
  const isApart = (who: Value) => not(among(who, involved))
  return [
    gate({
      ...since2021,
      id: 'G17-host',
      title: '受理听证申请',
      blocks: ['hearing.host'],
      when: always,
      require: each(
        theirs,
        all(
          need(asked, '{当事人}没有在期限内要求听证，或者已经放弃、已经听证。', '逾期提出的，不予受理并书面说明理由'),
          need(
            not(isHosted(hearing)),
            '{当事人}的听证已经指定主持人，正在进行。',
            '更换主持人的，办理“更换听证主持人”',
          ),
        ),
      ),
      sentence: '当事人在期限内要求听证的，应当组织听证；没有这样的要求，不组织听证。',
      next: '先登记当事人的听证请求',
      cures: [{ step: 'hearing.request' }],
      cite: [
        cite(penaltyLaw, 63, '当事人要求听证的，应当组织听证'),
        cite(marketHearing, 7, '五个工作日内要求听证', '第三款'),
      ],
      examples: [
        example('期限内要求', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1', about: 1 }] },
          expect: 'open',
        }),
        example('没有要求', { form: { party: 'p1' }, entries: {}, expect: 'blocked' }),
        example('已经放弃', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1', about: 1 }], waiver: [{ party: 'p1', what: 'hearing' }] },
          expect: 'blocked',
        }),
        example('正在进行', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1', about: 1 }], hearingHost: [{ party: 'p1', host: 'h' }] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G17-refuse',
      title: '期限内的听证请求不得拒绝',
      blocks: ['hearing.refuse'],
      when: always,
      require: each(theirs, any(not(offered), not(asked))),
      sentence: '当事人享有听证权利并在期限内要求听证的，应当组织听证，不得不予受理。',
      next: '由机关负责人指定听证主持人；当事人没有提出过请求的，不需要办理',
      cures: [{ step: 'hearing.host' }],
      cite: [
        cite(penaltyLaw, 63, '当事人要求听证的，应当组织听证'),
        cite(marketHearing, 7, '期限内要求的应当组织', '第三款'),
      ],
      examples: [
        example('没有告知听证权利', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1' }] },
          expect: 'open',
        }),
        example('期限内要求', {
          form: { party: 'p1' },
          entries: {
            notice: [{ offersHearing: ['p1'] }],
            service: [{ party: 'p1', document: 'penalty-notice', about: 1 }],
            hearingRequest: [{ party: 'p1', about: 1 }],
          },
          expect: 'blocked',
        }),
        example('没有请求', { form: { party: 'p1' }, entries: {}, expect: 'blocked' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-apart',
      title: '由非本案调查人员主持',
      blocks: ['hearing.host', 'hearing.rehost'],
      when: always,
      require: all(
        need(isApart(form('host')), '所指定的主持人参加过本案调查。', '另行指定没有参加调查的人员'),
        eachOrNone(rows(form('members')), need(isApart(it('value')), '所指定的听证员参加过本案调查。', '另行指定')),
      ),
      sentence: '听证由行政机关指定的非本案调查人员主持。',
      next: '指定没有参加本案调查的人员',
      cite: [apart, cite(marketHearing, 11, '办案人员不得担任听证主持人、听证员和记录员', '第三款')],
      examples: [
        example('没有参加调查', { form: { host: 'h' }, entries: {}, expect: 'open' }),
        example('取过证', {
          form: { host: 'li' },
          entries: { evidence: [{ officers: ['li', 'wang'] }] },
          expect: 'blocked',
        }),
        example('听证员取过证', {
          form: { host: 'h', members: ['wang'] },
          entries: { evidence: [{ officers: ['li', 'wang'] }] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-host',
      title: '由指定的主持人办理',
      blocks: [
        'hearing.set',
        'hearing.tell',
        'hearing.announce',
        'hearing.hold',
        'hearing.halt',
        'hearing.resume',
        'hearing.end',
        'hearing.report',
      ],
      when: always,
      require: all(
        need(
          equal(from(chosen, 'host'), actor),
          '办理人不是指定的听证主持人。',
          '由听证主持人办理；需要更换的，由负责人办理“更换听证主持人”',
        ),
        need(isApart(from(chosen, 'host')), '主持人在指定之后参加了本案调查。', '由负责人更换听证主持人'),
      ),
      sentence: '听证由指定的主持人组织、主持。',
      next: '由听证主持人办理',
      cures: [{ step: 'hearing.rehost' }],
      cite: [apart, cite(marketHearing, 12, '听证主持人的职责')],
      examples: [
        example('主持人', { actor: 'h', entries: { hearingHost: [{ host: 'h' }] }, expect: 'open' }),
        example('他人', { actor: 'x', entries: { hearingHost: [{ host: 'h' }] }, expect: 'blocked' }),
        example('更换之前的主持人', {
          actor: 'h',
          entries: { hearingHost: [{ host: 'h' }, { host: 'k' }] },
          expect: 'blocked',
        }),
        example('主持人后来参加调查', {
          actor: 'h',
          entries: { hearingHost: [{ host: 'h' }], evidence: [{ officers: ['h', 'wang'] }] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-set',
      title: '听证的安排',
      blocks: ['hearing.set'],
      when: always,
      require: all(
        need(
          least(form('date'), workingDaysAfter(today, 'P10.length')),
          '从今天到举行之日不足法定的通知日数。',
          '另定举行日期',
        ),
        need(
          any(not(equal(form('open'), 'closed')), filled(form('secret'))),
          '没有写明不公开举行的理由。',
          '写明所涉及的秘密或者隐私；没有的，公开举行',
        ),
        need(isApart(form('recorder')), '记录员参加过本案调查。', '另行指定记录员'),
        need(
          any(none(mine(hearingSetting)), filled(form('reason'))),
          '已经定过时间、地点，没有写明改期的原因。',
          '写明改期的原因',
        ),
      ),
      sentence: '听证应当在举行的七日前通知；除涉及国家秘密、商业秘密或者个人隐私的以外公开举行。',
      next: '按规定安排时间、地点、人员和举行方式',
      cite: [
        cite(penaltyLaw, 64, '举行的七日前通知；公开举行', '第二、三项'),
        cite(marketHearing, 20, '七个工作日前送达听证通知书'),
        cite(marketHearing, 22, '公开举行'),
        cite(marketHearing, 11, '办案人员不得担任记录员', '第三款'),
      ],
      examples: [
        example('第八个工作日公开举行', {
          form: { date: '2026-11-12', open: 'public', recorder: 'r' },
          day: '2026-11-02',
          expect: 'open',
        }),
        example('第六个工作日举行', {
          form: { date: '2026-11-10', open: 'public', recorder: 'r' },
          day: '2026-11-02',
          expect: 'blocked',
        }),
        example('不公开，没有理由', {
          form: { date: '2026-11-12', open: 'closed', recorder: 'r' },
          day: '2026-11-02',
          expect: 'blocked',
        }),
        example('记录员取过证', {
          form: { date: '2026-11-12', open: 'public', recorder: 'wang' },
          entries: { evidence: [{ officers: ['li', 'wang'] }] },
          day: '2026-11-02',
          expect: 'blocked',
        }),
        example('改期，没有原因', {
          form: { date: '2026-11-12', open: 'public', recorder: 'r' },
          entries: { hearingSetting: [laid] },
          day: '2026-11-02',
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'P10-notified',
      title: '举行七日前通知',
      blocks: ['hearing.hold'],
      when: always,
      require: each(
        setting,
        all(
          need(some(served), '听证通知书还没有送达{当事人}。', '先登记送达'),
          need(
            inTime(from(served, 'on'), 'P10.length'),
            '听证通知书送达{当事人}，到举行之日不足法定的日数。',
            '改期举行，重新通知',
          ),
          need(
            inTime(from(toldOfficers, 'on'), 'P10.length'),
            '没有在举行的七日前通知办案人员。',
            '先登记通知；不足日数的，改期举行',
          ),
          eachOrNone(
            rows(it('thirds')),
            need(
              some(mine(hearingTold, { thirds: { has: it('value') } }, told)),
              '没有通知参加听证的第三人。',
              '先登记通知；不足日数的，改期举行',
            ),
          ),
        ),
      ),
      sentence: '听证应当在举行的七日前，通知当事人及有关人员时间、地点。',
      next: '通知当事人、第三人和办案人员，留足日数',
      cures: [{ step: 'service.deliver' }, { step: 'hearing.tell' }, { step: 'hearing.set' }],
      cite: [
        cite(penaltyLaw, 64, '举行的七日前，通知当事人及有关人员', '第二项'),
        cite(penaltyLaw, 85, '七日为工作日'),
        cite(marketHearing, 20, '七个工作日前送达当事人，通知第三人'),
        cite(marketHearing, 21, '七个工作日前通知办案人员'),
      ],
      examples: [
        example('都已通知', {
          day,
          entries: { hearingSetting: [laid], service: [handed], hearingTold: [everybody] },
          expect: 'open',
        }),
        example('没有送达', { day, entries: { hearingSetting: [laid], hearingTold: [everybody] }, expect: 'blocked' }),
        example('第六个工作日前送达', {
          day,
          entries: { hearingSetting: [laid], service: [{ ...handed, on: '2026-11-24' }], hearingTold: [everybody] },
          expect: 'blocked',
        }),
        example('没有通知办案人员', { day, entries: { hearingSetting: [laid], service: [handed] }, expect: 'blocked' }),
        example('没有通知第三人', {
          day,
          entries: { hearingSetting: [{ ...laid, thirds: ['t1'] }], service: [handed], hearingTold: [everybody] },
          expect: 'blocked',
        }),
        example('通知以后改期，没有再通知', {
          day,
          entries: { service: [handed], hearingTold: [everybody], hearingSetting: [laid] },
          expect: 'blocked',
        }),
        example('没有安排过', { day, entries: {}, expect: 'blocked' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'P10-announced',
      title: '公开举行的三日前公告',
      blocks: ['hearing.hold'],
      when: all(equal(from(setting, 'open'), 'public'), filled(set('P10.announce'))),
      require: each(
        setting,
        all(
          need(some(announced), '公开举行的听证还没有公告。', '先公告'),
          need(inTime(from(announced, 'on'), 'P10.announce'), '从公告到举行之日不足规定的日数。', '改期举行'),
        ),
      ),
      sentence: '公开举行听证的，应当在举行的三个工作日前公告当事人、案由以及时间、地点。',
      next: '登记公告；不足日数的，改期举行',
      cures: [{ step: 'hearing.announce' }, { step: 'hearing.set' }],
      cite: [cite(marketHearing, 22, '三个工作日前公告', '第二款')],
      examples: [
        example('已经公告', {
          day,
          entries: { hearingSetting: [laid], hearingAnnouncement: [{ on: '2026-11-27' }] },
          expect: 'open',
        }),
        example('两个工作日前公告', {
          day,
          entries: { hearingSetting: [laid], hearingAnnouncement: [{ on: '2026-11-30' }] },
          expect: 'blocked',
        }),
        example('没有公告', { day, entries: { hearingSetting: [laid] }, expect: 'blocked' }),
        example('不公开举行', { day, entries: { hearingSetting: [{ ...laid, open: 'closed' }] }, expect: 'open' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-day',
      title: '在通知的日期举行',
      blocks: ['hearing.hold'],
      when: always,
      require: all(
        need(
          equal(today, from(setting, 'date')),
          '没有在通知的日期举行。',
          '按通知的日期登记；改期的，重新确定时间、地点并通知',
        ),
        need(
          any(not(equal(form('signature'), 'refused')), filled(form('remark'))),
          '当事人、第三人拒绝签名、盖章的，没有在笔录中注明。',
          '注明拒绝的情况',
        ),
      ),
      sentence: '听证在所通知的时间、地点举行；笔录由听证参加人签名或者盖章，拒绝的由主持人注明。',
      next: '核对日期和笔录的签名',
      cures: [{ step: 'hearing.set' }],
      cite: [
        cite(penaltyLaw, 64, '通知时间、地点；笔录签字或者盖章，拒绝的由主持人注明', '第二、八项'),
        cite(marketHearing, 28, '当场签名或者盖章，拒绝的注明', '第二款'),
      ],
      examples: [
        example('当日，已签名', {
          day,
          form: { signature: 'signed' },
          entries: { hearingSetting: [laid] },
          expect: 'open',
        }),
        example('次日', {
          day: '2026-12-03',
          form: { signature: 'signed' },
          entries: { hearingSetting: [laid] },
          expect: 'blocked',
        }),
        example('拒签，没有注明', {
          day,
          form: { signature: 'refused' },
          entries: { hearingSetting: [laid] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-end',
      title: '视为放弃听证',
      blocks: ['hearing.end'],
      when: among(form('ground'), ['absent', 'left']),
      require: each(
        setting,
        all(
          need(least(today, it('date')), '还没有到通知的举行日期。', '到期举行；当事人撤回的，按撤回登记'),
          need(some(served), '听证通知书没有送达{当事人}，不能认定其不到场。', '先登记送达，另定日期举行'),
          need(
            inTime(from(served, 'on'), 'P10.length'),
            '听证通知书送达{当事人}不足法定的日数，不能认定其不到场。',
            '另定日期举行',
          ),
        ),
      ),
      sentence: '当事人经依法通知，无正当理由不到场或者未经许可中途退场的，方可视为放弃听证权利。',
      next: '依法通知，另定日期举行',
      cures: [{ step: 'hearing.set' }, { step: 'service.deliver' }],
      cite: [
        cite(penaltyLaw, 64, '无正当理由拒不出席或者未经许可中途退出的，视为放弃', '第六项'),
        cite(marketHearing, 27, '可以终止听证的情形', '第二、三项'),
      ],
      examples: [
        example('依法通知，当日不到场', {
          day,
          form: { ground: 'absent' },
          entries: { hearingSetting: [laid], service: [handed] },
          expect: 'open',
        }),
        example('没有送达', {
          day,
          form: { ground: 'absent' },
          entries: { hearingSetting: [laid] },
          expect: 'blocked',
        }),
        example('日期未到', {
          day: '2026-12-01',
          form: { ground: 'absent' },
          entries: { hearingSetting: [laid], service: [handed] },
          expect: 'blocked',
        }),
        example('送达太晚', {
          day,
          form: { ground: 'left' },
          entries: { hearingSetting: [laid], service: [{ ...handed, on: '2026-11-24' }] },
          expect: 'blocked',
        }),
        example('没有定过日期', { day, form: { ground: 'absent' }, entries: {}, expect: 'blocked' }),
        example('当事人撤回', { day, form: { ground: 'withdrawn' }, entries: {}, expect: 'open' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-withdrawn',
      title: '撤回听证有当事人的材料',
      blocks: ['hearing.end'],
      when: equal(form('ground'), 'withdrawn'),
      // The host's own word takes no right from a party (市监听证办法15: 明确授权; 处罚法63).
      require: filled(form('files')),
      sentence: '当事人撤回听证申请或者放弃听证权利的，应当有其书面撤回、声明或者签名的笔录。',
      next: '附上当事人的书面撤回、声明或者签名的笔录；没有的，如期举行听证',
      cite: [
        cite(marketHearing, 27, '当事人撤回听证申请或者明确放弃听证权利', '第一项'),
        cite(marketHearing, 15, '代为撤回、放弃的，须有明确授权', '第三款'),
        cite(penaltyLaw, 63, '当事人要求听证的，应当组织听证'),
      ],
      examples: [
        example('附有书面撤回', { form: { ground: 'withdrawn', files: ['书面撤回'] }, expect: 'open' }),
        example('没有材料', { form: { ground: 'withdrawn' }, expect: 'blocked' }),
        example('不到场', { form: { ground: 'absent' }, expect: 'open' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-report',
      title: '根据听证笔录作出决定',
      where: 'hearing.report',
      blocks: decides,
      when: some(entries(hearing, { result: 'held' }, { faulty: true })),
      require: eachOrNone(
        entries(hearing, { result: 'held' }, { faulty: true }),
        need(
          some(entries(hearingReport, { proceeding: { is: it('proceeding') } })),
          '{当事人}的听证还没有听证报告。',
          '由听证主持人提出听证报告，连同笔录送承办机构',
        ),
      ),
      sentence: '听证结束后，应当根据听证笔录，结合听证报告作出决定。',
      next: '由听证主持人提出听证报告',
      cures: [{ step: 'hearing.report' }],
      cite: [
        cite(marketHearing, 29, '根据听证笔录，结合听证报告作出决定', '第二款'),
        cite(penaltyLaw, 65, '根据听证笔录作出决定'),
      ],
      examples: [
        example('已有报告', {
          entries: { hearing: [{ party: 'p1', result: 'held' }], hearingReport: [{ party: 'p1' }] },
          expect: 'open',
        }),
        example('没有报告', { entries: { hearing: [{ party: 'p1', result: 'held' }] }, expect: 'blocked' }),
        example('因不到场终止', { entries: { hearing: [{ party: 'p1', result: 'absent' }] }, expect: 'open' }),
      ],
    }),
  ]
}
