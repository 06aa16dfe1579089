import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { any, fact, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { areHeard, isHeardAsDue, isToBeHeard } from '../hearingConditions.ts'
import { hearingNotice } from '../hearingRecords.ts'
import { grant, hearing, told } from '../records.ts'
import { isPending } from '../renewalConditions.ts'
import { renewal } from '../renewalRecords.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
/** Told of what is asked now: what was told of the first application was another thing. */
const toldNow = entries(told, { hearing: true }, { since: [renewal] })
const announcedNow = entries(hearingNotice, { announced: true }, { since: [renewal] })

/** 变更、延续 that touches others, or has to be heard: those of the application (许可法36, 46, 47), for what is asked now. */
export const renewalOthersGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L49-others',
    norm: [],
    title: '告知、听取意见和听证针对尚未决定的申请',
    blocks: ['interested.tell', 'opinion.hear', 'hearing.ask', 'hearing.announce'],
    when: some(entries(grant)),
    require: isPending,
    sentence: '许可已经决定，也没有尚未决定的变更、延续申请。',
    next: '收到变更、延续申请的，先登记；反映其他情况的，按举报或者撤销的请求登记',
    cures: [{ step: 'licence.apply' }],
    cite: [cite(permitLaw, 36, '对行政许可申请进行审查时，告知利害关系人，听取意见')],
    examples: [
      { name: '许可尚未决定', entries: {}, expect: 'open' },
      { name: '许可已经决定', entries: { grant: [{}] }, expect: 'blocked' },
      { name: '申请变更', entries: { grant: [{}], renewal: [{ what: 'change' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'G38-change',
    norm: ['G38'],
    title: '变更、延续听取利害关系人意见',
    blocks: ['licence.decide'],
    when: any(fact('othersInterest'), some(toldNow)),
    require: areHeard(toldNow, '尚未告知{当事人}所申请的变更、延续直接关系其利益和听证权利。'),
    sentence: '变更、延续直接关系他人重大利益的，应当告知利害关系人和申请人听证权利，并听取意见。',
    next: '登记利害关系人，告知申请人和利害关系人，等期限届满或者登记其不要求听证的意见',
    cures: [{ step: 'party.identify' }, { step: 'interested.tell' }, { step: 'opinion.hear' }],
    cite: [
      cite(permitLaw, 36, '告知利害关系人，听取意见'),
      cite(permitLaw, 47, '告知申请人、利害关系人听证权利，五日内可以申请'),
      cite(permitLaw, 49, '要求变更行政许可事项的，提出申请'),
    ],
    examples: [
      { name: '没有登记利害关系人', facts: { othersInterest: 'yes' }, entries: {}, expect: 'blocked' },
      { name: '不涉及他人', facts: { othersInterest: 'no' }, entries: {}, expect: 'open' },
      {
        name: '只在准予许可以前告知过',
        facts: { othersInterest: 'yes' },
        thirdParties: ['p2'],
        entries: { told: [{ party: 'p2', hearing: true }], renewal: [{ what: 'change' }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L46-change',
    norm: ['G38', 'L07'],
    title: '应当听证的变更、延续',
    blocks: ['licence.decide'],
    when: isToBeHeard,
    require: isHeardAsDue(entries(hearing, {}, { since: [renewal] }), announcedNow),
    sentence: '应当听证、已经申请听证或者已经通知听证的，未举行听证不得决定变更、延续。',
    next: '通知、公告并举行听证',
    cures: [{ step: 'hearing.announce' }, { step: 'hearing.hold' }],
    cite: [cite(permitLaw, 46, '向社会公告并举行听证'), cite(permitLaw, 47, '五日内申请的，组织听证')],
    examples: [
      {
        name: '申请听证，未举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { renewal: [{}], hearingRequest: [{ party: 'p2' }] },
        expect: 'blocked',
      },
      {
        name: '申请之后举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { renewal: [{}], hearingRequest: [{ party: 'p2' }], hearing: [{ host: 'a' }] },
        expect: 'open',
      },
      {
        name: '依法应当听证，只在准予许可以前举行过',
        facts: { permitHearingByLaw: 'yes' },
        entries: { hearingNotice: [{ announced: true }], hearing: [{ host: 'a' }], renewal: [{}] },
        expect: 'blocked',
      },
      { name: '都不是', facts: { permitHearingByLaw: 'no' }, entries: {}, expect: 'open' },
    ],
  }),
]
