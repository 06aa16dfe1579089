import type { Party } from '@xiezhi/casework'
import type { PenaltyRow, RowParty } from '../reading/index.ts'
import { partiesOfFacts } from './names.ts'
import type { Note } from './supplied.ts'

/** Whom the row names: in its own column or title, else in its facts; undefined where it names nobody. */
export function namedParties(row: PenaltyRow): readonly RowParty[] {
  const named = row.parties.length > 0 ? row.parties : partiesOfFacts(row.facts)
  return named.filter((p, i) => named.findIndex((q) => q.name === p.name) === i || p.masked)
}

/** The parties of the case. One of whom the row does not say what it is, is taken for a person, so that its name is masked. */
export function partiesOf(row: PenaltyRow, note: Note): readonly Party[] {
  const named = namedParties(row)
  if (named.length === 0) {
    // Not a person's name, so nothing of it is to be hidden.
    return [{ id: 'p1', kind: 'legal', name: note.text('当事人', '当事人'), address: address(note), role: 'party' }]
  }
  return named.map((p, i) => ({
    id: `p${i + 1}`,
    kind: p.kind === 'organisation' ? 'legal' : p.kind === 'person' ? 'person' : note.value('当事人类型', 'person'),
    name: p.name,
    ...(p.creditCode === undefined ? {} : { code: p.creditCode }),
    address: address(note),
    role: 'party',
  }))
}

const address = (note: Note): string => note.text('当事人地址', '名单未载明地址')
