import { isList, publicSections } from '@xiezhi/law'
import { z } from 'zod'
import { type Entry, registerKinds } from '../disclosure/index.ts'

/** What a bundle carries. */
export interface Payload {
  readonly made: string
  /** Items as they are public now, or as they were taken down. */
  readonly entries: readonly Entry[]
  /** Ids of what is no item any more. */
  readonly dropped: readonly string[]
  /** Files of lines (大宗名录), under the hash the text of their item names. */
  readonly sheets?: readonly {
    readonly agency: string
    readonly list: string
    readonly sha256: string
    readonly lines: string
  }[]
  /** Files of the log by their path, base64. */
  readonly log: Readonly<Record<string, string>>
}

const text = z.string().max(1_000_000)
const short = z.string().max(2000)
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
const id = z.uuid()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const words = { what: text, why: text, means: text, remedy: text }
const entry = z
  .strictObject({
    id,
    version: z.number().int().positive(),
    kind: z.enum([...registerKinds, ...Object.keys(publicSections)]),
    agencyCode: short,
    agencyName: short,
    region: short,
    title: text,
    documentNumber: short,
    decidedOn: day.nullable(),
    publishedAt: moment,
    dueOn: day.nullable(),
    expiresOn: day.nullable(),
    state: z.enum(['public', 'withdrawn', 'expired']),
    stateReason: text.nullable(),
    stateAt: moment.nullable(),
    party: text,
    partyKind: short,
    categories: z.array(short),
    // Nothing is left of what was taken down.
    summary: z.union([z.strictObject(words), z.strictObject({})]),
    body: z.array(z.strictObject({ type: z.enum(['title', 'heading', 'paragraph', 'item', 'signature']), text })),
    elements: z.array(z.strictObject({ label: short, value: text })),
    sha256,
    source: short,
    demoMark: short.nullable(),
    lines: z
      .strictObject({ list: short, sheet: sha256, count: z.number().int().positive(), before: sha256.nullable() })
      .nullish(),
    // Bundles of an older version know nothing of it.
    performed: z
      .array(z.strictObject({ party: short, says: short, on: day, due: day.nullable() }))
      .max(1000)
      .optional(),
    performedAt: z.number().int().min(0).optional(),
  })
  .refine(
    (e) =>
      e.state === 'public' ||
      (e.title === '' && e.party === '' && e.body.length + e.elements.length + (e.performed?.length ?? 0) === 0),
    {
      message: '已经撤下的信息不应再有内容',
    },
  )
const payload = z.strictObject({
  made: z.string().max(40),
  entries: z.array(entry).max(100_000),
  dropped: z.array(id),
  // Bundles of an older version have none.
  sheets: z
    .array(
      z.strictObject({ agency: short, list: z.string().refine(isList), sha256, lines: z.string().max(200_000_000) }),
    )
    .max(1000)
    .optional(),
  // Where the portal serves them from: nothing that climbs out of it, or is no file of the log.
  log: z.record(
    z
      .string()
      .regex(/^(?:checkpoint|key|recovery|tile\/[0-9a-z./]+)$/)
      .refine((path) => !path.includes('..')),
    z.base64(),
  ),
})

/** What the sender signed, as it must be before anything of it is believed. undefined and why: it is something else. */
export function payloadOf(given: unknown): { readonly payload: Payload } | { readonly why: string } {
  const read = payload.safeParse(given)
  if (read.success) return { payload: read.data as unknown as Payload }
  const [first] = read.error.issues
  return { why: `${first?.path.join('.') ?? ''}：${first?.message ?? ''}` }
}
