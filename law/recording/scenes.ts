import { always, equal } from '../words/condition.ts'
import type { Gate } from '../words/gate.ts'
import type { StepId } from '../words/step.ts'
import { form } from '../words/value.ts'
import { recordingGates } from './set.ts'

const inForce = { from: '2019-01-01' } as const
type Blocks = readonly [StepId, ...StepId[]]
/** What was seen or said without the whole recording is evidence of nothing, in whatever kind (指导意见八; 治安管理处罚法108 as model). */
const evidence = (steps: readonly StepId[]) => ({ mendedAnew: steps, setAside: 'finding.exclude' }) as const

/** 举行听证: of whatever kind it is (指导意见八). */
export const hearingScene: readonly Gate[] = recordingGates({
  id: 'hearing',
  title: '举行听证',
  listed: 'record.hearing',
  whole: 'record.hearingWhole',
  blocks: ['hearing.hold'],
  inForce,
  when: always,
  form: {},
})

/** What a paper left or announced reached nobody's hand by (指导意见八). */
export const serviceScene: readonly Gate[] = recordingGates({
  id: 'service',
  title: '留置送达、公告送达',
  listed: 'record.service',
  whole: 'record.serviceWhole',
  blocks: ['service.leave', 'service.announce'],
  inForce,
  when: always,
  form: { reason: '拒绝签收' },
})

/** Whoever goes out to look in a kind that punishes nobody. */
export const visitScene = (blocks: Blocks): readonly Gate[] =>
  recordingGates({
    id: 'visit',
    title: '现场检查、勘验、抽样',
    listed: 'record.inspection',
    whole: 'record.inspectionWhole',
    blocks,
    inForce,
    when: always,
    form: { place: '经营场所' },
    evidence: evidence(blocks),
  })
export const questioningScene = (blocks: Blocks): readonly Gate[] =>
  recordingGates({
    id: 'asking',
    title: '询问',
    listed: 'record.questioning',
    whole: 'record.questioningWhole',
    blocks,
    inForce,
    when: always,
    form: { place: '经营场所' },
    evidence: evidence(blocks),
  })
export const verificationScene = (blocks: Blocks): readonly Gate[] =>
  recordingGates({
    id: 'site',
    title: '现场核查',
    listed: 'record.verification',
    whole: 'record.verificationWhole',
    blocks,
    inForce,
    when: always,
    form: { place: '经营场所' },
    evidence: evidence(blocks),
  })
/** 现场、入户调查: what is looked up in a register is no scene. */
export const inquiryScene: readonly Gate[] = recordingGates({
  id: 'inquiry',
  title: '现场、入户调查',
  listed: 'record.verification',
  whole: 'record.verificationWhole',
  blocks: ['inquiry.record'],
  inForce,
  when: equal(form('way'), 'visit'),
  form: { way: 'visit' },
  evidence: evidence(['inquiry.record']),
})

/** 强制执行、代履行, whoever's money or house it is (指导意见八). */
export const enforcementScene: readonly Gate[] = recordingGates({
  id: 'enforcement',
  title: '强制执行、代履行',
  listed: 'record.enforcement',
  whole: 'record.enforcementWhole',
  blocks: ['enforcement.act', 'substitute.act', 'conduct.act'],
  inForce,
  when: always,
  form: { place: '仓库' },
})
