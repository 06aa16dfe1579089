import { z } from 'zod'
import { form, integer, list, object, sha256, text, version, yesNo } from '../words.ts'
import { fileRef, paperKind } from './parts.ts'

const entered = object({ sequence: integer, type: text, title: text })

const made = object({ kind: paperKind, number: text.describe('文号'), sha256, pages: integer })

const taking = {
  events: list(entered),
  papers: list(made).describe('形成的文书；PDF 见 GET /api/cases/{id}/papers/{sha256}'),
  sequence: version,
  began: list(object({ case: text, procedure: text, title: text }))
    .describe('由此开始的另一案件')
    .optional(),
  told: text.describe('已登记，但办理的人应当知道的：例如有的字没有字形，文书印不出来').optional(),
  repeated: yesNo.describe('同一命令重复提交，这是原来的答复').optional(),
}
export const taken = object(taking).meta({ id: 'Taken', description: '已办理' })
export const opened = object({ case: text.describe('新案件的编号'), ...taking }).meta({
  id: 'Opened',
  description: '已登记的新案件',
})

export const preview = object({
  paper: paperKind.nullable(),
  pages: list(text).describe('各页的 SVG'),
  papers: list(object({ kind: paperKind, party: text.optional(), name: text.optional() }))
    .describe('本步骤的全部文书；分别给各当事人的，一人一份')
    .optional(),
  party: text.describe('这些页是给哪一名当事人的').optional(),
  missing: list(text).optional(),
})

const worded = { was: text.describe('原来的'), now: text.describe('改后的') }
export const wordChanges = object({
  texts: list(
    object({
      at: list(z.union([text, integer])).describe('在表单中的位置：栏目，第几项（从 0 起），项中的栏目'),
      label: text,
      ...worded,
    }),
  ).describe('本表填写的、在外面改动的文字'),
  fixed: list(object(worded)).describe('固定的文字、案卷中已有的内容，改动的不采纳'),
  unclear: list(object({ label: text, ...worded })).describe('与固定的文字一起改动、分不清的，或者几处改得不一样的'),
})

export const signingPages = object({
  number: text,
  sha256: text.describe('已签章的笔录的校验值'),
  pages: list(text).describe('各页的 SVG'),
  lines: list(text).describe('签名处，按顺序'),
})

export const opening = object({
  procedure: text,
  title: text,
  step: object({ id: text, title: text }),
})

export const draft = object({
  form,
  saved: text,
  acted: text.optional(),
  basis: version.optional().describe('开始填写时看到的案件版本'),
}).meta({ id: 'Draft', description: '草稿' })

export const uploading = object({
  offset: integer.describe('已经收到的字节数'),
  bytes: integer,
  file: fileRef.nullable().describe('传完的，表单中 files 栏目所用的引用'),
})
