import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/**
 * A part of the page whose script comes on its own; `instead` stands there until it has come. Not `lazy` and `Suspense`: where
 * something was drawn in its stead React holds the part back for 300 ms, also when its script has long been there.
 */
export interface LatePart<P extends object> {
  readonly load: () => Promise<ComponentType<P>>
  readonly instead: ReactNode
  known: ComponentType<P> | undefined
}

export const late = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  instead: ReactNode = null,
): LatePart<P> => ({ load, instead, known: undefined })

async function fetched<P extends object>(part: LatePart<P>): Promise<ComponentType<P>> {
  part.known ??= await part.load()
  return part.known
}

/** Fetches the script before it is to be shown. Without a line it is fetched when somebody goes there. */
export const fetchAhead = <P extends object>(part: LatePart<P>): void => void fetched(part).catch(() => undefined)

/** The part could not be fetched: the line is away, or the console was made anew since the page was opened. */
export class PartMissing extends Error {}

export function Late<P extends object>({ part, props }: { part: LatePart<P>; props: P }) {
  // Of that part: in the same place another one may come to stand.
  const [came, setCame] = useState<{ of: LatePart<P>; fault?: PartMissing }>()
  useEffect(() => {
    let here = true
    fetched(part).then(
      () => here && setCame({ of: part }),
      (cause: unknown) =>
        here && setCame({ of: part, fault: new PartMissing('a part of the page did not come', { cause }) }),
    )
    return () => {
      here = false
    }
  }, [part])
  // For the boundary around it, which says so in words.
  if (came?.of === part && came.fault !== undefined) throw came.fault
  const Part = part.known
  return Part === undefined ? part.instead : <Part {...props} />
}
