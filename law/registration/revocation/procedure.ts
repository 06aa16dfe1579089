import { inquiry } from '../../inquiry/set.ts'
import { refusedToTakeUp } from '../../intake/fell.ts'
import { disclosure } from '../../publication/records.ts'
import { publicationStages } from '../../publication/stages.ts'
import { withRecusal } from '../../recusal/set.ts'
import { withRemedies } from '../../remedy/respondent.ts'
import type { Another } from '../../remedy/which.ts'
import { reviewClocks } from '../../review/clocks.ts'
import { reviewFigures } from '../../review/figures.ts'
import { reviewStages } from '../../review/steps.ts'
import { delivery } from '../../service/records.ts'
import { withService } from '../../service/served.ts'
import { ningxiaProcedure, registrationRegulation, threeSystemsOpinion } from '../../statutes.ts'
import { recordSteps } from '../../steps/record.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { equal } from '../../words/condition.ts'
import { barredBy } from '../../words/due.ts'
import { counted } from '../../words/figure.ts'
import { paragraph } from '../../words/paper.ts'
import type { Procedure, Stage } from '../../words/procedure.ts'
import { factLine, type Publication } from '../../words/publication.ts'
import { entries } from '../../words/query.ts'
import { about, by, last, say } from '../../words/value.ts'
import { revocationCourse } from './course.ts'
import { revocationGates } from './gates.ts'
import {
  application,
  decision,
  finding,
  paperApproval,
  rejection,
  restoration,
  restorationReviewing,
  reviewing,
  revocationRecords,
} from './records.ts'
import { revocationSteps } from './steps.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('received', '申请', '审查申请，决定是否受理'),
  { ...work('correcting', '补正', '登记收到的补正材料'), aside: true },
  { id: 'rejected', title: '不予受理', aside: true },
  work('examining', '受理调查', '调查，公示或者听取意见'),
  work('examined', '调查终结', '送审、决定呈批'),
  work('decided', '已决定', '送达各方、归档'),
  { id: 'archived', title: '已归档' },
  { id: 'ended', title: '终止', aside: true },
]

