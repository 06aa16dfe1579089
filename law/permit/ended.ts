import { disclosure } from '../publication/records.ts'
import { lifting } from '../remedy/records.ts'
import type { Another } from '../remedy/which.ts'
import { all, among, least, not } from '../words/condition.ts'
import { change, enter, moment, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { from, last, plus, say } from '../words/value.ts'
import { cancellation, ending } from './endingRecords.ts'
import { licence } from './records.ts'
import { isPending } from './renewalConditions.ts'
import { renewal } from './renewalRecords.ts'

const over = entries(licence, { endedOn: { filled: true } }, { pick: 'latest', faulty: true })
const cancelled = entries(cancellation, { ground: 'ended' }, { pick: 'latest', faulty: true })
/** Asked for thirty days before the end: then it is decided by the end, or taken as granted (许可法50). */
const isAskedInTime = all(
  isPending,
  among(last(renewal, 'what'), ['renew', 'both']),
  least(last(licence, 'to'), plus(last(renewal, 'on'), 'L08.before')),
)
const ofLicence = { of: 'licence', from: ['ended', 'cancelled'] } as const

/** 撤回、撤销: where it is annulled the licence is in force again, for the time it has left, and its cancellation falls with it (许可法69, 70). */
export const endedLicence: Another = {
  id: ending.id,
  title: '撤回、撤销许可的决定',
  decision: ending,
  numbers: ['permit-revocation', 'permit-recall'],
  pages: entries(
    disclosure,
    { proceeding: { oneOf: ['publication-ending', 'publication-cancellation'] } },
    { faulty: true },
  ),
  page: { at: say(['publication-ending', 'publication-cancellation']) },
  after: [
    enter(licence, {
      content: from(over, 'content'),
      from: from(over, 'from'),
      to: from(over, 'to'),
      state: 'in-force',
    }),
    change(over, {}, { ends: last(lifting, 'what') }),
    change(cancelled, {}, { ends: last(lifting, 'what') }),
    stage('in-force', { ...ofLicence, when: not(isPending) }),
    moment('licence-runs', { when: not(isAskedInTime) }),
    stage('asked', { ...ofLicence, when: isPending }),
    moment('renewal-asked', { when: isAskedInTime }),
  ],
}
