import type { Stage } from '../words/procedure.ts'

/** The stages of a publication; what the public sees stands at the one whose page is shown. */
export const publicationStages: readonly Stage[] = [
  { id: 'due', title: '待拟制', waits: { post: 'handler', what: '拟制公示信息', beside: true } },
  {
    id: 'returned',
    title: '已退回',
    aside: true,
    waits: { post: 'handler', what: '重新拟制公示信息', beside: true },
  },
  {
    id: 'drafted',
    title: '待审定',
    waits: { post: 'disclosureApprover', what: '审定公示信息', beside: true },
    page: 'drafted',
  },
  {
    id: 'approved',
    title: '待发布',
    waits: { post: 'publisher', what: '发布公示信息', beside: true },
    page: 'drafted',
  },
  { id: 'public', title: '已公开', page: 'shown' },
  { id: 'withdrawn', title: '已撤回', aside: true },
]
