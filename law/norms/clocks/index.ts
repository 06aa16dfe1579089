import type { Norm } from '../../words/norm.ts'
import { coercionClocks } from './coercion.ts'
import { disclosureClocks } from './disclosure.ts'
import { otherKindsClocks } from './otherKinds.ts'
import { penaltyClocks } from './penalty.ts'
import { permitClocks } from './permit.ts'
import { remediesClocks } from './remedies.ts'
import { serviceClocks } from './service.ts'

/** Clocks: P 处罚, E 强制, L 许可, D 公示与公开, S 送达, R 救济, O 其他种类与通则. */
export const clockNorms = {
  ...penaltyClocks,
  ...coercionClocks,
  ...permitClocks,
  ...disclosureClocks,
  ...serviceClocks,
  ...remediesClocks,
  ...otherKindsClocks,
} as const satisfies Record<string, Norm>
