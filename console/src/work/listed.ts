const key = 'xiezhi.listed'

/** The list one came from, in its order, so that the next case is one key away; kept for the tab, a reload included. */
export function rememberList(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(ids))
  } catch {
    // Without storage there is only the way back to the list.
  }
}

export interface Neighbours {
  readonly before?: string
  readonly after?: string
}

/** The cases above and below this one in the list; none where the case is not in it. */
export function neighboursIn(ids: readonly string[], id: string): Neighbours {
  const at = ids.indexOf(id)
  if (at < 0) return {}
  const [before, after] = [ids[at - 1], ids[at + 1]]
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

/** The list one came from; empty where none is known. */
export function listed(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(ids) ? ids : []
  } catch {
    return []
  }
}

export const neighboursOf = (id: string): Neighbours => neighboursIn(listed(), id)
