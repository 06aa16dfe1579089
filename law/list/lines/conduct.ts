import { enforcementKinds } from '../../certificates.ts'
import { threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { type ListLines, line, long, name } from './line.ts'

/** Scenes a recording is asked of, as the rules know them (`law/recording`). */
export const scenes = [
  ['verification', '现场核查'],
  ['inspection', '现场检查、勘验、抽样'],
  ['questioning', '询问'],
  ['registration', '先行登记保存'],
  ['hearing', '举行听证'],
  ['service', '留置送达、公告送达'],
  ['enforcement', '强制执行、代履行'],
  ['other', '其他环节'],
] as const

/** How a case is to be handled: what is recorded, and what is reviewed before it is decided. */
export const conduct = {
  recordings: {
    title: '音像记录事项清单',
    one: '记录事项',
    fromTable: 'recordings',
    columns: [
      must('title', '记录事项', name),
      must('scene', '办案环节', choice(...scenes), '办案时，这一环节应当有音像记录或者不记录的理由'),
      may('whole', '全程音像记录', { is: 'yesNo' }, '是的，不能以理由代替'),
      may('kind', '执法类别', line),
      may('part', '具体环节', line),
      may('content', '记录内容', long),
      may('manner', '记录方式', line),
      may('by', '记录人', line),
      may('place', '记录场所', line),
      may('device', '记录设备', line),
      may('keeping', '保存期限', line),
      may('basis', '依据', long),
    ],
    sets: [
      {
        column: 'scene',
        parameters: {
          verification: 'record.verification',
          inspection: 'record.inspection',
          questioning: 'record.questioning',
          registration: 'record.registration',
          hearing: 'record.hearing',
          service: 'record.service',
          enforcement: 'record.enforcement',
        },
      },
      {
        column: 'scene',
        where: 'whole',
        parameters: {
          verification: 'record.verificationWhole',
          inspection: 'record.inspectionWhole',
          questioning: 'record.questioningWhole',
          registration: 'record.registrationWhole',
          hearing: 'record.hearingWhole',
          service: 'record.serviceWhole',
          enforcement: 'record.enforcementWhole',
        },
      },
    ],
    cite: [cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录')],
  },
  reviews: {
    title: '重大执法决定法制审核目录',
    one: '审核事项',
    fromTable: 'reviews',
    columns: [
      must('title', '审核事项', name),
      may('kind', '执法类别', line),
      must(
        'trigger',
        '办案时怎样判断',
        choice(
          ['fineFrom', '行政处罚：罚款、没收达到数额'],
          ['everyCase', '行政处罚：全部普通程序案件'],
          ['amountFrom', '其他执法类别：涉案金额达到数额'],
          ['everyDecision', '其他执法类别：该类别的全部决定'],
          ['weighty', '各类别：重大公共利益、社会风险、重大权益、疑难复杂，或者经过听证'],
          ['other', '按所写的情形，由办案人员认定'],
        ),
      ),
      may('amount', '数额', { is: 'money' }, '按数额判断的必须填写'),
      may(
        'enforcement',
        '适用的执法类别',
        choice(...[...enforcementKinds, '其他'].map((k) => [k, k] as const)),
        '按类别、涉案金额判断的必须选择',
      ),
      may('upper', '须报上一级机关审核', { is: 'yesNo' }, '两级审核：是的，以上一级机关的审核意见为准'),
      may('points', '审核重点', long),
      may('materials', '送审材料', long),
      may('basis', '依据', long),
      may('unit', '承办机构', line),
      may('reviewer', '审核机构', line),
      may('term', '审核期限', line),
    ],
    sets: [
      { column: 'trigger', parameters: { fineFrom: 'review.fineFrom' }, value: 'amount' },
      { column: 'trigger', parameters: { everyCase: 'review.everyCase' } },
      { column: 'trigger', where: 'upper', parameters: { fineFrom: 'review.upperFineFrom' }, value: 'amount' },
    ],
    cite: [cite(threeSystemsOpinion, 12, '结合类别、层级、领域、涉案金额等制定审核目录清单')],
  },
} as const satisfies Readonly<Record<string, ListLines>>
