import { createHash, randomUUID } from 'node:crypto'
import type { Actor, Context, Form, Moment } from '@xiezhi/casework'
import { actorOf, agency, contextAt } from '@xiezhi/casework/stories/county.ts'
import type { PostKind } from '@xiezhi/law'
import type { Papers } from '../deps.ts'

/** Papers whose bytes are their own number: what the record does with a paper does not depend on how it looks. */
export const plainPapers: Papers = {
  async render({ papers }) {
    return papers.map((paper) => {
      const pdf = Buffer.from(`%PDF-1.7 ${paper.kind} ${paper.number}`)
      return { ...paper, pdf, sha256: createHash('sha256').update(pdf).digest('hex'), pages: 1 }
    })
  },
  notice: () => undefined,
  word: async ({ paper }) => Buffer.from(`PK ${paper.number}`),
  table: async () => undefined,
  wordOfDraft: async ({ step }) => ({ name: `编辑稿 ${step}.docx`, docx: Buffer.from('PK') }),
  changesOfDraft: async () => ({ texts: [], fixed: [], unclear: [] }),
  pagesToSign: async ({ paper }) => ({
    number: paper.number,
    sha256: paper.sha256 ?? '',
    pages: ['<svg/>'],
    lines: ['被询问人', '询问人'],
  }),
  async signPages({ paper: { kind, number }, form }) {
    const pdf = Buffer.from(`%PDF-1.7 ${kind} ${number} ${JSON.stringify(form.ink ?? form.way)}`)
    return { kind, number, pdf, sha256: createHash('sha256').update(pdf).digest('hex'), pages: 2 }
  },
  previewStep: async ({ step }) => ({ paper: 'filing-approval', pages: [`<svg><text>${step}</text></svg>`] }),
  sign: async () => ({ signature: 'c2lnbmVk', key: 'test-key' }),
}

/** `li`, `li@reviewer`, `li!yunling-justice`: a person, at another post, of another agency. */
export function actorNamed(name: string): Actor {
  const [, person, post, other] = /^(\w+)(?:@(\w+))?(?:!([\w-]+))?$/.exec(name) ?? []
  const actor = actorOf(person!, post as PostKind | undefined)
  return other === undefined ? actor : { ...actor, agency: other }
}

/** The county's context, in the agency of who acts. */
export function countyContext(now: Moment, actor: Actor): Context {
  return actor.agency === agency.id ? contextAt(now, actor) : contextAt(now, actor, { id: actor.agency })
}

export const newCommand = (): string => randomUUID()

export const clue: Form = {
  source: 'inspection',
  receivedOn: '2026-08-03',
  cause: '经营标签不符合规定的食品',
  summary: '日常检查发现货架上的糕点未标明生产日期。',
}
