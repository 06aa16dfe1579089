import type { Day } from '@xiezhi/law'
import { type Entry, entriesIn } from '../entries.ts'
import type { CaseFile, Moment } from '../file.ts'
import { readOnce } from '../readOnce.ts'

interface Signed {
  readonly person: string
  readonly name: string
  readonly at: Moment
}

/** 法制审核 or 案件审核 of one version of the proposal. */
export interface Review {
  readonly proceeding: string
  readonly kind: 'legal' | 'case'
  readonly about: number
  readonly submitted: Day
  /** In which it was asked for. */
  readonly event: number
  readonly elements: Readonly<Record<string, { readonly answer: 'yes' | 'no' | 'na'; readonly remark?: string }>>
  readonly verdict?: 'passed' | 'failed'
  readonly advice?: string
  readonly opinion?: string
  readonly reviewer?: Signed
  /** By the head of the reviewers: without it there is no opinion yet. */
  readonly confirmed?: Signed & { readonly opinion: string; readonly event: number }
}

export const reviewsIn = readOnce((file): readonly Review[] => {
  const of = (kind: string, proceeding: string) => entriesIn(file, kind).filter((e) => e.proceeding === proceeding)
  return entriesIn(file, 'review').map((r): Review => {
    const opinion = of('reviewOpinion', r.proceeding).at(-1)
    const signature = of('reviewSignature', r.proceeding).at(-1)
    return {
      proceeding: r.proceeding,
      kind: r.fields.kind as Review['kind'],
      about: r.about ?? 0,
      submitted: r.on,
      event: r.event,
      elements: {},
      ...(opinion === undefined
        ? {}
        : { opinion: '', ...(opinion.fields as unknown as Review), reviewer: signedBy(file, opinion) }),
      ...(signature === undefined
        ? {}
        : {
            confirmed: {
              ...signedBy(file, signature),
              opinion: (signature.fields.opinion ?? '') as string,
              event: signature.event,
            },
          }),
    }
  })
})

function signedBy(file: CaseFile, { event, by, on }: Entry): Signed {
  const act = file.acts.find((a) => a.event === event)
  return { person: by, name: act?.actor.name ?? by, at: act?.acted ?? `${on}T00:00` }
}
