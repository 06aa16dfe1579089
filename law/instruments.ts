/**
 * What stays code: comparisons of money and kinds, hearing thresholds, the register of people. A rule names an instrument and
 * casework holds it, one pure function of its own name; a kind of enforcement that counts no money needs none.
 */
export const instruments = {
  punished: '拟处罚的当事人',
  ageThen: '该当事人在该项违法行为终了之日的周岁（由居民身份证号码得出）',
  born: '该当事人的居民身份证号码载明的出生日期',
  samePerson: '与该当事人姓名（名称）或者证件号码相同的各编号',
  investigators: '参加过本案调查的人员',
  worth: '该当事人的罚没款与没收财物价值之和',
  proposedGains: '对该当事人拟没收的违法所得',
  adoptedUnchanged: '采纳了该当事人的意见而拟处罚内容没有改变',
  publishedParties: '依法应当公示的当事人',
  publicKinds: '对依法应当公示的当事人所处的各种处罚',
  lifeBegan: '公示期起算之日（撤回的日子不计；撤销信用修复的，自撤销之日起）',
  everyParty: '本案的各方当事人',
  mainParties: '本案的当事人（不含第三人）',
  thirdParties: '本案登记的利害关系人',
  chosenNames: '所选当事人的名称',
  owed: '该当事人应缴的罚没款',
  lineFine: '该项违法行为的罚款',
  finedFrom: '拟罚款的各项行为最早的起始之日',
  finedTo: '拟罚款的各项行为最晚的终了之日',
  decidedLines: '决定中该当事人的各项违法行为',
  decidedKinds: '对该当事人所处的各种处罚',
  decidedFine: '对该当事人所处的罚款',
  decidedTaken: '没收该当事人的违法所得和能够确定价值的非法财物',
  decidedLicences: '暂扣、吊销该当事人的证照',
  heaviestImposed: '该决定所处的最重的处罚种类',
  sumImposed: '该决定的罚没款和能够确定价值的没收财物之和',
  hearingFor: '属于听证范围的当事人',
  namedOfficers: '已指定的办案人员',
  noticeHeld: '当日该当事人手中的告知（已送达的最近一次，尚未送达的为最近一次作出的）',
  noticeServed: '当日已送达该当事人的最近一次告知',
  headPosts: '参加的负责人各自的职务',
  proposalAt: '当时的处罚意见',
  minutesToConfirm: '所选的集体讨论记录；没有选的，为本人参加、尚未确认的最近一次',
  extensionDays: '规定的延长天数；规定没有定数的，为本次填写的“延长的天数”',
  unpaid: '该当事人尚未缴纳的罚没款',
  partsTotal: '所填各期金额之和',
  surchargeNow: '截至当日加处的罚款（批准的延期、分期和复议、诉讼期间的日子不计）',
  surchargeDays: '截至当日加处罚款的天数（批准的延期、分期和复议、诉讼期间的日子不计）',
  decisionNumber: '行政处罚决定书的文号',
  decisionMade: '所执行的决定作出之日',
  decisionServed: '所执行的决定送达该当事人之日',
  suitEnds:
    '对所执行的决定起诉、先申请复议的期限届满之日：没有告知期限的，自送达之日起一年；其他法律另有规定起诉期限、应当先申请复议的，自送达之日起按其规定（都不是的为空）',
  demandServed: '最近一次催告书送达该当事人之日',
  paidSoFar: '该当事人已经缴纳的罚没款',
  paperServed: '本次送达的文书的名称和文号',
  servicesOfPaper: '该文书的送达',
  hiddenLines: '另行隐去的各行',
  heads: '参加人中的机关负责人',
  filedOn: '批准立案之日',
  handlingUnit: '办案机构',
  sinceTold: '现在的处罚意见与当事人所持的告知不同的内容：当事人、事项、告知时、现在',
  fileContents: '本案的文书和证据，按立卷的顺序，各自的文号、名称、日期和页号',
  fileCount: '本案的文书和证据的件数、页数',
  lines: '各项违法行为与拟处罚（规定以法律库中的为准，附所依据的权责清单事项）',
  liftedLines: '部分变更、撤销以后仍然有效的各项违法行为与处罚',
  liftedFallen: '变更、撤销以后不再有效的各项违法行为与处罚',
  liftedPart: '变更、撤销只及于决定的一部分的，其余不变还是内容改变',
  liftedSpared: '不予处罚决定被撤销的当事人',
  liftedTouched: '处罚因部分变更、撤销而改变的当事人',
  liftedGone: '处罚因部分变更、撤销而全部不存的当事人',
  liftedOtherwise: '应缴的罚没款因部分变更、撤销而改变的当事人',
  liftedBeyond: '部分变更、撤销以后的处罚超出原决定的当事人',
  citationsInDoubt: '拟处罚引用的、尚未核实的规定',
  departures: '不在公布的裁量基准以内的各项违法行为',
  lenient: '列入本机关公布的不罚清单的各项违法行为（清单、情形和条件）',
  yearBegan: '当年一月一日',
  actorPost: '办理人的岗位',
  entrustedBody: '以本机关名义办理的受委托组织（机关）',
  entrustedAgency: '本机关的主体性质为受委托组织',
  township: '本机关为乡镇人民政府、街道办事处',
  otherTitle: '所选案件的名称',
  otherState: '所选案件现在的当事人、案由和阶段',
  eventOfPaper: '制作所选笔录的那次办理',
  paperChosen: '所选笔录的名称和文号',
  employer: '用人单位：申请的用人单位，否则为申请人以外、不是自然人的当事人',
  reportedWhole: '举报的内容和以后补充的新事实',
  lateFeeAtMost: '应缴的数额乘以每日的标准和到当日为止的天数（不多于填写的天数）',
  beyondDecision: '不在征用决定所列财产之内的财产',
  pieces: '逐件证据（每个文件各为一件的，各自的名称和文件）',
} as const

