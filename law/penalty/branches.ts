import { redressCourse } from '../redress/course.ts'
import { foughtCourse } from '../remedy/course.ts'
import { type Branch, before, type Course } from '../words/course.ts'
import { penaltyCourse } from './course.ts'

const signed = (matter: string, opinion: string): Course => [
  { by: 'unitHead', step: `${matter}.endorse`, form: { opinion: '同意。' } },
  ...(matter === 'lifting'
    ? [{ by: 'deputyHead', step: `${matter}.endorse`, form: { opinion: '同意。' } } as const]
    : []),
  { by: 'agencyHead', step: `${matter}.approve`, form: { opinion } },
]
const closed = (result: string): Course => [
  { by: 'handler', step: 'closing.propose', form: { result } },
  ...signed('closing', '同意结案'),
]

const revoked: Course = [
  ...before(penaltyCourse, 'closing.propose'),
  {
    by: 'handler',
    step: 'lifting.draft',
    form: {
      what: 'revoked',
      defect: 'facts',
      reason: '当事人提供的生产日期标签经核实系运输中脱落，违法事实不能成立。',
      basis: '《中华人民共和国行政处罚法》第七十五条第二款',
      remake: false,
    },
    day: 25,
  },
  { by: 'handler', step: 'lifting.propose', form: { opinion: '违法事实不能成立，拟撤销处罚决定。' } },
  ...signed('lifting', '同意撤销'),
  {
    by: 'publisher',
    step: 'disclosure.withdraw',
    proceeding: 'disclosure',
    form: { reason: '该处罚决定已被依法撤销。' },
    day: 26,
  },
  {
    by: 'handler',
    step: 'repayment.record',
    proceeding: 'repayment-p1',
    form: { amount: 500_000, receipt: '退库0000001' },
    day: 27,
  },
  {
    by: 'handler',
    step: 'service.deliver',
    proceeding: 'service-lifting-p1',
    form: {
      receiver: 'legalRepresentative',
      signedBy: '庞穗',
      place: '当事人住所',
      officers: ['@handler', '@handler2'],
      disclosureTold: true,
    },
  },
]

/** Decisions that do not stay what they were, or are fought and stay (处罚法48, 75; 复议法). */
export const remedyBranches: readonly Branch[] = [
  {
    title: '自行撤销，不再处罚，国家赔偿',
    course: [...revoked, ...closed('处罚决定已经撤销，罚款已经退还，公示已经撤回。'), ...redressCourse(30)],
  },
  {
    title: '行政复议，维持',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      ...foughtCourse(
        {
          applicant: '云岭县穗禾食品有限公司',
          facts: '现场检查笔录载明货架上有二十盒糕点未标明生产日期，由当事人签名确认。',
          basis: '《中华人民共和国食品安全法》第六十七条、第一百二十五条第一款第二项。',
          procedure: '依法立案、调查取证、告知、审核，由负责人作出决定并送达。',
        },
        30,
      ),
      ...closed('决定经复议维持，已送达、缴清、公示。'),
    ],
  },
]
