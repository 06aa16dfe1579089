/** Whether `dist` has to be made (again). Takes a few milliseconds. */
export function isStale(): boolean
/** Makes `dist` when it is stale; gives its folder. */
export function buildConsole(options?: { report?: (line: string) => void; force?: boolean }): Promise<string>

/** Takes away what no build has written for a week. */
export declare function sweep(folder: string, now?: number): void
