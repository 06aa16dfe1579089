import { telling, view } from '../../heard/set.ts'
import { inquiry } from '../../inquiry/set.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { ningxiaProcedure, registrationRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, each, least, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, it, theParty, today } from '../../words/value.ts'
import { decision, finding, restoration, restorationReviewing } from './records.ts'

const since2022 = { inForce: { from: '2022-03-01' } } as const

/** 恢复登记: reviewed, of what was revoked, and not before whoever applied was told and heard (登记条例42). */
export const restorationGates: readonly Gate[] = [
  ...reviewGates({
    review: restorationReviewing.review,
    about: { kind: finding.id, is: { outcome: 'revoke' }, was: { outcome: 'keep' } },
    ids: reviewGateIds('revocation-restoration'),
    title: '恢复登记法制审核',
    decision: '调查结论',
    decides: ['revocation.restore'],
    later: true,
    examined: [entries(finding), entries(inquiry)],
    who: '调查本申请的人员',
    cite: [cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态')],
  }),
  gate({
    ...since2022,
    id: 'R42',
    title: '恢复的是被撤销的登记',
    blocks: ['revocation.restore'],
    when: always,
    require: all(
      need(some(entries(decision, { outcome: 'revoke' })), '没有撤销登记，不需要恢复。', '无需办理'),
      need(none(entries(restoration)), '已经恢复登记。', '无需办理'),
    ),
    sentence: '只有撤销登记的决定错误的，才恢复原登记状态。',
    next: '核对决定',
    cite: [cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态')],
    examples: [
      { name: '撤销过', entries: { decision: [{ outcome: 'revoke' }] }, expect: 'open' },
      { name: '不予撤销的', entries: { decision: [{ outcome: 'keep' }] }, expect: 'blocked' },
      { name: '已经恢复', entries: { decision: [{ outcome: 'revoke' }], restoration: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2022,
    id: 'R42-told',
    norm: [],
    title: '恢复登记以前告知申请撤销的人',
    blocks: ['revocation.restore'],
    when: always,
    require: each(
      'concerned',
      any(
        not(among(theParty, by('mainParties'))),
        all(
          need(
            some(entries(telling, {}, { party: 'this', since: [decision] })),
            '还没有告知{当事人}拟恢复登记的理由和陈述、申辩的权利。',
            '告知拟作出的决定',
          ),
          any(
            some(entries(view, {}, { party: 'this', since: [telling] })),
            need(
              each(
                entries(telling, {}, { party: 'this', since: [decision], pick: 'latest' }),
                not(least(it('until'), today)),
              ),
              '{当事人}提出意见的期限未满。',
              '等期限届满，或者登记其意见',
            ),
          ),
        ),
      ),
    ),
    sentence: '恢复登记影响申请撤销的人，应当事先告知并听取其陈述、申辩。',
    next: '告知拟作出的决定，听取意见',
    cures: [{ step: 'party.tell' }, { step: 'view.hear' }],
    cite: [
      cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态'),
      cite(ningxiaProcedure, 8, '书面告知事实、理由、依据和陈述权、申辩权'),
    ],
    examples: [
      { name: '没有告知', partyKind: 'person', entries: { decision: [{}] }, expect: 'blocked' },
      {
        name: '撤销以前的告知',
        partyKind: 'person',
        entries: { telling: [{ party: 'p1', until: '2026-11-01' }], decision: [{}] },
        day: '2026-11-07',
        expect: 'blocked',
      },
      {
        name: '期限未满',
        partyKind: 'person',
        entries: { decision: [{}], telling: [{ party: 'p1', until: '2026-11-06' }] },
        day: '2026-11-06',
        expect: 'blocked',
      },
      {
        name: '期限已满',
        partyKind: 'person',
        entries: { decision: [{}], telling: [{ party: 'p1', until: '2026-11-06' }] },
        day: '2026-11-07',
        expect: 'open',
      },
      {
        name: '已提出意见',
        partyKind: 'person',
        entries: { decision: [{}], telling: [{ party: 'p1', until: '2026-11-06' }], view: [{ party: 'p1' }] },
        day: '2026-11-03',
        expect: 'open',
      },
    ],
  }),
]
