import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const

/** 许可法55: who tests, by which standard, and what came of it. */
export const technical = record('technical', '指派检验、检测、检疫人员', [
  must('kind', '种类', choice(['inspection', '检验'], ['test', '检测'], ['quarantine', '检疫'])),
  must('officers', '工作人员', { is: 'officers', min: 2 }),
  must('standards', '所依据的技术标准、技术规范', text),
])
export const technicalResult = record('technicalResult', '检验、检测、检疫结果', [
  must('conclusion', '结论', choice(['met', '符合技术标准、技术规范'], ['unmet', '不符合'])),
  must('content', '结果，所依据的技术标准、技术规范', text),
  may('files', '报告', { is: 'files' }, '补录的必须附上'),
])
