import { enforcementScene } from '../recording/scenes.ts'
import { recordingGates } from '../recording/set.ts'
import { among, any, equal, not } from '../words/condition.ts'
import type { Gate } from '../words/gate.ts'
import { form } from '../words/value.ts'

const inForce = { from: '2019-01-01' } as const
const evidence = { mendedAnew: ['evidence.collect'], setAside: 'evidence.exclude' } as const

/** What of a penalty an agency may list for 音像记录 (指导意见八), each at the step that tells of it. */
export const penaltyRecordingGates: readonly Gate[] = [
  ...recordingGates({
    id: 'verification',
    title: '现场核查',
    listed: 'record.verification',
    whole: 'record.verificationWhole',
    blocks: ['clue.verify'],
    inForce,
    when: not(equal(form('way'), 'desk')),
    form: { way: 'onsite' },
  }),
  ...recordingGates({
    id: 'inspection',
    title: '现场检查、勘验、抽样',
    listed: 'record.inspection',
    whole: 'record.inspectionWhole',
    blocks: ['evidence.collect', 'transcript.write'],
    inForce,
    when: any(equal(form('way'), 'inspection'), among(form('what'), ['scene', 'sample', 'data'])),
    form: { way: 'inspection' },
    evidence,
  }),
  ...recordingGates({
    id: 'questioning',
    title: '询问',
    listed: 'record.questioning',
    whole: 'record.questioningWhole',
    blocks: ['evidence.collect', 'transcript.write'],
    inForce,
    when: any(equal(form('way'), 'questioning'), equal(form('what'), 'questioning')),
    form: { way: 'questioning' },
    evidence,
  }),
  ...enforcementScene,
]
