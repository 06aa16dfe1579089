import { penaltyReport } from '../credit/penalty.ts'
import { performance } from '../execution/performance.ts'
import { paragraph } from '../words/paper.ts'
import type { Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { owes } from './conditions.ts'
import { pageEnds } from './publicLife/clocks.ts'
import { basis } from './publicLife/records.ts'
import { rescueDeclared } from './publicLife/rescue.ts'
import { clue, proposal } from './records.ts'

/** 处罚决定的公示: its text and facts are those of the decision's own composer (a paper with a template of its own). */
export const penaltyPublications: readonly Publication[] = [
  {
    proceeding: 'disclosure',
    section: 'penalty',
    title: paragraph('{案由}案', { 案由: last(clue, 'cause') }),
    papers: ['penalty-decision'],
    facts: [],
    clock: 'D01',
    ends: pageEnds,
    performance: { ...performance(owes, 'P14'), declared: [rescueDeclared] },
    credit: penaltyReport(last(proposal, 'found'), last(basis, 'until')),
  },
]
