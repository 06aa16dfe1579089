import type { Approval, CaseFile, ClockRecord, Effect, Party, Proceeding } from '@xiezhi/casework'
import type { Matter } from '@xiezhi/law'
import { z } from 'zod'
import { day, form, integer, json, known, list, moment, object, post, text, texts, version, yesNo } from '../words.ts'
import { actor, fileRef, irregularity, paper, paperKind, unit } from './parts.ts'

const proceeding = object({
  id: text,
  kind: text,
  stage: text,
  parent: text.optional(),
  opened: day,
  parted: z.literal(true).optional().describe('其当事人已经分案，本案不再办理'),
  about: known<Proceeding['about']>(
    z
      .object({
        party: text.optional(),
        document: paperKind.optional(),
        notice: integer.optional(),
        proposal: integer.optional(),
        review: z.enum(['legal', 'case']).optional(),
        amount: integer.optional(),
      })
      .catchall(json),
  ).describe('针对哪名当事人、哪份文书、哪一次告知'),
})

const party = object({
  id: text,
  kind: z.enum(['person', 'household', 'legal', 'branch', 'unlicensed'] satisfies Party['kind'][]),
  name: text,
  code: text.describe('统一社会信用代码或者证件号码').optional(),
  address: text.optional(),
  representative: text.optional(),
  phone: text.optional(),
  agent: object({ name: text, authority: text }).optional(),
  role: z.enum(['party', 'third']).describe('party：当事人；third：利害关系人'),
  parted: z.literal(true).optional(),
}).meta({ id: 'Party', description: '当事人、利害关系人' })

const answered = { answer: z.enum(['yes', 'no']), by: text, on: day, reason: text.optional() }
const stated = object({ ...answered, of: z.record(z.string(), object(answered)).optional() })

const approval = object({
  matter: known<Matter>(text),
  proceeding: text.describe('子程序自己的呈批；主程序的没有').optional(),
  round: integer,
  chain: list(post),
  signed: integer.describe('已经签批的层级数'),
  state: z.enum(['pending', 'approved', 'returned'] satisfies Approval['state'][]),
  about: integer.optional(),
  form,
  trail: list(object({ post, person: text, name: text, opinion: text, at: moment, behalfOf: text.optional() })),
})

/** What the fold will do when the clock runs out: in the words of events, which are the record's own. */
const effects = known<readonly Effect[]>(list(z.looseObject({ do: text })))

export const clockRecord = {
  id: text,
  clock: text.describe('规则书中的期限，例如 P12'),
  party: text.optional(),
  proceeding: text.optional(),
  trigger: day.describe('起算之日'),
  at: moment.describe('以小时计的，起算的时刻').optional(),
  length: integer.nullable().describe('长度；机关没有设定的为 null'),
  until: day.optional(),
  rolls: z.literal(false).optional().describe('届满之日遇节假日不顺延'),
  before: day.optional().describe('向前倒计的，自此日倒计'),
  first: z.number().int().optional().describe('先行经过的长度，与 length 同一单位；length 自其届满之日起计算'),
  ahead: z.number().int().optional().describe('届满之前须留出的工作日'),
  unit,
  binds: z.enum(['agency', 'party', 'measure'] satisfies ClockRecord['binds'][]),
  layer: text.nullable(),
  grace: integer,
  extensions: list(integer),
  pauses: list(
    object({ from: day, to: day.optional(), ground: text, leaves: integer.optional(), for: text.optional() }),
  ),
  stopped: day.optional(),
  deems: object({ dated: z.enum(['trigger', 'due']), effects })
    .describe('期满依法视为发生的')
    .optional(),
} satisfies Record<keyof ClockRecord, z.ZodType>

const link = {
  case: text,
  procedure: text,
  title: text,
  event: integer,
  severed: z.literal(true).optional().describe('分案'),
  anew: z.literal(true).optional().describe('部分撤销以后重新作出'),
}
const linked = object(link)
const named = { event: integer, link: text.describe('该号记录的链值') }

export const act = object({
  event: integer,
  type: text,
  step: text,
  title: text,
  proceeding: text,
  actor,
  acted: moment.describe('发生时间'),
  recorded: moment.describe('录入时间'),
  form,
  late: text.optional(),
  corrected: list(integer).optional(),
  formerOfficers: texts.optional(),
  withdrawn: yesNo.optional(),
  told: object({ by: actor, files: list(fileRef) })
    .describe('转入以前在纸面上办理：由谁登记，原件')
    .optional(),
  moved: object({ case: text, ...named, recorded: moment, by: actor })
    .describe('在另一案件中办理，并案、分案时连同出处载入：该案的哪一号记录，何时录入，由谁决定载入')
    .optional(),
}).meta({ id: 'Act', description: '办过的一步' })

const entry = object({
  kind: text,
  no: integer,
  event: integer,
  changed: integer.optional(),
  on: day,
  by: text.describe('依法视为发生的为空'),
  post: post.optional(),
  deemed: text.optional(),
  proceeding: text,
  party: text.optional(),
  about: integer.optional(),
  fields: form,
  ended: object({ as: text, on: day, event: integer })
    .describe('不再有效：as 为怎样（revoked 撤销、changed 变更、void 确认无效），由哪一步')
    .optional(),
}).meta({ id: 'FileEntry', description: '案卷中的一项记录：kind 为种类，no 为该种类中的序号' })

export const caseFile = object({
  id: text,
  agency: text,
  procedure: text,
  sequence: version,
  marks: texts,
  carried: object({ at: moment, because: text, over: integer.optional() })
    .describe('由在办的纸质案件转入：何时，说明；over 为此后只在系统内办理的第一步')
    .optional(),
  from: object({ ...link, link: text.optional() })
    .describe('由哪一案件的哪一步而来；分案的，连同该号记录的链值')
    .optional(),
  took: list(object({ ...link, last: object(named) }))
    .describe('并入本案的案件：由本案的哪一号记录并入；last 为并入以前该案的最后一号记录')
    .optional(),
  into: object({ ...link, ...named })
    .describe('并入的案件，由该案的哪一号记录并入')
    .optional(),
  began: list(linked).describe('由本案开始的其他案件').optional(),
  proceedings: list(proceeding).describe('主程序和子程序（审核、送达、缴款、公示）及其所在阶段'),
  parties: list(party),
  formerParties: list(party).describe('当事人更正、重新登记以前的登记').optional(),
  unit: text.describe('办案机构').optional(),
  officers: texts.describe('指定的办案人员'),
  teams: list(object({ from: day, persons: texts, event: integer })),
  facts: known<CaseFile['facts']>(z.record(z.string(), stated)).describe('认定事项的回答'),
  approvals: known<CaseFile['approvals']>(z.record(z.string(), approval)).describe(
    '呈批，以事项为名；子程序自己的以“子程序/事项”为名',
  ),
  clocks: list(object(clockRecord)),
  irregularities: list(irregularity).describe('瑕疵'),
  papers: list(paper),
  acts: list(act),
  entries: list(entry).describe(
    '案卷中的各项记录：证据、告知、送达、审核、决定、缴款等；kind 为其种类，proceeding 为其子程序',
  ),
  numbered: z.record(z.string(), integer),
  relied: list(object({ event: integer, clock: text, safe: day, on: day })),
} satisfies Record<keyof CaseFile, z.ZodType>).meta({ id: 'File', description: '案卷：由全部记录推算而来' })
