import type { Looked } from '../leaves/index.ts'
import type { Gist } from './gist.ts'

const hashLength = 32
const bodies = ['sound', 'changed', 'erased'] as const

/**
 * A page on its way from one thread to another: a list for each member, and all hashes in one buffer. As objects a page would
 * take as long to hand over as to look at.
 */
export interface Packed {
  readonly index: readonly number[]
  readonly stream: readonly string[]
  readonly sequence: readonly number[]
  readonly previous: readonly string[]
  readonly type: readonly string[]
  readonly proceeding: readonly string[]
  readonly command: readonly string[]
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly result: readonly (string | null)[]
  readonly said: readonly Gist[]
  /** Sound, other leaf, says otherwise, has an answer: a bit each; then what the body is. */
  readonly flags: Uint8Array<ArrayBuffer>
  /** Leaf and link of each. */
  readonly hashes: Uint8Array<ArrayBuffer>
}

export function pack(page: readonly Looked<Gist>[]): Packed {
  const flags = new Uint8Array(page.length)
  const hashes = new Uint8Array(page.length * 2 * hashLength)
  page.forEach(({ sound, otherLeaf, otherwise, answered, body, leaf, link }, at) => {
    flags[at] =
      (sound ? 1 : 0) |
      (otherLeaf ? 2 : 0) |
      (otherwise ? 4 : 0) |
      (answered === null ? 0 : 8) |
      (bodies.indexOf(body) << 4)
    hashes.set(leaf, at * 2 * hashLength)
    if (link !== null) hashes.set(link, (at * 2 + 1) * hashLength)
  })
  return {
    index: page.map((e) => e.index),
    stream: page.map((e) => e.stream),
    sequence: page.map((e) => e.sequence),
    previous: page.map((e) => e.previous),
    type: page.map((e) => e.type),
    proceeding: page.map((e) => e.proceeding),
    command: page.map((e) => e.command),
    first: page.map((e) => e.answered?.first ?? 0),
    last: page.map((e) => e.answered?.last ?? 0),
    result: page.map((e) => e.answered?.result ?? null),
    said: page.map((e) => e.said),
    flags,
    hashes,
  }
}

export function unpack(packed: Packed): readonly Looked<Gist>[] {
  const { flags, hashes } = packed
  const hashAt = (place: number) => hashes.subarray(place * hashLength, (place + 1) * hashLength)
  return packed.index.map((index, at) => {
    const flag = flags[at]!
    const sound = (flag & 1) !== 0
    return {
      index,
      stream: packed.stream[at]!,
      sequence: packed.sequence[at]!,
      sound,
      body: bodies[flag >> 4]!,
      previous: packed.previous[at]!,
      link: sound ? hashAt(at * 2 + 1) : null,
      leaf: hashAt(at * 2),
      otherLeaf: (flag & 2) !== 0,
      type: packed.type[at]!,
      proceeding: packed.proceeding[at]!,
      command: packed.command[at]!,
      said: packed.said[at]!,
      answered:
        (flag & 8) === 0 ? null : { first: packed.first[at]!, last: packed.last[at]!, result: packed.result[at]! },
      otherwise: (flag & 4) !== 0,
    }
  })
}
