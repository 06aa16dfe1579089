import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules of this procedure do not have yet. */
export const unbuilt: Readonly<Record<string, Unbuilt>> = {}
