import { type RefObject, useEffect, useRef } from 'react'
import type { Refused } from './useSubmit.ts'

interface Resting {
  /** The version a restored draft was begun on; undefined: nothing was restored. */
  readonly began: number | undefined
  /** It is read to be signed, or let out: what was read first counts. */
  readonly signs: boolean
  readonly refused: Refused
}

/** The server named what another did meanwhile, and it is before the reader's eyes now. */
export const isTold = ({ problem }: Pick<Refused, 'problem'>): boolean =>
  problem?.code === 'changed-meanwhile' || problem?.code === 'basis-changed'

/**
 * The version of the case that what is typed or read was made upon: it travels with the act and with its draft, so that nothing another did
 * since is passed over unseen. Once that has been told, it is the version that stands now.
 */
export function useRestsOn(version: number, { began, signs, refused }: Resting): RefObject<number> {
  const rests = useRef(signs ? version : (began ?? version))
  useMovesOn(rests, version, isTold(refused))
  return rests
}

/** A form nobody has touched begins with what the case holds now. */
export function useMovesOn(rests: RefObject<number>, version: number, moves: boolean): void {
  useEffect(() => {
    if (moves) rests.current = version
  }, [rests, version, moves])
}
