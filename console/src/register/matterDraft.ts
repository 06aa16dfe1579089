import type { MatterItem } from '@xiezhi/answers'

type Items = readonly MatterItem[]
type ById = ReadonlyMap<string, MatterItem>

/** A list that is being changed: what it was when the change was begun, and what it is to be. */
export interface MatterDraft {
  /** The last entry of the register it was begun on. */
  readonly basis: number
  readonly from: Items
  readonly items: Items
}

export interface MatterChange {
  readonly id: string
  readonly title: string
  readonly what: 'added' | 'changed' | 'removed'
}

const byId = (items: Items): ById => new Map(items.map((i) => [i.id, i]))
const said = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(said)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, said(v)]),
        )
      : value
const same = (a: MatterItem | undefined, b: MatterItem | undefined): boolean =>
  JSON.stringify(said(a) ?? null) === JSON.stringify(said(b) ?? null)

export function changesOf({ from, items }: Pick<MatterDraft, 'from' | 'items'>): readonly MatterChange[] {
  const [before, now] = [byId(from), byId(items)]
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((id): MatterChange[] => {
    const [was, is] = [before.get(id), now.get(id)]
    if (same(was, is)) return []
    return [
      {
        id,
        title: (is ?? was)?.title ?? id,
        what: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
      },
    ]
  })
}

/**
 * The same changes on the list another has published meanwhile: his stand, mine are laid over them, and what both touched keeps mine and
 * is named.
 */
export function laidOnList(draft: MatterDraft, now: { readonly basis: number; readonly items: Items }) {
  const mine = changesOf(draft)
  const his = changesOf({ from: draft.from, items: now.items })
  const wanted = byId(draft.items)
  const touched = new Set(mine.map((c) => c.id))
  const kept = now.items.flatMap((item) => (touched.has(item.id) ? (wanted.get(item.id) ?? []) : item))
  const here = new Set(kept.map((item) => item.id))
  const added = draft.items.filter((item) => touched.has(item.id) && !here.has(item.id))
  const both = his.filter((c) => touched.has(c.id) && !same(wanted.get(c.id), byId(now.items).get(c.id)))
  return { draft: { basis: now.basis, from: now.items, items: [...kept, ...added] }, his, both }
}

const key = (agency: string, person: string): string => `xiezhi.matters.${agency}.${person}`

/** Kept for the life of the tab, under who made it: a reload loses nothing, and nobody else finds it. */
export function keptDraft(agency: string, person: string): MatterDraft | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key(agency, person)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function keepDraft(agency: string, person: string, draft: MatterDraft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(key(agency, person))
    else sessionStorage.setItem(key(agency, person), JSON.stringify(draft))
  } catch {
    // Without storage it lives as long as the page.
  }
}
