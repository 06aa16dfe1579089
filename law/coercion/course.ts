import { frozenCourse, prolongedCourse, refusedCourse, releasedCourse, sealedCourse } from '../measure/course.ts'
import { publicationCourse } from '../publication/course.ts'
import type { Branch, Course } from '../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const
const found: Course = [
  {
    by: 'handler',
    step: 'situation.register',
    form: {
      party: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县安顺液化气供应站',
        representative: '庞穗',
        address: '云岭县城关镇工业路8号',
        phone: '13900000095',
        role: 'party',
      },
      source: 'inspection',
      matter: '对存在重大事故隐患的设施、器材的查封、扣押',
      receivedOn: '@day',
      place: '云岭县城关镇工业路8号',
      found: '储存间存放未经检验的气瓶，现场人员正在充装。',
      powers: '《中华人民共和国安全生产法》第六十五条第一款第四项',
      facts: nothing,
    },
  },
  {
    by: 'handler',
    step: 'inquiry.record',
    form: {
      way: 'visit',
      officers: ['@handler', '@handler2'],
      shown: true,
      place: '工业路8号',
      found: '气瓶二十只没有检验标志，充装没有停止。',
    },
    spare: true,
  },
]
const ended = (outcome: string, summary: string): Course => [
  { by: 'handler', step: 'coercion.propose', form: { outcome, summary } },
  { by: 'unitHead', step: 'coercion.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'coercion.approve', form: { opinion: '同意办结。' } },
  { by: 'handler', step: 'case.archive', form: { summary: '已办结。' } },
]
const page = publicationCourse('publication-1', 'publication', {
  what: '查封一家单位存在重大事故隐患的设施、器材，隐患消除后解除。',
  why: '现场存在未经检验的气瓶。',
})

/** Sealed with the head's word, held while it is looked into, released when the danger is over, and given back. */
export const coercionCourse: Course = [
  ...found,
  ...sealedCourse,
  ...page,
  ...releasedCourse(8),
  ...ended('lifted', '隐患消除，查封已经解除，财物已经退还。'),
]

export const coercionBranches: readonly Branch[] = [
  {
    title: '检验、延长',
    course: [
      ...found,
      ...sealedCourse,
      ...prolongedCourse(2),
      ...page,
      ...releasedCourse(20),
      ...ended('lifted', '检验合格，查封已经解除，财物已经退还。'),
    ],
  },
  { title: '当场扣押，负责人不批准', course: [...found, ...refusedCourse, ...ended('lifted', '已经立即解除并退还。')] },
  { title: '冻结、解除', course: [...found, ...frozenCourse, ...page, ...ended('lifted', '已经解除冻结。')] },
  {
    title: '没收由处罚决定作出',
    course: [
      ...found,
      ...sealedCourse,
      {
        by: 'handler',
        step: 'clue.handover',
        form: {
          foundOn: '@day',
          cause: '充装未经检验的气瓶',
          summary: '储存间存放未经检验的气瓶二十只，现场人员正在充装。',
          place: '云岭县城关镇工业路8号',
        },
        spare: true,
      },
      {
        by: 'handler',
        step: 'confiscation.tell',
        form: {
          number: '云市监处罚〔2026〕5号',
          decidedOn: '@day',
          content: '气瓶二十只。',
          files: [{ sha256: '0'.repeat(64), name: '处罚决定书.png', bytes: 1, type: 'image/png' }],
        },
        day: 12,
      },
      {
        by: 'handler',
        step: 'measureHandling.propose',
        proceeding: 'measure-1',
        form: { items: [1], how: 'confiscate', reason: '处罚决定没收。' },
      },
      { by: 'unitHead', step: 'measureHandling.endorse', proceeding: 'measure-1', form: { opinion: '同意。' } },
      { by: 'agencyHead', step: 'measureHandling.approve', proceeding: 'measure-1', form: { opinion: '同意。' } },
      ...page,
      ...ended('handled', '依处罚决定没收。'),
    ],
  },
]
