import { cashStages } from '../cash/steps.ts'
import { executionStages } from '../execution/stages.ts'
import { hearingStages } from '../hearing/stages.ts'
import { joinderStages } from '../joinder/set.ts'
import { measureStages } from '../measure/stages.ts'
import { publicationStages } from '../publication/stages.ts'
import { refundStages, remedyStages } from '../remedy/stages.ts'
import { aboveStage } from '../review/steps.ts'
import { severanceStages } from '../severance/set.ts'
import { substituteStages } from '../substitute/set.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { isCorrectable, isFaulted, isHearingPending, isOf, isPublishable, isReview } from './conditions.ts'
import { interruptionStages } from './interruptions/index.ts'
import { isPartOver } from './publicLife/conditions.ts'
import { repairStages } from './publicLife/repair.ts'
import { rescueStages } from './publicLife/rescue.ts'
import { referralStages } from './referral/steps.ts'

const stages = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([id, title]) => ({ id, title }))

/** A stage in which the handler has something to do as long as nobody else has. */
const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })

/** Where a penalty and what goes beside it stands, and who is waited for there. */
export const penaltyStages: Procedure['stages'] = {
  penalty: [
    work('clue', '案源核查', '核查线索、立案呈批'),
    work('investigation', '立案调查', '调查取证'),
    work('concluded', '调查终结', '送审、告知呈批'),
    {
      id: 'notified',
      title: '告知听取',
      waits: [
        { post: 'agencyHead', what: '指定听证主持人', step: 'hearing.host', when: isHearingPending },
        { post: 'handler', what: '听取意见、决定呈批' },
      ],
    },
    work('decided', '决定执行', '执行、结案呈批'),
    { id: 'closed', title: '结案' },
    { ...work('answering', '不予立案，待告知', '告知举报人、投诉人'), aside: true },
    { id: 'refused', title: '不予立案', aside: true },
    { ...work('crime', '待移送公安机关', '向公安机关移送'), aside: true },
    { ...work('police', '公安机关审查', '登记公安机关的处理'), aside: true },
    { ...work('handing', '公安机关已立案', '移交涉案物品和材料'), aside: true },
    { ...work('settled', '待结案', '结案呈批'), aside: true },
    { id: 'handed', title: '已移送', aside: true },
    { id: 'joined', title: '已并入他案', aside: true },
  ],
  review: [
    // The head of the unit signs a 案件审核; whoever signs it is not who finds it.
    {
      id: 'submitted',
      title: '审核中',
      waits: [
        { post: 'reviewer', what: '法制审核', when: isReview('legal') },
        { post: 'reviewer', what: '案件审核', when: isReview('case') },
      ],
    },
    aboveStage('review.outside'),
    { id: 'returned', title: '补充材料', waits: { post: 'handler', what: '补充送审材料' } },
    {
      id: 'opined',
      title: '待签发',
      waits: [
        { post: 'legalHead', what: '签发审核意见', when: isReview('legal') },
        { post: 'unitHead', what: '签发审核意见', when: isReview('case') },
      ],
    },
    { id: 'concluded', title: '已审结' },
  ],
  hearing: hearingStages,
  ...interruptionStages,
  joinder: joinderStages,
  severance: severanceStages,
  referral: referralStages,
  service: [
    {
      id: 'pending',
      title: '待送达',
      waits: [
        { post: 'handler', what: '送达告知书', when: isOf('penalty-notice') },
        { post: 'handler', what: '送达决定书', when: isOf('penalty-decision') },
        { post: 'handler', what: '送达不予处罚决定书', when: isOf('exemption-decision') },
        { post: 'handler', what: '送达听证通知书', when: isOf('hearing-notice') },
        { post: 'handler', what: '送达催告书', when: isOf('demand-notice') },
        { post: 'handler', what: '送达履行义务的催告书', when: isOf('conduct-demand') },
        { post: 'handler', what: '送达代履行决定书', when: isOf('substitution-decision') },
        { post: 'handler', what: '送达责令改正通知书', when: isOf('order-to-correct'), beside: true },
        { post: 'handler', what: '送达责令退款通知书', when: isOf('order-to-refund'), beside: true },
        { post: 'handler', what: '送达强制执行决定书', when: isOf('conduct-enforcement') },
        { post: 'handler', what: '送达文书补正、更正决定书', when: isOf('paper-amendment'), beside: true },
        { post: 'handler', what: '送达延期、分期通知书', when: isOf('deferral-notice'), beside: true },
        { post: 'handler', what: '送达强制执行决定书', when: isOf('enforcement-decision') },
        { post: 'handler', what: '送达拍卖抵缴决定书', when: isOf('auction-decision') },
        { post: 'handler', what: '送达撤销决定书', when: isOf('penalty-revocation') },
        { post: 'handler', what: '送达撤销不予处罚决定书', when: isOf('exemption-revocation') },
        { post: 'handler', what: '送达确认不予处罚决定违法的决定书', when: isOf('exemption-finding') },
        { post: 'handler', what: '送达确认决定书', when: isOf('penalty-finding') },
      ],
    },
    {
      id: 'posted',
      title: '已交邮',
      waits: { post: 'handler', what: '登记邮寄结果' },
    },
    ...stages(['served', '已送达'], ['voided', '已作废']),
    { id: 'lapsed', title: '不再送达', aside: true },
  ],
  measure: measureStages,
  payment: [...executionStages, { id: 'lapsed', title: '不再收缴', aside: true }],
  cash: cashStages,
  conduct: substituteStages,
  publication: [
    ...publicationStages,
    { id: 'dropped', title: '不再公示', aside: true },
    { id: 'ended', title: '已停止公示', aside: true, page: 'over' },
  ],
  repayment: refundStages,
  remedy: remedyStages,
  repair: repairStages,
  rescue: rescueStages,
  disclosure: [
    { id: 'due', title: '待拟制', waits: { post: 'handler', what: '拟制公示信息', when: isPublishable } },
    { id: 'returned', title: '已退回', waits: { post: 'handler', what: '拟制公示信息', when: isPublishable } },
    { id: 'drafted', title: '待审定', page: 'drafted', waits: { post: 'disclosureApprover', what: '审定公示信息' } },
    {
      id: 'approved',
      title: '待发布',
      page: 'drafted',
      waits: { post: 'publisher', what: '发布公示信息', when: isPublishable },
    },
    {
      id: 'public',
      title: '已公开',
      page: 'shown',
      waits: [
        { post: 'publisher', what: '撤回公示信息', when: isFaulted },
        {
          post: 'publisher',
          what: '撤下不再公示的当事人',
          step: 'disclosure.part',
          when: isPartOver,
          beside: true,
        },
      ],
    },
    {
      id: 'withdrawn',
      title: '已撤回',
      waits: { post: 'handler', what: '更正后重新拟制公示信息', when: isCorrectable },
    },
    {
      id: 'shielded',
      title: '暂时屏蔽',
      aside: true,
      page: 'over',
      waits: { post: 'publisher', what: '撤回公示信息', when: isFaulted },
    },
    { id: 'ended', title: '已停止公示', aside: true, page: 'over' },
    { id: 'dropped', title: '不再公示', aside: true },
  ],
}
