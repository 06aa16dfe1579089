import { intakeGates as intake } from '../../intake/gates.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Gate } from '../../words/gate.ts'
import { application } from '../records.ts'

/** Receipt, one telling, acceptance, refusal to accept (许可法32). */
export const intakeGates: readonly Gate[] = intake({
  id: 'L32',
  inForce: { from: '2019-04-23' },
  application,
  accept: {
    facts: ['needsPermit', 'withinPower', 'materialsComplete'],
    sentence: '不需要许可、不属于职权范围或者材料不齐全的，不能受理。',
    next: '分别告知不受理、不予受理或者一次告知补正',
    cite: [cite(permitLaw, 32, '根据下列情况分别作出处理')],
  },
  once: [cite(permitLaw, 32, '一次告知申请人需要补正的全部内容', '第四项')],
  elsewhere: [cite(permitLaw, 32, '告知申请人向有关行政机关申请', '第二项')],
  after: [cite(permitLaw, 32, '按照要求提交全部补正申请材料', '第五项')],
  late: {
    clock: 'L01',
    last: '2026-11-09',
    over: '2026-11-10',
    title: '在五日内作出处理',
    sentence: '收到申请材料之日起五日内没有作出处理。',
    next: '超过五日作出处理；逾期不告知的，自收到申请材料之日起即为受理',
    cite: [cite(permitLaw, 32, '逾期不告知的，自收到申请材料之日起即为受理', '第四项')],
  },
})
