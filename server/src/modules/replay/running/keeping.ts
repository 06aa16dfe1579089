import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Keeps, Papers } from '../../cases/index.ts'

/** Keeps papers under their hash in the drill's own folder, in folders of 256. */
export function keepIn(folder: string): Keeps {
  return {
    async keep(bytes, sha256) {
      const shelf = join(folder, 'papers', sha256.slice(0, 2))
      await mkdir(shelf, { recursive: true })
      await writeFile(join(shelf, `${sha256}.pdf`), bytes)
    },
  }
}

/** A key made for this drill and gone with it: no agency's real key ever signs a drilled paper. */
export function drillSigner(): Papers['sign'] {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
  return async (_agency, sha256) => ({
    signature: sign(null, Buffer.from(sha256, 'hex'), privateKey).toString('base64'),
    key: `drill-${id}`,
  })
}
