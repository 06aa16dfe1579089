import { fchownSync, lchownSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whose a folder is, where root writes into somebody else's; undefined: what is written is rightly its writer's. */
function ownerOf(folder: string): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = statSync(folder)
  return uid === 0 ? undefined : { uid, gid }
}

/** A private folder with those above it; made by root in somebody's folder they are his. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  const owner = ownerOf(dirname(first))
  // Not through a link: who owns the folder could put one there meanwhile.
  if (owner) for (let at = path; at.length >= first.length; at = dirname(at)) lchownSync(at, owner.uid, owner.gid)
}

/** An open file that root wrote is whose folder it lies in: the service, which runs as that user, has to read it. */
export function giveToFolder(file: number, folder: string): void {
  const owner = ownerOf(folder)
  if (owner) fchownSync(file, owner.uid, owner.gid)
}
