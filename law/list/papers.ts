import { equal, rows } from '../words/condition.ts'
import { ifGiven, paragraph, section, table } from '../words/paper.ts'
import { firstOf, it, last, say } from '../words/value.ts'
import { type ListId, linesOf, listLines } from './lines.ts'
import { adoption, draft } from './records.ts'

/** Told in sentences of their own below; every other list is read column by column. */
const told: readonly ListId[] = ['entrustments', 'assignments', 'lenient']
const tables = (Object.keys(listLines) as ListId[])
  .filter((id) => !told.includes(id))
  .map((id) => ({
    ...table(rows(last(draft, id)), ...linesOf(id).columns.map((c) => [c.label, it(c.id)] as const)),
    when: equal(last(draft, 'kind'), id),
  }))

/** 清单文本 (指导意见四): as it was adopted, addressed to nobody. */
export const listPapers = {
  'list-text': [
    paragraph('{名称}', { 名称: last(draft, 'title') }),
    section('制定依据'),
    paragraph('{依据}', { 依据: last(draft, 'basis') }),
    section('内容'),
    ifGiven('{内容}', { 内容: last(draft, 'items') }),
    // A line a paragraph: read on a phone as on paper.
    {
      ...paragraph('{违法行为}，{条件}的，{情形}。', {
        违法行为: it('conduct'),
        条件: it('when'),
        情形: it('ground'),
      }),
      each: rows(last(draft, 'lenient')),
    },
    {
      ...paragraph('{组织}受委托实施{类别}；委托事项：{事项}；权限：{权限}；期限自{起}至{止}。委托书：{委托书}。', {
        组织: it('body'),
        类别: it('kind'),
        事项: firstOf(it('matter'), say('该类全部事项')),
        权限: it('powers'),
        起: it('from'),
        止: it('to'),
        委托书: it('document'),
      }),
      each: rows(last(draft, 'entrustments')),
    },
    {
      ...paragraph('{事项}：{根据}（{文件}，{公布}公布），自{起}起行使。', {
        事项: it('matter'),
        根据: it('ground'),
        文件: it('document'),
        公布: it('publishedOn'),
        起: it('from'),
      }),
      each: rows(last(draft, 'assignments')),
    },
    ifGiven('{逐项内容}', { 逐项内容: last(draft, 'sheet') }),
    ...tables,
    section('施行'),
    paragraph('自{施行}起施行。', { 施行: last(adoption, 'effectiveOn') }),
    ifGiven('修订说明：{说明}', { 说明: last(draft, 'changes') }),
  ],
} as const
