import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { type Branch, before, type Course, later, since } from '../words/course.ts'

/** A company registered on the day its papers came. */
export const registrationCourse: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      applicant: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县山禾农业发展有限公司',
        representative: '卢禾',
        address: '云岭县青石镇镇前街9号',
        phone: '13900000041',
        role: 'party',
      },
      kind: 'establish',
      receivedOn: '@day',
      content:
        '名称：云岭县山禾农业发展有限公司；类型：有限责任公司；住所：青石镇镇前街9号；注册资本：五十万元；法定代表人：卢禾。',
    },
  },
  {
    by: 'handler',
    step: 'application.accept',
    form: {
      facts: { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' },
    },
  },
  { by: 'handler', step: 'registration.onSpot', form: {} },
  { by: 'handler', step: 'licence.handle', form: { what: 'issued' } },
  delivered('p1', '卢禾', 'legalRepresentative'),
  { by: 'handler', step: 'case.archive', form: { summary: '设立登记，执照已签发。' }, day: 1 },
  ...publicationCourse('publication-registration', 'publication', {
    what: '登记设立一家有限责任公司。',
    why: '申请材料齐全，符合法定形式。',
  }),
]

/** Not on the spot: looked at, signed, in three working days. */
export const registrationBranches: readonly Branch[] = [
  {
    title: '不能当场登记',
    course: [
      ...before(registrationCourse, 'registration.onSpot'),
      {
        by: 'handler',
        step: 'finding.conclude',
        form: {
          found: '材料齐全，符合法定形式，经营范围须核对。',
          outcome: 'register',
          facts: { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' },
        },
        day: 1,
      },
      { by: 'handler', step: 'registration.propose', form: { reason: '拟予以登记。' } },
      { by: 'unitHead', step: 'registration.endorse', form: { opinion: '同意。' } },
      { by: 'deputyHead', step: 'registration.approve', form: { opinion: '予以登记。' } },
      ...later(since(registrationCourse, 'licence.handle'), 1),
    ],
  },
]
