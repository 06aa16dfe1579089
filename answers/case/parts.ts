import type { FileRef } from '@xiezhi/casework'
import type { DocumentKind, Uncounted, Unit } from '@xiezhi/law'
import { documents } from '@xiezhi/law'
import { z } from 'zod'
import { day, integer, list, moment, object, oneOf, post, sha256, text } from '../words.ts'

export const paperKind = oneOf<DocumentKind>(documents).describe('文书的种类')
export const unit = z
  .enum(['WD', 'CD', 'M', 'Y', 'H'] satisfies Unit[])
  .describe('WD 工作日，CD 自然日，M 月，Y 年，H 小时')

export const acting = {
  person: text,
  name: text,
  post,
  agency: text,
  unit: text.describe('内设机构').optional(),
  behalfOf: object({ person: text, name: text, until: day }).describe('代行何人的职责').optional(),
}
export const actor = object(acting).meta({ id: 'Actor', description: '办理的人' })

export const irregularity = object({
  event: integer,
  gate: text,
  step: text,
  sentence: text,
  reason: text,
  stands: z.literal(true).describe('程序轻微违法：记录在案，不影响以后的办理').optional(),
  cured: object({ how: text, event: integer }).describe('已经补正').optional(),
}).meta({ id: 'Irregularity', description: '瑕疵' })

export const fileRef = object({
  sha256,
  name: text,
  bytes: integer,
  type: text,
  added: moment.describe('存放的时间').optional(),
  taken: object({
    at: text.describe('拍摄时间').optional(),
    changed: text.describe('改动时间').optional(),
    place: text.describe('纬度,经度').optional(),
    device: text.optional(),
  })
    .describe('设备写在照片里的：拍摄时间、改动时间、位置、设备')
    .optional(),
  flaw: z
    .enum(['encrypted', 'damaged', 'scripted', 'disguised'])
    .describe('encrypted：有密码；damaged：不完整；scripted：含宏或者脚本；disguised：扩展名与内容不符')
    .optional(),
  lines: object({
    list: text,
    count: integer,
    shown: object({ sha256: text, lines: integer }).describe('公开的文件和其中有内容隐去的项数').optional(),
    reading: object({ sha256: text, leftOut: integer, doubts: integer })
      .describe('读入经过的文件、未读入的行数和存疑的处数')
      .optional(),
  })
    .describe('由本平台读入的名录逐项内容：哪一种、几项')
    .optional(),
} satisfies Record<keyof FileRef, z.ZodType>).meta({
  id: 'UploadedFile',
  description: '存放的一个文件；原样填入表单的 files',
})

/** Where a date comes from, day by day. */
export const told = object({
  uncounted: list(
    object({
      day,
      reason: z.enum([
        'first-day',
        'suspended',
        'rolled',
        'holiday',
        'adjusted',
        'made-good',
        'weekend',
      ] satisfies Uncounted['reason'][]),
      why: text,
    }),
  ).describe('不计入的日子，逐日写明原因'),
  worked: list(day).describe('调休上班、因而计入的周末'),
  safeMeans: text.describe('稳妥的日期是怎样定的'),
}).describe('这一日期的由来')

export const paper = object({
  kind: paperKind,
  number: text.describe('文号'),
  event: integer,
  proceeding: text.describe('制作它的子程序').optional(),
  party: text.optional(),
  about: integer.optional(),
  on: day,
  sha256: sha256.describe('PDF 的 SHA-256：见 GET /api/cases/{id}/papers/{sha256}').optional(),
  pages: integer.optional(),
  format: object({ case: text, version: integer })
    .describe('所用的本机关文书格式：清单的案件和版本；没有的，为内置格式')
    .optional(),
  first: object({ sha256, pages: integer }).describe('交核对、签名的原件；sha256 则为加上各页签名以后的').optional(),
  signature: text.optional(),
  voided: text.describe('作废的原因').optional(),
  scans: list(fileRef).describe('转入以前在纸面上制作的：原件').optional(),
}).meta({ id: 'Paper', description: '一份文书' })