export type Instrument = keyof typeof instruments

/** Those that are a sum in 分, and are written with 元. */
const sums: ReadonlySet<Instrument> = new Set([
  'worth',
  'proposedGains',
  'owed',
  'unpaid',
  'partsTotal',
  'paidSoFar',
  'surchargeNow',
  'decidedFine',
  'decidedTaken',
  'sumImposed',
  'lateFeeAtMost',
])
export const isSum = (instrument: Instrument): boolean => sums.has(instrument)

/** What a form is held against the case for, where the kinds of its fields do not say it: named by the step. */
export const checks = {
  guideWhole: '指南中每一事项的各项要素都已写明',
  discussedAfterProposed: '讨论在提出处罚意见之后',
  paperThere: '本案有这个文号、没有作废的文书',
  paperUnserved: '文书没有送达、没有作废，当事人没有对其回应',
  noOpenReview: '没有同一种审核尚无结论',
  matterPutUp: '该事项已经呈批、待批',
  attended: '本人参加了讨论，尚未确认',
  owedAtMost: '票据没有登记过，缴款合计不超过应缴的数额',
  recordNotDenied: '不与记录所载的陈述、申辩相反',
  adviceFits: '意见与审核结论一致',
  announcementTerm: '当时规定有公告送达的期间',
  releasable: '当事人受过告知，现在的处罚意见没有列入，尚未登记处理',
  hideable: '另行隐去的内容在公示的文字中有',
  instrumentGiven: '依法须有生效文书的，写明并附文书',
  besideApplicant: '登记的是申请人以外的利害关系人，申请人仍是申请人',
  formatsLawful: '文书格式的改动保留法律要求文书载明的内容',
  pagesSigned: '签名针对的是这份笔录的各页，被询问人（当事人）逐页签名，执法人员签名',
  sheetOfList: '清单是大宗名录，逐项内容是按它的种类读入的',
  agesUnknown: '只对没有号码可以得出年龄的当事人判断是否未成年',
} as const

export type Check = keyof typeof checks

/** What a form begins with where it takes more than one field of the record to say it: typed once, it flows on. */
export const beginnings = {
  filing: '核查情况和案由，权责清单中的违则、罚则',
  unverified: '尚未查证、没有排除的证据',
  report: '调查经过，上一版的处罚意见或者权责清单的事项，已查证的证据',
  lines: '上一版的违法行为与拟处罚',
  charge: '案由所对应的权责清单事项',
  materials: '报告、证据和处罚依据',
  openPoints: '尚未复核的陈述、申辩',
  heads: '本机关的负责人',
  receiver: '受送达人及其地址',
  unpaid: '尚未缴纳的数额',
  page: '所决定的内容和依据，隐去不应公开的',
  outcome: '送达、缴款和公开的情况',
} as const

export type Beginning = keyof typeof beginnings

