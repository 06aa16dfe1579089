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
  securityAdministrator: '安全管理员',
  auditor: '审计管理员',
} as const

export type PostKind = keyof typeof posts

/**
 * 三员分立 (GB/T 22239—2019 8.1.5, 8.1.7): the system administrator keeps identities and settings, the security
 * administrator says what they may do, the auditor reads what all of them did. None of them has to do with cases.
 */
export const administrations: readonly PostKind[] = ['administrator', 'securityAdministrator', 'auditor']

export const administers = (post: PostKind): boolean => administrations.includes(post)

/** Who keeps the installation, and who oversees the agencies that work with it: they may know how it stands, though it is no case of theirs. */
export const keepsWatch = (post: PostKind): boolean => administers(post) || post === 'supervisor'

/**
 * Who answers for the agency's law or for the agency itself: a mend of the record at a party's cost, the cure of an irregularity and the
 * withdrawal of a duty once found are theirs, never the handling unit's own (处罚法75: 监督制度).
 */
export const mayMoveRights: readonly PostKind[] = ['legalHead', 'agencyHead']

/** Who answers for the cases of an agency, and may know who looked at them. */
export const caseHeads: readonly PostKind[] = ['unitHead', 'legalHead', 'deputyHead', 'agencyHead']

/** Heads of the agency, who answer for every case: what is sealed in one (举报人) is theirs to read; a unit's head reads that of his unit. */
export const unseals = (post: PostKind): boolean => post === 'deputyHead' || post === 'agencyHead'
