import { cite, type Procedure, type RuleBook, ruleBook, step, threeSystemsOpinion } from '@xiezhi/law'
import { begins, type Does } from '@xiezhi/law/words/does.ts'
import { must } from '@xiezhi/law/words/field.ts'
import { form, last, registered, say, theParty } from '@xiezhi/law/words/value.ts'
import { complaint, complaintHandling } from './complaint.ts'

/** A complaint that leads to a case of another procedure: what the word `begins` is tried with. */

export const toPenalty = begins(
  'penalty.ordinary',
  {
    source: say('complaint'),
    receivedOn: last(complaint, 'receivedOn'),
    cause: form('cause'),
    summary: last(complaint, 'content'),
    party: registered(theParty),
  },
  { each: 'concerned' },
)

export const leadingTo = (does: Does, posts: Procedure['steps'][number]['posts'] = ['handler']): Procedure => ({
  ...complaintHandling,
  concerned: { by: 'everyParty' },
  steps: [
    ...complaintHandling.steps,
    step({
      id: 'complaint.lead',
      title: '移交立案线索',
      proceeding: 'complaint',
      from: ['accepted'],
      to: 'closed',
      effect: 'reported',
      posts,
      fields: [must('cause', '案由', { is: 'text', max: 150 })],
      does: [does],
      cite: [cite(threeSystemsOpinion, 21, '接受监督')],
    }),
  ],
})

export const leading: RuleBook = { ...ruleBook, procedures: [...ruleBook.procedures, leadingTo(toPenalty)] }
