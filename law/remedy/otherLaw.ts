import { civilProcedureLaw, litigationLaw, ningxiaProcedure, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { type Citation, type Citations, cite } from '../words/citation.ts'
import type { Procedure } from '../words/procedure.ts'

/** What 处罚法 says of penalties, where the same is said of every decision: no rule of another kind rests on a law that is not of it. */
const instead: Readonly<Record<number, Citation>> = {
  44: cite(ningxiaProcedure, 8, '书面告知事实、理由、依据和陈述权、申辩权'),
  48: cite(threeSystemsOpinion, 6, '已公开的决定被依法撤销、确认违法或者要求重新作出的，及时撤下'),
  58: cite(threeSystemsOpinion, 11, '未经法制审核或者审核未通过的，不得作出决定'),
  73: cite(litigationLaw, 56, '诉讼期间，不停止行政行为的执行', '第一款'),
  75: cite(ningxiaProcedure, 104, '违反规定的，应当依职权或者依申请自行纠正'),
}
/** 送达: by its first paragraph handed over, by its second electronic. */
const served = ({ paragraph }: Citation): Citation =>
  paragraph === undefined
    ? cite(civilProcedureLaw, 88, '直接送交受送达人，由其签收')
    : cite(civilProcedureLaw, 90, '经受送达人同意，可以采用能够确认其收悉的电子方式')
const other = (c: Citation): Citation => (c.article === 61 ? served(c) : (instead[c.article] ?? c))
const same = (a: Citation, b: Citation): boolean => a.statute === b.statute && a.article === b.article

function cites(given: Citations): Citations {
  const changed = given.map((c) => (c.statute === penaltyLaw.id ? other(c) : c))
  const [first, ...rest] = changed.filter((c, i) => changed.findIndex((x) => same(x, c)) === i)
  return [first ?? given[0], ...rest]
}
const ofOtherLaw = <T extends { readonly cite: Citations }>(rules: readonly T[]): readonly T[] =>
  rules.map((r) => ({ ...r, cite: cites(r.cite) }))

/** What a kind that is no penalty takes from the sets it shares with the penalty, under the law that is its own. */
export const underOtherLaw = (p: Procedure): Procedure =>
  p.enforcement === '行政处罚'
    ? p
    : { ...p, steps: ofOtherLaw(p.steps), gates: ofOtherLaw(p.gates), clocks: ofOtherLaw(p.clocks) }
