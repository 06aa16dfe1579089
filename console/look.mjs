import { statSync } from 'node:fs'

/**
 * How a source looks, to tell whether what was made of it is made of it still: its size and its time. Not only what is newer
 * counts: an earlier version unpacked over a later one is older, and another program all the same.
 */
export function look(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined ? 'gone' : `${found.size} ${found.mtimeMs}`
}
