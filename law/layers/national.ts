import { layer } from '../words/layer.ts'
import { disclosureTerms } from './national/disclosure.ts'
import { executionTerms } from './national/execution.ts'
import { measureTerms } from './national/measures.ts'
import { otherKindsTerms } from './national/otherKinds.ts'
import { penaltyTerms } from './national/penalty.ts'
import { permitTerms } from './national/permit.ts'
import { remedyTerms } from './national/remedies.ts'

/** What the laws of the State set for every agency. What is not here no national text sets: 未设定. */
export const national = layer({
  id: 'national',
  kind: 'national',
  title: '国家',
  settings: [
    ...penaltyTerms,
    ...remedyTerms,
    ...measureTerms,
    ...executionTerms,
    ...permitTerms,
    ...disclosureTerms,
    ...otherKindsTerms,
  ],
})
