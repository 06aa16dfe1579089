import { type Day, longDate, type PostKind, posts } from '@xiezhi/law'
import type { Approval } from './file.ts'

/** An opinion as a form prints it: a line a paragraph; without signers or date, room to sign is left. */
export interface Opinion {
  readonly text: string
  readonly signers: { readonly name: string }[]
  readonly date: string
}

type Signed = Approval['trail'][number]

const dayText = (signed: Signed): string => longDate(signed.at.slice(0, 10) as Day)

/** A box of an approval form: what the given posts wrote, the last of them signing at its foot. */
export function opinionOf(approval: Approval | undefined, of: readonly PostKind[]): Opinion {
  const said = approval?.trail.filter((t) => of.includes(t.post)) ?? []
  const last = said.at(-1)
  if (last === undefined) return { text: '', signers: [], date: '' }
  const before = said.slice(0, -1).map((t) => `${t.opinion}（${posts[t.post]}${signer(t)}，${dayText(t)}）`)
  return { text: [...before, last.opinion].join('\n'), signers: [{ name: signer(last) }], date: dayText(last) }
}

/** Who signs in another's absence signs with the own name and says for whom. */
const signer = (t: Signed): string => (t.behalfOf === undefined ? t.name : `${t.name}（代${t.behalfOf}）`)
