import { useSearchParams } from 'react-router'

export type Side =
  | {
      readonly kind: 'article'
      readonly statute: string
      readonly article: number
      readonly gist: string
      /** 第二项, where the citation says so. */
      readonly paragraph: string | undefined
    }
  | { readonly kind: 'clock'; readonly id: string }

/** How a case was come to, kept with its place in the history. */
export interface WayHere {
  /** Where in the history the list lies; undefined: one did not come from it. */
  readonly list?: number
}

/** The place one is at in the history of this tab, as the router counts it. */
const placeNow = (): number => Number(window.history.state?.idx ?? 0)
/** Given to a case that is opened from the list. */
export const fromHere = (): WayHere => ({ list: placeNow() })
/** How far back the list lies, past the tabs and steps looked at on the way. */
export const backTo = (list: number): number => Math.min(-1, list - placeNow())

export const stepKey = (proceeding: string, step: string): string => `${proceeding}~${step}`

/** Where in the case one is, kept in the address: a reload or a link comes back here. */
export function usePlace() {
  const [params, setParams] = useSearchParams()
  const set = (changes: Record<string, string | undefined>, replace = false) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        for (const [key, value] of Object.entries(changes))
          value === undefined ? next.delete(key) : next.set(key, value)
        return next
      },
      { replace, state: window.history.state?.usr },
    )
  return {
    /** undefined: what suits the reader. */
    tab: params.get('tab') ?? (params.has('step') ? 'steps' : undefined),
    step: params.get('step') ?? '',
    ask: (params.get('ask') ?? '').split(',').filter((id) => id !== ''),
    /** What the form begins with: kind:legal. */
    begin: Object.fromEntries(
      (params.get('with') ?? '').split(',').flatMap((pair) => {
        const [id, value] = pair.split(':')
        return id && value ? [[id, value] as const] : []
      }),
    ) as Readonly<Record<string, string>>,
    toTab: (tab: string) => set({ tab }),
    toStep: (proceeding: string, step: string, ask?: readonly string[], begin: Readonly<Record<string, string>> = {}) =>
      set({
        with:
          Object.entries(begin)
            .map(([id, value]) => `${id}:${value}`)
            .join(',') || undefined,
        tab: undefined,
        step: stepKey(proceeding, step),
        ask: ask === undefined || ask.length === 0 ? undefined : ask.join(','),
      }),
    leaveStep: () => set({ step: undefined, ask: undefined, with: undefined }, true),
  }
}
