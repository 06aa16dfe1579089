import { type Another, meantOf, theParties } from '../remedy/which.ts'
import { moment, stage } from '../words/does.ts'
import { it } from '../words/value.ts'
import { compensationDecision } from './records.ts'

const one = {
  id: compensationDecision.id,
  title: '补偿决定',
  decision: compensationDecision,
  ofParty: true,
  numbers: ['compensation-decision'],
} as const

/** 补偿决定: of one house alone, which is talked over and decided on anew; what was paid for it stays paid (征补条例26). */
export const houseDecided: Another = {
  ...one,
  before: [
    moment('compensation-settled', { each: meantOf(one, theParties) }),
    stage('pending', {
      of: 'compensation',
      each: meantOf(one, theParties),
      at: it('proceeding'),
      from: ['settled', 'paid', 'court'],
    }),
  ],
}
