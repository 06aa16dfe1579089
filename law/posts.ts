/** Posts (岗位) as the approval chains and duties-apart rules know them. */
export const posts = {
  handler: '承办人',
  unitHead: '承办机构负责人',
  reviewer: '法制审核人员',
  legalHead: '法制机构负责人',
  deputyHead: '分管领导',
  agencyHead: '机关主要负责人',
  disclosureApprover: '公示审定人',
  publisher: '公示发布人',
  supervisor: '执法监督人员',
  administrator: '系统管理员',
} as const

export type PostKind = keyof typeof posts
