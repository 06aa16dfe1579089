import { delivery } from '../../service/records.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  type Condition,
  each,
  equal,
  filled,
  inTime,
  least,
  need,
  none,
  not,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, it, last, today, type Value, workingDaysAfter } from '../../words/value.ts'
import { asked, isAnnounced, isNobodysWish, isNotByLaw, isTakenBack, namedHost } from '../hearingConditions.ts'
import { hearingNotice, hostChallenge, hostDecision } from '../hearingRecords.ts'
import { examination, opinion, siteVisit, told } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const host = form('host')
/** Who looks into the application hosts nothing about it (许可法48第三项). */
const isApart = (who: Value): Condition =>
  all(
    none(entries(siteVisit, { officers: { has: who } })),
    ...[siteVisit, told, opinion, examination].map((kind) => none(entries(kind, { by: { is: who } }))),
  )
const seven = cite(permitLaw, 48, '举行听证的七日前通知申请人、利害关系人', '第一项')
const working = cite(permitLaw, 82, '期限以工作日计算')
const apart = cite(permitLaw, 48, '由审查人员以外的人主持；有权申请回避', '第三项')
const served = entries(
  delivery,
  { document: 'permit-hearing-notice' },
  { party: 'this', since: [hearingNotice], pick: 'latest' },
)
const isServedInTime = all(
  need(some(served), '听证通知书还没有送达{当事人}。', '先登记送达'),
  need(
    least(last(hearingNotice, 'date'), workingDaysAfter(from(served, 'on'), 7)),
    '听证通知书送达{当事人}，到举行之日不足七个工作日。',
    '改期举行，重新通知',
  ),
)
/** Of whoever asked, gone through one by one. */
const theirs = entries(
  delivery,
  { document: 'permit-hearing-notice', party: { is: it('party') } },
  { since: [hearingNotice], pick: 'latest' },
)
const day = '2026-11-13'
const laid = { date: day, host: 'c', on: '2026-11-02' } as const
const handed = (party: string, on = '2026-11-03') => ({ party, document: 'permit-hearing-notice', on })

