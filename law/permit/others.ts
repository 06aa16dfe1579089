import { all, equal } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { leaves, type Trace } from '../words/trace.ts'
import { called, it, last, say, today, traced, yearsAfter } from '../words/value.ts'
import { ending } from './endingRecords.ts'
import { application, examination, grant, rejection } from './records.ts'

/** 直接关系公共安全、人身健康、生命财产安全的事项: there the law bars who told untruths for a time (许可法78, 79). */
const isOfSafety = equal(last(application, 'safety'), true)
const of = { matter: last(application, 'matter') } as const

/** Whom another application to whatever agency may not be taken up from, and until when (许可法78, 79). */
export const permitLeaves: readonly Trace[] = [
  leaves(
    'barred',
    entries(rejection, { ground: 'false' }, { pick: 'latest' }),
    { ...of, ground: say('false'), until: yearsAfter(it('on'), 1) },
    isOfSafety,
  ),
  leaves(
    'barred',
    entries(grant, { outcome: 'refuse' }, { pick: 'latest' }),
    { ...of, ground: say('false'), until: yearsAfter(it('on'), 1) },
    all(isOfSafety, equal(last(examination, 'falsehood'), true)),
  ),
  leaves(
    'barred',
    entries(ending, { what: 'revoked', ground: 'fraud' }, { pick: 'latest' }),
    { ...of, ground: say('fraud'), until: yearsAfter(it('on'), 3) },
    isOfSafety,
  ),
]

/** The same permit, asked for by who is barred from it on this day. */
export const barred = called(
  '该申请人不得再次申请该许可、期限未满的情形',
  traced('barred', { matter: { like: last(application, 'matter') }, until: { notBelow: today } }),
)
