import { z } from 'zod'
import { day, fen, integer, known, list, moment, object, post, text, texts, version, yesNo } from '../words.ts'
import { unit } from './parts.ts'

const wait = object({
  post,
  postTitle: text,
  proceeding: text,
  what: text,
  since: moment,
  mine: yesNo.describe('等我办理'),
})

export const light = object({
  state: z.enum(['over', 'warn', 'calm', 'unset']).describe('over 超期、warn 临期、calm 正常、unset 未设定'),
  clock: text,
  title: text,
  party: yesNo.describe('当事人的期限'),
  due: day.nullable(),
  left: integer.nullable().describe('剩余'),
  unit,
  provisional: yesNo,
}).meta({ id: 'Light', description: '最要紧的期限' })

/** One row of the list of cases. A new column: README, «to add». */
export const caseRow = object({
  id: text,
  agency: text,
  agencyName: text.describe('看几个机关的案件时才有').optional(),
  title: text,
  party: text,
  cause: text,
  procedure: text,
  stage: text,
  stageTitle: text,
  receivedOn: day,
  decidedOn: day.optional(),
  decisionNumber: text.optional(),
  amount: fen.describe('罚没款合计，单位：分'),
  waits: list(wait).describe('等谁办理'),
  light: light.nullable(),
  irregular: integer.describe('瑕疵数'),
  returned: yesNo.describe('退回后尚未重新办理'),
  unit: text.describe('办案机构').optional(),
  marks: texts,
  version,
}).meta({ id: 'Row', description: '案件列表的一行' })

export const kindCount = object({
  procedure: text,
  title: text,
  cases: integer,
  stages: list(object({ id: text, title: text, cases: integer })),
})

export const casePage = object({
  rows: list(caseRow),
  next: text.nullable().describe('下一页的 cursor；没有下一页为 null'),
  kinds: list(kindCount).describe('各程序、各阶段的案件数'),
  lights: object({ over: integer, warn: integer, calm: integer, none: integer }).describe(
    '各种期限灯的案件数：over 超期、warn 临期、calm 正常、none 没有期限',
  ),
  flawed: integer.describe('有待补正瑕疵的案件数'),
  returned: integer.describe('退回后尚未重新办理的案件数'),
  agencies: known<Readonly<Partial<Record<string, number>>>>(z.record(z.string(), integer)).describe('各机关的案件数'),
  overseen: list(object({ id: text, name: text }))
    .describe('所监督的机关')
    .optional(),
}).meta({ id: 'Page', description: '一页案件' })
