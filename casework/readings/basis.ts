import {
  compareDays,
  isDay,
  knownLaw,
  labelOf,
  lawLevels,
  penaltyKinds,
  penaltyPowers,
  type Reading,
  repealedOn,
  resolve,
  takesBusinessLicence,
} from '@xiezhi/law'
import { doubtOf, knownLaws, unconfirmed } from '../citations.ts'
import { layersOf } from '../context.ts'
import type { Basis, Penalty, Violation } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { linesIn } from './notice.ts'
import { later, no, type World, when, yes } from './world.ts'

/** 处罚法5, 10–16, 37: every line stands on law that was in force when the conduct ended and may set each of its penalties. */
export function basisLawful(world: World): Reading {
  const lines = linesIn(world)
  if (lines === undefined) return later
  for (const v of lines) {
    if (v.basis.length === 0) return no(`“${v.conduct}”没有列明处罚依据。`, '补充罚则')
    for (const b of v.basis) {
      const fault = basisFault(b, v, world)
      if (fault !== undefined) return no(fault, '改用行为发生时有效的法律、法规、规章')
    }
    for (const p of v.penalties) {
      const fault = powerFault(p, v.basis)
      if (fault !== undefined) return no(fault, '同时列明有权设定这种处罚的法律、法规')
    }
  }
  return yes
}

function basisFault(basis: Basis, violation: Violation, world: World): string | undefined {
  if (basis.level === 'normative') return `《${basis.title}》不是法律、法规、规章，不能作为处罚依据。`
  if (!isDay(basis.inForce)) return `《${basis.title}》没有写明施行日期。`
  // A rule that did not yet exist when the conduct ended is refused, unless somebody found it the lighter of two (处罚法37).
  const { ruleChangedSince, lighterRuleApplied } = world.file.facts
  const lighter = ruleChangedSince?.answer === 'yes' && lighterRuleApplied?.answer === 'yes'
  const end = violation.to ?? violation.from
  if (compareDays(basis.inForce, end) > 0 && !(lighter && compareDays(basis.inForce, world.day) <= 0))
    return `《${basis.title}》自${basis.inForce}起施行，晚于违法行为终了之日${end}。`
  const known = knownLaws(world.context)
  const over = knownLaw(basis, known)?.inForce.to ?? repealedOn(basis.title, known)
  // Conduct that went on after the rule was gone is judged by that of the day it ended, not of the day it began (处罚法36, 37).
  if (over === undefined || compareDays(end, over) <= 0) return undefined
  return `《${basis.title}》（所引版本）已于${over}之后失效，违法行为终了于${end}。`
}

/** A penalty no cited provision has the power to set (处罚法10–14); a rule that spells out a higher law stands beside it. */
function powerFault(penalty: Penalty, bases: readonly Basis[]): string | undefined {
  // Unlawful gains are taken by the law itself, whatever set the penalty beside them (处罚法28).
  if (penalty.kind === 'gains') return undefined
  const licence = (b: Basis) => b.level === 'local-regulation' && takesBusinessLicence(penalty.kind, penalty.text)
  const able = (b: Basis) => penaltyPowers[b.level].kinds.includes(penalty.kind) && !licence(b)
  if (bases.some(able)) return undefined
  const ranks = [...new Set(bases.map((b) => labelOf(lawLevels, b.level)))].join('、')
  const what = bases.some(licence) ? '吊销营业执照' : labelOf(penaltyKinds, penalty.kind)
  return `${ranks}不能设定“${what}”，所列依据不足。`
}

/** 部门规章 up to what the State Council allows, 地方政府规章 up to what the province's congress does (处罚法13, 14). */
export function fineWithinRules(world: World): Reading {
  const layers = layersOf(world.context)
  const lines = linesIn(world)
  if (lines === undefined) return later
  for (const v of lines) {
    if (v.basis.some((b) => b.level !== 'rule' && b.level !== 'local-rule')) continue
    const parameter = v.basis.every((b) => b.level === 'local-rule') ? 'localRule.fineMost' : 'rule.fineMost'
    const most = resolve(layers, parameter, world.day)
    const fine = v.penalties.filter((p) => p.kind === 'fine').reduce((sum, p) => sum + (p.amount ?? 0), 0)
    if (most.set && fine > Number(most.value))
      return no(`仅以规章为依据罚款${plainYuan(fine)}，超过规章可以设定的${plainYuan(Number(most.value))}。`)
  }
  return yes
}

export function citationsKnown(world: World): Reading {
  const lines = linesIn(world)
  if (lines === undefined) return later
  const open = unconfirmed(world.file, world.context, lines)
  const known = knownLaws(world.context)
  return when(open.length === 0, open.map((b) => doubtOf(b, world.file, known)).join(''))
}
