import { type Branch, before, type Course, later, since } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const signed = (matter: string, opinion: string): Course => [
  { by: 'unitHead', step: `${matter}.endorse`, form: { opinion: '同意。' } },
  { by: 'agencyHead', step: `${matter}.approve`, form: { opinion } },
]
const inDispute = { proceeding: 'jurisdiction-1' } as const
const asked = { proceeding: 'assistance-1' } as const
const other = '清水县市场监督管理局'

/** Cases another agency has a part in (处罚法25, 26). */
export const interruptionBranches: readonly Branch[] = [
  {
    title: '管辖争议，指定其他机关管辖',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      {
        by: 'handler',
        step: 'jurisdiction.dispute',
        form: { ground: 'both', organ: other, opinion: '销售行为发生在本县，由本机关先立案。' },
        day: 3,
      },
      {
        by: 'handler',
        step: 'jurisdiction.negotiate',
        ...inDispute,
        form: { agreed: false, course: '双方各自坚持由本机关管辖，协商不成。' },
        day: 4,
        // The superior may name one at once (处罚法25).
        spare: true,
      },
      {
        by: 'deputyHead',
        step: 'jurisdiction.refer',
        ...inDispute,
        form: {
          superior: '云岭市市场监督管理局',
          facts: '当事人在两县销售标签不符合规定的糕点，两县均已立案。',
          opinion: '由先立案的本机关管辖。',
        },
        day: 5,
      },
      { by: 'handler', step: 'jurisdiction.received', ...inDispute, form: {}, day: 6, spare: true },
      {
        by: 'handler',
        step: 'jurisdiction.settle',
        ...inDispute,
        form: { competent: 'other', organ: other, instrument: '云市监指管〔2026〕3号' },
        day: 9,
      },
      {
        by: 'handler',
        step: 'fact.state',
        form: { facts: { withinJurisdiction: 'no' }, reason: '上一级指定清水县市场监督管理局管辖' },
      },
      {
        by: 'handler',
        step: 'transfer.propose',
        form: {
          kind: 'sameSector',
          organ: other,
          basis: '《中华人民共和国行政处罚法》第二十五条第二款',
          reason: '上一级指定其管辖。',
          materials: '现场检查笔录一份。',
        },
      },
      ...signed('transfer', '同意移送'),
      { by: 'handler', step: 'closing.propose', form: { result: `案件已移送${other}。` }, day: 10 },
      ...signed('closing', '同意结案'),
    ],
  },
  {
    title: '请求其他机关协助调查',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      {
        by: 'unitHead',
        step: 'assistance.request',
        form: {
          organ: other,
          matters: '核实当事人从该县某商行进货的数量和价格。',
          reason: '进货渠道在清水县，确需当地协助',
          contact: '罗承办，0999-6212315',
        },
        day: 3,
        spare: true,
      },
      { by: 'handler', step: 'assistance.received', ...asked, form: {}, day: 4, spare: true },
      {
        by: 'handler',
        step: 'assistance.delayed',
        ...asked,
        form: { until: '@day+20', reason: '该商行停业，正在联系经营者。' },
        day: 8,
        spare: true,
      },
      {
        by: 'handler',
        step: 'assistance.answer',
        ...asked,
        form: { result: 'done', content: '该商行向当事人供货二十盒，每盒十元。' },
        day: 14,
      },
      ...later(since(penaltyCourse, 'investigation.conclude'), 10),
    ],
  },
]
