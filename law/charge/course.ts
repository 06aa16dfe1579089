import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { type Branch, before, type Course } from '../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

/** 水资源费: assessed, signed, told, paid in seven days. */
export const chargeCourse: Course = [
  {
    by: 'handler',
    step: 'charge.assess',
    form: {
      payer: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县清溪饮用水有限公司',
        representative: '水明',
        address: '云岭县城关镇清溪路3号',
        phone: '13900000081',
        role: 'party',
      },
      kind: 'water',
      matter: '水资源费',
      receivedOn: '@day',
      basis: '《取水许可和水资源费征收管理条例》第二十八条、第三十二条',
      period: '2026年第三季度',
      computed: '取水量一万二千立方米，每立方米零点二元。',
      amount: 240_000,
    },
  },
  {
    by: 'handler',
    step: 'charge.propose',
    form: { reason: '计量与申报相符。', facts: { chargePublished: 'yes', ...nothing } },
  },
  { by: 'unitHead', step: 'charge.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'charge.approve', form: { opinion: '同意。' }, day: 1 },
  delivered('p1', '水明', 'legalRepresentative', 2),
  {
    by: 'handler',
    step: 'payment.record',
    form: { towards: 'principal', amount: 240_000, receipt: '财票1号' },
    day: 4,
  },
  { by: 'handler', step: 'case.archive', form: { summary: '费款缴清。' }, day: 5 },
  ...publicationCourse('publication-decision', 'publication', {
    what: '核定一家单位一个季度的水资源费。',
    why: '按实际取水量和公布的标准计算。',
  }),
]

/** Not paid in time: a late fee is fixed, and by how much it grows is told (强制法45). */
export const chargeBranches: readonly Branch[] = [
  {
    title: '逾期加收滞纳金',
    course: [
      ...before(chargeCourse, 'payment.record'),
      {
        by: 'unitHead',
        step: 'charge.surcharge',
        form: {
          rate: 'other',
          daily: 5,
          basis: '水资源费征收管理的有关规定',
          from: '@day',
          days: 1,
          amount: 120,
        },
        day: 14,
      },
      delivered('p1', '水明', 'legalRepresentative', 15, 'surcharge'),
      {
        by: 'handler',
        step: 'payment.record',
        form: { towards: 'principal', amount: 240_000, receipt: '财票2号' },
        day: 16,
      },
      { by: 'handler', step: 'payment.record', form: { towards: 'late', amount: 120, receipt: '财票3号' } },
      { by: 'handler', step: 'case.archive', form: { summary: '费款、滞纳金缴清。' }, day: 17 },
      ...publicationCourse('publication-decision', 'publication', {
        what: '核定一家单位一个季度的水资源费。',
        why: '按实际取水量和公布的标准计算。',
      }),
    ],
  },
]
