import { type Citation, citationsOn, quoted, ruleBook, type Statute } from '@xiezhi/law'
import { isLawOf } from '@xiezhi/law/words/layer.ts'
import type { Frame } from './layout.ts'

const layers = ruleBook.layers.filter((l) => l.kind === 'sector' || l.kind === 'province')
const lawOf = (c: Citation): Statute | undefined => ruleBook.statutes.find((s) => s.id === c.statute)
/** Of a rule that binds one sector or province, whose it is. */
const whose = (c: Citation): string | undefined => {
  const law = lawOf(c)
  return law === undefined || isLawOf(law, []) ? undefined : layers.find((l) => isLawOf(law, [l]))?.title
}

/**
 * What a law of that day says, for every agency of the county at once: the law of the State first; a rule of one sector or province is said
 * to be that sector's, so that nobody takes it for the law of the agency he reads about.
 */
export function cited(cites: readonly Citation[], { today }: Pick<Frame, 'today'>): string {
  const held = citationsOn(cites, today, ruleBook.statutes)
  const titles = new Set(held.map(whose))
  // Not by sorting, which puts what is undefined last whatever it is told.
  return [...(titles.has(undefined) ? [undefined] : []), ...[...titles].filter((title) => title !== undefined)]
    .map((title) => {
      const text = quoted(
        held.filter((c) => whose(c) === title),
        ruleBook.statutes,
      )
      return title === undefined ? text : `${title}：${text}`
    })
    .join('；')
}
