import type { AgencyContext, Certificate } from '@xiezhi/casework'
import type {
  AgencyKind,
  AgencyRecord,
  AgencySettings,
  OversightKind,
  PersonRecord,
  RegistryFile,
  RegistryStepId,
} from '@xiezhi/casework/registry/index.ts'
import { type certificateState, registryStepIds } from '@xiezhi/casework/registry/index.ts'
import type { Matter, ParameterId } from '@xiezhi/law'
import { z } from 'zod'
import { actor } from './case/parts.ts'
import { field, formSchema } from './case/steps.ts'
import { fineRule, inForce, level } from './law.ts'
import { day, fen, form, integer, known, list, moment, object, post, text, texts, yesNo } from './words.ts'

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

export const basis = object({ law: text.optional(), title: text, level, article: text, inForce: day }).meta({
  id: 'Basis',
  description: '引用的规定',
})

const penalty = object({
  kind: text,
  amount: fen.optional(),
  value: fen.describe('没收的物品值多少，单位：分').optional(),
  text: text.optional(),
})
const tier = object({ tier: text, when: text, from: fen.optional(), to: fen.optional(), text: text.optional() })

export const matter = object({
  id: text,
  title: text,
  conduct: text,
  breached: list(basis),
  basis: list(basis),
  penalties: list(penalty),
  fine: fineRule.optional(),
  tiers: list(tier).describe('裁量档次'),
}).meta({ id: 'Matter', description: '权责清单的一项' })
const matters = object({ version: integer, items: list(matter) })
export const matterList = matters

export const registryStepView = object({
  step: z.enum(registryStepIds),
  title: text,
  stream: z.enum(['agency', 'person']),
  fields: list(field),
  schema: formSchema,
}).meta({ id: 'RegistryStep', description: '一个登记步骤及其表单' })

const setting = object({
  parameter: known<ParameterId>(text),
  value: z.union([z.number(), z.boolean(), text]),
  inForce,
  cite: list(object({ statute: text, article: integer, paragraph: text.optional(), gist: text })),
  source: text.optional(),
})

const settings = object({
  letters: text.describe('机关代字'),
  layers: texts,
  own: known<AgencySettings['own']>(list(setting)),
  preferences: known<AgencySettings['preferences']>(list(object({ parameter: text, layer: text, reason: text }))),
  chains: known<Readonly<Partial<Record<Matter, readonly z.infer<typeof post>[]>>>>(z.record(z.string(), list(post))),
  organs: object({
    reconsideration: text,
    court: text,
    bank: text,
    accountName: text.optional(),
    account: text.optional(),
    address: text,
    phone: text,
    contact: text,
  } satisfies Record<keyof AgencyContext['organs'], z.ZodType>),
  masking: object({ personName: z.enum(['surname', 'full']), addresses: z.enum(['hidden', 'shown']) }),
} satisfies Record<keyof AgencySettings, z.ZodType>)

const agency = object({
  id: text,
  name: text,
  kind: z.enum(['government', 'department', 'vertical', 'town'] satisfies AgencyKind[]),
  region: text,
  nature: text,
  address: text,
  phone: text,
  settings: settings.optional(),
  matters,
  oversees: list(
    object({
      lower: text,
      as: z.enum(['司法监督', '上级业务', '本级政府'] satisfies OversightKind[]),
      from: day,
      to: day.optional(),
    }),
  ),
  keys: list(object({ key: text, from: day, to: day.optional() })).optional(),
} satisfies Record<keyof AgencyRecord, z.ZodType>).meta({ id: 'Agency', description: '机关' })

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
    }),
  ),
  delegations: list(
    object({
      id: text,
      holding: text,
      to: text,
      from: day,
      until: day,
      reason: text,
      ended: day.optional(),
    }),
  ),
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
