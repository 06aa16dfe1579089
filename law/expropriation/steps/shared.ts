import { expropriationRegulation } from '../../statutes.ts'
import { telling } from '../../steps/told.ts'
import { cite } from '../../words/citation.ts'
import { enter } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import type { RecordKind } from '../../words/record.ts'
import type { Step } from '../../words/step.ts'
import { about } from '../../words/value.ts'

export const main = { proceeding: 'expropriation' } as const
export const house = { proceeding: 'compensation' } as const
export const art = (article: number, gist: string, paragraph?: string) =>
  cite(expropriationRegulation, article, gist, paragraph)
export const reason = must('reason', '呈批意见', { is: 'longText', max: 5000 })

export const told = telling(main)
export const ofHouse = (
  id: string,
  title: string,
  kind: RecordKind,
  more: Partial<Step> & Pick<Step, 'from' | 'cite'>,
): Step => told(id, title, kind, { ...house, does: [enter(kind, {}, { party: about('party') })], ...more })
