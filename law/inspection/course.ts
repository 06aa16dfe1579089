import { publicationCourse } from '../publication/course.ts'
import type { Course } from '../words/course.ts'

/** An inspection from the task to its result told and made public. */
export const inspectionCourse: Course = [
  {
    by: 'handler',
    step: 'task.register',
    form: {
      party: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县金谷粮油有限公司',
        address: '云岭县城关镇工业路18号',
        representative: '庞谷',
        phone: '13900000018',
        role: 'party',
      },
      source: 'plan',
      receivedOn: '@day',
      matter: '食品销售者日常监督检查',
      basis: '《中华人民共和国食品安全法》第一百一十条',
      content: '经营资质、进货查验、贮存和标签',
      way: 'onsite',
      nth: 1,
      cap: 2,
    },
  },
  {
    by: 'handler',
    step: 'inspection.propose',
    form: {
      officers: ['@handler', '@handler2'],
      from: '@day',
      to: '@day+10',
      reason: '按年度计划检查。',
      facts: { inspectionListed: 'yes', inspectionOnsiteNeeded: 'yes' },
    },
  },
  { by: 'unitHead', step: 'inspection.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'inspection.approve', form: { opinion: '同意检查。' } },
  { by: 'handler', step: 'notice.show', form: { way: 'scene', signedBy: '庞谷' }, day: 1 },
  {
    by: 'handler',
    step: 'visit.record',
    form: {
      officers: ['@handler', '@handler2'],
      shown: true,
      rightsTold: true,
      scan: 'scanned',
      place: '工业路18号经营场所',
      began: '9时30分',
      ended: '10时40分',
      present: '庞谷（法定代表人）',
      access: 'done',
      found: '证照齐全，进货查验记录完整，贮存符合要求。',
      problem: false,
      signature: 'signed',
    },
  },
  {
    by: 'handler',
    step: 'result.conclude',
    form: { found: '证照齐全，进货查验记录完整，未发现问题。', outcome: 'none', facts: { inspectionLead: 'no' } },
    day: 2,
  },
  { by: 'handler', step: 'inspectionResult.propose', form: { reason: '拟认定未发现问题。' } },
  { by: 'unitHead', step: 'inspectionResult.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'inspectionResult.approve', form: { opinion: '同意。' } },
  { by: 'handler', step: 'result.tell', form: { way: 'direct', signedBy: '庞谷' }, day: 3 },
  ...publicationCourse('publication-result', 'publication', {
    what: '日常监督检查未发现问题。',
    why: '现场检查证照、进货查验和贮存情况，均符合规定。',
  }),
]
