import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Keeps, type Papers, paperMessage, publicKeyOf } from '@xiezhi/server/modules/cases/index.ts'
import { objectPath } from '@xiezhi/server/modules/evidence/index.ts'

/** Keeps papers where an installation has them, without waiting for the disk: a drill can be run again. */
export function keepIn(folder: string): Keeps {
  return {
    async keep(bytes, sha256) {
      const path = objectPath(folder, sha256)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeFile(path, bytes)
    },
  }
}

/** A key made for this drill and gone with it: no agency's real key ever signs a drilled paper. */
export function drillSigner(): Papers['sign'] {
  const { privateKey } = generateKeyPairSync('ed25519')
  const key = publicKeyOf('drill', privateKey)
  return async (_agency, sha256) => ({
    signature: sign(null, paperMessage(sha256), privateKey).toString('base64'),
    key,
  })
}
