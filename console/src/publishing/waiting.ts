import type { CaseRow, StepView } from '@xiezhi/answers'
import type { Procedure } from '@xiezhi/law'
import { changesPublic, readsPublic, waitsAt } from '@xiezhi/law/lookup.ts'

/** A page somebody may let out: one publication of one case. */
export interface PageWaiting {
  readonly key: string
  readonly row: CaseRow
  readonly proceeding: string
}

/** Whether the step lets a page out that was read before. */
export const letsOut = (p: Procedure, step: Pick<Procedure['steps'][number], 'proceeding' | 'from' | 'to' | 'does'>) =>
  readsPublic(p, step) && changesPublic(p, step)

/** Of what waits for me, what is published next: known by the stage that waits so, whatever the procedure calls it. */
export function pagesWaiting(
  rows: readonly CaseRow[],
  procedures: ReadonlyMap<string, Procedure>,
): readonly PageWaiting[] {
  return rows.flatMap((row) => {
    const p = procedures.get(row.procedure)
    if (p === undefined) return []
    const words = new Set(
      Object.entries(p.stages).flatMap(([kind, stages]) =>
        stages
          .filter((s) =>
            p.steps.some((step) => step.proceeding === kind && step.from.includes(s.id) && letsOut(p, step)),
          )
          .flatMap((s) => waitsAt(s).map(({ post, what }) => `${post} ${what}`)),
      ),
    )
    return row.waits
      .filter((w) => w.mine && words.has(`${w.post} ${w.what}`))
      .map(({ proceeding }) => ({ key: `${row.id} ${proceeding}`, row, proceeding }))
  })
}

/** The step that lets this page out, as it stands for me. */
export const stepOut = (p: Procedure, steps: readonly StepView[], proceeding: string): StepView | undefined =>
  steps.find((s) => {
    const rule = p.steps.find((r) => r.id === s.step)
    return s.proceeding === proceeding && rule !== undefined && letsOut(p, rule)
  })

/** How it stands with one of them, on this page and in this sitting. */
export type Standing =
  | { readonly is: 'seen'; readonly step: string; readonly title: string; readonly basis: number }
  | { readonly is: 'public' }
  /** `again`: what was seen is no longer what would be public. */
  | { readonly is: 'refused'; readonly sentence: string; readonly next: string; readonly again: boolean }
export type Standings = ReadonlyMap<string, Standing>

export const seenOf = (pages: readonly PageWaiting[], standings: Standings) =>
  pages.flatMap((page) => {
    const standing = standings.get(page.key)
    return standing?.is === 'seen' ? [{ page, standing }] : []
  })

/** The next nobody has looked at, from this one on and around; undefined: all were. */
export function nextUnseen(pages: readonly PageWaiting[], standings: Standings, from: string): string | undefined {
  const at = pages.findIndex((p) => p.key === from) + 1
  return [...pages.slice(at), ...pages.slice(0, at)].find((p) => !standings.has(p.key))?.key
}
