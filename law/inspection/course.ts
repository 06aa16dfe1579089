import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { signedByHand } from '../signing/course.ts'
import { type Branch, before, type Course, since } from '../words/course.ts'

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
  {
    by: 'handler',
    step: 'inspectionResult.propose',
    form: { reason: '拟认定未发现问题。', ratingCode: '7K3-M9Q-WD2' },
  },
  { by: 'unitHead', step: 'inspectionResult.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'inspectionResult.approve', form: { opinion: '同意。' } },
  delivered('p1', '庞谷', 'legalRepresentative', 3, 'result'),
  ...publicationCourse('publication-result', 'publication', {
    what: '日常监督检查未发现问题。',
    why: '现场检查证照、进货查验和贮存情况，均符合规定。',
  }),
]

const found = '进货查验记录不全。' as const
const visited = inspectionCourse.find((m) => m.step === 'visit.record')!

/** A problem that is ordered to be put right: brought by post, given more time, re-checked. And who had to withdraw. */
export const inspectionBranches: readonly Branch[] = [
  {
    title: '责令改正、延长和复查',
    course: [
      ...before(inspectionCourse, 'visit.record'),
      { ...visited, form: { ...visited.form, found, problem: true, signature: 'pages' } },
      signedByHand('visit-record'),
      {
        by: 'handler',
        step: 'inquiry.record',
        form: {
          officers: ['@handler', '@handler2'],
          shown: true,
          asked: '庞谷（法定代表人）',
          place: '工业路18号经营场所',
          began: '10时50分',
          ended: '11时10分',
          content:
            '问：九月以后的进货查验记录在哪里？\n答：换了库管，没有接着记。\n问：票据还在吗？\n答：有一部分，其余请供货商补开。',
          signature: 'pages',
        },
        spare: true,
      },
      signedByHand('asking-record', { spare: true }),
      {
        by: 'handler',
        step: 'sample.take',
        form: {
          officers: ['@handler', '@handler2'],
          shown: true,
          goods: '大米，25千克/袋，批号20261001',
          amount: '2袋',
          place: '工业路18号经营场所',
          sealed: true,
          signature: 'pages',
        },
        spare: true,
      },
      signedByHand('sample-record', { spare: true }),
      {
        by: 'handler',
        step: 'sample.report',
        form: { sample: 1, institution: '省质检院，2026-0001', qualified: true, content: '所检项目合格。', told: true },
        spare: true,
      },
      {
        by: 'handler',
        step: 'result.conclude',
        form: {
          found,
          outcome: 'correct',
          order: '补齐进货查验记录。',
          orderBasis: '《中华人民共和国食品安全法》第五十三条',
          until: '@day+20',
          recheckBy: '@day+30',
          facts: { inspectionLead: 'no' },
        },
        day: 2,
      },
      { by: 'handler', step: 'inspectionResult.propose', form: { reason: '拟责令改正。' } },
      { by: 'unitHead', step: 'inspectionResult.endorse', form: { opinion: '同意。' } },
      { by: 'deputyHead', step: 'inspectionResult.approve', form: { opinion: '同意。' } },
      delivered('p1', '庞谷', 'legalRepresentative', 3, 'result'),
      {
        by: 'deputyHead',
        step: 'correction.extend',
        form: { until: '@day+40', recheckBy: '@day+50', reason: '被检查人书面申请，供货商补开票据需要时间。' },
        day: 8,
        spare: true,
      },
      { ...delivered('p1', '庞谷', 'legalRepresentative', undefined, 'extension'), spare: true },
      { by: 'handler', step: 'correction.report', form: { content: '记录已经补齐。' }, day: 12 },
      {
        by: 'handler',
        step: 'recheck.record',
        form: {
          officers: ['@handler', '@handler2'],
          shown: true,
          place: '工业路18号经营场所',
          found: '记录已经补齐。',
          corrected: true,
          signature: 'signed',
        },
        day: 13,
      },
      { by: 'unitHead', step: 'recheck.confirm', form: { opinion: '属实。' } },
      delivered('p1', '庞谷', 'legalRepresentative', 14, 'recheck'),
    ],
  },
  {
    title: '申请回避',
    course: [
      ...before(inspectionCourse, 'visit.record'),
      {
        by: 'handler',
        step: 'recusal.ask',
        form: { how: 'asked', party: 'p1', role: 'investigator', person: '@handler2', reason: '曾在同一市场经商。' },
        spare: true,
      },
      {
        by: 'deputyHead',
        step: 'recusal.decide',
        proceeding: 'recusal-1',
        form: { granted: false, reason: '与检查事项没有利害关系。' },
        spare: true,
      },
      ...since(inspectionCourse, 'visit.record'),
    ],
  },
]
