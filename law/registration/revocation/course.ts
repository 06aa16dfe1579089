import { publicationCourse } from '../../publication/course.ts'
import { delivered } from '../../service/course.ts'
import type { Course } from '../../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

/** Somebody's name was used; the company cannot be reached; forty-five days pass and nobody objects. */
export const revocationCourse: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      applicant: {
        id: 'p1',
        kind: 'person',
        name: '谷明',
        address: '云岭县城关镇柳巷12号',
        phone: '13900000051',
        role: 'party',
      },
      receivedOn: '@day',
      subject: '云岭县速达商务服务部设立登记',
      registeredOn: '2025-03-03',
      falsehood: '身份证遗失后被他人冒用，登记为经营者。',
    },
  },
  {
    by: 'handler',
    step: 'application.accept',
    form: { facts: { applicationOurs: 'yes', revocationAffected: 'yes' } },
    day: 1,
  },
  {
    by: 'handler',
    step: 'party.identify',
    form: {
      party: {
        id: 'p2',
        kind: 'household',
        name: '云岭县速达商务服务部',
        address: '云岭县城关镇站前路77号',
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
      place: '站前路77号',
      found: '该址查无此户，登记电话停机；笔迹鉴定不是申请人所签。',
    },
    day: 3,
  },
  {
    by: 'handler',
    step: 'falsehood.publicise',
    form: { content: '登记时间、登记事项', channel: '国家企业信用信息公示系统' },
  },
  {
    by: 'handler',
    step: 'finding.conclude',
    form: {
      found: '冒用他人身份信息取得登记。',
      outcome: 'revoke',
      facts: { falseRegistration: 'yes', registrantReached: 'no', ...nothing },
    },
    day: 40,
  },
  { by: 'handler', step: 'revocation.propose', form: { reason: '公示期满没有异议，拟撤销登记。' } },
  { by: 'unitHead', step: 'revocation.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'revocation.approve', form: { opinion: '撤销登记。' } },
  delivered('p1', '谷明', 'self', 41),
  {
    by: 'handler',
    step: 'service.leave',
    proceeding: 'service-decision-p2',
    form: {
      ground: 'refused',
      refusedBy: '柜台人员',
      reason: '称负责人不在，拒绝接收。',
      place: '登记的住所',
      proof: 'witness',
      witness: '居委会工作人员',
      witnessUnit: '城关镇居民委员会',
      officers: ['@handler'],
    },
  },
  { by: 'handler', step: 'case.archive', form: { summary: '撤销登记，已送达。' } },
  ...publicationCourse(
    'publication-decision',
    'publication',
    { what: '撤销一项冒用他人身份取得的登记。', why: '经调查，登记材料虚假。' },
    // Whether a party is a minor no number tells is asked of each.
    { secrecyChecked: 'yes', minorParty: { p1: 'no' } },
  ),
]
