import { figureForms } from '@xiezhi/law/figures/forms.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { z } from 'zod'
import { article } from './refusal.ts'
import { day, integer, list, object, oneOf, text, texts } from './words.ts'

const cell = object({
  text: text.describe('表中所写'),
  figures: texts.describe('由哪些统计项相加'),
  n: integer.describe('件数；金额以分计'),
})
const report = object({
  agency: text,
  name: text,
  dueOn: day.describe('应当公布的最后一日'),
  publishedOn: day.nullable(),
  case: text.nullable().describe('公布它的清单程序'),
  light: z
    .enum(['published', 'late', 'calm', 'warn', 'over', 'before'])
    .describe('late 迟公布；over 逾期未公布；before 该年度机关尚未在本平台办案'),
})

export const figuresPage = object({
  form: oneOf(figureForms),
  title: text,
  year: integer,
  forms: list(object({ id: text, title: text })),
  agencies: list(object({ id: text, name: text })),
  tables: list(
    object({
      title: text,
      columns: texts,
      rows: list(object({ agency: text, name: text, cells: list(cell) })),
      total: list(cell).describe('几个机关的合计；只有一个机关的与该行相同'),
    }),
  ),
  reportIn: text.describe('年报经哪一个程序拟制、公布'),
  reports: list(report).describe('各机关的年报是否已经公布'),
}).meta({ id: 'FiguresPage', description: '年度统计：每个数都由案件相加得出' })

export const figureCases = object({
  rows: list(object({ case: text, title: text, agencyName: text, on: day, what: text.describe('计入什么'), text })),
  left: integer,
  text: text.describe('这些案件相加'),
}).meta({ id: 'FigureCases', description: '一个数所由来的案件' })

const staff = object({
  id: text,
  name: text,
  posts: list(object({ id: oneOf(posts), title: text })),
  qualification: text.describe('法律职业资格，或者2018年以前已从事法制审核').optional(),
})
export const staffingPage = object({
  on: day,
  percent: integer.describe('法制审核人员占执法人员总数的百分之几'),
  rows: list(
    object({
      agency: text,
      name: text,
      officers: list(staff).describe('持有有效执法证件的人员'),
      reviewers: list(staff).describe('任法制审核人员、法制机构负责人的人员'),
      qualified: list(staff).describe('其中有资格的'),
      needed: integer.describe('应当不少于几人'),
      share: text.describe('法制审核人员与执法人员之比'),
      faults: list(
        object({ code: z.enum(['few', 'unqualified', 'none-qualified']), sentence: text, articles: list(article) }),
      ),
    }),
  ),
}).meta({ id: 'ReviewStaffing', description: '法制审核力量：执法人员、法制审核人员、资格' })
