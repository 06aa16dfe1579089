import { demoPlace } from '../demo/index.ts'
import { marksOf } from '../modules/people/index.ts'
import type { Config } from '../platform/config.ts'

/** Whose installation this is, as both its faces say it: 云岭县; '' where it has not been told. */
export const placeOf = (config: Pick<Config, 'portalPlace'>, origin: string): string =>
  config.portalPlace ?? (marksOf(origin).includes('演示') ? demoPlace : '')
