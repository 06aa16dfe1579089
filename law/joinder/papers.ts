import { line } from '../words/paper.ts'
import { by, certified, last } from '../words/value.ts'
import { joinder, joinderDecision } from './records.ts'

/** No book of forms has one: what an approval of this kind says in the forms that approve something within a case (市监文书格式7). */
export const joinderPapers = {
  'joinder-approval': [
    line('当事人', '{当事人}'),
    line('并入本案的案件', '{案件}', { 案件: last(joinder, 'title') }),
    line('呈批时该案的情况', '{情况}', { 情况: last(joinder, 'was') }),
    line('并案的情形', '{情形}', { 情形: last(joinder, 'ground') }),
    line('并案的理由', '{理由}', { 理由: last(joinder, 'reason') }),
    line('办案人员', '{人员}', { 人员: certified(by('namedOfficers')) }),
    line('机关负责人意见', '{意见}\n{负责人}　{日期}', {
      意见: last(joinderDecision, 'opinion'),
      负责人: last(joinderDecision, 'by'),
      日期: last(joinderDecision, 'on'),
    }),
    line(
      '并案以后',
      '两案合并办理，办案期限按先届满的计算；并入案件的证据、措施和送达连同原案的记录编号载入本案，查封、扣押等措施的期限自各自起算之日连续计算。',
    ),
  ],
} as const
