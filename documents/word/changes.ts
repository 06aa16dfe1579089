import { type Hole, holesBetween } from './align.ts'
import { type MarkedText, ownersIn } from './marks.ts'

/** What of a paper was worded otherwise outside. */
export interface WordChanges {
  /** Texts of the form, each with what it says now and what it would say. */
  readonly texts: readonly {
    readonly at: MarkedText['at']
    readonly label: string
    readonly was: string
    readonly now: string
  }[]
  /** What stands in the paper by itself or by the record: never taken. */
  readonly fixed: readonly { readonly was: string; readonly now: string }[]
  /** Texts of the form that were changed so that it cannot be told to what: together with what is fixed, or in two ways. */
  readonly unclear: readonly { readonly label: string; readonly was: string; readonly now: string }[]
}

const blank = (text: string): boolean => text.trim() === ''
/** Whose a change is: a text of the form, what is fixed, or several at once. */
type Whose = number | 'fixed' | readonly number[]

/** `marked`: the paper as it was given out, with its marks; `found`: the lines that came back. */
export function changesIn(marked: string, found: string, texts: readonly MarkedText[]): WordChanges {
  const { text, owners } = ownersIn(marked)
  // Where only part of a text stands, nothing of it can be taken from there.
  for (const { owner, from, to } of runsOf(owners.slice()))
    if (squeezed(text.slice(from, to)) !== squeezed(texts[owner]?.shown ?? '')) owners.fill(-1, from, to)
  const holes = holesBetween(text, found).map((hole) => slid(hole, text, found, owners))
  const told = merged(holes).map((hole) => ({ ...hole, whose: whoseIs(hole, text, owners) }))
  const muddled = new Set(told.flatMap(({ whose }) => (typeof whose === 'object' ? whose : [])))
  const twice = new Set<number>()
  const changed = new Map<number, string>()
  for (const { owner, from, to } of runsOf(owners)) {
    const now = rewritten({ owner, from, to }, text, found, told)
    if (squeezed(now) === squeezed(text.slice(from, to))) continue
    if (changed.has(owner) && changed.get(owner) !== now) twice.add(owner)
    changed.set(owner, now)
  }
  const isClear = (owner: number) => !muddled.has(owner) && !twice.has(owner)
  const piece = (h: Hole) => ({ was: around(text, h.from, h.to), now: around(found, h.thenFrom, h.thenTo) })
  return {
    texts: [...changed].flatMap(([owner, now]) => {
      const one = texts[owner]!
      const said = now === one.shown && one.text === '' ? '' : now
      const next = said === '' || /[。；;！？]$/u.test(said) ? said : `${said}${one.stop.trimEnd()}`
      return isClear(owner) && next !== one.text ? [{ at: one.at, label: one.label, was: one.text, now: next }] : []
    }),
    fixed: distinct(
      told
        .filter(
          (h) => h.whose === 'fixed' && !(blank(text.slice(h.from, h.to)) && blank(found.slice(h.thenFrom, h.thenTo))),
        )
        .map(piece),
    ),
    unclear: [
      ...told.flatMap((h) =>
        typeof h.whose === 'object'
          ? [{ label: h.whose.map((owner) => texts[owner]!.label).join('、'), ...piece(h) }]
          : [],
      ),
      ...[...twice]
        .filter((owner) => !muddled.has(owner))
        .map((owner) => ({ label: texts[owner]!.label, was: texts[owner]!.text, now: changed.get(owner)! })),
    ],
  }
}

/** Changes side by side in one line are told once. */
const distinct = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
]
const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/**
 * What is put in or taken out between equal characters may as well stand a little further on: it is taken to stand in a text of the form
 * where it can.
 */
function slid(hole: Hole, a: string, b: string, owners: Int32Array): Hole {
  const puts = hole.from === hole.to
  if (!puts && hole.thenFrom !== hole.thenTo) return hole
  const good = ({ from, to }: Hole): boolean =>
    puts
      ? (owners[from - 1] ?? -1) >= 0 || (owners[from] ?? -1) >= 0
      : owners[from]! >= 0 && owners.subarray(from, to).every((owner) => owner === owners[from])
  const by = (n: number): Hole => ({
    from: hole.from + n,
    to: hole.to + n,
    thenFrom: hole.thenFrom + n,
    thenTo: hole.thenTo + n,
  })
  const [text, from, to] = puts ? [b, hole.thenFrom, hole.thenTo] : [a, hole.from, hole.to]
  const [left, right] = [
    (n: number) => a[hole.from - n] === b[hole.thenFrom - n] && text[from - n] === text[to - n],
    (n: number) => a[hole.to + n - 1] === b[hole.thenTo + n - 1] && text[from + n - 1] === text[to + n - 1],
  ]
  if (good(hole)) return hole
  for (const [side, may] of [
    [-1, left],
    [1, right],
  ] as const)
    for (let n = 1; n <= to - from + 200 && hole.from - n >= 0 && may(n); n += 1)
      if (good(by(side * n))) return by(side * n)
  return hole
}

/** Those that touch are one. */
function merged(holes: readonly Hole[]): readonly Hole[] {
  const out: Hole[] = []
  for (const hole of holes) {
    const last = out.at(-1)
    if (last !== undefined && last.to >= hole.from && last.thenTo >= hole.thenFrom)
      out[out.length - 1] = { ...last, to: Math.max(last.to, hole.to), thenTo: Math.max(last.thenTo, hole.thenTo) }
    else out.push(hole)
  }
  return out
}

function whoseIs({ from, to }: Hole, text: string, owners: Int32Array): Whose {
  const gone = [...new Set(owners.subarray(from, to))].filter((owner) => owner >= 0)
  let fixed = false
  for (let at = from; at < to && !fixed; at += 1) fixed = owners[at] === -1 && !blank(text[at]!)
  if (from < to && (gone.length > 0 || fixed)) {
    if (gone.length === 0) return 'fixed'
    return gone.length === 1 && !fixed ? gone[0]! : gone
  }
  const [left, right] = [owners[from - 1] ?? -1, owners[to] ?? -1]
  return left >= 0 ? left : right >= 0 ? right : 'fixed'
}

/** Each place where a text of the form stands whole. */
function* runsOf(
  owners: Int32Array,
): Generator<{ readonly owner: number; readonly from: number; readonly to: number }> {
  for (let from = 0; from < owners.length; ) {
    let to = from + 1
    while (to < owners.length && owners[to] === owners[from]) to += 1
    if (owners[from]! >= 0) yield { owner: owners[from]!, from, to }
    from = to
  }
}

/** The text of one place with what was changed of it. */
function rewritten(
  { owner, from, to }: { readonly owner: number; readonly from: number; readonly to: number },
  text: string,
  found: string,
  holes: readonly (Hole & { readonly whose: Whose })[],
): string {
  let out = ''
  let at = from
  for (const hole of holes) {
    if (hole.whose !== owner || hole.to < from || hole.from > to) continue
    out += text.slice(at, Math.max(at, hole.from)) + found.slice(hole.thenFrom, hole.thenTo)
    at = Math.max(at, hole.to)
  }
  return (out + text.slice(at, to)).trim()
}

/** Enough of what stands beside it to find it again. */
function around(text: string, from: number, to: number): string {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 12)
  const stop = text.indexOf('\n', to)
  return text.slice(start, Math.min(stop < 0 ? text.length : stop, to + 12)).slice(0, 300)
}
