import {
  measureExtension,
  measureHandling,
  measureLapse,
  measureReturn,
  measureTest,
  measureTested,
  measureTold,
} from './held.ts'
import { measurePaperRecords } from './papers.ts'
import {
  freezeServed,
  measureApproval,
  measureDropped,
  measureItem,
  measurePlan,
  measureRefusal,
  measureRequest,
  measureTaken,
} from './taken.ts'

export const measureRecords = [
  measurePlan,
  measureRequest,
  measureApproval,
  measureRefusal,
  measureDropped,
  measureTaken,
  measureItem,
  freezeServed,
  measureExtension,
  measureTest,
  measureTested,
  measureTold,
  measureHandling,
  measureReturn,
  measureLapse,
  ...measurePaperRecords,
] as const
