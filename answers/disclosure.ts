import { type PublicSection, publicSections } from '@xiezhi/law/publication/sections.ts'
import { z } from 'zod'
import { integer, list, object, text, texts } from './words.ts'

export const publicDraft = object({
  section: z
    .enum(Object.keys(publicSections) as [PublicSection, ...PublicSection[]])
    .describe('在公示平台的哪一个专栏'),
  rendering: object({
    title: text,
    party: text,
    partyKind: text,
    categories: texts,
    summary: object({ what: text, why: text, means: text, remedy: text }).describe('摘要：平实的话'),
    elements: list(object({ label: text, value: text })),
    body: list(object({ type: z.enum(['title', 'heading', 'paragraph', 'item', 'signature']), text })),
  }),
  minors: texts.describe('公示中隐去的未成年当事人，编号'),
  redactions: list(
    object({ what: z.enum(['name', 'number', 'phone', 'address']), why: text, count: integer }),
  ).describe('隐去了什么、为什么、几处'),
  candidates: list(object({ text, why: text })).describe('可能仍能认出某人的文字，供审查'),
})
