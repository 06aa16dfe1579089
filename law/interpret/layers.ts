import type { Day } from '../day.ts'
import { type Direction, type ParameterId, parameters } from '../parameters.ts'
import { covers } from '../statutes.ts'
import type { Clock, Term } from '../words/clock.ts'
import type { Layer, LayerKind, Setting, Value } from '../words/layer.ts'
import { type Unit, unitWords } from '../words/unit.ts'

export type Resolved =
  | { readonly set: true; readonly value: Value; readonly layer: string; readonly setting: Setting }
  | { readonly set: false }

export type LayerProblem = { readonly parameter: ParameterId; readonly layer: string; readonly sentence: string }

const rank: Record<LayerKind, number> = { national: 0, sector: 1, province: 1, agency: 2 }

/** The value in force on `day`, from the lowest layer that sets it; unset means 未设定. */
export function resolve(layers: readonly Layer[], parameter: ParameterId, day: Day): Resolved {
  const candidates = layers.flatMap((layer) =>
    layer.settings
      .filter((s) => s.parameter === parameter && covers(s.inForce, day))
      .map((setting) => ({ layer, setting })),
  )
  if (candidates.length === 0) return { set: false }
  const deepest = Math.max(...candidates.map((c) => rank[c.layer.kind]))
  const level = candidates.filter((c) => rank[c.layer.kind] === deepest)
  const preferred = layers.flatMap((l) => l.preferences ?? []).find((p) => p.parameter === parameter)
  const chosen = level.find((c) => c.layer.id === preferred?.layer) ?? level[0]!
  return { set: true, value: chosen.setting.value, layer: chosen.layer.id, setting: chosen.setting }
}

/** How long a clock runs that begins on `day`; never set where it ends on a day of the record instead, or the law itself fixed it. */
export const lengthOn = (layers: readonly Layer[], { length }: Pick<Term, 'length'>, day: Day): Resolved =>
  typeof length === 'string' ? resolve(layers, length, day) : { set: false }

/** The length of a term that begins on `day`: the law's own, or as the layers set it; null: 未设定, or until a day of the record. */
export function daysOn(layers: readonly Layer[], term: Pick<Term, 'length'>, day: Day): number | null {
  if (typeof term.length !== 'string') return 'fixed' in term.length ? term.length.fixed : null
  const set = resolve(layers, term.length, day)
  return set.set ? Number(set.value) : null
}

/** Working days an agency waits for a letter posted in time, of a term that begins on `day`; none where the clock waits for no letter. */
export function graceOf(clock: Pick<Clock, 'grace'>, layers: readonly Layer[], day: Day, inPerson = false): number {
  if (clock.grace === undefined) return 0
  const apart = inPerson ? resolve(layers, clock.grace.inPerson, day) : ({ set: false } as const)
  const set = apart.set ? apart : resolve(layers, clock.grace.posted, day)
  return set.set ? Number(set.value) : 0
}

/** Problems for which a set of layers must not load: a value moved the wrong way, or siblings that disagree without a preference. */
export function checkLayers(layers: readonly Layer[]): readonly LayerProblem[] {
  const problems: LayerProblem[] = []
  for (const upper of layers)
    for (const lower of layers)
      for (const a of upper.settings)
        for (const b of lower.settings) {
          if (a.parameter !== b.parameter || !overlap(a, b) || upper === lower) continue
          const title = parameters[a.parameter].title
          const higher = rank[lower.kind] - rank[upper.kind]
          if (higher > 0 && wrongWay(directionFor(lower, b), a.value, b.value))
            problems.push({
              parameter: a.parameter,
              layer: lower.id,
              sentence: `“${lower.title}”把“${title}”由${a.value}改为${b.value}，方向不为上位规定所许。`,
            })
          if (
            higher === 0 &&
            upper.id < lower.id &&
            a.value !== b.value &&
            !preferredBetween(layers, a.parameter, [upper.id, lower.id])
          )
            problems.push({
              parameter: a.parameter,
              layer: lower.id,
              sentence: `“${upper.title}”与“${lower.title}”对“${title}”的规定不同，须在本机关设置中写明适用哪一个及其依据。`,
            })
        }
  for (const layer of layers)
    for (const s of layer.settings)
      if (s.cite.length === 0 && (s.source ?? '') === '')
        problems.push({
          parameter: s.parameter,
          layer: layer.id,
          sentence: `“${layer.title}”设定“${parameters[s.parameter].title}”没有写明依据。`,
        })
  return problems
}

/** 另有规定 means a law, regulation or rule: an agency's own paper cites none, and may only bind itself tighter. */
function directionFor(lower: Layer, setting: Setting): Direction | 'fixed' {
  const { direction, unit } = parameters[setting.parameter]
  const ownPaper = lower.kind === 'agency' && setting.cite.length === 0
  if (direction !== 'either' || !ownPaper) return direction
  return unit === '是否' ? 'fixed' : 'agency-maximum'
}

const overlap = (a: Setting, b: Setting): boolean =>
  (a.inForce.to === undefined || b.inForce.from <= a.inForce.to) &&
  (b.inForce.to === undefined || a.inForce.from <= b.inForce.to)

/** A preference settles only the choice between the layers that differ: naming a third one leaves it open. */
const preferredBetween = (layers: readonly Layer[], parameter: ParameterId, siblings: readonly string[]): boolean =>
  layers.some((l) => (l.preferences ?? []).some((p) => p.parameter === parameter && siblings.includes(p.layer)))

/** Down the tree a maximum may only fall, a minimum only rise, and a duty only be switched on. */
function wrongWay(direction: Direction | 'fixed', upper: Value, lower: Value): boolean {
  switch (direction) {
    case 'agency-maximum':
      return lower > upper
    case 'party-minimum':
      return lower < upper
    case 'switch-on':
      return upper === true && lower !== true
    case 'fixed':
      return lower !== upper
    case 'either':
    case 'free':
      return false
  }
}

/** What runs before its length does, and how many working days before its end something else must have come; absent where no layer says. */
export function aroundOf(
  { first, ahead }: Pick<Clock, 'first' | 'ahead'>,
  layers: readonly Layer[],
  day: Day,
): { readonly first?: number; readonly ahead?: number } {
  const number = (parameter: ParameterId | undefined): number | undefined => {
    const set = parameter === undefined ? undefined : resolve(layers, parameter, day)
    return set?.set === true ? Number(set.value) : undefined
  }
  const [before, off] = [number(first), number(ahead)]
  return { ...(before === undefined ? {} : { first: before }), ...(off === undefined ? {} : { ahead: off }) }
}

/** In words, for whoever asks why a term ends on a day its length alone does not lead to. */
export function aroundNotes({ first, ahead }: ReturnType<typeof aroundOf>, unit: Unit): readonly string[] {
  return [
    ...(first === undefined ? [] : [`这一长度之前先经过${first}${unitWords[unit]}，自其届满之日起计算。`]),
    ...(ahead === undefined ? [] : [`届满之前留出${ahead}${unitWords.WD}。`]),
  ]
}
