import { disclosure } from '../publication/records.ts'
import { litigationLaw, penaltyLaw, reconsiderationLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  apartFrom,
  equal,
  filled,
  inTime,
  latest,
  least,
  need,
  not,
  some,
} from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { form, from, last, type Plain, today } from '../words/value.ts'
import { isPending, isRemade, isToBeLifted, ofThis, thisOutcome } from './conditions.ts'
import type { Lifted } from './follows.ts'
import {
  endingResults,
  falling,
  lifting,
  liftingDraft,
  liftingOpinion,
  liftings,
  remedy,
  remedyAnswered,
  supplementLeave,
} from './records.ts'

const since2017 = { from: '2017-07-01' } as const
const reform = { from: '2021-07-15' } as const
const supervising = [cite(penaltyLaw, 75, '建立健全监督制度；发现有错误的，应当主动改正')] as const

interface Of extends Pick<Lifted, 'decision' | 'page'> {
  /** Where the decision was reviewed, what revokes it is as well: its reviews; absent: none ever is. */
  readonly reviews?: Query
  /** Steps that gather evidence. */
  readonly gathers: readonly string[]
  /** One head signs what the agency itself finds wrong, who did not look into the case: absent, a chain does, and is kept apart as every chain is. */
  readonly byHead?: { readonly examined: readonly RecordKind[] }
  /** The step that decides anew. */
  readonly decides: string
}

/** An entry as the query wants it. */
const plain = ({ where = {} }: Query) => where as Readonly<Record<string, Plain>>

