import { z } from 'zod'
import { day, list, moment, object, text, texts } from './words.ts'

export const auditLine = object({
  id: text,
  at: text.describe('北京时间，到秒'),
  what: text,
  whatTitle: text,
  person: text.nullable(),
  name: text.nullable(),
  account: text.nullable(),
  agencyName: text.nullable(),
  postTitle: text.nullable(),
  subject: text.describe('看了或者办了什么'),
  case: text.nullable(),
  code: text.nullable().describe('被拒绝的，拒绝的代码'),
  address: text.nullable(),
}).meta({ id: 'AuditLine', description: '访问留痕的一行' })

export const auditPage = object({
  rows: list(auditLine),
  next: text.nullable().describe('下一页的 cursor；没有下一页为 null'),
  acts: list(z.tuple([text, text])).describe('what 及其名称'),
})

export const reader = object({
  name: text,
  agencyName: text,
  postTitle: text,
  day,
  first: moment,
  last: moment,
  parts: texts.describe('看了案卷的哪些部分'),
}).meta({ id: 'Reader', description: '一人一天' })
