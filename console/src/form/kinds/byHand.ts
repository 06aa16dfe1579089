import type { Json } from '@xiezhi/casework'

/** What columns of a table are taken for by hand: the id of a column of the list by the heading, '' for none. */
export type ByHand = Readonly<Record<string, string>>

/** What stands in the record for a column that is left out. */
const none = 'none'

export const withColumns = (at: string, byHand: ByHand): string =>
  Object.keys(byHand).length === 0
    ? at
    : `${at}${at.includes('?') ? '&' : '?'}columns=${encodeURIComponent(JSON.stringify(byHand))}`

/** The same as it is recorded with the list, where the next table of the agency finds it. */
export const mappingRows = (byHand: ByHand): readonly Json[] =>
  Object.entries(byHand).map(([heading, meaning]) => ({ heading, meaning: meaning === '' ? none : meaning }))
