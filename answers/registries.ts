import type { Certificate } from '@xiezhi/casework'
import {
  type AgencyKind,
  type certificateState,
  type OversightKind,
  type PersonRecord,
  type RegistryFile,
  type RegistryStepId,
  registryStepIds,
} from '@xiezhi/casework/registry/index.ts'
import { z } from 'zod'
import { agency } from './agency.ts'
import { actor } from './case/parts.ts'
import { field, formSchema } from './case/steps.ts'
import { article } from './refusal.ts'
import { day, form, integer, known, list, moment, object, post, text, yesNo } from './words.ts'

const certificate = { number: text, from: day, to: day }

export const colleague = object({
  id: text.describe('即表单中的人员编号'),
  name: text,
  posts: list(
    object({
      id: text,
      kind: post,
      title: text,
      unit: text.optional(),
      rank: text.describe('职务').optional(),
    }),
  ),
  certificate: object({ ...certificate, state: known<ReturnType<typeof certificateState>>(text) })
    .describe('执法证件')
    .optional(),
  qualification: z.enum(['bar', 'before-2018']).describe('法律职业资格，或者 2018 年以前已从事审核').optional(),
}).meta({ id: 'Colleague', description: '本机关在岗人员' })

export const registryStepView = object({
  step: z.enum(registryStepIds),
  title: text,
  stream: z.enum(['agency', 'person']),
  by: z.union([post, z.literal('holder')]).describe('由谁登记；holder 由本人确认'),
  fields: list(field),
  schema: formSchema,
}).meta({ id: 'RegistryStep', description: '一个登记步骤及其表单' })

const delegation = object({
  id: text,
  holding: text,
  to: text,
  from: day,
  until: day,
  reason: text,
  ended: day.optional(),
})

const person = object({
  id: text,
  name: text,
  phone: text.optional(),
  certificates: list(
    object({
      ...certificate,
      kinds: text,
      area: text,
      revokedOn: day.optional(),
      entered: day.describe('登记的日期').optional(),
    } satisfies Record<keyof Certificate, z.ZodType>),
  ),
  qualification: z.enum(['bar', 'before-2018']).optional(),
  posts: list(
    object({
      id: text,
      agency: text,
      unit: text.optional(),
      post,
      title: text.optional(),
      from: day,
      to: day.optional(),
      entered: day.describe('登记的日期').optional(),
    }),
  ),
  delegations: list(delegation),
  asked: list(delegation).describe('待本人确认的委托代行，确认以前不生效').optional(),
} satisfies Record<keyof PersonRecord, z.ZodType>).meta({ id: 'Person', description: '人员' })

const registryEntry = object({
  sequence: integer,
  type: z.enum(['registered', 'withdrawn']),
  step: known<RegistryStepId>(text),
  title: text,
  actor,
  recorded: moment,
  form,
})

export const registryView = object({
  sequence: integer,
  agency: agency.optional(),
  person: person.optional(),
  events: list(registryEntry),
} satisfies Record<keyof RegistryFile | 'events', z.ZodType>)

export const registered = object({
  sequence: integer,
  events: list(object({ sequence: integer, type: text, title: text })),
  repeated: yesNo.optional(),
})

export const registeredAgency = object({
  id: text,
  name: text,
  kind: z.enum(['government', 'department', 'vertical', 'town'] satisfies AgencyKind[]),
  region: text,
  nature: text,
  address: text,
  phone: text,
  sequence: integer.describe('最后一条登记的序号'),
  settled: yesNo.describe('已设定机关事项'),
  powers: integer.describe('权责清单的项数'),
  seal: object({ key: text, from: day }).describe('现在的签章公钥').optional(),
  administrators: list(post).describe('今天有人在岗的管理员'),
  overseenBy: list(
    object({
      agency: text,
      as: z.enum(['司法监督', '上级业务', '本级政府'] satisfies OversightKind[]),
      from: day,
      to: day.optional(),
    }),
  ).describe('由哪些机关监督'),
}).meta({ id: 'RegisteredAgency', description: '已登记的一个机关，登记到哪一步' })

const said = object({ value: text, by: text.describe('哪一层规定，或者本机关'), articles: list(article) })

export const agencySetting = object({
  parameter: text.describe('编号，即 agency.set 的 settings 中的名称'),
  title: text,
  unit: z.enum(['工作日', '日', '小时', '月', '年', '分', '万分之一', '次', '是否', '文字']),
  direction: z
    .enum(['agency-maximum', 'party-minimum', 'either', 'free', 'switch-on'])
    .describe('本机关可以怎样改：只能更短、更少，只能更长，可长可短，可以自定，只能要求得更多'),
  articles: list(article),
  inForce: said.nullable().describe('今天适用的；没有规定的为 null'),
  above: said.nullable().describe('法律、领域和省的规定；没有的为 null'),
  own: list(object({ value: text, from: day, to: day.optional(), source: text })).describe('本机关所定的，先后为序'),
}).meta({ id: 'AgencySetting', description: '一项可以设定的期限、数额、要求' })