/** How two versions of what is to be decided are held to be the same. */
export const comparisons = {
  penalty: '对当事人的处罚相同或者较轻',
  reviewed: '处罚相同或者较轻，所依据的证据仍在',
  noHeavier: '现在的处罚不重',
  sameAct: '现在的处罚基本相同',
  told: '现在拟作出的决定和事实、理由、依据相同（空格、标点和对意见的采纳不计）',
  sameWords: '现在的事实、理由和决定相同（空格、标点、日期、附件和对意见的采纳不计）',
} as const

export type Comparison = keyof typeof comparisons

/**
 * Readings that stay code: certificates, posts and duties; law held against the law library; money, kinds and thresholds; calendar;
 * masking; meetings entered late, by when they were held; and composite fields with checks of their own.
 */
export const judgements = {
  twoQualifiedOfficers: '两名以上执法人员持有有效执法证件',
  twoOfficersNamed: '已指定两名以上办案人员',
  termRunning: '期限正在计算，尚未届满',
  extensionLeft: '适用的规定允许（继续）延长',
  extensionDecided: '再次延长的，由负责人集体讨论决定并确定期限，讨论记录经参加的负责人确认',
  basisLawful: '处罚依据是行为时有效、有权设定该种处罚的法律、法规、规章',
  fineWithinRules: '仅以规章为依据的罚款不超过规章可以设定的数额',
  citationsKnown: '引用的规定都在法律库中，或者已经核实',
  fineInRange: '罚款在法定幅度以内',
  foundInTwoYears: '违法行为在二年内被发现',
  foundInFiveYears: '违法行为在五年内被发现',
  pollutionFoundInFiveYears: '违法行为于生态环境法典施行以后终了，在五年内被发现',
  finedOnce: '同一违法行为没有两次以上罚款',
  majorAnswersReasoned: '属于听证范围而认定不属重大的，写明了理由',
  notHeavier: '处罚不重于告知的内容',
  raisesPenalty: '当事人陈述、申辩或者要求听证之后，比已告知的处罚更重',
  raiseHasNewGround: '加重有告知之后的新事实，或者另外的处罚条款',
  toldPartiesEnded: '受过告知的当事人均有处理结果',
  hearingDue: '属于应当告知听证的范围',
  elementsAnswered: '审核要素已逐项作出结论',
  elementsFavourable: '各项审核结论均为符合',
  reviewerQualified: '审核人员具备法制审核资格',
  dutiesApart: '办理人没有承担依法应当与之分离的职责',
  officersOfCase: '参加的人员是本案指定的办案人员或者协助人员',
  handlerCertified: '承办人持有本类、本区域的有效执法证件',
  minutesConfirmed: '集体讨论记录经两名以上参加的负责人确认',
  deciderIsHead: '由行政机关负责人决定',
  masked: '已按设定隐去不应公开的内容',
  somebodyPublished: '有依法应当公示的当事人',
  inCriticalField: '处罚所依据的是食品、药品、医疗器械、化妆品、特种设备、重点工业产品的法律',
  slightlyPunished: '依法应当公示的当事人都仅受到警告、通报批评或者较低数额罚款（从轻、减轻的阶次，不超过规定的数额）',
  recordsWritten: '在这里制作了应当由被询问人、当事人核对签名的笔录',
  recordsSigned: '制作的笔录都已核对、逐页签名，或者注明拒绝的情况',
  laterPagesSigned: '本程序中写明随后核对、签名的笔录、清单，都已签名，或者注明拒绝的情况',
  begunDone: '由本案立的各项任务都已办结',
  otherThere: '所选的案件是本机关在办的同一程序的另一案件',
  otherUndecided: '所选的案件没有告知、没有作出决定，也没有终结',
  otherAlike: '所选的案件与本案有相同的当事人，或者属于同一事件',
  otherQuiet: '所选的案件没有正在审签的呈批、没有结论的审核，没有中止，也没有未决的管辖争议、回避申请',
  otherUnchanged: '所选的案件的当事人、案由和阶段与呈批时相同',
  otherApart: '办理人和本案办案人员在所选的案件中没有被决定回避',
  ownQuiet: '本案没有正在审签的呈批、没有结论的审核，没有中止，也没有未决的管辖争议、回避申请',
  ownSettled: '本案没有等待结果的检测、鉴定和协助调查',
  surchargeSettled: '没有加处罚款，或者已经收缴、已经决定不予收缴',
} as const

export type Judgement = keyof typeof judgements
export const isJudgement = (id: string): id is Judgement => Object.hasOwn(judgements, id)
