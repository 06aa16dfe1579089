import type { RuleBook } from '../rulebook.ts'
import type { Procedure } from '../words/procedure.ts'
import { archiveFaults } from './archived.ts'
import { atHandFaults } from './atHand.ts'
import { beginFaults } from './begins.ts'
import { citedFaults, settingFaults } from './cited.ts'
import { dueFaults } from './due.ts'
import { figureFaults } from './figures.ts'
import { formFaults } from './forms.ts'
import { dutyFaults, examinerFaults, gateFaults, normFaults } from './gates.ts'
import { intakeFaults } from './intake.ts'
import { nameFaults } from './names.ts'
import { remedyPaperFaults } from './papers.ts'
import { publicationFaults } from './publications.ts'
import { sealedFaults } from './sealed.ts'
import { sharedFaults } from './shared.ts'
import {
  anewFaults,
  courseFaults,
  haltFaults,
  mendFaults,
  momentFaults,
  onPaperFaults,
  remedyFaults,
  signingFaults,
  stageFaults,
  stepFaults,
} from './steps.ts'

/**
 * What is wrong with a rule book, one sentence each; empty: it may be used. Ids are plain strings so that a kind is data: here every
 * step, kind, field, clock, moment, paper, reading and stage that is named is held against what there is. Asked when the program
 * starts and by the tests.
 */
export const checkRuleBook = (rules: Pick<RuleBook, 'procedures'> & Partial<RuleBook>): readonly string[] => [
  ...rules.procedures.flatMap((p) =>
    [...checkProcedure(p), ...beginFaults(p, rules.procedures), ...citedFaults(p, rules.statutes)].map(
      (sentence) => `${p.id}：${sentence}`,
    ),
  ),
  ...settingFaults(rules.layers ?? [], rules.statutes),
]

function checkProcedure(p: Procedure): readonly string[] {
  return [
    ...twice('步骤', p.steps),
    ...twice('关口', p.gates),
    ...twice('期限', p.clocks),
    ...twice('记录种类', p.records),
    ...stepFaults(p),
    ...onPaperFaults(p),
    ...stageFaults(p),
    ...gateFaults(p),
    ...dutyFaults(p),
    ...examinerFaults(p),
    ...mendFaults(p),
    ...haltFaults(p),
    ...momentFaults(p),
    ...nameFaults(p),
    ...publicationFaults(p),
    ...figureFaults(p),
    ...sealedFaults(p),
    ...intakeFaults(p),
    ...courseFaults(p),
    ...normFaults(p),
    ...remedyFaults(p),
    ...anewFaults(p),
    ...dueFaults(p),
    ...signingFaults(p),
    ...formFaults(p),
    ...remedyPaperFaults(p),
    ...archiveFaults(p),
    ...atHandFaults(p),
    ...sharedFaults(p),
    ...(p.head.title.includes('{当事人}') && p.head.parties === undefined
      ? ['标题写明当事人的，应当写明其称谓（head.parties）。']
      : []),
  ]
}

const twice = (what: string, list: readonly { readonly id: string }[]): readonly string[] =>
  list.flatMap(({ id }, i) => (list.findIndex((x) => x.id === id) < i ? [`${what}“${id}”有两个。`] : []))
