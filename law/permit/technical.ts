import { permitLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { all, always, equal, inTime, latest, need, reads, some } from '../words/condition.ts'
import { enter, moment } from '../words/does.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { last } from '../words/value.ts'
import { isGranted } from './conditions.ts'
import { application } from './records.ts'
import { technical, technicalResult } from './technicalRecords.ts'

const here = { proceeding: 'permit', from: ['examining', 'examined'] } as const
const assigned = cite(permitLaw, 55, '自受理申请之日起五日内指派两名以上工作人员', '第二款')
const tested = cite(permitLaw, 55, '根据检验、检测、检疫的结果作出行政许可决定', '第一款')
const isTechnical = equal(last(application, 'category'), 'approval')
const since2019 = { inForce: { from: '2019-04-23' } } as const

/** 核准: equipment, products and goods are tested by standard, by two who are named in five days (许可法12第四项, 55). */
export const technicalSteps: readonly Step[] = subject('检验、检测、检疫', [
  step({
    ...here,
    id: 'testers.assign',
    title: '指派检验、检测、检疫人员',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead'],
    fields: technical.fields,
    does: [enter(technical), moment('testers-assigned')],
    cite: [assigned],
  }),
  step({
    ...here,
    id: 'testing.result',
    title: '登记检验、检测、检疫结果',
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: technicalResult.fields,
    does: [enter(technicalResult)],
    cite: [tested],
  }),
])

export const technicalClocks: readonly Clock[] = [
  clock({
    ...since2019,
    id: 'L09',
    title: '检验、检测、检疫的指派期限',
    starts: 'accepted',
    when: isTechnical,
    stops: ['testers-assigned', 'permit-decided', 'ended'],
    length: 'L09.length',
    unit: 'WD',
    binds: 'agency',
    per: 'case',
    extensions: [],
    suspendedBy: [],
    onExpiry: '逾期未指派两名以上工作人员',
    cite: [assigned, cite(permitLaw, 82, '期限以工作日计算')],
    examples: [{ name: '五个工作日', from: '2026-11-02', due: '2026-11-09' }],
  }),
]

export const technicalGates: readonly Gate[] = [
  gate({
    ...since2019,
    id: 'L09-two',
    title: '指派两名以上工作人员',
    blocks: ['testers.assign'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '检验、检测、检疫应当指派两名以上工作人员。',
    next: '指派两名以上工作人员',
    cite: [assigned],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L09-late',
    title: '在五日内指派',
    blocks: ['testers.assign'],
    mode: 'note',
    when: isTechnical,
    require: inTime('L09'),
    sentence: '受理之日起五日内没有指派检验、检测、检疫人员。',
    next: '超过五日指派',
    cite: [assigned],
    examples: [
      {
        name: '第五个工作日',
        entries: { application: [{ category: 'approval' }] },
        clocks: { L09: '2026-11-02' },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '第六个工作日',
        entries: { application: [{ category: 'approval' }] },
        clocks: { L09: '2026-11-02' },
        day: '2026-11-10',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2019,
    id: 'L55-result',
    norm: [],
    title: '根据检验、检测、检疫的结果决定',
    blocks: ['grant.propose', 'grant.approve'],
    when: all(isTechnical, isGranted),
    require: all(
      need(some(entries(technicalResult)), '还没有检验、检测、检疫的结果。', '指派人员检验、检测、检疫，登记结果'),
      need(
        latest(technicalResult, { conclusion: 'met' }),
        '最近一次检验、检测、检疫的结果不符合技术标准，不能准予。',
        '不予许可，书面说明所依据的技术标准、技术规范；整改以后重新检验',
      ),
    ),
    sentence: '设备、设施、产品、物品的许可，应当根据检验、检测、检疫的结果决定。',
    next: '登记检验、检测、检疫结果',
    cures: [{ step: 'testers.assign' }, { step: 'testing.result' }],
    cite: [tested, cite(permitLaw, 55, '不予许可的，书面说明所依据的技术标准、技术规范', '第三款')],
    examples: [
      {
        name: '没有结果',
        entries: { application: [{ category: 'approval' }], examination: [{ outcome: 'grant' }] },
        expect: 'blocked',
      },
      {
        name: '不符合',
        entries: {
          application: [{ category: 'approval' }],
          examination: [{ outcome: 'grant' }],
          technicalResult: [{ conclusion: 'unmet' }],
        },
        expect: 'blocked',
      },
      {
        name: '符合',
        entries: {
          application: [{ category: 'approval' }],
          examination: [{ outcome: 'grant' }],
          technicalResult: [{ conclusion: 'unmet' }, { conclusion: 'met' }],
        },
        expect: 'open',
      },
      {
        name: '普通许可',
        entries: { application: [{ category: 'ordinary' }], examination: [{ outcome: 'grant' }] },
        expect: 'open',
      },
    ],
  }),
]
