import { enterpriseInformation, registrationRegulation, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

/** 登记条例19: on the spot, else in three working days, three more by the head; the working days stand in the article itself. */
export const registrationClocks: readonly Clock[] = [
  clock({
    id: 'O07',
    title: '登记期限',
    inForce: { from: '2022-03-01' },
    starts: 'accepted',
    stops: ['registered', 'ended'],
    length: 'O07.length',
    unit: 'WD',
    binds: 'agency',
    per: 'case',
    extensions: [
      {
        approver: 'agencyHead',
        length: 3,
        cite: [cite(registrationRegulation, 19, '情形复杂的，经负责人批准再延长三个工作日', '第一款')],
      },
    ],
    suspendedBy: [],
    onExpiry: '逾期没有登记',
    cite: [cite(registrationRegulation, 19, '不能当场登记的，三个工作日内予以登记', '第一款')],
    examples: [
      { name: '三个工作日', from: '2026-11-02', due: '2026-11-05' },
      { name: '延长三个工作日', from: '2026-11-02', extensions: [3], due: '2026-11-10' },
    ],
  }),
  clock({
    id: 'D02-registration',
    title: '登记信息公示期限',
    inForce: { from: '2018-12-05' },
    starts: 'registered',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    extensions: [],
    suspendedBy: [],
    onExpiry: '逾期未公示',
    cite: [
      cite(enterpriseInformation, 6, '注册登记、备案信息自产生之日起二十个工作日内公示', '第二款'),
      cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
    ],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]
