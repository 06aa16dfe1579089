import type { Json } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { isBag, type Values } from '../form/model.ts'

/** A form laid over what another has registered meanwhile. */
export interface Laid {
  readonly values: Values
  /** Fields that now say what the other registered: nothing had been typed there. */
  readonly taken: readonly string[]
  /** Fields both changed: what was typed stays, and what the other said is told. */
  readonly both: readonly string[]
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Nothing typed is lost, and nothing the other said is written over unseen. */
export function laidOver(begun: Values, typed: Values, now: Values): Laid {
  const keys = [...new Set([begun, typed, now].flatMap(Object.keys))]
  const his = keys.filter((key) => !same(begun[key], now[key]) && !same(typed[key], now[key]))
  const [taken, both] = [his.filter((k) => same(typed[k], begun[k])), his.filter((k) => !same(typed[k], begun[k]))]
  return { values: { ...typed, ...Object.fromEntries(taken.map((key) => [key, now[key]])) }, taken, both }
}

/** What a field says, in a few words. */
export function saidIn(field: Field, value: Json | undefined): string {
  const { kind } = field
  if (value === undefined || value === '') return '没有填'
  if (kind.is === 'choice' || kind.is === 'choices') {
    const chosen = Array.isArray(value) ? value : [value]
    return chosen.map((one) => kind.choices.find((c) => c.value === one)?.label ?? String(one)).join('、')
  }
  return typeof value === 'boolean'
    ? value
      ? '是'
      : '否'
    : isBag(value) || Array.isArray(value)
      ? '另有内容'
      : String(value)
}
