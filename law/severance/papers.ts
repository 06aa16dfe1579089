import { ifGiven, line } from '../words/paper.ts'
import { by, certified, last } from '../words/value.ts'
import { severance, severanceDecision } from './records.ts'

export const severancePapers = {
  'severance-approval': [
    line('当事人', '{当事人}'),
    line('分出的内容', '{内容}', { 内容: last(severance, 'what') }),
    line('有关当事人', '{有关当事人}', { 有关当事人: last(severance, 'called') }),
    { ...ifGiven('{违法行为}', { 违法行为: last(severance, 'breach') }), row: '分出的违法行为' },
    line('分案的情形', '{情形}', { 情形: last(severance, 'ground') }),
    line('分案的理由', '{理由}', { 理由: last(severance, 'reason') }),
    { ...ifGiven('{案由}', { 案由: last(severance, 'cause') }), row: '新案的案由' },
    line('办案人员', '{人员}', { 人员: certified(by('namedOfficers')) }),
    line('机关负责人意见', '{意见}\n{负责人}　{日期}', {
      意见: last(severanceDecision, 'opinion'),
      负责人: last(severanceDecision, 'by'),
      日期: last(severanceDecision, 'on'),
    }),
    line(
      '分案以后',
      '新案不另行立案，立案日期和办案期限与本案相同；此前的证据、告知、陈述申辩、听证请求、措施和送达连同本案的记录编号转入新案。',
    ),
  ],
} as const
