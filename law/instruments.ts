/**
 * What stays code: comparisons of money and kinds, hearing thresholds, the register of people. A rule names an instrument and
 * casework holds it, one pure function of its own name; a kind of enforcement that counts no money needs none.
 */
export const instruments = {
  punished: '拟处罚的当事人',
  everyParty: '本案的申请人和登记的利害关系人',
  thirdParties: '本案登记的利害关系人',
  owed: '该当事人应缴的罚没款',
  hearingFor: '属于听证范围的当事人',
  namedOfficers: '已指定的办案人员',
  noticeHeld: '当日该当事人手中的告知（已送达的最近一次，尚未送达的为最近一次作出的）',
  noticeServed: '当日已送达该当事人的最近一次告知',
  headPosts: '参加的负责人各自的职务',
  proposalAt: '当时的处罚意见',
  minutesToConfirm: '所选的集体讨论记录；没有选的，为本人参加、尚未确认的最近一次',
  extensionDays: '规定的延长天数；规定没有定数的，为本次填写的“延长的天数”',
  servicesOfPaper: '该文书的送达',
  hiddenLines: '另行隐去的各行',
  redactions: '事实部分隐去的内容及理由',
  heads: '参加人中的机关负责人',
  lines: '各项违法行为与拟处罚（规定以法律库中的为准，附所依据的权责清单事项）',
  citationsInDoubt: '拟处罚引用的、尚未核实的规定',
  pieces: '逐件证据（每个文件各为一件的，各自的名称和文件）',
} as const

export type Instrument = keyof typeof instruments

/** How two versions of what is to be decided are held to be the same. */
export const comparisons = {
  penalty: '对当事人的处罚相同或者较轻',
  reviewed: '处罚相同或者较轻，所依据的证据仍在',
} as const

export type Comparison = keyof typeof comparisons
