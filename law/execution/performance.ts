import { type Condition, not, running, some } from '../words/condition.ts'
import type { Performance } from '../words/publication.ts'
import { entries } from '../words/query.ts'
import { courtRuling, deferral, enforcement } from './records.ts'

const own = { party: 'this' } as const
const inParts = some(entries(deferral, { granted: true, parts: { filled: true } }, own))

/** 履行情况 of what is paid on a decision (处罚法66, 72; 强制法34–60), party by party; `owes`: something is to be paid at all. */
export const performance = (owes: Condition, term: string): Performance => ({
  proceeding: 'payment',
  terms: ['P14-deferred', term],
  lines: [
    {
      stage: 'paid',
      says: '经人民法院强制执行，已经缴清',
      when: some(entries(courtRuling, { granted: true }, own)),
    },
    { stage: 'paid', says: '经强制执行，已经缴清', when: some(entries(enforcement, {}, own)) },
    { stage: 'paid', says: '已经缴清' },
    { stage: 'due', says: '经批准分期缴纳，正在履行', when: { all: [running('P14-deferred'), inParts] }, waits: true },
    { stage: 'due', says: '经批准延期缴纳', when: running('P14-deferred'), waits: true },
    { stage: 'due', says: '正在履行', waits: true },
    { stage: 'demanded', says: '逾期没有缴清，已经催告' },
    { stage: 'applied', says: '逾期没有缴清，已经申请人民法院强制执行' },
    { stage: 'court', says: '人民法院正在强制执行' },
    { stage: 'enforcing', says: '正在强制执行' },
    { stage: 'agreed', says: '已经达成执行协议，正在履行' },
    { stage: 'suspended', says: '中止执行' },
    { stage: 'ended', says: '执行已经终结' },
    { stage: 'lapsed', says: '不再收缴' },
  ],
  none: { says: '没有需要缴纳的款项', when: not(owes) },
  closed: { stage: 'closed', says: '案件已经办结' },
})
