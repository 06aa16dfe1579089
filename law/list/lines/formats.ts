import { documents } from '../../documents.ts'
import { marketProcedure, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { type ListLines, line, long } from './line.ts'

const papers = Object.entries(documents).map(([id, { title }]) => [id, title] as const)

/**
 * What an agency words otherwise in its papers than the built-in form: a line a change, so that what is not named stays as it is, and
 * nothing runs. What the law demands of a paper is kept by a check (law/formats.ts).
 */
export const formats = {
  formats: {
    title: '文书格式',
    one: '改动',
    columns: [
      must('paper', '文书', choice(...papers)),
      must(
        'part',
        '改动的部分',
        choice(
          ['head', '发文机关标志（红头）'],
          ['title', '标题'],
          ['opening', '正文开头增加一段'],
          ['replace', '改写一段固定文字'],
          ['closing', '正文末尾增加一段'],
          ['copies', '版记（份数、送达）'],
        ),
      ),
      may('was', '原来的文字', long, '改写固定文字的，照抄内置格式的这一段，{名称}也照抄'),
      must('text', '改为、增加的文字', long, '可以用{当事人}、{机关}、{机关地址}、{日期}'),
      may('why', '理由', line),
    ],
    cite: [
      cite(threeSystemsOpinion, 7, '行政执法文书基本格式标准，结合实际完善有关文书格式'),
      cite(marketProcedure, 86, '参照文书格式范本，制定本行政区域适用的文书格式'),
    ],
  },
} as const satisfies Readonly<Record<string, ListLines>>
