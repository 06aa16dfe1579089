import { type Another, meantOf, theParties } from '../remedy/which.ts'
import { moment, stage } from '../words/does.ts'
import { it } from '../words/value.ts'
import { compensationDecision, performanceOrder } from './records.ts'

const one = {
  id: compensationDecision.id,
  title: '补偿决定',
  decision: compensationDecision,
  ofParty: true,
  numbers: ['compensation-decision'],
} as const

const order = {
  id: performanceOrder.id,
  title: '要求履行协议决定',
  decision: performanceOrder,
  ofParty: true,
  numbers: ['performance-decision'],
} as const

/** 要求履行协议决定: the agreement stands, and may be asked for once more (行政协议规定24). */
export const orderDecided: Another = {
  ...order,
  before: [
    moment('compensation-settled', { each: meantOf(order, theParties) }),
    stage('paid', { of: 'compensation', each: meantOf(order, theParties), at: it('proceeding'), from: ['court'] }),
  ],
}

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
