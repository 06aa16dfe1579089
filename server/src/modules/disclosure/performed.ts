import { disclosureOf, performedIn, publicationOf, publicParty } from '@xiezhi/casework'
import { publicSections, ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { entryParties } from './entry.ts'
import { maskerOf, type Publishing } from './masker.ts'
import type { Entry, PublicPerformed } from './shapes.ts'

/** Where anything is said of performance. */
export const performing: readonly Entry['kind'][] = [
  ...new Set(
    ruleBook.procedures.flatMap((p) => p.publications.flatMap((x) => (x.performance === undefined ? [] : [x.section]))),
  ),
]

/** 履行情况 of what the proceeding made public, as the file stands, under the names the page shows. Nothing where it was taken back. */
export function performedOf(of: Publishing): readonly PublicPerformed[] {
  const { file, proceeding, context, day } = of
  const at = file.proceedings.find((p) => p.id === proceeding)
  const rule = at === undefined ? undefined : publicationOf(file, at, context)
  if (rule?.performance === undefined || disclosureOf(file, proceeding)?.withdrawn !== undefined) return []
  const masker = maskerOf(of)
  const parties = publicSections[rule.section].ofParties && rule.unnamed !== true ? entryParties(rule, of, masker) : []
  const names = new Map(
    parties.map((p) => [p.id, publicParty(p, context.agency.masking, masker.minors.includes(p.id)).name]),
  )
  return performedIn(rule.performance, [...names.keys()], { file, context, decided: day }).map(
    ({ party, says, on, due = null }) => ({
      party: party === undefined ? '' : (names.get(party) ?? ''),
      says: masker.mask(says),
      on,
      due,
    }),
  )
}

/** Tells it anew of a page that is up, as of a later event of its case than is told; an older one changes nothing. */
export const applyPerformed = (trx: Queries, id: string, told: readonly PublicPerformed[], sequence: number) =>
  trx.query({
    name: 'disclosure.perform',
    text: `update disclosure.entry set performed = $2, performed_at = $3
      where id = $1 and state in ('public', 'corrected') and performed_at < $3 and performed is distinct from $2::jsonb`,
    values: [id, JSON.stringify(told), sequence],
  })
