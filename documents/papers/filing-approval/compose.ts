import { type CaseFile, type Context, clueOf, dayOfMoment, partyBlock } from '@xiezhi/casework'
import { opinionOf } from '@xiezhi/casework/opinions.ts'
import { bare, sentence } from '@xiezhi/casework/words/text.ts'
import { clueSources, type Day, type FactId, facts, labelOf, longDate } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import { frameOf, type PaperFor } from '../parts/frame.ts'
import { officer, officersOf } from '../parts/officers.ts'
import { causeOf, paragraphsOf, textIn } from '../parts/text.ts'

const dayOf = (act: CaseFile['acts'][number]): Day => dayOfMoment(act.acted)

/** 立案审批表 (市监程序19). */
export function filingApproval(file: CaseFile, paper: PaperFor, context: Context): DocumentData['filing-approval'] {
  const clue = clueOf(file)
  const approval = file.approvals.filing
  const form = approval?.form
  const proposed = file.acts.findLast((a) => a.step === 'filing.propose' && a.withdrawn !== true)
  return {
    ...frameOf(file, paper, context),
    cause: `涉嫌${causeOf(clue.cause)}`,
    source: labelOf(clueSources, clue.source),
    received: longDate(clue.receivedOn),
    parties: file.parties.filter((p) => p.role === 'party').map(partyBlock),
    summary: [...paragraphsOf(clue.summary), ...verified(file)],
    grounds: [
      ...paragraphsOf(textIn(form, 'ground')).map(sentence),
      ...paragraphsOf(textIn(form, 'basis')).map(sentence),
      ...conditions(file),
    ],
    handlers:
      approval === undefined
        ? { text: '', signers: [], date: '' }
        : {
            text: '建议立案调查，报请审批。',
            signers: proposed === undefined ? [] : [officer(proposed.actor.person, file, context, dayOf(proposed))],
            date: proposed === undefined ? '' : longDate(dayOf(proposed)),
          },
    unit: { ...opinionOf(approval, ['unitHead', 'legalHead']), assigned: officersOf(file, context, paper.on) },
    head: opinionOf(approval, ['deputyHead', 'agencyHead']),
  }
}

const verified = (file: CaseFile): string[] =>
  file.acts
    .filter((a) => a.step === 'clue.verify' && a.withdrawn !== true)
    .flatMap((a) => paragraphsOf(textIn(a.form, 'result')).map((line, i) => (i === 0 ? `经核查：${line}` : line)))

const words: readonly (readonly [FactId, string])[] = [
  ['evidenceOfBreach', '有证据初步证明存在违法行为'],
  ['shouldBePenalised', '依法应当给予行政处罚'],
  ['withinJurisdiction', '属于本机关管辖'],
  ['withinLimitation', '在给予行政处罚的法定期限内'],
]

/** The conditions of filing that somebody answered for; one that was denied is told as denied. */
function conditions(file: CaseFile): string[] {
  const answered = (answer: 'yes' | 'no') => words.filter(([id]) => file.facts[id]?.answer === answer)
  const met = answered('yes').map(([, text]) => text)
  // Who signs reads a no on the paper as it was given, and does not have to notice that a line is missing.
  const denied = answered('no').map(([id]) => `“${facts[id].question}”经审查为“否”`)
  return [
    ...(met.length === 0
      ? []
      : [`经审查，${bare(met.join('，'))}${met.length === words.length ? '，符合立案条件' : ''}。`]),
    ...(denied.length === 0 ? [] : [`${denied.join('；')}，不符合立案条件。`]),
  ]
}
