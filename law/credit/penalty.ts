import { rows } from '../words/condition.ts'
import type { CreditReport } from '../words/credit.ts'
import { ifGiven, paragraph } from '../words/paper.ts'
import { by, firstOf, it, say, type Value } from '../words/value.ts'
import { withoutEnd } from './tables.ts'

const each = { each: rows(by('decidedLines')) } as const

/** A penalty in the credit table, by whichever procedure it was decided. `until`: the day to which it has effect, where it has one. */
export const penaltyReport = (found: Value, until?: Value): CreditReport => ({
  table: 'penalty',
  cells: {
    CF_WFXW: [{ ...paragraph('{行为}', { 行为: it('conduct') }), ...each }],
    CF_SY: [ifGiven('{事实}', { 事实: found }), { ...ifGiven('{事实}', { 事实: it('found') }), ...each }],
    CF_YJ: [{ ...paragraph('{罚则}', { 罚则: it('basis') }), ...each }],
    CF_CFLB: by('decidedKinds'),
    CF_NR: [{ ...paragraph('{处罚}', { 处罚: it('penalties') }), ...each }],
    CF_NR_FK: by('decidedFine'),
    CF_NR_WFFF: by('decidedTaken'),
    CF_NR_ZKDX: by('decidedLicences'),
    CF_YXQ: until === undefined ? say(withoutEnd) : firstOf(until, say(withoutEnd)),
  },
})
