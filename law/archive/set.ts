import { delivery } from '../service/records.ts'
import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, each, least, need, some } from '../words/condition.ts'
import { enter } from '../words/does.ts'
import { may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { type RecordKind, record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { it, today } from '../words/value.ts'

const cited = [cite(threeSystemsOpinion, 9, '归档保存执法全过程记录资料，确保有据可查')] as const

/** 归档: with it the case is over. */
export const archiving = record('archiving', '归档', [
  must('summary', '办理结果', { is: 'longText', max: 2000 }),
  may('volume', '案卷号', { is: 'text', max: 100 }),
])

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly to: string
}
export const archiveStep = (of: Of): Step =>
  step({
    id: 'case.archive',
    title: '归档',
    ...of,
    effect: 'constitutive',
    posts: ['handler'],
    fields: archiving.fields,
    does: [enter(archiving)],
    cite: cited,
  })

interface Gated {
  readonly id: string
  readonly inForce: Gate['inForce']
  readonly decision: RecordKind
}
/** What was decided has reached everybody it concerns before the file is laid away. */
export const archiveGate = ({ id, inForce, decision }: Gated): Gate => {
  const reached = entries(delivery, {}, { party: 'this', since: [decision], pick: 'latest' })
  return gate({
    id: `G45-${id}`,
    inForce,
    title: '送达全部当事人以后归档',
    blocks: ['case.archive'],
    when: always,
    require: each(
      'concerned',
      all(
        need(some(reached), '决定尚未送达{当事人}。', '送达并登记'),
        need(each(reached, least(today, it('on'))), '向{当事人}的公告送达期间未满。', '等公告期满'),
      ),
    ),
    sentence: '决定尚未送达。',
    next: '送达并登记',
    cures: [{ step: 'service.deliver' }],
    cite: cited,
    examples: [
      { name: '没有送达', thirdParties: ['p2'], entries: {}, expect: 'blocked' },
      {
        name: '已送达',
        thirdParties: ['p2'],
        entries: { delivery: [{ party: 'p2', on: '2026-11-02' }] },
        expect: 'open',
      },
      {
        name: '公告未满',
        thirdParties: ['p2'],
        entries: { delivery: [{ party: 'p2', on: '2026-12-02' }] },
        day: '2026-12-01',
        expect: 'blocked',
      },
    ],
  })
}
