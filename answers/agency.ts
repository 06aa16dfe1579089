import type { AgencyContext } from '@xiezhi/casework'
import type { AgencyKind, AgencyRecord, AgencySettings, OversightKind } from '@xiezhi/casework/registry/index.ts'
import type { Matter, ParameterId } from '@xiezhi/law'
import { z } from 'zod'
import { fineRule, inForce, level } from './law.ts'
import { day, fen, integer, known, list, object, post, text, texts } from './words.ts'

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
export const matterList = object({ version: integer, items: list(matter) })

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
    creditCode: text.optional(),
    account: text.optional(),
    address: text,
    phone: text,
    contact: text,
  } satisfies Record<keyof AgencyContext['organs'], z.ZodType>),
  channels: list(
    object({
      id: text,
      title: text,
      tables: list(z.enum(['penalty', 'permit'])),
      site: z.literal(true).optional(),
      address: text.optional(),
    }),
  ).optional(),
  masking: object({ personName: z.enum(['surname', 'full']), addresses: z.enum(['hidden', 'shown']) }),
} satisfies Record<keyof AgencySettings, z.ZodType>)

export const agency = object({
  id: text,
  name: text,
  kind: z.enum(['government', 'department', 'vertical', 'town'] satisfies AgencyKind[]),
  region: text,
  nature: text,
  address: text,
  phone: text,
  since: day.describe('最早一项登记的日期').optional(),
  settings: settings.optional(),
  matters: matterList,
  oversees: list(
    object({
      lower: text,
      as: z.enum(['司法监督', '上级业务', '本级政府'] satisfies OversightKind[]),
      from: day,
      to: day.optional(),
    }),
  ),
  confirmed: list(object({ channel: text, address: text, tables: list(z.enum(['penalty', 'permit'])) }))
    .describe('公示发布人确认过的报送地址')
    .optional(),
  keys: list(object({ key: text, from: day, to: day.optional() })).optional(),
} satisfies Record<keyof AgencyRecord, z.ZodType>).meta({ id: 'Agency', description: '机关' })
