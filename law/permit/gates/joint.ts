import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, equal, inTime, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { isFirst, isJoint } from '../conditions.ts'
import { extension, jointOpinion } from '../records.ts'

const since2019 = { inForce: { from: '2019-04-23' } } as const
const joint = { application: [{ handling: 'joint' }] }
const first = { application: [{ handling: 'first' }] }
const alone = { application: [{ handling: 'single' }] }

/** By several agencies together, or first below and then above (许可法26, 35, 42, 43). */
export const jointGates: readonly Gate[] = [
  gate({
    ...since2019,
    id: 'L26',
    norm: ['L03'],
    title: '有关部门的意见',
    blocks: ['examination.conclude'],
    when: isJoint,
    require: some(entries(jointOpinion)),
    sentence: '统一、联合、集中办理的，有关部门还没有提出意见。',
    next: '登记有关部门的意见',
    cures: [{ step: 'joint.opinion' }],
    cite: [cite(permitLaw, 26, '转告有关部门分别提出意见后统一办理', '第二款')],
    examples: [
      { name: '没有意见', entries: joint, expect: 'blocked' },
      { name: '有意见', entries: { ...joint, jointOpinion: [{ agrees: true }] }, expect: 'open' },
      { name: '本机关办理', entries: alone, expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L03-extend',
    norm: ['L03'],
    title: '延长联合办理的期限',
    blocks: ['joint.extend'],
    when: always,
    require: all(
      need(isJoint, '不是统一、联合或者集中办理的申请。', '由本机关负责人批准延长'),
      need(none(entries(extension)), '决定期限只能延长一次。', '在延长的期限内作出决定'),
      need(inTime('L03'), '决定期限已经届满，不能再延长。', '尽快作出决定'),
    ),
    sentence: '四十五日届满以前，经本级人民政府负责人批准可以延长一次。',
    next: '在期限内作出决定',
    cite: [cite(permitLaw, 42, '四十五日内不能办结的，经本级人民政府负责人批准，可以延长十五日', '第二款')],
    examples: [
      { name: '第一次', entries: joint, expect: 'open' },
      { name: '第二次', entries: { ...joint, extension: [{}] }, expect: 'blocked' },
      { name: '本机关办理', entries: alone, expect: 'blocked' },
      { name: '期满以后', entries: joint, clocks: { L03: '2026-08-17' }, day: '2026-10-26', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L43',
    norm: ['L04'],
    title: '初审的由上级机关决定',
    blocks: ['grant.propose', 'grant.approve'],
    when: always,
    require: not(isFirst),
    sentence: '依法由本机关初审、上级机关决定的，本机关不作出许可决定。',
    next: '将初步审查意见和全部申请材料报送上级机关',
    cures: [{ step: 'application.forward' }],
    cite: [cite(permitLaw, 35, '先经下级行政机关审查后报上级行政机关决定')],
    examples: [
      { name: '初审', entries: first, expect: 'blocked' },
      { name: '本机关办理', entries: alone, expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L43-forward',
    norm: ['L04'],
    title: '初审的报送',
    blocks: ['application.forward'],
    when: always,
    require: all(
      need(isFirst, '不是由本机关初审的申请。', '依法作出许可决定'),
      need(equal(form('whole'), true), '没有将全部申请材料直接报送上级机关。', '报送全部申请材料'),
    ),
    sentence: '初步审查意见和全部申请材料一并报送。',
    next: '报送全部申请材料',
    cite: [cite(permitLaw, 35, '将初步审查意见和全部申请材料直接报送；不得要求申请人重复提供')],
    examples: [
      { name: '全部材料', entries: first, form: { whole: true }, expect: 'open' },
      { name: '只报意见', entries: first, form: { whole: false }, expect: 'blocked' },
      { name: '本机关办理', entries: alone, form: { whole: true }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L43-time',
    norm: ['L04'],
    title: '在二十日内初审完毕',
    blocks: ['application.forward'],
    mode: 'note',
    when: always,
    require: inTime('L04'),
    sentence: '自受理之日起超过二十日初审完毕。',
    next: '超过期限报送',
    cite: [cite(permitLaw, 43, '受理之日起二十日内审查完毕')],
    examples: [
      { name: '第二十个工作日', clocks: { L04: '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { L04: '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
]
