import { type EventType, eventTypes, type GateVerdict } from '@xiezhi/casework'
import type { Asked } from '@xiezhi/casework/asked.ts'
import { z } from 'zod'
import { form, integer, known, list, moment, object, text, yesNo } from '../words.ts'
import { caseFile } from './file.ts'
import { acting, fileRef, irregularity, paper, paperKind } from './parts.ts'

const askedOne = {
  id: text,
  label: text,
  is: known<Asked['is']>(text),
  said: z.record(z.string(), text).describe('所选各项的文字').optional(),
}
/** A list has columns, and these have none. */
const asked = object({ ...askedOne, columns: list(object(askedOne)).describe('清单的各列').optional() })

const verdict = object({
  gate: text,
  state: z.enum(['open', 'blocked'] satisfies GateVerdict['state'][]),
  articles: list(text),
  party: text.optional(),
})

export const recordEntry = object({
  sequence: integer,
  type: z.enum(eventTypes satisfies readonly EventType[]),
  step: text,
  title: text,
  proceeding: text,
  actor: object({ ...acting, postTitle: text }),
  acted: moment.describe('发生时间'),
  recorded: moment.describe('录入时间'),
  late: text.describe('补录的原因').optional(),
  happened: text.describe('条件未满足而已经发生的原因').optional(),
  seen: list(object({ kind: paperKind, party: text.optional() }))
    .describe('签批之前看过的文书')
    .optional(),
  told: object({ actor: object(acting), files: list(fileRef) })
    .describe('转入以前在纸面上由何人办理，原件；actor 为登记的人')
    .optional(),
  moved: object({ actor: object(acting), case: text, event: integer, link: text, recorded: moment })
    .describe('在另一案件中由何人办理，连同出处载入本案：该案的编号，哪一号记录及其链值，何时录入')
    .optional(),
  form,
  asked: list(asked).describe('填写时各栏目的名称、种类和所选的文字；没有表单的不给').optional(),
  verdicts: list(verdict).describe('办理时各关口的判断'),
  irregularities: list(irregularity),
  papers: list(paper),
  corrected: list(integer).describe('更正它的记录').optional(),
  withdrawn: yesNo.optional(),
  link: text.describe('记录链上的哈希'),
  leaf: object({ index: integer.nullable() }).describe('在日志中的序号；未入日志为 null'),
}).meta({ id: 'Entry', description: '全过程记录的一条' })

export const recordView = object({
  events: list(recordEntry),
  file: caseFile,
  checkpoint: object({ size: integer, note: text }).describe('最新的签名检查点').optional(),
}).meta({ id: 'Record', description: '全过程记录' })
