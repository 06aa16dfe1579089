import { publicationGates } from '../publication/gates.ts'
import { disclosureRegulation } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { always, among, apartFrom, equal, latest, least, none } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { form, today } from '../words/value.ts'
import { addition, opinion, reply } from './records.ts'

const inForce = { from: '2020-01-01' } as const
const owed: Citations = [cite(disclosureRegulation, 41, '审核属实的，应当予以更正并告知申请人')]
const secret: Citations = [cite(disclosureRegulation, 15, '涉及个人隐私的不得公开')]
const isCorrection = latest(opinion, { purpose: 'correct' })

export const opinionGates: readonly Gate[] = [
  gate({
    id: 'OP-received',
    norm: [],
    title: '收到意见建议的日期',
    inForce,
    blocks: ['opinion.register'],
    when: always,
    require: least(today, form('receivedOn')),
    sentence: '收到的日期晚于登记的日期。',
    next: '核对日期；期限自收到之日起算，与何时登记无关',
    cite: owed,
    examples: [
      { name: '当日', form: { receivedOn: '2026-11-02' }, day: '2026-11-02', expect: 'open' },
      { name: '以后', form: { receivedOn: '2026-11-03' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    id: 'OP-correction',
    norm: [],
    title: '请求更正的，答复是否更正',
    inForce,
    blocks: ['opinion.draft'],
    when: isCorrection,
    require: among(form('outcome'), ['corrected', 'uncorrected']),
    sentence: '请求更正公开的信息的，应当审核是否属实。',
    next: '属实的更正后答复；没有错误的写明理由；不属于本机关的，转送',
    cures: [{ step: 'opinion.forward' }],
    cite: owed,
    examples: [
      {
        name: '已经更正',
        entries: { opinion: [{ purpose: 'correct' }] },
        form: { outcome: 'corrected' },
        expect: 'open',
      },
      {
        name: '只作解答',
        entries: { opinion: [{ purpose: 'correct' }] },
        form: { outcome: 'answered' },
        expect: 'blocked',
      },
      { name: '咨询', entries: { opinion: [{ purpose: 'ask' }] }, form: { outcome: 'answered' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'OP-signer',
    norm: [],
    title: '签发的人没有拟定答复',
    inForce,
    blocks: ['opinion.sign', 'opinion.return'],
    when: always,
    require: apartFrom(entries(reply, {}, { faulty: true })),
    sentence: '拟定答复的人员不能签发、退回。',
    next: '由没有参加的负责人签发',
    cite: [cite(disclosureRegulation, 17, '审查机制明确程序和责任')],
    examples: [
      { name: '拟定人', entries: { opinionReply: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人', entries: { opinionReply: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
  gate({
    id: 'OP-consent',
    norm: [],
    title: '本人同意方可公开',
    inForce,
    blocks: ['opinion.sign'],
    when: equal(form('publish'), true),
    require: latest(opinion, { mayPublish: true }),
    sentence: '提出人没有同意公开。',
    next: '选“否”：只答复本人',
    cite: secret,
    examples: [
      { name: '同意', entries: { opinion: [{ mayPublish: true }] }, form: { publish: true }, expect: 'open' },
      { name: '不同意', entries: { opinion: [{ mayPublish: false }] }, form: { publish: true }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'OP-added',
    norm: [],
    title: '拟定答复以后补充的情况已经看过',
    inForce,
    blocks: ['opinion.sign'],
    when: always,
    require: none(entries(addition, {}, { since: [reply] })),
    sentence: '拟定答复以后，提出人补充了情况，答复没有针对它。',
    next: '退回，看过补充的情况重新拟定；不影响答复的，照原样拟定',
    cures: [{ step: 'opinion.return' }],
    cite: owed,
    examples: [
      { name: '没有补充', entries: { opinionReply: [{}] }, expect: 'open' },
      { name: '补充在先', entries: { opinionSupplement: [{}], opinionReply: [{}] }, expect: 'open' },
      { name: '补充在后', entries: { opinionReply: [{}], opinionSupplement: [{}] }, expect: 'blocked' },
    ],
  }),
  ...publicationGates('publication', inForce, 'OP'),
]
