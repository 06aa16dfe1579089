import type { DocumentKind } from '../../documents.ts'
import { type Matter, matters } from '../../matters.ts'
import type { Citations } from '../../words/citation.ts'
import type { Field } from '../../words/field.ts'
import { must } from '../../words/field.ts'
import type { StepId } from '../../words/step.ts'
import { type Step, step } from '../../words/step.ts'

interface Approval {
  readonly matter: Matter
  readonly from: readonly string[]
  readonly to?: string
  readonly propose: readonly Field[]
  readonly endorse?: readonly Field[]
  readonly approve?: readonly Field[]
  readonly approveTitle: string
  readonly approveDocuments: readonly DocumentKind[]
  readonly restsOn: readonly StepId[]
  readonly cite: Citations
}

/** The four steps of putting a matter up: 呈批 → 审签 → 批准, or 退回. The chain of posts is the agency's own list. */
export function approval(a: Approval): readonly Step[] {
  const title = matters[a.matter]
  const id = (verb: 'propose' | 'endorse' | 'return' | 'approve'): StepId => `${a.matter}.${verb}`
  const common = { proceeding: 'penalty', from: a.from, effect: 'constitutive', cite: a.cite } as const
  const opinion = must('opinion', '意见', { is: 'longText', max: 2000 })
  return [
    step({
      ...common,
      id: id('propose'),
      title: `${title}呈批`,
      posts: ['handler'],
      turn: { matter: a.matter, at: 'idle' },
      fields: a.propose,
      putsUp: [id('endorse'), id('approve')],
      restsOn: a.restsOn,
    }),
    step({
      ...common,
      id: id('endorse'),
      title: `${title}审签`,
      posts: ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'],
      duty: 'endorse',
      turn: { matter: a.matter, at: 'between' },
      fields: [opinion, ...(a.endorse ?? [])],
    }),
    step({
      ...common,
      id: id('return'),
      title: `退回${title}呈批`,
      posts: ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'],
      duty: 'return',
      turn: { matter: a.matter, at: 'pending' },
      fields: [must('reason', '退回原因和要求', { is: 'longText', max: 2000 })],
      returns: id('propose'),
    }),
    step({
      ...common,
      id: id('approve'),
      title: a.approveTitle,
      to: a.to,
      posts: ['deputyHead', 'agencyHead'],
      duty: 'approve',
      turn: { matter: a.matter, at: 'last' },
      fields: [opinion, ...(a.approve ?? [])],
      documents: a.approveDocuments,
      restsOn: a.restsOn,
    }),
  ]
}