/** How a hearing is announced, held and ended (许可法46–48). */
export const holdingGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L48-notice',
    norm: ['L07'],
    title: '举行七日前通知，公开举行',
    blocks: ['hearing.announce'],
    when: always,
    require: all(
      need(least(form('date'), workingDaysAfter(today, 7)), '从今天到举行之日不足七个工作日。', '另定举行日期'),
      need(isApart(host), '主持人是审查本申请的工作人员。', '另行指定主持人'),
      need(
        any(not(equal(form('open'), 'closed')), filled(form('secret'))),
        '没有写明不公开举行的理由。',
        '写明所涉及的秘密或者隐私；没有的，公开举行',
      ),
    ),
    sentence: '听证应当在举行的七日前通知，公开举行，由审查该申请的工作人员以外的人主持。',
    next: '另定举行日期、主持人或者举行方式',
    cite: [
      seven,
      working,
      cite(permitLaw, 48, '听证应当公开举行', '第二项'),
      cite(permitLaw, 5, '公开；涉及国家秘密、商业秘密、个人隐私的除外'),
      apart,
    ],
    examples: [
      { name: '第七个工作日举行', form: { date: '2026-11-11', host: 'c' }, day: '2026-11-02', expect: 'open' },
      { name: '第六个工作日举行', form: { date: '2026-11-10', host: 'c' }, day: '2026-11-02', expect: 'blocked' },
      {
        name: '核查人员主持',
        form: { date: '2026-11-11', host: 'a' },
        entries: { siteVisit: [{ officers: ['a', 'b'] }] },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '不公开，没有理由',
        form: { date: '2026-11-11', host: 'c', open: 'closed' },
        day: '2026-11-02',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L48',
    norm: ['L07'],
    title: '按通知举行，由他人主持',
    blocks: ['hearing.hold'],
    when: always,
    require: all(
      need(isAnnounced, '尚未通知听证的时间、地点。', '先行通知'),
      need(equal(today, last(hearingNotice, 'date')), '没有在通知的日期举行。', '按通知的日期登记；改期的，重新通知'),
      need(
        any(not(filled(namedHost)), equal(host, namedHost)),
        '主持人不是通知的主持人。',
        '由通知的主持人主持；需要更换的，决定回避或者重新通知',
      ),
      need(isApart(host), '主持人是审查本申请的工作人员。', '另行指定主持人'),
    ),
    sentence: '听证应当事先通知，由审查该申请的工作人员以外的人主持。',
    next: '通知；另行指定主持人',
    cures: [{ step: 'hearing.announce' }],
    cite: [cite(permitLaw, 48, '七日前通知；由审查人员以外的人主持', '第一、三项')],
    examples: [
      {
        name: '核查人员主持',
        entries: { hearingNotice: [{ date: day }], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { host: 'a' },
        day,
        expect: 'blocked',
      },
      {
        name: '提出审查意见的人主持',
        entries: { hearingNotice: [{ date: day }], examination: [{ by: 'a' }] },
        form: { host: 'a' },
        day,
        expect: 'blocked',
      },
      {
        name: '通知的主持人',
        entries: { hearingNotice: [laid], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { host: 'c' },
        day,
        expect: 'open',
      },
      { name: '不是通知的主持人', entries: { hearingNotice: [laid] }, form: { host: 'd' }, day, expect: 'blocked' },
      {
        name: '回避以后另行指定的主持人',
        entries: { hearingNotice: [laid], hostDecision: [{ granted: true, host: 'd' }] },
        form: { host: 'd' },
        day,
        expect: 'open',
      },
      {
        name: '不是通知的日期',
        entries: { hearingNotice: [{ date: '2026-11-12' }] },
        form: { host: 'c' },
        day,
        expect: 'blocked',
      },
      { name: '未通知', form: { host: 'c' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-served',
    norm: ['L07'],
    title: '通知送达申请人、利害关系人',
    blocks: ['hearing.hold'],
    when: isAnnounced,
    require: each('concerned', isServedInTime),
    sentence: '听证的时间、地点，应当在举行的七日前通知申请人、利害关系人。',
    next: '先登记送达；不足日数的，改期举行，重新通知',
    cures: [{ step: 'service.deliver' }, { step: 'hearing.announce' }],
    cite: [seven, working],
    examples: [
      {
        name: '都已送达',
        thirdParties: ['p2'],
        entries: { hearingNotice: [laid], delivery: [handed('p2')] },
        day,
        expect: 'open',
      },
      { name: '没有送达', thirdParties: ['p2'], entries: { hearingNotice: [laid] }, day, expect: 'blocked' },
      {
        name: '一人没有送达',
        thirdParties: ['p2', 'p3'],
        entries: { hearingNotice: [laid], delivery: [handed('p2')] },
        day,
        expect: 'blocked',
      },
      {
        name: '第六个工作日前送达',
        thirdParties: ['p2'],
        entries: { hearingNotice: [laid], delivery: [handed('p2', '2026-11-05')] },
        day,
        expect: 'blocked',
      },
      {
        name: '改期以后没有再送达',
        thirdParties: ['p2'],
        entries: { delivery: [handed('p2')], hearingNotice: [laid] },
        day,
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-challenge',
    norm: ['L07'],
    title: '主持人的回避已经决定',
    blocks: ['hearing.hold'],
    when: some(entries(hostChallenge)),
    require: none(entries(hostChallenge, {}, { since: [hostDecision] })),
    sentence: '申请主持人回避的，没有作出是否回避的决定，不能举行听证。',
    next: '由负责人决定是否回避',
    cures: [{ step: 'hearing.recuse' }],
    cite: [apart],
    examples: [
      {
        name: '已经决定',
        entries: { hostChallenge: [{ party: 'p2' }], hostDecision: [{ granted: false }] },
        expect: 'open',
      },
      { name: '没有决定', entries: { hostChallenge: [{ party: 'p2' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-recuse',
    norm: ['L07'],
    title: '回避的，另行指定主持人',
    blocks: ['hearing.recuse'],
    when: always,
    require: all(
      need(
        some(entries(hostChallenge, {}, { since: [hostDecision] })),
        '没有待决定的回避申请。',
        '先登记主持人回避的申请；机关自己更换的，重新通知',
      ),
      need(
        any(not(equal(form('granted'), true)), all(filled(host), not(equal(host, namedHost)))),
        '准予回避的，应当另行指定主持人。',
        '填写另行指定的主持人',
      ),
      need(any(not(equal(form('granted'), true)), isApart(host)), '所指定的主持人是审查本申请的工作人员。', '另行指定'),
    ),
    sentence: '准予主持人回避的，另行指定审查该申请的工作人员以外的人主持。',
    next: '核对回避的申请和另行指定的主持人',
    cures: [{ step: 'hearing.challenge' }],
    cite: [apart],
    examples: [
      {
        name: '不准予',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }] },
        form: { granted: false },
        expect: 'open',
      },
      {
        name: '准予，另行指定',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }] },
        form: { granted: true, host: 'd' },
        expect: 'open',
      },
      {
        name: '准予，没有另行指定',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }] },
        form: { granted: true },
        expect: 'blocked',
      },
      {
        name: '指定核查人员',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { granted: true, host: 'a' },
        expect: 'blocked',
      },
      { name: '没有人申请', entries: { hearingNotice: [laid] }, form: { granted: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-told',
    norm: ['L07'],
    title: '针对通知的主持人',
    blocks: ['hearing.challenge'],
    when: always,
    require: isAnnounced,
    sentence: '还没有通知听证主持人，或者听证已经结束。',
    next: '先通知听证的时间、地点和主持人',
    cures: [{ step: 'hearing.announce' }],
    cite: [apart],
    examples: [
      { name: '已经通知', entries: { hearingNotice: [laid] }, expect: 'open' },
      { name: '没有通知', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-signed',
    norm: ['L07'],
    title: '笔录经确认签字、盖章',
    blocks: ['hearing.hold'],
    when: always,
    require: all(
      need(
        any(not(equal(form('signature'), 'signed')), filled(form('files'))),
        '没有附上签字、盖章的笔录。',
        '附上签字的笔录；在这里制作笔录的，选择随后核对、逐页签名',
      ),
      need(
        any(not(equal(form('signature'), 'refused')), filled(form('remark'))),
        '拒绝签字、盖章的，没有注明情况。',
        '注明拒绝的情况',
      ),
    ),
    sentence: '听证笔录应当交听证参加人确认无误后签字或者盖章。',
    next: '附上签字的笔录，或者注明拒绝的情况',
    cite: [cite(permitLaw, 48, '笔录交听证参加人确认无误后签字或者盖章', '第五项')],
    examples: [
      { name: '签字', form: { signature: 'signed', files: ['笔录'] }, expect: 'open' },
      { name: '没有附上', form: { signature: 'signed' }, expect: 'blocked' },
      { name: '拒绝，没有注明', form: { signature: 'refused' }, expect: 'blocked' },
      { name: '随后逐页签名', form: { signature: 'pages' }, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L47-end',
    norm: ['L07'],
    title: '终止听证的情形',
    blocks: ['hearing.end'],
    when: always,
    require: all(
      need(isNotByLaw, '依法应当听证的事项，不能终止听证。', '按通知举行听证，不到场的在笔录中写明'),
      need(any(isAnnounced, some(asked)), '没有申请，也没有通知听证。', '无需办理'),
      need(
        any(not(equal(form('ground'), 'withdrawn')), all(some(asked), isNobodysWish)),
        '还有人没有撤回听证申请。',
        '登记其撤回；没有撤回的，如期举行听证',
      ),
      need(
        any(not(among(form('ground'), ['absent', 'left'])), least(today, last(hearingNotice, 'date'))),
        '还没有到通知的举行日期。',
        '到期举行',
      ),
    ),
    sentence: '申请的听证应当组织；申请人、利害关系人都撤回，或者经依法通知不到场的，方可终止。',
    next: '如期举行听证',
    cures: [{ step: 'hearing.takeBack' }, { step: 'hearing.hold' }],
    cite: [
      cite(permitLaw, 46, '应当听证的事项，举行听证'),
      cite(permitLaw, 47, '申请人、利害关系人提出听证申请的，组织听证'),
    ],
    examples: [
      {
        name: '都已撤回',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid], hearingTakenBack: [{ party: 'p2' }] },
        form: { ground: 'withdrawn' },
        expect: 'open',
      },
      {
        name: '有人没有撤回',
        entries: {
          hearingRequest: [{ party: 'p2' }, { party: 'p3' }],
          hearingNotice: [laid],
          hearingTakenBack: [{ party: 'p2' }],
        },
        form: { ground: 'withdrawn' },
        expect: 'blocked',
      },
      {
        name: '机关自己通知的，没有人申请',
        entries: { hearingNotice: [laid] },
        form: { ground: 'withdrawn' },
        expect: 'blocked',
      },
      {
        name: '日期未到',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid] },
        form: { ground: 'absent' },
        day: '2026-11-12',
        expect: 'blocked',
      },
      { name: '没有听证', entries: {}, form: { ground: 'absent' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L47-absent',
    norm: ['L07'],
    title: '不到场的，已经依法通知',
    blocks: ['hearing.end'],
    when: among(form('ground'), ['absent', 'left']),
    // Of those who asked, and want it still; where nobody did, it is the agency's own, and is held.
    require: each(
      { ...asked, where: { party: { filled: true } } },
      any(
        isTakenBack,
        all(
          need(some(theirs), '听证通知书没有送达申请听证的{当事人}，不能认定其不到场。', '先登记送达，另定日期举行'),
          need(
            least(last(hearingNotice, 'date'), workingDaysAfter(from(theirs, 'on'), 7)),
            '听证通知书送达{当事人}不足七个工作日，不能认定其不到场。',
            '另定日期举行',
          ),
        ),
      ),
    ),
    sentence: '申请听证的人经依法通知不到场的，方可终止听证；没有人申请的，如期举行。',
    next: '送达通知，另定日期举行',
    cures: [{ step: 'service.deliver' }, { step: 'hearing.announce' }],
    cite: [seven],
    examples: [
      {
        name: '通知送达',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid], delivery: [handed('p2')] },
        form: { ground: 'absent' },
        day,
        expect: 'open',
      },
      {
        name: '没有送达',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid] },
        form: { ground: 'absent' },
        day,
        expect: 'blocked',
      },
      { name: '没有人申请', entries: { hearingNotice: [laid] }, form: { ground: 'absent' }, day, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L47-hold',
    norm: ['L07'],
    title: '在二十日内组织听证',
    blocks: ['hearing.hold'],
    mode: 'note',
    when: always,
    require: inTime('L07-hold'),
    sentence: '自申请听证之日起超过二十日组织听证。',
    next: '超过期限组织听证',
    cite: [cite(permitLaw, 47, '二十日内组织听证')],
    examples: [
      { name: '第二十个工作日', clocks: { 'L07-hold': '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { 'L07-hold': '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
]
