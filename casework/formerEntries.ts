import type { Day } from '@xiezhi/law'
import type { Entry } from './entries.ts'
import type { CaseFile, Json } from './file.ts'

type Old = { readonly [k: string]: unknown }

/**
 * What the penalty's acts still write as effects of their own, read as entries: while its steps are put into the words of the rules
 * one after the other, conditions and queries ask one thing only. Goes when the last of them has.
 */
const kinds: Readonly<Record<string, (file: CaseFile) => readonly Old[]>> = {
  disclosure: (f) => (f.disclosure === undefined ? [] : [{ ...f.disclosure, event: 0 }]),
}

export const formerEntries = (file: CaseFile): readonly Entry[] => {
  const acts = new Map(file.acts.map((a) => [a.event, a]))
  return Object.entries(kinds).flatMap(([kind, list]) =>
    list(file).map((old, place): Entry => {
      const { event, on, no, party, about, changed, ...fields } = old
      const act = acts.get(Number(event))
      return {
        kind,
        no: typeof no === 'number' ? no : place + 1,
        event: Number(event),
        on: (on ?? act?.acted.slice(0, 10)) as Day,
        by: act?.actor.person ?? '',
        proceeding: act?.proceeding ?? 'main',
        ...(act === undefined ? {} : { post: act.actor.post }),
        ...(typeof changed === 'number' ? { changed } : {}),
        ...(typeof party === 'string' ? { party } : {}),
        ...(typeof about === 'number' ? { about } : {}),
        fields: fields as { readonly [k: string]: Json },
      }
    }),
  )
}
