import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { withPages } from '../signing/course.ts'
import { type Branch, type Course, later, since } from '../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

/** A 工伤认定 from the application to both sides told, filed and made public. */
export const confirmationCourse: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      applicant: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县石门建材有限公司',
        representative: '章程远',
        address: '云岭县城关镇工业路31号',
        phone: '13900000031',
        role: 'party',
      },
      matter: '工伤认定',
      receivedOn: '@day',
      applicantIs: 'unit',
      worker: '季某',
      happenedOn: '@day',
      accident: '在车间更换皮带时右手被夹伤，诊断为右手食指骨折。',
    },
  },
  {
    by: 'handler',
    step: 'application.accept',
    form: { facts: { applicationOurs: 'yes', applicationComplete: 'yes', injuryClear: 'no' } },
    day: 1,
  },
  {
    by: 'handler',
    step: 'party.identify',
    form: {
      party: {
        id: 'p2',
        kind: 'person',
        name: '季川',
        address: '云岭县城关镇柳巷5号',
        phone: '13900000032',
        role: 'third',
      },
    },
  },
  {
    by: 'handler',
    step: 'inquiry.record',
    form: {
      way: 'visit',
      officers: ['@handler', '@handler2'],
      shown: true,
      place: '石门建材公司二车间',
      asked: '班长和同班职工',
      found: '事故发生在当班时间，职工按班长安排更换皮带。',
    },
    day: 4,
    spare: true,
  },
  {
    by: 'handler',
    step: 'finding.conclude',
    form: {
      found: '职工在工作时间和工作场所内，因工作原因受到事故伤害，有调查笔录和诊断证明为证。',
      outcome: 'confirm',
      ground: '14-1',
      facts: { injuryExcluded: 'no', injuryDisputed: 'no', ...nothing },
    },
    day: 6,
  },
  { by: 'handler', step: 'confirmation.propose', form: { reason: '符合工伤保险条例第十四条第一项，拟认定工伤。' } },
  { by: 'unitHead', step: 'confirmation.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'confirmation.approve', form: { opinion: '认定工伤。' }, day: 7 },
  delivered('p1', '章程远', 'legalRepresentative', 8),
  delivered('p2', '季川', 'self'),
  { by: 'handler', step: 'case.archive', form: { summary: '认定工伤，已送达职工和单位。' }, day: 9 },
  ...publicationCourse('publication-decision', 'publication', {
    what: '认定一名职工受到的事故伤害为工伤。',
    why: '在工作时间和工作场所内，因工作原因受到事故伤害。',
  }),
]

const of = (step: string) => confirmationCourse.find((m) => m.step === step)!

/** The worker asks, the employer denies it, and is told that the proof is its (工伤条例19第二款). */
const denied: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      ...of('application.receive').form,
      applicant: {
        id: 'p1',
        kind: 'person',
        name: '季川',
        address: '云岭县城关镇柳巷5号',
        phone: '13900000032',
        role: 'party',
      },
      applicantIs: 'worker',
      worker: '季川',
    },
  },
  of('application.accept'),
  {
    by: 'handler',
    step: 'party.identify',
    form: {
      party: {
        id: 'p2',
        kind: 'legal',
        name: '云岭县石门建材有限公司',
        representative: '章程远',
        address: '云岭县城关镇工业路31号',
        phone: '13900000031',
        role: 'third',
      },
    },
  },
  of('inquiry.record'),
  {
    by: 'handler',
    step: 'proof.ask',
    form: { party: 'p2', until: '@day+14', what: '劳动合同、当班记录、事故调查报告' },
  },
  delivered('p2', '章程远', 'legalRepresentative', 5, 'proof1'),
  {
    by: 'handler',
    step: 'proof.receive',
    form: { party: 'p2', content: '认为职工当时不在岗，提交了当月的考勤记录。' },
    day: 8,
  },
  {
    ...of('finding.conclude'),
    form: {
      ...of('finding.conclude').form,
      found: '当班记录和同班职工证言证明职工当时在岗，考勤记录不足以证明其不在岗。',
      facts: { injuryExcluded: 'no', injuryDisputed: 'yes', ...nothing },
    },
    day: 9,
  },
  ...later(since(confirmationCourse, 'confirmation.propose'), 4).map((m) => {
    if (m.proceeding === 'service-decision-p1') return delivered('p1', '季川', 'self', 12)
    return m.proceeding === 'service-decision-p2' ? delivered('p2', '章程远', 'legalRepresentative') : m
  }),
]

export const confirmationBranches: readonly Branch[] = [
  { title: '用人单位不认为是工伤，举证', course: denied },
  {
    title: '制作调查笔录，核对、签名',
    course: withPages(confirmationCourse, 'inquiry.record', 'inquiry-record', { began: '14时', ended: '15时20分' }),
  },
]
