import { hearingScene } from '../../recording/scenes.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, each, inTime, need, none, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { actor, form } from '../../words/value.ts'
import { asked, isHeardAsDue, isToBeHeard } from '../hearingConditions.ts'
import { hearing, hearingNotice, hearingTakenBack } from '../hearingRecords.ts'
import { told } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const decides = ['grant.propose', 'grant.approve'] as const
const offered = entries(told, { hearing: true, party: { is: form('party') } })

/** Asked for in time, taken back by nobody else, and not for nothing (许可法46–48). How it is held: `holding.ts`. */
export const hearingGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L47',
    norm: ['L07'],
    title: '在五日内申请听证',
    blocks: ['hearing.ask'],
    when: always,
    require: all(
      need(some(offered), '尚未告知其听证权利，期限没有起算。', '先登记告知听证权利'),
      need(
        each({ ...offered, pick: 'latest' }, inTime('L07-request')),
        '自被告知听证权利之日起已过五日。',
        '作为意见登记；机关认为需要的，仍可以举行听证',
      ),
    ),
    sentence: '听证申请应当在被告知听证权利之日起五日内提出。',
    next: '作为意见登记',
    cures: [{ step: 'opinion.hear' }],
    cite: [cite(permitLaw, 47, '被告知听证权利之日起五日内提出')],
    examples: [
      {
        name: '第五个工作日',
        entries: { told: [{ party: 'p2', hearing: true }] },
        clocks: { 'L07-request/p2': '2026-11-02' },
        form: { party: 'p2' },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '第六个工作日',
        entries: { told: [{ party: 'p2', hearing: true }] },
        clocks: { 'L07-request/p2': '2026-11-02' },
        form: { party: 'p2' },
        day: '2026-11-10',
        expect: 'blocked',
      },
      { name: '没有告知', form: { party: 'p2' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L47-back',
    norm: ['L07'],
    title: '撤回自己提出的听证申请',
    blocks: ['hearing.takeBack'],
    when: always,
    require: all(
      some({ ...asked, where: { party: { is: form('party') } } }),
      none(
        entries(
          hearingTakenBack,
          { party: { is: form('party') } },
          { since: [{ ...asked, where: { party: { is: form('party') } } }] },
        ),
      ),
    ),
    sentence: '该当事人没有尚未举行的听证申请，没有可以撤回的。',
    next: '核对是谁撤回；听证已经举行的，无需办理',
    cite: [cite(permitLaw, 47, '申请人、利害关系人提出听证申请的，组织听证')],
    examples: [
      { name: '申请过', entries: { hearingRequest: [{ party: 'p2' }] }, form: { party: 'p2' }, expect: 'open' },
      { name: '他人的申请', entries: { hearingRequest: [{ party: 'p2' }] }, form: { party: 'p3' }, expect: 'blocked' },
      {
        name: '已经撤回',
        entries: { hearingRequest: [{ party: 'p2' }], hearingTakenBack: [{ party: 'p2' }] },
        form: { party: 'p2' },
        expect: 'blocked',
      },
      {
        name: '已经举行',
        entries: { hearingRequest: [{ party: 'p2' }], hearing: [{ host: 'a' }] },
        form: { party: 'p2' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L46',
    norm: ['G38', 'L07'],
    title: '应当听证的许可',
    blocks: decides,
    when: isToBeHeard,
    require: isHeardAsDue(entries(hearing), entries(hearingNotice, { announced: true })),
    sentence: '应当听证、已经申请听证或者已经通知听证的，未举行听证不得作出许可决定。',
    next: '通知、公告并举行听证',
    cures: [{ step: 'hearing.announce' }, { step: 'hearing.hold' }],
    cite: [cite(permitLaw, 46, '向社会公告并举行听证'), cite(permitLaw, 47, '五日内申请的，组织听证')],
    examples: [
      {
        name: '申请听证，未举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingRequest: [{ party: 'p2' }] },
        expect: 'blocked',
      },
      {
        name: '申请听证，又撤回',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingRequest: [{ party: 'p2' }], hearingTakenBack: [{ party: 'p2' }] },
        expect: 'open',
      },
      {
        name: '两人申请，一人撤回',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingRequest: [{ party: 'p2' }, { party: 'p3' }], hearingTakenBack: [{ party: 'p2' }] },
        expect: 'blocked',
      },
      {
        name: '已经通知，没有举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingNotice: [{ announced: true }] },
        expect: 'blocked',
      },
      {
        name: '已经通知，都撤回而终止',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingNotice: [{ announced: true }], hearingEnd: [{ ground: 'withdrawn' }] },
        expect: 'open',
      },
      {
        name: '听证之后又有人申请',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearing: [{ host: 'a' }], hearingRequest: [{ party: 'p2' }] },
        expect: 'blocked',
      },
      {
        name: '申请之后举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingRequest: [{ party: 'p2' }], hearing: [{ host: 'a' }] },
        expect: 'open',
      },
      {
        name: '依法应当听证，没有公告',
        facts: { permitHearingByLaw: 'yes' },
        entries: { hearingNotice: [{ announced: false }], hearing: [{ host: 'a' }] },
        expect: 'blocked',
      },
      { name: '都不是', facts: { permitHearingByLaw: 'no' }, entries: {}, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-host',
    norm: ['L07'],
    title: '主持听证的人不审查',
    blocks: ['examination.conclude', 'licence.examine'],
    when: some(entries(hearing)),
    require: none(entries(hearing, { host: { is: actor } })),
    sentence: '主持过本案听证，不能提出审查意见。',
    next: '由审查本申请的工作人员提出',
    cite: [cite(permitLaw, 48, '由审查人员以外的人主持听证', '第三项')],
    examples: [
      { name: '主持人审查', entries: { hearing: [{ host: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人审查', entries: { hearing: [{ host: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
  ...hearingScene,
]
