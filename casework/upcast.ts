/** What every stored event has, whatever its version. */
export interface Versioned {
  readonly v: number
}

/** Rewrites an event of one version as the next one; pure, and applied at read time only: stored bytes never change (design 4.3). */
export type Upcaster = (older: Versioned) => Versioned

/** From version 1 to 2, from 2 to 3, …: a changed shape adds its upcaster here and a golden history beside the old ones. */
export const caseUpcasters: readonly Upcaster[] = []
export const registryUpcasters: readonly Upcaster[] = []

/** The event as this version of the product reads it. */
export function upcast(stored: Versioned, upcasters: readonly Upcaster[]): Versioned {
  const newest = upcasters.length + 1
  if (stored.v > newest)
    throw new Error(`记录由更新的版本写成（事件版本${stored.v}，本程序只认到${newest}）。请升级后再启动。`)
  return upcasters.slice(stored.v - 1).reduce((event, next) => next(event), stored)
}
