import { assistanceRecords } from '../../assistance/request.ts'
import { counsel } from '../../counsel/set.ts'
import { jurisdictionRecords } from '../../jurisdiction/records.ts'
import { recusalRecords } from '../../recusal/records.ts'
import { resumption, suspensionDecision, suspension as suspensionOf } from '../../suspension/set.ts'
import { testingRecords } from '../../testing/set.ts'

/** 市监程序46. */
const grounds = [
  { value: 'depends', label: '须以相关案件的裁判结果或者其他行政决定为依据，而尚未审结、作出' },
  { value: 'interpretation', label: '涉及法律适用等问题，需要送请有权机关解释或者确认' },
  { value: 'force', label: '因不可抗力致使案件暂时无法调查' },
  { value: 'missing', label: '因当事人下落不明致使案件暂时无法调查' },
  { value: 'other', label: '其他应当中止调查的情形' },
] as const
export const suspension = suspensionOf('中止调查', grounds)

export const interruptionRecords = [
  ...recusalRecords,
  suspension,
  suspensionDecision,
  resumption,
  ...testingRecords,
  ...jurisdictionRecords,
  ...assistanceRecords,
  counsel,
] as const
