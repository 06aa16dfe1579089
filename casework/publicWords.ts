import { bodyOf, type Day, documents, type Publication, procedureOf, publicationsOf } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseEvent } from './event.ts'
import type { CaseFile, Paper, Proceeding } from './file.ts'
import { holdsFor, paperText, type TextBlock } from './paperText.ts'

/** What the rule of a publication makes of the record, before anything is masked in running text. */
export interface PublicWords {
  readonly title: string
  readonly categories: readonly string[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Paragraphs parted by line feeds. */
  readonly means: string
  readonly remedy: string
  /** The paper, and what it is called; undefined: the facts are all there is. */
  readonly paper?: { readonly title: string; readonly body: readonly TextBlock[] }
}

/**
 * The event with which what is to be public was decided: it opened the proceeding, or brought it back to its beginning for a newer
 * decision (清单修订). undefined: there is no proceeding of this name.
 */
export function openingOf(events: readonly CaseEvent[], proceeding: string): CaseEvent | undefined {
  const opened = (e: CaseEvent) =>
    e.body.effects.flatMap((f) => (f.do === 'open' && f.proceeding.id === proceeding ? [f.proceeding.stage] : []))
  const first = events.find((e) => opened(e).length > 0)
  const [beginning] = first === undefined ? [] : opened(first)
  const isBegunAnew = (e: CaseEvent) =>
    e.proceeding !== proceeding &&
    e.body.effects.some((f) => f.do === 'stage' && f.proceeding === proceeding && f.stage === beginning)
  return events.findLast((e) => e === first || isBegunAnew(e))
}

/** What the proceeding makes public, by the rule that holds for it. undefined: nothing. */
export function publicationOf(file: CaseFile, proceeding: Proceeding, context: Context): Publication | undefined {
  const procedure = procedureOf(context.rules, file.procedure)
  if (procedure === undefined) return undefined
  return publicationsOf(procedure, proceeding.kind).find(
    ({ when }) => when === undefined || holdsFor(when, { file, context, day: proceeding.opened, proceeding }),
  )
}

/** The paper whose text is what is made public: the last of those the rule names. */
export const publicPaper = (file: CaseFile, { papers = [] }: Publication): Paper | undefined =>
  file.papers.findLast((p) => papers.includes(p.kind) && p.voided === undefined)

interface Of {
  /** As it stood when it was decided, with its parties as the public may read them. */
  readonly file: CaseFile
  readonly context: Context
  readonly proceeding: Proceeding
  readonly day: Day
  /** Credit codes that are public. */
  readonly codes: readonly string[]
}

/** The words of the page as its rule composes them. */
export function publicWords(rule: Publication, { file, context, proceeding, day, codes }: Of): PublicWords {
  const { phone } = context.agency.organs
  const of = { file, context, proceeding, day, also: { 代码: codes.join('、'), 电话: phone } }
  const text = (...blocks: Parameters<typeof paperText>[0]) =>
    paperText(blocks, of)
      .map((block) => block.text)
      .join('\n')
  const paper = publicPaper(file, rule)
  return {
    title: text(rule.title),
    categories: rule.category === undefined ? [] : [text(rule.category)],
    facts: rule.facts.map((f) => ({ label: f.label, value: text(f) })).filter(({ value }) => value !== ''),
    means: text(...(rule.means ?? [])),
    remedy: text(...(rule.remedy ?? [])),
    ...(paper === undefined
      ? {}
      : { paper: { title: documents[paper.kind].title, body: textOf(paper, file, context) } }),
  }
}

const textOf = ({ kind, on, party }: Paper, file: CaseFile, context: Context): readonly TextBlock[] =>
  paperText(bodyOf(kind) ?? [], { file, context, day: on, ...(party === undefined ? {} : { party }) })
