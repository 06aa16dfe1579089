import { type Branch, before, type Course, since } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const materials = [
  { name: '行政处罚决定书', count: 1, from: '执法大队' },
  { name: '现场检查笔录、照片', count: 12, from: '执法大队' },
]
const signed: Course = [
  { by: 'unitHead', step: 'referral.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'referral.approve', form: { opinion: '同意移送。' } },
]

/** The fine is decided here, and who answers for it goes to the police beside it (生态环境法典1108). */
export const referralBranches: readonly Branch[] = [
  {
    title: '处罚以后移送公安机关，适用行政拘留',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      {
        by: 'handler',
        step: 'referral.propose',
        form: {
          kind: 'detention',
          organ: '云岭县公安局',
          ground: 'evading',
          evasion: '厂区西墙外埋有暗管，直通河道，现场排水取样超标。',
          facts: '当事人通过暗管排放生产废水，由生产负责人安排。',
          persons: [{ name: '庞穗', post: '法定代表人，直接负责的主管人员', number: '身份证（见卷）' }],
          advice: '请依法对直接负责的主管人员处以行政拘留。',
          materials,
        },
        day: 24,
      },
      ...signed,
      {
        by: 'handler',
        step: 'referral.deliver',
        proceeding: 'referral-1',
        form: { officers: ['@handler', '@handler2'], receiver: '方警官', receiverNumber: '012345' },
        day: 25,
      },
      {
        by: 'handler',
        step: 'referral.answer',
        proceeding: 'referral-1',
        form: { result: 'imposed', number: '云公（治）行罚决字〔2026〕31号', content: '对庞穗处以行政拘留七日。' },
        day: 27,
        // The case waits for no answer of the police.
        spare: true,
      },
      ...since(penaltyCourse, 'closing.propose'),
    ],
  },
  {
    title: '建议发证机关吊销许可证件',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      {
        by: 'handler',
        step: 'referral.propose',
        form: {
          kind: 'revocation',
          organ: '云岭县行政审批服务局',
          law: '《中华人民共和国生态环境法典》第一千一百零三条',
          facts: '当事人超过排污许可证载明的许可排放浓度排放，情节严重。',
          licence: '排污许可证，云岭县行政审批服务局核发',
          advice: '建议吊销排污许可证。',
          materials: [{ name: '案件调查终结报告', count: 1 }],
        },
        day: 24,
      },
      ...signed,
      {
        by: 'handler',
        step: 'referral.deliver',
        proceeding: 'referral-1',
        form: { officers: ['@handler', '@handler2'], receiver: '罗收文' },
      },
      ...since(penaltyCourse, 'closing.propose'),
    ],
  },
]
