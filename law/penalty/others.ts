import type { DocumentKind } from '../documents.ts'
import { penaltyLaw } from '../statutes.ts'
import type { Told } from '../words/caution.ts'
import { cite } from '../words/citation.ts'
import { all, equal, filled, none, rows, someOf } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { leaves, type Trace } from '../words/trace.ts'
import {
  by,
  called,
  firstOf,
  from,
  it,
  paperNumber,
  today,
  traced,
  workingDaysAfter,
  yearsAfter,
} from '../words/value.ts'
import { decision, proposal } from './records.ts'

const standing = entries(decision, {}, { pick: 'latest', faulty: true })

/** Of the decision that stands, each line in which somebody is fined: for what, in which days, how much (处罚法29). */
export const finesLeft = (paper: DocumentKind): readonly Trace[] => [
  leaves(
    'fined',
    standing,
    {
      number: paperNumber(paper),
      conduct: it('conduct'),
      from: it('from'),
      to: firstOf(it('to'), it('from')),
      fine: by('lineFine'),
    },
    someOf(rows(it('penalties')), equal(it('kind'), 'fine')),
    {
      rows: from(entries(proposal, { no: { is: from(standing, 'about') } }, { faulty: true }), 'violations'),
      party: it('party'),
    },
  ),
]

/** In the days of what is to be fined now, whatever it was called there, and by whatever agency. */
export const finedThen = called(
  '各机关（含本机关）对当事人同一时期的行为已经作出的罚款',
  traced('fined', { to: { notBelow: by('finedFrom') }, from: { below: workingDaysAfter(by('finedTo'), 1) } }),
)
export const isFinedThen = all(filled(by('finedFrom')), filled(finedThen))

/** What it was fined for within a year: on the scene that is seen before anything is written of what is to be imposed now. */
const finedLately = called(
  '当事人一年以内的行为已经作出的罚款',
  traced('fined', { to: { notBelow: yearsAfter(today, -1) } }),
)
export const finesToldOnScene: readonly Told[] = [
  {
    id: 'G27-told-scene',
    when: all(none(entries(decision, {}, { faulty: true })), filled(finedLately)),
    sentence: '当事人一年以内的行为已经被罚款：{罚款}。是同一个违法行为的，名称不同、机关不同，也不得再次罚款。',
    with: { 罚款: finedLately },
    cite: [cite(penaltyLaw, 29, '对同一个违法行为，不得给予两次以上罚款')],
  },
]

/** Read by whoever puts up, reviews and signs, before a fine (处罚法29). */
export const finesTold: readonly Told[] = [
  {
    id: 'G27-told',
    when: all(isFinedThen, none(entries(decision, {}, { faulty: true }))),
    sentence: '同一时期已经作出的罚款：{罚款}。是同一个违法行为的，名称不同、机关不同，也不得再次罚款。',
    with: { 罚款: finedThen },
    cite: [cite(penaltyLaw, 29, '对同一个违法行为，不得给予两次以上罚款')],
  },
]
