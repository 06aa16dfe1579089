import { questioningScene, visitScene } from '../../recording/scenes.ts'
import { laterPages, refusalGates } from '../../signing/set.ts'
import {
  businessRules,
  inspectionOpinion,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
  transportProcedure,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, least, need, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, today } from '../../words/value.ts'
import { isAuthorisedByNow, isUrgent, isWithinPlan } from '../conditions.ts'
import { noticeShown, sample, task } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
const meetsPeople = ['visit.record', 'inquiry.record', 'sample.take'] as const

/** At the door and inside: on approval, with notice and certificate, as approved, and written down (处罚法55; 三项制度 5, 7, 8). */
export const lookingGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-approved',
    norm: ['G40', 'I2'],
    title: '检查前经过批准',
    blocks: [...meetsPeople, 'desk.check'],
    when: always,
    require: any(isAuthorisedByNow, isUrgent),
    sentence: '检查应当事先经负责人批准；情况紧急、当场检查的，应当在检查任务中写明，并及时补办手续。',
    next: '先呈批；情况紧急的，由负责人在“更正记录”中补充检查任务',
    cures: [{ step: 'inspection.propose' }],
    cite: [cite(inspectionOpinion, 5, '检查前报负责人批准；情况紧急的及时报告并补办手续')],
    examples: [
      { name: '没有批准', entries: { task: [{ urgent: false }] }, expect: 'blocked' },
      { name: '紧急', entries: { task: [{ urgent: true }] }, expect: 'open' },
      {
        name: '批准以后',
        entries: { task: [{}], authorisation: [{ on: '2026-11-02' }] },
        day: '2026-11-03',
        expect: 'open',
      },
      {
        name: '批准以前',
        entries: { task: [{}], authorisation: [{ on: '2026-11-02' }] },
        day: '2026-10-30',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-within',
    norm: ['G40'],
    title: '在批准的时间内检查',
    blocks: [...meetsPeople, 'desk.check'],
    when: all(isAuthorisedByNow, not(isUrgent)),
    require: isWithinPlan,
    sentence: '不在批准的检查时间内。',
    next: '核对发生日期；在批准的时间内没有进行的，终止后重新登记、呈批；已经检查过的，认定结果',
    cures: [{ step: 'task.cancel' }, { step: 'result.conclude' }],
    cite: [cite(inspectionOpinion, 5, '按批准的方案检查'), cite(transportProcedure, 24, '不得超越检查范围和权限')],
    examples: [
      {
        name: '在时间内',
        entries: { authorisation: [{ on: '2026-11-02', about: 1 }], plan: [{ from: '2026-11-02', to: '2026-11-04' }] },
        day: '2026-11-04',
        expect: 'open',
      },
      {
        name: '时间已过',
        entries: { authorisation: [{ on: '2026-11-02', about: 1 }], plan: [{ from: '2026-11-02', to: '2026-11-04' }] },
        day: '2026-11-05',
        expect: 'blocked',
      },
      {
        name: '再次呈批，还没有批准',
        entries: {
          plan: [
            { from: '2026-11-02', to: '2026-11-04' },
            { from: '2026-11-05', to: '2026-11-06' },
          ],
          authorisation: [{ on: '2026-11-02', about: 1 }],
        },
        day: '2026-11-05',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-onsite-only',
    title: '批准非现场检查的不入企',
    blocks: meetsPeople,
    when: always,
    require: equal(last(task, 'way'), 'onsite'),
    sentence: '这次检查是书面、网络等非现场检查，不得到现场检查、询问和抽样。',
    next: '登记书面、网络检查；确有必要到现场的，另行登记现场检查任务、呈批',
    cures: [{ step: 'desk.check' }],
    cite: [
      cite(inspectionOpinion, 4, '能通过非现场方式实施的，不得入企检查'),
      cite(transportProcedure, 24, '不得超越检查范围和权限'),
    ],
    examples: [
      { name: '现场检查', entries: { task: [{ way: 'onsite' }] }, expect: 'open' },
      { name: '非现场检查', entries: { task: [{ way: 'desk' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-notice',
    norm: ['I2'],
    title: '先出示检查通知书',
    blocks: meetsPeople,
    when: isAuthorisedByNow,
    require: all(some(entries(noticeShown)), least(today, last(noticeShown, 'on'))),
    sentence: '检查之前应当出示、送达检查通知书。',
    next: '登记出示、送达检查通知书',
    cures: [{ step: 'notice.show' }],
    cite: [cite(threeSystemsOpinion, 5, '出具行政执法文书，主动告知执法事由、执法依据、权利义务')],
    examples: [
      {
        name: '没有出示',
        entries: { authorisation: [{ on: '2026-11-02' }] },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '当日出示',
        entries: { authorisation: [{ on: '2026-11-02' }], noticeShown: [{ on: '2026-11-02' }] },
        day: '2026-11-02',
        expect: 'open',
      },
      {
        name: '检查以后才送达',
        entries: { authorisation: [{ on: '2026-11-02' }], noticeShown: [{ on: '2026-11-04' }] },
        day: '2026-11-03',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-credentials',
    norm: ['G05'],
    title: '出示执法证件',
    blocks: [...meetsPeople, 'recheck.record'],
    when: always,
    require: reads('credentialsShown'),
    sentence: '检查人员应当主动出示执法证件；不出示的，被检查人有权拒绝检查。',
    next: '出示执法证件后再进行',
    cite: [
      cite(penaltyLaw, 55, '主动出示执法证件；不出示的，有权拒绝'),
      cite(threeSystemsOpinion, 5, '必须主动出示执法证件'),
    ],
    examples: [
      { name: '已出示', reads: { credentialsShown: 'yes' }, expect: 'open' },
      { name: '没有出示', reads: { credentialsShown: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-team',
    title: '由批准的检查人员检查',
    blocks: [...meetsPeople, 'recheck.record'],
    when: always,
    require: reads('officersOfCase'),
    sentence: '检查由方案中批准的人员实施；其他人员参加的，应当先更换检查人员。',
    next: '由承办机构负责人更换检查人员',
    cures: [{ step: 'officers.change' }],
    cite: [cite(inspectionOpinion, 5, '按批准的方案检查'), cite(inspectionOpinion, 2, '不具备资格的人员不得检查')],
    examples: [
      { name: '批准的人员', reads: { officersOfCase: 'yes' }, expect: 'open' },
      { name: '别的人员', reads: { officersOfCase: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-told',
    title: '告知事由、依据和权利义务',
    blocks: ['visit.record'],
    when: always,
    require: equal(form('rightsTold'), true),
    sentence: '检查时应当主动告知检查事由、依据和权利义务。',
    next: '告知以后再检查',
    cite: [cite(threeSystemsOpinion, 5, '主动告知执法事由、执法依据、权利义务')],
    examples: [
      { name: '已告知', form: { rightsTold: true }, expect: 'open' },
      { name: '没有告知', form: { rightsTold: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-signed',
    title: '没有签名的注明情况',
    blocks: [...meetsPeople, 'recheck.record'],
    when: any(equal(form('signature'), 'refused'), equal(form('signature'), 'absent')),
    require: all(
      need(filled(form('remark')), '拒绝签名或者不在场的，应当在笔录上注明情况。', '注明情况'),
      need(
        any(filled(form('witness')), filled(form('files'))),
        '没有签名的，应当有见证人，或者附上录音、录像。',
        '填写见证人，或者附上录音、录像',
      ),
    ),
    sentence: '没有签名的笔录应当注明情况，由见证人或者录音、录像证明。',
    next: '注明情况，填写见证人或者附上录音、录像',
    cite: [
      cite(threeSystemsOpinion, 8, '音像记录与文字记录衔接'),
      cite(marketProcedure, 43, '注明情况，录音、录像，必要时邀请见证人'),
    ],
    examples: [
      { name: '签名', form: { signature: 'signed' }, expect: 'open' },
      { name: '拒签，没有注明', form: { signature: 'refused' }, expect: 'blocked' },
      { name: '拒签，注明，没有见证', form: { signature: 'refused', remark: '称负责人不在' }, expect: 'blocked' },
      {
        name: '拒签，注明，有见证人',
        form: { signature: 'refused', remark: '称负责人不在', witness: '社区王某' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-sealed',
    title: '样品封存、清单交付',
    blocks: ['sample.take'],
    when: always,
    require: equal(form('sealed'), true),
    sentence: '抽样应当加贴封条、开具清单，由检查人员和被检查人签名。',
    next: '加贴封条、交付清单后再登记',
    cite: [cite(marketProcedure, 31, '加贴封条，开具清单'), cite(penaltyLaw, 56, '抽样取证')],
    examples: [
      { name: '已封存', form: { sealed: true }, expect: 'open' },
      { name: '没有封存', form: { sealed: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-sample-known',
    title: '检验结果对应抽样并告知',
    blocks: ['sample.report'],
    when: always,
    require: all(
      need(some(entries(sample, { no: { is: form('sample') } })), '没有这一次抽样。', '核对第几次抽样'),
      need(equal(form('told'), true), '检验结果应当告知被检查人。', '告知以后再登记'),
    ),
    sentence: '检验结果应当对应登记的抽样，并告知被检查人。',
    next: '核对抽样，告知检验结果',
    cures: [{ step: 'sample.take' }],
    cite: [
      cite(marketProcedure, 32, '检测、检验、检疫、鉴定结果应当告知当事人'),
      cite(businessRules, 54, '依法依规处理'),
    ],
    examples: [
      { name: '没有这一次', entries: { sample: [{}] }, form: { sample: 2, told: true }, expect: 'blocked' },
      { name: '没有告知', entries: { sample: [{}] }, form: { sample: 1, told: false }, expect: 'blocked' },
      { name: '对应并告知', entries: { sample: [{}] }, form: { sample: 1, told: true }, expect: 'open' },
    ],
  }),
  laterPages({
    id: 'I-pages',
    blocks: ['result.conclude', 'inspectionResult.propose', 'inspectionResult.approve'],
    cite: [
      cite(penaltyLaw, 55, '询问或者检查应当制作笔录', '第二款'),
      cite(marketProcedure, 28, '现场笔录由办案人员、当事人签名或者盖章'),
      cite(threeSystemsOpinion, 7, '文字记录合法规范、客观全面、及时准确'),
    ],
  }),
  ...refusalGates,
  ...visitScene(['visit.record', 'sample.take', 'recheck.record']),
  ...questioningScene(['inquiry.record']),
]
