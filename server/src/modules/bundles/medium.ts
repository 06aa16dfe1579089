import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../platform/failure.ts'

/** Bytes of one bundle: what one text of this program may hold. */
const most = 500_000_000

/** Names of bundles on a medium, in their order. */
export const bundlesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^\d{6,}\.bundle$/.test(name))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))

/** Whoever fills the medium is a stranger: a link, a pipe or a file without end is no bundle. Errors: `Failure` bundle-no-file, bundle-too-large. */
export function readBundle(folder: string, name: string): string {
  const path = join(folder, name)
  const found = lstatSync(path)
  if (!found.isFile())
    throw new Failure(
      'bundle-no-file',
      `${name} 不是普通的文件（链接、管道等），没有采用。请核对介质，重新复制这一份。`,
    )
  if (found.size > most)
    throw new Failure(
      'bundle-too-large',
      `${name} 有 ${Math.ceil(found.size / 1_000_000)} MB，公示包不会这样大，没有采用。请核对介质，重新复制这一份。`,
    )
  return readFileSync(path, 'utf8')
}
