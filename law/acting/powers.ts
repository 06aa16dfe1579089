import { penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { eachOrNone, filled, need, type Over } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { StepId } from '../words/step.ts'
import { firstOf, it, listed } from '../words/value.ts'

const matter = firstOf(it('matter.id'), it('matter'))
const power = (more: Readonly<Record<string, string>> = {}) => ({
  title: '对未按规定明码标价的处罚',
  kind: 'penalty',
  matter: 'M-1',
  ...more,
})
const form = (id: string) => ({ violations: [{ conduct: '某行为', matter: id }] })

/** An agency punishes what its own list of powers says it may (处罚法17). A list without codes says nothing of a matter. */
export const powerGates = (lines: {
  readonly over: Over
  readonly in: readonly [StepId, ...StepId[]]
}): readonly Gate[] => [
  gate({
    id: 'G01-listed',
    title: '事项在本机关的权责清单上',
    norm: ['G01'],
    inForce: { from: '2019-05-15' },
    blocks: lines.in,
    when: filled(listed('powers', { kind: 'penalty', matter: { filled: true } })),
    require: eachOrNone(
      lines.over,
      need(
        filled(listed('powers', { kind: 'penalty', matter: { is: matter } })),
        '“{违法行为}”所依据的事项，当日不在本机关施行的权责清单上。',
        undefined,
        { 违法行为: it('conduct') },
      ),
    ),
    sentence: '行政处罚应当在法定职权范围内实施；所依据的事项不在本机关的权责清单上。',
    next: '选定权责清单上的事项；确属本机关职权的，先修订权责清单；不属于的，移送有管辖权的机关',
    cite: [cite(penaltyLaw, 17, '由具有行政处罚权的行政机关在法定职权范围内实施')],
    examples: [
      { name: '清单上的事项', lists: { powers: [power()] }, form: form('M-1'), expect: 'open' },
      { name: '清单以外的事项', lists: { powers: [power()] }, form: form('M-2'), expect: 'blocked' },
      {
        name: '另一类职权',
        lists: { powers: [power(), power({ kind: 'permit', matter: 'M-2' })] },
        form: form('M-2'),
        expect: 'blocked',
      },
      { name: '清单没有编码', lists: { powers: [power({ matter: '' })] }, form: form('M-2'), expect: 'open' },
      { name: '没有施行的清单', lists: {}, form: form('M-2'), expect: 'open' },
    ],
  }),
]
