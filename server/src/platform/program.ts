import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { productRoot } from './paths.ts'

/** Whatever rows follow from beside the record: rules, how they are read, how they are written. Not what only shows them. */
const folders = ['answers', 'casework', 'db', 'documents', 'law', 'lists', 'log', 'portal', 'server']
const counts = (name: string): boolean => /\.(ts|json|sql)$/.test(name) && !/\.test\.ts$|\.d\.ts$/.test(name)

function* filesOf(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue
    if (entry.isDirectory()) yield* filesOf(join(folder, entry.name))
    else if (counts(entry.name)) yield join(folder, entry.name)
  }
}

/** What this program is made of, in hexadecimal: equal for equal sources wherever they lie, another after any change of them. */
export function programDigest(root: string = productRoot): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const file of filesOf(join(root, folder))) {
      const text = readFileSync(file)
      hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\n${text.length}\n`)
      hash.update(text)
    }
  return hash.digest('hex')
}
