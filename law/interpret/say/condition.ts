import { facts } from '../../facts.ts'
import { comparisons, instruments } from '../../instruments.ts'
import { readings } from '../../readings.ts'
import type { Condition, Over } from '../../words/condition.ts'
import type { Value } from '../../words/value.ts'
import { isAmount, sayPair } from './against.ts'
import { clockTitle, type Names, sayField } from './names.ts'
import { sayQuery, sayTest, sayValue } from './value.ts'

/** A condition as a lawyer reads it: one sentence, in the order of the words. */
export function sayCondition(c: Condition, n: Names): string {
  if ('always' in c) return '任何情形'
  if ('all' in c) return c.all.map((x) => sayCondition(x, n)).join('，并且')
  if ('any' in c) return sayOneOf(c.any, n) ?? `（${c.any.map((x) => sayPart(x, n)).join('，或者')}）`
  if ('not' in c) return sayNot(c.not, n)
  if ('fact' in c) return `认定“${facts[c.fact].question}”为是`
  if ('reads' in c) return n.means?.[c.reads] === undefined ? readings[c.reads] : `“${readings[c.reads]}”`
  if ('need' in c) return sayCondition(c.need, n)
  if ('some' in c) return `有${sayQuery(c.some, n)}`
  if ('latest' in c) {
    const is = Object.entries(c.is).map(([f, t]) => sayTest(c.latest.of, f, t, n))
    return `${sayQuery({ ...c.latest, pick: 'latest' }, n)}：${is.join('、')}`
  }
  if ('current' in c)
    return `有${sayQuery(c.current, n)}，且${c.by === undefined ? '其所针对的仍是现在拟作出的内容' : `与其相比，${comparisons[c.by]}`}`
  if ('each' in c) return `${sayOver(c.each, n)}都：${sayPart(c.holds, { ...n, it: c.each })}`
  if ('over' in c) return `“${clockTitle(c.over, n)}”已经届满`
  if ('running' in c) return `“${clockTitle(c.running, n)}”正在计算`
  if ('inTime' in c) return `“${clockTitle(c.inTime, n)}”尚未届满`
  if ('apart' in c) return `办理人没有参与${c.apart.map((q) => sayQuery(q, n)).join('、')}，也没有审签过同一次呈批`
  if ('concerned' in c) return '该当事人是有关当事人'
  if ('filled' in c) return 'form' in c.filled ? `填写了${sayField(c.filled.form, n)}` : `有${sayValue(c.filled, n)}`
  if ('asks' in c) return `本次须填写${sayField(c.asks, n)}`
  if ('holiday' in c) return `${sayValue(c.holiday, n)}是法定节假日`
  if ('restDay' in c) return `${sayValue(c.restDay, n)}是法定节假日或者不上班的周六、周日`
  if ('among' in c) return `${sayPair(...c.among, n).join('为')}之一`
  if ('least' in c)
    return `${sayValue(c.least[0], n)}${c.least.some((v) => isAmount(v, n)) ? '不少于' : '不早于'}${sayValue(c.least[1], n)}`
  return sayPair(...c.equal, n).join('为')
}

/** A part of several: what holds together stands together. */
const sayPart = (c: Condition, n: Names): string =>
  'all' in c && c.all.length > 1 ? `（${sayCondition(c, n)}）` : sayCondition(c, n)

/** One thing that may be this or that is said once: 措施为“查封”或者“扣押”. */
function sayOneOf(any: readonly Condition[], n: Names): string | undefined {
  const pairs = any.flatMap((x) => ('equal' in x ? [sayPair(...x.equal, n)] : []))
  const [first] = pairs
  return any.length > 1 && pairs.length === any.length && pairs.every(([held]) => held === first?.[0])
    ? `${first?.[0]}为${pairs.map(([, value]) => value).join('或者')}`
    : undefined
}

/** No …; and of things gone through one by one: there is one that …. */
function sayNot(c: Condition, n: Names): string {
  if ('some' in c) return `没有${sayQuery(c.some, n)}`
  if ('filled' in c)
    return 'form' in c.filled ? `没有填写${sayField(c.filled.form, n)}` : `没有${sayValue(c.filled, n)}`
  if ('equal' in c) return sayPair(...c.equal, n).join('不为')
  if ('among' in c) return `${sayPair(...c.among, n).join('不是')}之一`
  if ('least' in c)
    return `${sayValue(c.least[0], n)}${c.least.some((v) => isAmount(v, n)) ? '少于' : '早于'}${sayValue(c.least[1], n)}`
  if ('reads' in c && n.means?.[c.reads] !== undefined) return `并非${sayCondition(c, n)}`
  if ('concerned' in c) return '该当事人不是有关当事人'
  if ('asks' in c) return `本次不须填写${sayField(c.asks, n)}`
  if ('each' in c && 'not' in c.holds) return `${oneOf(c.each, n)}：${sayPart(c.holds.not, { ...n, it: c.each })}`
  if ('not' in c) return sayCondition(c.not, n)
  // Alternatives come with their own brackets.
  return 'any' in c && sayOneOf(c.any, n) === undefined ? `并非${sayCondition(c, n)}` : `并非（${sayCondition(c, n)}）`
}

const oneOf = (over: Over, n: Names): string => {
  if (over === 'concerned') return '有一名有关当事人'
  if ('parties' in over) return `${sayValue(over.parties, n)}中有一名`
  return 'rows' in over
    ? `${sayValue(over.rows, n)}中有一${isOfParties(over.rows) ? '名' : '项'}`
    : `有一次${sayQuery(over, n)}`
}

export function sayOver(over: Over, n: Names): string {
  if (over === 'concerned') return '每一名有关当事人'
  if ('parties' in over) return `${sayValue(over.parties, n)}中的每一名`
  return 'rows' in over
    ? `${sayValue(over.rows, n)}中的每一${isOfParties(over.rows) ? '名' : '项'}`
    : `每一次${sayQuery(over, n)}`
}

/** Parties are counted by name, and what else there is by item. */
const isOfParties = (v: Value): boolean => 'by' in v && /当事人(?:（.*）)?$/.test(instruments[v.by])