/** What the agency itself finds wrong is written down, reviewed where the decision was, and signed by who had no part in it (处罚法75). */
const ownGates = ({ reviews, byHead }: Of): readonly Gate[] => [
  gate({
    id: 'lifting-drafted',
    title: '先提出纠正意见',
    inForce: since2017,
    blocks: byHead === undefined ? ['lifting.propose'] : ['lifting.decide'],
    when: always,
    require: some(entries(liftingDraft, {}, { since: [lifting] })),
    sentence: '呈批之前，应当写明原决定的问题、拟作出的处理和依据。',
    next: '先提出纠正意见',
    cures: [{ step: 'lifting.draft' }],
    cite: [cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款')],
    examples: [
      { name: '已经提出', entries: { liftingDraft: [{ what: 'revoked' }] }, expect: 'open' },
      { name: '没有提出', entries: {}, expect: 'blocked' },
    ],
  }),
  ...(reviews === undefined ? [] : [reviewedGate(reviews, byHead !== undefined)]),
  ...(byHead === undefined ? [] : apartGates(byHead.examined)),
]

const reviewedGate = (reviews: Query, byHead: boolean): Gate =>
  gate({
    id: 'lifting-review',
    title: '纠正意见的审核',
    inForce: { from: '2018-12-05' },
    blocks: !byHead ? ['lifting.propose', 'lifting.approve'] : ['lifting.decide'],
    when: some({ ...reviews, faulty: true }),
    require: latest(liftingOpinion, { verdict: 'passed' }, { since: [liftingDraft.id] }),
    sentence: '原决定应当法制审核的，变更、撤销该决定也应当先经审核通过。',
    next: '请法制审核人员审核现在的纠正意见',
    cures: [{ step: 'lifting.review' }],
    cite: [cite(threeSystemsOpinion, 11, '重大执法决定作出前应当法制审核')],
    examples: [
      { name: '原决定没有经过审核', entries: {}, expect: 'open' },
      {
        name: '审核通过',
        entries: { [reviews.of]: [plain(reviews)], liftingDraft: [{}], liftingOpinion: [{ verdict: 'passed' }] },
        expect: 'open',
      },
      { name: '没有审核', entries: { [reviews.of]: [plain(reviews)], liftingDraft: [{}] }, expect: 'blocked' },
    ],
  })

const apartGates = (examined: readonly RecordKind[]): readonly Gate[] => [
  gate({
    id: 'lifting-apart',
    title: '纠正由没有参与的人员审核、决定',
    inForce: since2017,
    blocks: ['lifting.review', 'lifting.decide'],
    when: always,
    require: apartFrom(...[...examined, liftingDraft].map((kind) => entries(kind))),
    sentence: '参加原案办理、提出纠正意见的人员，不能自己审核、决定变更、撤销。',
    next: '由没有参加的人员审核，由没有参加的负责人决定',
    cite: supervising,
    examples: [
      { name: '提出意见的人', entries: { liftingDraft: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { liftingDraft: [{ by: 'a' }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    id: 'lifting-signer',
    title: '审核纠正意见的人员不决定',
    inForce: since2017,
    blocks: ['lifting.decide'],
    when: always,
    require: apartFrom(entries(liftingOpinion)),
    sentence: '审核纠正意见的人员，不能自己决定变更、撤销。',
    next: '由没有参加审核的负责人决定',
    cite: supervising,
    examples: [
      { name: '审核的人', entries: { liftingOpinion: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { liftingOpinion: [{ by: 'a' }] }, actor: 'c', expect: 'open' },
    ],
  }),
]

const gathering = (gathers: readonly string[]): Gate =>
  gate({
    id: 'G47',
    title: '复议、诉讼期间取证',
    inForce: since2017,
    blocks: gathers as unknown as Gate['blocks'],
    when: isPending,
    require: some(entries(supplementLeave, {}, { since: [remedy] })),
    sentence: '复议、诉讼期间，本机关不得自行向申请人、原告和其他有关单位、个人收集证据。',
    next: '申请人、原告、第三人提出新的理由或者证据的，经准许后补充，先登记准许',
    cures: [{ step: 'remedy.supplement' }],
    cite: [
      cite(reconsiderationLaw, 46, '不得自行收集证据；自行收集的不作为依据'),
      cite(litigationLaw, 35, '被告及其代理人不得自行收集证据'),
    ],
    examples: [
      { name: '没有复议、诉讼', entries: {}, expect: 'open' },
      { name: '复议期间', entries: { remedy: [{ forum: 'ordinary', over: false }] }, expect: 'blocked' },
      {
        name: '经准许',
        entries: { remedy: [{ forum: 'suit', over: false }], supplementLeave: [{ leave: '准许' }] },
        expect: 'open',
      },
    ],
  })

/** How a decision may be ended, by whom and on what; and what the agency must not do while it is being judged. */
export const remedyGates = (of: Of): readonly Gate[] => [
  ...ownGates(of),
  ...fittingGates(of),
  ...(of.gathers.length === 0 ? [] : [gathering(of.gathers)]),
  ...courtGates(of),
]

const fittingGates = ({ decision, page, byHead }: Of): readonly Gate[] => [
  gate({
    id: 'lifting-standing',
    title: '有仍然有效的决定',
    inForce: since2017,
    blocks: [
      'lifting.draft',
      byHead === undefined ? 'lifting.approve' : 'lifting.decide',
      'lifting.order',
      'lifting.enter',
    ],
    when: always,
    require: some(entries(decision, {}, { faulty: true })),
    sentence: '本案没有仍然有效的决定，没有可以变更、撤销或者确认的。',
    next: '已经撤销的，不再撤销；重新作出的决定作出以后再办理',
    cite: [
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
      cite(reconsiderationLaw, 64, '撤销、部分撤销行政行为'),
    ],
    examples: [
      { name: '决定有效', entries: { [decision.id]: [{}] }, expect: 'open' },
      { name: '没有决定', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-fits',
    title: '处理与重新作出',
    inForce: since2017,
    blocks: ['lifting.draft', 'lifting.order', 'lifting.enter'],
    when: always,
    require: any(not(equal(form('remake'), true)), among(form('what'), falling)),
    sentence: '确认违法不撤销决定，决定仍然有效，不能重新作出。',
    next: '不重新作出；应当撤销的，按撤销办理',
    cite: [
      cite(reconsiderationLaw, 64, '撤销、部分撤销，并可以责令重新作出'),
      cite(litigationLaw, 74, '确认违法，但不撤销'),
    ],
    examples: [
      { name: '撤销并重新作出', form: { what: 'revoked', remake: true }, expect: 'open' },
      { name: '确认违法而重新作出', form: { what: 'unlawful', remake: true }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-own',
    title: '本机关变更决定',
    inForce: since2017,
    blocks: ['lifting.draft'],
    when: equal(form('what'), 'changed'),
    require: equal(form('remake'), true),
    sentence: '本机关自行变更决定的，新的内容应当重新告知、审核后作出。',
    next: '选择重新作出决定，写明退回哪个阶段',
    cite: [
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
      cite(penaltyLaw, 44, '作出决定之前告知拟作出的内容及事实、理由、依据'),
    ],
    examples: [
      { name: '退回重新办理', form: { what: 'changed', remake: true }, expect: 'open' },
      { name: '直接变更', form: { what: 'changed', remake: false }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-said',
    title: '另有决定的变更',
    inForce: since2017,
    blocks: ['lifting.order', 'lifting.enter'],
    when: equal(form('what'), 'changed'),
    require: not(equal(form('remake'), true)),
    sentence: '上级机关、复议机关或者人民法院变更决定的，变更后的内容即为决定，不再重新作出。',
    next: '不重新作出，写明变更后的内容；责令重新作出的，按撤销登记',
    cite: [cite(reconsiderationLaw, 63, '决定变更该行政行为'), cite(litigationLaw, 77, '可以判决变更')],
    examples: [
      { name: '变更后的内容', form: { what: 'changed', remake: false }, expect: 'open' },
      { name: '变更又重新作出', form: { what: 'changed', remake: true }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-result',
    title: '与生效文书一致',
    inForce: since2017,
    blocks: ['lifting.enter'],
    when: always,
    require: all(
      need(
        isToBeLifted,
        '这一复议、诉讼没有变更、撤销、确认违法或者无效的结果，或者已经登记过。',
        '先登记复议、诉讼结果',
      ),
      need(
        equal(form('what'), from(thisOutcome, 'result')),
        '登记的处理与复议决定、判决的结果不一致。',
        '按生效文书的主文登记',
      ),
    ),
    sentence: '决定被变更、撤销、确认违法或者无效，应当依据生效的复议决定、判决登记。',
    next: '先登记复议、诉讼结果',
    cite: [
      cite(reconsiderationLaw, 77, '被申请人应当履行行政复议决定书', '第一款'),
      cite(litigationLaw, 94, '必须履行发生法律效力的判决'),
    ],
    examples: [
      { name: '撤销', entries: { outcome: [{ result: 'revoked' }] }, form: { what: 'revoked' }, expect: 'open' },
      { name: '维持', entries: { outcome: [{ result: 'upheld' }] }, form: { what: 'revoked' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-page',
    title: '决定的效力另行登记',
    inForce: reform,
    blocks: [`${page}.fault`],
    when: among(form('ground'), Object.keys(liftings)),
    require: some(entries(lifting, { what: { is: form('ground') } }, { faulty: true })),
    sentence: '决定没有登记为被变更、撤销、确认违法或者无效，不能以此为由撤回公示。',
    next: '先登记上级机关、复议机关或者人民法院的决定，或者呈批本机关的纠正决定；公示随之应当撤回',
    cite: [cite(penaltyLaw, 48, '公开的决定被变更、撤销、确认违法或者无效的，撤回', '第二款')],
    examples: [
      { name: '已登记', form: { ground: 'revoked' }, entries: { lifting: [{ what: 'revoked' }] }, expect: 'open' },
      { name: '没有登记', form: { ground: 'revoked' }, entries: {}, expect: 'blocked' },
      { name: '公示有误', form: { ground: 'inaccurate' }, entries: { [disclosure.id]: [{}] }, expect: 'open' },
    ],
  }),
]

const courtGates = ({ decides }: Of): readonly Gate[] => [
  gate({
    id: 'R08',
    title: '按期答复、举证',
    inForce: since2017,
    blocks: ['remedy.submit'],
    mode: 'note',
    when: always,
    require: all(inTime('R08'), inTime('R08-summary'), inTime('R12')),
    sentence: '答复、答辩和证据在期限届满之后提交，可能视为没有证据、依据。',
    next: '超过答复、举证期限提交',
    cite: [
      cite(reconsiderationLaw, 70, '不按期答复、提交证据的，视为没有证据、依据'),
      cite(litigationLaw, 34, '逾期提供证据，视为没有相应证据', '第二款'),
    ],
    examples: [
      { name: '期限内', clocks: { R08: '2026-11-02' }, day: '2026-11-16', expect: 'open' },
      { name: '逾期', clocks: { R08: '2026-11-02' }, day: '2026-11-17', expect: 'blocked' },
    ],
  }),
  gate({
    id: 'R08-whole',
    title: '提交全部证据、依据',
    inForce: since2017,
    blocks: ['remedy.submit'],
    when: always,
    require: equal(form('whole'), true),
    sentence: '答复、答辩应当同时提交作出决定的证据、依据和其他有关材料。',
    next: '在案卷中导出全案材料，随答复书、答辩状一并提交',
    cite: [
      cite(reconsiderationLaw, 48, '提交作出行政行为的证据、依据和其他有关材料'),
      cite(litigationLaw, 67, '提交证据和所依据的规范性文件'),
    ],
    examples: [
      { name: '一并提交', form: { whole: true }, expect: 'open' },
      { name: '只有答复书', form: { whole: false }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'R08-answered',
    title: '已经答复、举证',
    inForce: since2017,
    blocks: ['remedy.conclude'],
    when: not(among(form('result'), ['dismissed', ...endingResults])),
    require: some(entries(remedyAnswered, ofThis, { faulty: true })),
    sentence: '还没有登记提交答复、答辩和证据；没有提交的，决定视为没有证据、依据。',
    next: '先登记提交的情况；确实没有提交的，如实写明',
    cures: [{ step: 'remedy.submit' }],
    cite: [
      cite(reconsiderationLaw, 70, '不提出书面答复、提交证据的，视为没有证据、依据'),
      cite(litigationLaw, 34, '不提供证据，视为没有相应证据', '第二款'),
    ],
    examples: [
      {
        name: '已经提交',
        form: { result: 'upheld' },
        entries: { remedyAnswered: [{ way: '当面' }] },
        expect: 'open',
      },
      { name: '没有提交', form: { result: 'revoked' }, entries: {}, expect: 'blocked' },
      { name: '申请人撤回', form: { result: 'withdrawn' }, entries: {}, expect: 'open' },
    ],
  }),
  gate({
    id: 'R-again',
    title: '按期重新作出决定',
    inForce: since2017,
    blocks: [decides],
    mode: 'note',
    when: isRemade,
    require: any(not(filled(last(lifting, 'until'))), least(last(lifting, 'until'), today)),
    sentence: '决定在责令重新作出的期限届满之后作出。',
    next: '超过期限重新作出决定',
    cite: [
      cite(reconsiderationLaw, 64, '在一定期限内重新作出行政行为'),
      cite(litigationLaw, 70, '判决被告重新作出行政行为'),
    ],
    examples: [
      {
        name: '逾期',
        entries: { lifting: [{ remake: true, until: '2026-11-20' }] },
        day: '2026-11-23',
        expect: 'blocked',
      },
      {
        name: '期限内',
        entries: { lifting: [{ remake: true, until: '2026-11-20' }] },
        day: '2026-11-19',
        expect: 'open',
      },
      { name: '不是重新作出', entries: { lifting: [{ remake: false }] }, expect: 'open' },
    ],
  }),
]
