import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { type Branch, before, type Course } from '../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

/** Two villages' dispute over a strip of land, heard in public and decided. */
export const adjudicationCourse: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      applicant: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县青石镇石桥村村民委员会',
        representative: '阮林',
        address: '云岭县青石镇石桥村',
        phone: '13900000071',
        role: 'party',
      },
      matter: '林地界线争议',
      receivedOn: '@day',
      way: 'written',
      basis: '《中华人民共和国森林法》第二十二条',
      claim: '请求确认北坡林地的使用权。',
      facts: '一九八三年划定的界桩灭失，双方各执一词。',
    },
  },
  {
    by: 'handler',
    step: 'application.accept',
    form: { facts: { applicationOurs: 'yes', adjudicable: 'yes' } },
    day: 1,
  },
  {
    by: 'handler',
    step: 'party.identify',
    form: {
      party: {
        id: 'p2',
        kind: 'legal',
        name: '云岭县青石镇柳坪村村民委员会',
        representative: '殷坪',
        address: '云岭县青石镇柳坪村',
        phone: '13900000072',
        role: 'third',
      },
    },
  },
  { by: 'handler', step: 'copy.send', form: { party: 'p2', receivedOn: '@day', signedBy: '殷坪' } },
  { by: 'handler', step: 'reply.receive', form: { party: 'p2', content: '北坡一直由本村管护，附管护记录。' }, day: 6 },
  { by: 'handler', step: 'reply.forward', form: { signedBy: '阮林' }, day: 7 },
  {
    by: 'handler',
    step: 'trial.record',
    form: {
      way: 'public',
      officers: ['@handler', '@handler2'],
      attendees: '双方负责人到场，各自陈述。',
      transcript: '双方举证、质证，核对一九八三年的林权登记。',
    },
    day: 12,
  },
  {
    by: 'handler',
    step: 'finding.conclude',
    form: {
      disputed: '北坡林地的界线。',
      found: '一九八三年林权登记载明以山脊为界，北坡在石桥村一侧。',
      law: '《中华人民共和国森林法》第二十二条',
      ruling: '北坡林地的使用权归石桥村。',
      reason: '林权登记早于管护记录，效力在先。',
      facts: { mainFactsDisputed: 'yes', ...nothing },
    },
    day: 14,
  },
  { by: 'handler', step: 'adjudication.propose', form: { reason: '拟按裁决意见裁决。' } },
  { by: 'unitHead', step: 'adjudication.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'adjudication.approve', form: { opinion: '同意裁决。' }, day: 15 },
  delivered('p1', '阮林', 'legalRepresentative', 16),
  delivered('p2', '殷坪', 'legalRepresentative'),
  { by: 'handler', step: 'case.archive', form: { summary: '裁决已送达双方。' } },
  ...publicationCourse('publication-decision', 'publication', {
    what: '裁决两村之间的一处林地界线争议。',
    why: '以较早的林权登记为准。',
  }),
]

/** One side asks for mediation, and both agree. */
export const adjudicationBranches: readonly Branch[] = [
  {
    title: '调解达成协议',
    course: [
      ...before(adjudicationCourse, 'trial.record'),
      { by: 'handler', step: 'mediation.ask', form: { party: 'p1' }, day: 8 },
      {
        by: 'handler',
        step: 'mediation.record',
        form: { outcome: 'agreed', content: '以山脊为界，北坡归石桥村，管护费用补偿柳坪村。' },
        day: 10,
      },
      delivered('p1', '阮林', 'legalRepresentative'),
      delivered('p2', '殷坪', 'legalRepresentative'),
      { by: 'handler', step: 'case.archive', form: { summary: '调解达成协议。' } },
    ],
  },
]
