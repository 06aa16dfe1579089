import { archiveGate } from '../../archive/set.ts'
import { decidedInTime } from '../../deciding/gates.ts'
import { publicationGates } from '../../publication/gates.ts'
import { ningxiaProcedure, socialRelief } from '../../statutes.ts'
import { extendGate } from '../../term/set.ts'
import { cite } from '../../words/citation.ts'
import { all, equal, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { last } from '../../words/value.ts'
import { application, decision, villageResult } from '../records.ts'
import { appliedGates } from './applied.ts'
import { decidingGates } from './deciding.ts'
import { payingGates } from './paying/index.ts'

const since2014 = { inForce: { from: '2014-05-01' } } as const

export const benefitGates: readonly Gate[] = [
  ...appliedGates,
  ...decidingGates,
  decidedInTime({
    id: 'B54',
    ...since2014,
    blocks: ['relief.approve'],
    clock: 'O02-benefit',
    under: 'province.ningxia',
    days: { last: '2026-11-23', over: '2026-11-24' },
    what: '审批',
    cite: [cite(socialRelief, 2, '及时', '第二款'), cite(ningxiaProcedure, 54, '二十日内办结', '第四款')],
  }),
  extendGate({
    id: 'B54-extend',
    ...since2014,
    clock: 'O02-benefit',
    cite: [cite(ningxiaProcedure, 54, '经负责人批准可以延长十日', '第四款')],
  }),
  gate({
    ...since2014,
    id: 'B11-public',
    title: '批准的在村、社区公布后归档',
    blocks: ['case.archive'],
    // 临时救助 is shown before it is granted (48); only the other two are told in the village again (11, 16).
    when: all(some(entries(decision, { outcome: 'grant' })), not(equal(last(application, 'kind'), 'temporary'))),
    require: some(entries(villageResult)),
    sentence: '批准的决定还没有在申请人所在村、社区公布。',
    next: '在村、社区公布',
    cures: [{ step: 'village.announce' }],
    cite: [cite(socialRelief, 11, '批准的在申请人所在村、社区公布', '第三项')],
    examples: [
      { name: '没有公布', entries: { decision: [{ outcome: 'grant' }] }, expect: 'blocked' },
      { name: '已公布', entries: { decision: [{ outcome: 'grant' }], villageResult: [{}] }, expect: 'open' },
      { name: '不予批准', entries: { decision: [{ outcome: 'refuse' }] }, expect: 'open' },
      {
        name: '临时救助',
        entries: { application: [{ kind: 'temporary' }], decision: [{ outcome: 'grant' }] },
        expect: 'open',
      },
    ],
  }),
  ...payingGates,
  archiveGate({ id: 'benefit', ...since2014, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-benefit'),
]
