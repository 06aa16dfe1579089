import { disclosure } from '../publication/records.ts'
import type { Another } from '../remedy/which.ts'
import { among } from '../words/condition.ts'
import { moment, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { from, say } from '../words/value.ts'
import { change } from './records.ts'

const fallen = entries(change, {}, { ended: 'only', pick: 'latest', faulty: true })
const isStop = among(from(fallen, 'what'), ['stop', 'recover'])

/** 增发、减发、停发、追回: where it is annulled it is paid as before, and looked at again as before (救助办法13). */
export const changedRelief: Another = {
  id: change.id,
  title: '给付变动（停发、追回等）的决定',
  decision: change,
  numbers: ['relief-stop', 'relief-change'],
  pages: entries(disclosure, {}, { since: [change], faulty: true }),
  page: { about: { what: say('change') } },
  after: [
    stage('paying', { of: 'paying', from: ['stopped', 'recovering'], when: isStop }),
    moment('relief-runs', { when: isStop }),
  ],
}
