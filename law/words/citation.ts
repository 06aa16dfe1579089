import type { Day } from '../day.ts'
import { numeral } from '../numeral.ts'
import { covers, type Statute, statutes } from '../statutes.ts'
import { isLawOf, type Layer } from './layer.ts'

/** One article relied on, with its gist in our own words; the text itself comes from the installation's law library. */
export interface Citation {
  readonly statute: string
  /** Article number as the law counts it; for 国办发〔2018〕118号 the number of the item. */
  readonly article: number
  readonly paragraph?: string
  readonly gist: string
}

/** At least one: a rule without an article is not a rule. */
export type Citations = readonly [Citation, ...Citation[]]

export const cite = (law: Statute, article: number, gist: string, paragraph?: string): Citation => ({
  statute: law.id,
  article,
  gist,
  ...(paragraph === undefined ? {} : { paragraph }),
})

/**
 * The citations whose law was in force on `day` and, under `layers`, is law of the agency; all of them when none was, so that a
 * reader always sees a source.
 */
export function citationsOn(
  cites: readonly Citation[],
  day: Day,
  statutes: readonly Statute[],
  layers?: readonly Layer[],
): readonly Citation[] {
  const held = cites.filter((c) => {
    const law = statutes.find((s) => s.id === c.statute)
    return law !== undefined && covers(law.inForce, day) && (layers === undefined || isLawOf(law, layers))
  })
  return held.length > 0 ? held : cites
}

/** 《中华人民共和国行政处罚法》（2017年修正）: the edition is no part of the name. */
export const quotedTitle = ({ title }: Pick<Statute, 'title'>): string => {
  const [, name, edition = ''] = /^(.*?)(（[^）]*）)?$/.exec(title)!
  return `《${name}》${edition}`
}

/** 第五十八条第一项; papers of the State Council and its office count items, not articles: 国办发〔2018〕118号（六）. */
export const articleWords = ({ short }: Pick<Statute, 'short'>, article: number, paragraph = ''): string =>
  /^国(办|发)/.test(short) ? `（${numeral(article)}）${paragraph}` : `第${numeral(article)}条${paragraph}`

/** 《中华人民共和国行政处罚法》第四十四条、第四十五条和《…》第五条, as a paper names what it rests on. */
export function quoted(cites: readonly Citation[], statutes: readonly Statute[]): string {
  const laws = [...new Set(cites.map((c) => c.statute))]
  const named = laws.map((id) => {
    const law = statutes.find((s) => s.id === id)
    const articles = cites
      .filter((c) => c.statute === id)
      .map((c) => articleWords(law ?? { short: '' }, c.article, c.paragraph))
    return `${law === undefined ? '' : quotedTitle(law)}${articles.join('、')}`
  })
  return named.length < 3 ? named.join('和') : `${named.slice(0, -1).join('、')}和${named.at(-1)}`
}

/** Those of the articles that are in force on `day` and law of the agency, as a paper names them; '' where none is (no reader of a paper wants a source that does not bind). */
export const quotedOn = (cites: readonly Citation[], day: Day, layers: readonly Layer[]): string =>
  quoted(
    cites.filter((c) => {
      const law = statutes.find((s) => s.id === c.statute)
      return law !== undefined && covers(law.inForce, day) && isLawOf(law, layers)
    }),
    statutes,
  )
