import type { Actor } from '@xiezhi/casework'
import type { AgencyRecord, RegistryFile } from '@xiezhi/casework/registry/index.ts'
import { administers } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'

/** Of another agency and not registered at all are one answer: who is here cannot be tried out. */
export const unknownEntry = (): Problem =>
  new Problem(404, 'unknown-entry', '没有这项登记，或者是其他机关的人员；请核对编号，其他机关的请由该机关办理。')

/**
 * Who may read an entry: what agencies are is public; a person is seen by the agencies where he holds or held a post, by
 * those that oversee them, and by the government's administrators.
 */
export function mayRead(
  file: RegistryFile,
  actor: Actor,
  home: AgencyRecord | undefined,
  overseen: readonly string[],
): void {
  if (file.agency !== undefined) return
  if (administers(actor.post) && home?.kind === 'government') return
  const held = file.person?.posts.map((p) => p.agency) ?? []
  if (held.some((agency) => agency === actor.agency || overseen.includes(agency))) return
  // Somebody without a post yet is being registered by one administrator or another.
  if (held.length === 0 && administers(actor.post)) return
  throw unknownEntry()
}
