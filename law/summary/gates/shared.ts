import { basisGates } from '../../penalty/gates/basis.ts'
import { culpabilityGates } from '../../penalty/gates/culpability.ts'
import { decisionGates } from '../../penalty/gates/decision.ts'
import { investigationGates } from '../../penalty/gates/investigation.ts'
import { measureGates } from '../../penalty/gates/measure.ts'
import { all, reads } from '../../words/condition.ts'
import type { Gate } from '../../words/gate.ts'

const ordinary = [...basisGates, ...culpabilityGates, ...investigationGates, ...measureGates, ...decisionGates]

/**
 * A rule of every penalty, as it stands before one of this procedure's steps: who may be punished, by what law, within what range, and
 * that a crime is none of ours. It is the ordinary procedure's own rule, so that the two never say different things; the way on is not.
 */
function alike(id: string, blocks: Gate['blocks'], more: Partial<Gate> = {}): Gate {
  const found = ordinary.find((g) => g.id === id)
  if (found === undefined) throw new Error(`the ordinary procedure has no gate ${id}`)
  const { cures: _cures, unbuilt: _unbuilt, mendedAnew: _anew, setAside: _aside, ...gate } = found
  return { ...gate, id: `${id}-scene`, blocks, ...more }
}

/** The same where a decision is made, and not where the matter is passed on. */
function alikeIfDecided(id: string, more: Partial<Gate> = {}): Gate {
  const gate = alike(id, ['scene.decide'], more)
  const [first, ...others] = gate.examples.map((e) => ({
    ...e,
    reads: { ...e.reads, penaltyProposed: 'yes' as const },
  }))
  return { ...gate, when: all(reads('penaltyProposed'), gate.when), examples: [first!, ...others] }
}

const passOn = '更正填写的内容；确实不符合的，“处理”选择“转普通程序”，已填写的内容不会丢失'
const noPenalty = '不予处罚，进行教育；需要作出书面决定的，“处理”选择“转普通程序”'

export const sharedGates: readonly Gate[] = [
  alike('G05', ['scene.decide'], { next: '由两名持证执法人员当场进行，并出示证件' }),
  alikeIfDecided('G04', { next: passOn }),
  alikeIfDecided('G04-fine', { next: passOn }),
  alikeIfDecided('G29-range', { next: passOn }),
  alikeIfDecided('P01', { next: passOn }),
  alikeIfDecided('G27', { next: passOn }),
  alikeIfDecided('G28', { next: noPenalty }),
  alikeIfDecided('G28-first', { next: '在裁量理由中写明仍要处罚的理由；不予处罚的，进行教育' }),
  alikeIfDecided('G30-age', { next: '不予处罚，责令监护人加以管教' }),
  alikeIfDecided('G30-minor'),
  alikeIfDecided('G30-known', { next: '填写居民身份证号码，或者在“行为时的年龄”中回答' }),
  alikeIfDecided('G31', { next: passOn }),
  alike('G43-withheld', ['disclosure.publish']),
  alike('G43-served', ['disclosure.publish'], { next: '先登记当场交付' }),
  alike('G45-paid', ['case.archive'], { next: '登记缴款或者当场收缴' }),
  alike('G45-surcharge', ['case.archive']),
  alike('G45-late', ['payment.surcharge', 'payment.remit']),
]
