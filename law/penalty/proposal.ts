import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

export const found = must(
  'found',
  '认定的违法事实',
  { is: 'longText', max: 20000 },
  '告知全部当事人；几名当事人行为不同的，各自的事实写在各项违法行为中，只告知该当事人',
)
export const relied = must('evidence', '认定事实所依据的证据', { is: 'evidenceRefs' })
export const violations = must('violations', '违法行为与拟处罚', { is: 'violations' })
/** Which of the five outcomes the handlers propose (市监程序48第五项, 60): only a penalty has lines of what is to be imposed. */
export const advice = may(
  'advice',
  '处理意见',
  choice(
    ['penalty', '给予行政处罚'],
    ['exempt', '有违法行为，依法不予行政处罚'],
    ['unfounded', '违法事实不能成立，不予行政处罚'],
    ['transfer', '移送其他行政管理部门'],
    ['crime', '移送司法机关'],
  ),
  '不选的，为给予行政处罚',
)
/** The outcomes that impose nothing. */
export const notPunishing = ['exempt', 'unfounded', 'transfer', 'crime'] as const
export const discretion = may(
  'discretion',
  '自由裁量的理由',
  { is: 'longText', max: 2000 },
  '告知全部当事人；各自的裁量理由写在各项违法行为中',
)

/** 处罚意见: what is to be decided. Each report or revision is one more; notices, reviews and discussions are about one of them. */
export const proposal = record('proposal', '处罚意见', [found, relied, violations, discretion], {
  later: { reason: '变更理由', advice: '处理意见', course: '案件来源和调查经过' },
  sameBy: 'penalty',
})

/** 核实引用的规定: citations of laws nobody here knows, found right by a reviewer. */
export const citationCheck = record(
  'citationCheck',
  '核实引用的规定',
  [
    must(
      'finding',
      '核实情况',
      { is: 'longText', max: 2000 },
      '处罚意见引用了法律库中没有的规定：写明在哪里查到原文，名称、效力级别、条款和施行日期是否无误',
    ),
  ],
  { later: { citations: '所核实的规定' } },
)
