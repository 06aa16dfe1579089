import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import type { Branch, Course } from '../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

/** 最低生活保障: applied for, looked into at home, shown in the village, approved, paid, looked at again. */
export const benefitCourse: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      applicant: {
        id: 'p1',
        kind: 'person',
        name: '苗秋',
        address: '云岭县青石镇石桥村三组',
        phone: '13900000061',
        role: 'party',
      },
      kind: 'minimum',
      receivedOn: '@day',
      town: '青石镇',
      way: 'self',
      household: '本人，六十八岁；孙女，九岁。',
      situation: '无固定收入，有土坯房三间，无存款。',
    },
  },
  {
    by: 'handler',
    step: 'application.accept',
    form: { facts: { applicationOurs: 'yes', reliefComplete: 'yes' } },
    day: 1,
  },
  {
    by: 'handler',
    step: 'inquiry.record',
    form: {
      way: 'visit',
      officers: ['@handler', '@handler2'],
      shown: true,
      place: '石桥村三组',
      asked: '申请人和邻居',
      found: '居住、收入情况与申报相符。',
    },
    day: 3,
  },
  {
    by: 'handler',
    step: 'finding.conclude',
    form: {
      found: '月人均收入二百六十元，没有其他财产。',
      outcome: 'grant',
      income: 26_000,
      standard: 72_000,
      amount: 92_000,
      from: '@day+20',
      facts: { reliefMet: 'yes', ...nothing },
    },
    day: 4,
  },
  {
    by: 'handler',
    step: 'village.notify',
    form: { place: '石桥村村务公开栏', until: '@day+7', content: '申请人姓名、申请项目、初审意见' },
  },
  { by: 'handler', step: 'relief.propose', form: { reason: '公示期满没有异议，拟批准。' }, day: 10 },
  { by: 'unitHead', step: 'relief.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'relief.approve', form: { opinion: '批准。', recheckBy: '@day+180' }, day: 11 },
  { by: 'handler', step: 'village.announce', form: { place: '石桥村村务公开栏' } },
  delivered('p1', '苗秋', 'self', 12),
  { by: 'handler', step: 'case.archive', form: { summary: '批准最低生活保障。' } },
  {
    by: 'handler',
    step: 'payment.record',
    proceeding: 'paying',
    form: { period: '首月', amount: 92_000, way: 'bank', signedBy: '代发回单1号' },
    day: 13,
    spare: true,
  },
  ...publicationCourse('publication-decision', 'publication', {
    what: '批准一户家庭的最低生活保障。',
    why: '月人均收入低于当地标准，符合财产状况规定。',
  }),
]

/** Looked at again, and less is paid: told and heard first. */
export const benefitBranches: readonly Branch[] = [
  {
    title: '核查后减发',
    course: [
      ...benefitCourse,
      {
        by: 'handler',
        step: 'recheck.record',
        proceeding: 'paying',
        form: {
          officers: ['@handler', '@handler2'],
          found: '一名成员就业，月人均收入增加。',
          changed: true,
          nextBy: '@day+180',
        },
        day: 60,
      },
      {
        by: 'handler',
        step: 'adjustment.draft',
        proceeding: 'paying',
        form: {
          what: 'decrease',
          because: 'household',
          reason: '家庭月人均收入增加。',
          amount: 40_000,
          from: '@day+20',
        },
      },
      {
        by: 'handler',
        step: 'party.tell',
        proceeding: 'paying',
        form: { party: 'p1', content: '拟自次月减发', until: '@day+7', way: '当面' },
      },
      {
        by: 'handler',
        step: 'view.hear',
        proceeding: 'paying',
        form: { party: 'p1', content: '没有意见', nothing: true },
        day: 61,
      },
      {
        by: 'handler',
        step: 'reliefChange.propose',
        proceeding: 'paying',
        form: { reason: '拟减发。' },
        day: 62,
      },
      { by: 'unitHead', step: 'reliefChange.endorse', proceeding: 'paying', form: { opinion: '同意。' } },
      {
        by: 'deputyHead',
        step: 'reliefChange.approve',
        proceeding: 'paying',
        form: { opinion: '减发。' },
        spare: true,
      },
    ],
  },
]
