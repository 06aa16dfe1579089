import { intakeGates as intake } from '../../intake/gates.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, equal, need } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form } from '../../words/value.ts'
import { application } from '../records.ts'

/** Receipt, one telling, acceptance, refusal to accept (许可法32). */
const intaking = intake({
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

export const intakeGates: readonly Gate[] = [
  ...intaking,
  gate({
    id: 'G39',
    title: '只要求目录中的、有关的材料',
    inForce: { from: '2019-04-23' },
    blocks: ['application.request'],
    when: always,
    require: all(
      need(
        equal(form('listed'), true),
        '没有核对所要求的材料是否都在公布的目录中、与许可的事项有关。',
        '逐项与公布的申请材料目录核对；目录以外的、无关的，不得要求提交',
      ),
      need(
        equal(form('unshared'), true),
        '没有核对所要求的材料能否由数据共享取得。',
        '能够由数据共享取得的，不得要求申请人另行提供',
      ),
    ),
    sentence: '不得要求申请人提交与许可事项无关的材料，或者能够由数据共享取得的材料。',
    next: '与公布的申请材料目录核对后再告知补正',
    cite: [
      cite(permitLaw, 31, '不得要求提交与许可事项无关的技术资料和其他材料', '第一款'),
      cite(permitLaw, 30, '需要提交的全部材料的目录公示', '第一款'),
    ],
    examples: [
      { name: '已经核对', form: { missing: '场所证明', listed: true, unshared: true }, expect: 'open' },
      { name: '目录以外', form: { missing: '户口簿', listed: false, unshared: true }, expect: 'blocked' },
      { name: '没有核对共享', form: { missing: '营业执照', listed: true }, expect: 'blocked' },
    ],
  }),
]
