import type { Actor } from '@xiezhi/casework'
import { joinPdfs } from '@xiezhi/documents'
import { databaseActor, printable, unknownCase } from '../cases/index.ts'
import type { EvidenceDeps } from './bringing.ts'
import { agencyOf } from './store.ts'

/** Papers of a case in one PDF for the printer: the signed ones are the single files. */
export async function printed(
  { database, objects, viewed }: EvidenceDeps,
  actor: Actor,
  id: string,
  wanted: readonly string[],
): Promise<Uint8Array> {
  const hashes = await database.transaction(databaseActor(actor), async (trx) => {
    if ((await agencyOf(trx, id)) === undefined) throw unknownCase()
    const chosen = await printable(trx, actor, id, wanted)
    await viewed(trx, actor, 'print', { case: id, name: `合订打印${chosen.length}份文书` })
    return chosen
  })
  const pdfs: Uint8Array[] = []
  for (const hash of hashes) {
    const { stream } = await objects.read(hash)
    const parts: Uint8Array[] = []
    for await (const part of stream) parts.push(part as Uint8Array)
    pdfs.push(Buffer.concat(parts))
  }
  return joinPdfs(pdfs)
}
