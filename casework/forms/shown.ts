import type { Json } from '../file.ts'

/** Any value of a form as text. `String` throws on an object that brings its own `toString`, which a stranger may send. */
export const shown = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
