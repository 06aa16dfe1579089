import type { Form } from '@xiezhi/casework'
import { type DocumentKind, documents, posts } from '@xiezhi/law'
import { z } from 'zod'
import { unknownCase } from './policy.ts'

const documentKinds = Object.keys(documents) as [DocumentKind, ...DocumentKind[]]

/** What the calls take, as the API tells it. */
export const command = z
  .uuid('应为编号（UUID），每次提交换一个新的')
  .describe('命令编号（UUID）。重复提交同一命令只办理一次，并得到原来的答复；换了内容须换编号。')

export const form = z
  .record(z.string(), z.unknown())
  .transform((value) => value as Form)
  .describe('该步骤的表单。栏目由 GET /api/cases/{id}/steps 的 schema 给出；金额以分为单位，日期写成 2026-11-22。')

export const acted = z
  .string()
  .max(16)
  .optional()
  .describe('事实发生的时间（北京时间，精确到分），例如 2026-11-22T10:30；在系统内作出的行为不填。')

export const openBody = z.strictObject({
  command,
  procedure: z.string().max(100).describe('程序，例如 penalty.ordinary（行政处罚普通程序）'),
  form,
  carried: z
    .string()
    .max(2000)
    .optional()
    .describe('由在办的纸质案件转入的，写明案卷在何处、办到哪一步；此后先登记纸面上办过的步骤'),
})

const onPaper = z
  .strictObject({
    person: z.string().max(100).describe('纸面上作出这一步的人'),
    post: z
      .string()
      .max(50)
      .describe(
        `当时的岗位：${Object.entries(posts)
          .map(([id, title]) => `${id} ${title}`)
          .join('、')}`,
      ),
    numbers: z.record(z.string().max(100), z.string().max(2000)).optional().describe('各种文书上的文号'),
    files: z.array(z.record(z.string(), z.unknown())).max(100).describe('原件，上传后得到的文件'),
  })
  .optional()
  .describe('由纸质案件转入的案件，登记转入以前在纸面上办过的审批、决定；acted 为当时的时间')

export const stepBody = z.strictObject({
  command,
  form: form.default({}),
  acted,
  late: z.string().max(2000).optional().describe('补录的原因：超过次一工作日才录入时必填'),
  happened: z.string().max(2000).optional().describe('条件未满足但事实已经发生时，写明原因；记录在案并列为瑕疵'),
  seen: z
    .array(z.strictObject({ kind: z.enum(documentKinds), party: z.string().max(40).optional() }))
    .max(100)
    .optional()
    .describe('签批之前打开看过的文书，由签批人的页面报告，照样记入记录'),
  paper: onPaper,
  basis: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe(
      '打开时看到的案件版本（version）：审批人此后内容变更的，不予批准；拟稿人此后他人作出新的版本的，不予办理。自己显示表单的程序都应带上；不带的，按现在的案卷办理',
    ),
})

export const draftBody = z.strictObject({
  form,
  acted,
  basis: z.number().int().min(0).optional().describe('开始填写时看到的案件版本：恢复草稿以后随办理一并提交'),
})

export const previewBody = z.strictObject({
  form: form.default({}),
  party: z.string().max(40).optional().describe('各当事人各有一份的，看哪一名当事人的'),
})

/** A paper for a word processor, with pictures somebody has put in. */
export const wordBytes = 4 * 2 ** 20
export const wordBody = previewBody.extend({
  docx: z
    .base64()
    .max(Math.ceil(wordBytes / 3) * 4)
    .describe('改过的 DOCX，base64，不超过4兆'),
})

export const listQuery = z.strictObject({
  view: z
    .enum(['mine', 'acted', 'agency', 'oversee'])
    .default('mine')
    .describe('mine：等我办理；acted：我办过的；agency：本机关；oversee：我监督的机关'),
  procedure: z.string().max(100).optional().describe('只看这一程序的'),
  stage: z.string().max(50).optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .describe(
      '当事人、办案人员、案件名称、文号（括号随意，也可写 2026-13）、统一社会信用代码的任何一段，繁体、拼音首字母也可',
    ),
  light: z.enum(['over', 'warn', 'calm', 'none']).optional().describe('期限灯：超期、临期、正常、没有期限'),
  officer: z.string().max(100).optional().describe('办案人员的编号'),
  unit: z.string().max(100).optional().describe('办案机构'),
  agency: z.string().max(100).optional().describe('监督：只看这一机关'),
  returned: z.literal('yes').optional().describe('只看退回后尚未重新办理的'),
  flawed: z.literal('yes').optional().describe('只看有待补正瑕疵的'),
  cursor: z.string().max(200).optional().describe('上一页答复中的 next'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const recordQuery = z.strictObject({
  asOf: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, '应为时间，例如 2026-11-22T10:30')
    .optional()
    .describe('只看当时已经录入的记录'),
})

export const stepsQuery = z.strictObject({
  for: z
    .literal('desk')
    .optional()
    .describe('desk：只要办案页面用的。不写 articles，schema 一律为 null：这两项占一半，页面从规则书和 fields 得到'),
})

export const caseParams = z.object({ id: z.string().describe('案件编号') })
export const paperParams = caseParams.extend({ sha256: z.string().describe('文书的 SHA-256') })
export const stepParams = caseParams.extend({
  pid: z.string().max(200).describe('子程序编号：main 为主程序，其余见步骤清单的 proceeding'),
  step: z.string().max(100).describe('步骤，例如 party.identify，见步骤清单的 step'),
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isCaseId = (text: string): boolean => uuid.test(text)

/** The id of a case as it is stored; anything else names no case. */
export function caseId(text: string): string {
  if (!isCaseId(text)) throw unknownCase()
  return text.toLowerCase()
}