const term = { binds: 'agency', extensions: [], suspendedBy: [] } as const
const clocks: readonly Clock[] = [
  clock({
    ...term,
    id: 'O02-revocation',
    title: '撤销登记的办理期限',
    inForce: { from: '2022-03-01' },
    starts: 'accepted',
    stops: ['revocation-decided', 'ended'],
    length: 'O02.length',
    unit: 'CD',
    per: 'case',
    extensions: [
      { approver: 'agencyHead', length: 10, cite: [cite(ningxiaProcedure, 54, '经负责人批准可以延长十日', '第四款')] },
    ],
    suspendedBy: ['公示'],
    onExpiry: '逾期没有办结',
    cite: [
      cite(registrationRegulation, 40, '受理后及时开展调查', '第二款'),
      cite(ningxiaProcedure, 54, '受理之日起二十日内办结', '第四款'),
      cite(ningxiaProcedure, 55, '公示所需时间不计算'),
    ],
    examples: [
      { name: '二十日', under: 'province.ningxia', from: '2026-11-02', due: '2026-11-23', safe: '2026-11-20' },
      {
        name: '公示四十五日不计',
        under: 'province.ningxia',
        from: '2026-11-02',
        suspended: { from: '2026-11-05', to: '2026-12-20' },
        due: '2027-01-06',
      },
    ],
  }),
  clock({
    ...term,
    id: 'O07-publicity',
    title: '虚假登记公示期',
    inForce: { from: '2022-03-01' },
    starts: 'falsehood-public',
    stops: ['revocation-decided', 'ended'],
    length: 'O07.publicity',
    unit: 'CD',
    binds: 'party',
    per: 'case',
    lapses: true,
    onExpiry: '公示期内没有异议的，可以撤销登记',
    cite: [cite(registrationRegulation, 40, '公示期为四十五日', '第二款')],
    examples: [{ name: '四十五日', from: '2026-11-02', due: '2026-12-17' }],
  }),
  clock({
    ...term,
    id: 'D02-revocation',
    title: '撤销登记公示期限',
    inForce: { from: '2018-12-05' },
    starts: 'revocation-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公示',
    cite: [
      cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
      cite(registrationRegulation, 40, '通过公示系统予以公示', '第三款'),
    ],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

/** 恢复登记: where that is annulled, what was registered is revoked as it was (登记条例42). */
const restored: Another = {
  id: restoration.id,
  title: '恢复登记的决定',
  decision: restoration,
  numbers: ['revocation-restored'],
  pages: entries(disclosure, { proceeding: 'publication-restoration' }, { faulty: true }),
  page: { at: say('publication-restoration') },
}

const subject = { 登记: last(application, 'subject') }
const page = {
  proceeding: 'publication',
  section: 'registration',
  title: paragraph('申请撤销“{登记}”', subject),
  clock: 'D02-revocation',
  remedy: [paragraph('相关市场主体、申请人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
} as const
const facts = [
  factLine('登记机关', '{机关}'),
  factLine('所涉登记', '{登记}', subject),
  factLine('登记时间', '{登记日}', { 登记日: last(application, 'registeredOn') }),
]
const publications: readonly Publication[] = [
  {
    ...page,
    when: equal(about('what'), 'restoration'),
    category: paragraph('恢复登记'),
    facts: [
      ...facts,
      factLine('决定', '恢复原登记状态'),
      factLine('理由', '{理由}', { 理由: last(restoration, 'reason') }),
    ],
  },
  {
    ...page,
    category: paragraph('{决定}', { 决定: last(finding, 'outcome') }),
    facts: [...facts, factLine('决定', '{决定}', { 决定: last(finding, 'outcome') }), factLine('决定日期', '{日期}')],
    means: [{ ...paragraph('该项登记自决定作出之日起撤销。'), when: equal(last(finding, 'outcome'), 'revoke') }],
  },
]

/** 撤销虚假登记: asked for by whoever it harms, looked into, and public either way (登记条例40–42). */
export const registrationRevocation: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'registration.revocation',
        title: '撤销市场主体登记程序',
        inForce: { from: '2022-03-01' },
        first: 'application.receive',
        enforcement: '行政登记',
        records: revocationRecords,
        decides: finding.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}申请撤销登记：{事由}',
          parties: { party: '申请人', third: '相关市场主体和人员' },
          cause: last(application, 'subject'),
          receivedOn: last(application, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'revocation-decision',
        },
        proceedings: {
          ...restorationReviewing.proceedings,
          revocation: '撤销登记',
          review: '审核',
          publication: '公示',
        },
        stages: {
          ...restorationReviewing.stages,
          revocation: stages,
          review: reviewStages,
          publication: publicationStages,
        },
        steps: [
          ...revocationSteps,
          ...recordSteps({ proceeding: 'revocation', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: revocationGates,
        clocks: [...clocks, ...reviewClocks('ended')],
        publications,
        figures: [
          counted('other.registered', entries(decision)),
          ...reviewFigures(reviewing),
          ...restorationReviewing.figures,
        ],
        course: revocationCourse,
        due: {
          told: barredBy('R40-told', 'R40'),
          heard: barredBy('R40-told', 'R40', 'R40-since'),
          reviewed: barredBy('G20-revocation'),
          apart: barredBy('G24-revocation'),
        },
        unbuilt: {},
        cite: [cite(registrationRegulation, 40, '撤销虚假市场主体登记')],
      },
      {
        service: delivery,
        brings: {
          'revocation-rejection': 'rejection',
          'revocation-decision': 'decision',
          'revocation-refusal': 'decision',
          'revocation-restored': 'restoration',
        },
      },
    ),
    {
      decision,
      from: ['decided', 'archived'],
      besides: ['rejected'],
      others: [refusedToTakeUp({ rejection, main: 'revocation', numbers: ['revocation-rejection'] }), restored],
      civil: true,
      numbers: ['revocation-decision', 'revocation-refusal'],
      back: [
        ['examining', '受理调查'],
        ['examined', '调查终结'],
      ],
      decided: 'revocation-decided',
      decides: 'revocation.approve',
      gathers: ['inquiry.record'],
      examined: [finding, inquiry],
      reviews: entries(reviewing.review),
    },
  ),
  {
    from: ['received', 'correcting', 'examining', 'examined'],
    decides: ['application.reject', 'revocation.propose', 'revocation.approve'],
    review: reviewing.review,
    anew: { blocks: ['revocation.propose', 'revocation.approve'], cure: 'finding.conclude' },
  },
)
