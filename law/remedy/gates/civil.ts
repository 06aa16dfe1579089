import { litigationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { isSuit } from '../conditions.ts'

/** Only a court decides of what is between the parties (行诉法61); 复议 does not. */
export const civilGate: Gate = gate({
  id: 'R61',
  norm: [],
  title: '一并审理民事争议限于行政诉讼',
  inForce: { from: '2017-07-01' },
  blocks: ['remedy.civil'],
  when: always,
  require: isSuit,
  sentence: '只有在行政诉讼中，当事人才可以申请一并解决相关民事争议。',
  next: '告知当事人另行提起民事诉讼',
  cite: [cite(litigationLaw, 61, '行政诉讼中申请一并解决相关民事争议的，可以一并审理', '第一款')],
  examples: [
    { name: '行政诉讼', entries: { remedy: [{ forum: 'suit', over: false }] }, expect: 'open' },
    { name: '行政复议', entries: { remedy: [{ forum: 'ordinary', over: false }] }, expect: 'blocked' },
  ],
})
