import type { CaseFile } from './file.ts'

/** A folded file never changes: what is read from it is read once. */
export function readOnce<T>(read: (file: CaseFile) => T): (file: CaseFile) => T {
  const known = new WeakMap<CaseFile, { readonly read: T }>()
  return (file) => {
    const found = known.get(file)
    if (found !== undefined) return found.read
    const fresh = { read: read(file) }
    known.set(file, fresh)
    return fresh.read
  }
}
