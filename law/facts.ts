import { environmentCode } from './penalising.ts'
import {
  businessRules,
  complaintRules,
  disclosureRegulation,
  emergencyLaw,
  expropriationRegulation,
  inspectionOpinion,
  litigationInterpretation,
  marketProcedure,
  ningxiaProcedure,
  penaltyLaw,
  penaltyLawNotice,
  permitLaw,
  registrationRegulation,
  socialRelief,
  threeSystemsOpinion,
  workInjuryRegulation,
} from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'

/** A question only a person can answer (认定事项). Never defaulted: who answered, and when, is in the record. */
export interface Fact {
  readonly question: string
  readonly hint?: string
  readonly cite: Citations
  /** Belongs to each party by itself: what is true of one is not of another (处罚法30, 31, 33; 公开条例37). */
  readonly each?: 'party'
  /** Of those, whom it concerns: natural persons; or of them only such as no number tells the age of. Absent: everybody. */
  readonly concerns?: 'natural' | 'ageUnknown'
}

const ask = (question: string, cites: Citations, hint?: string): Fact => ({ question, cite: cites, hint })
const askEach = (question: string, cites: Citations, hint?: string, concerns?: Fact['concerns']): Fact => ({
  ...ask(question, cites, hint),
  each: 'party',
  ...(concerns && { concerns }),
})

export const facts = {
  evidenceOfBreach: ask('是否有证据初步证明存在违法行为', [cite(marketProcedure, 19, '立案条件之一：初步证据')]),
  shouldBePenalised: ask('依法是否应当给予行政处罚', [
    cite(penaltyLaw, 54, '发现依法应当处罚的行为，必须调查'),
    cite(marketProcedure, 19, '立案条件之二：应当处罚'),
  ]),
  withinJurisdiction: ask('是否属于本机关管辖', [
    cite(penaltyLaw, 22, '由违法行为发生地的行政机关管辖'),
    cite(marketProcedure, 19, '立案条件之三：属于管辖'),
  ]),
  withinLimitation: ask('是否在追究行政处罚责任的期限内', [
    cite(penaltyLaw, 36, '二年（特定情形五年）内未被发现的不再处罚'),
  ]),
  factsClear: ask('违法事实是否清楚、证据是否充分', [cite(penaltyLaw, 40, '事实不清、证据不足的，不得处罚')]),
  factsConclusive: ask(
    '违法事实是否确凿，当场可以认定，不需要进一步调查',
    [cite(penaltyLaw, 51, '违法事实确凿并有法定依据的，可以当场决定')],
    '还要鉴定、询问他人或者调取材料才能认定的，回答否',
  ),
  majorPublicInterest: ask('是否涉及重大公共利益', [
    cite(threeSystemsOpinion, 12, '涉及重大公共利益的都要审核'),
    cite(penaltyLaw, 58, '行政处罚应当法制审核的情形之一', '第一项'),
  ]),
  socialRisk: ask('是否可能造成重大社会影响或者引发社会风险', [
    cite(threeSystemsOpinion, 12, '可能造成重大社会影响或引发社会风险的都要审核'),
  ]),
  majorRights: ask('是否直接关系当事人或者第三人重大权益', [
    cite(threeSystemsOpinion, 12, '直接关系重大权益的都要审核'),
    cite(penaltyLaw, 58, '行政处罚应当法制审核的情形之二', '第二项'),
  ]),
  complexCase: ask('案件情况是否疑难复杂、涉及多个法律关系', [
    cite(threeSystemsOpinion, 12, '疑难复杂、涉及多个法律关系的都要审核'),
    cite(penaltyLaw, 58, '行政处罚应当法制审核的情形之三', '第三项'),
  ]),
  reviewByOtherLaw: ask('是否有法律、法规规定应当进行法制审核的其他情形', [
    cite(penaltyLaw, 58, '应当法制审核的情形之四', '第四项'),
  ]),
  graveOrComplex: ask('是否情节复杂或者属重大违法行为', [cite(penaltyLaw, 57, '情节复杂或重大的，负责人集体讨论')]),
  largeAmount: ask(
    '拟处罚款是否属于较大数额，拟没收的是否数额较大、价值较大',
    [cite(penaltyLaw, 63, '较大数额的罚款、没收应当告知听证权', '第一、二项')],
    '本机关设定听证数额标准，并写明没收财物的价值后，不再逐案询问',
  ),
  otherHearingGround: ask('是否属于其他较重的处罚，或者有法律、法规、规章规定应当告知听证的其他情形', [
    cite(penaltyLaw, 63, '其他较重的处罚和听证范围的兜底项', '第五、六项'),
  ]),
  slightCorrected: askEach('拟处罚的行为是否轻微并已及时改正，没有造成危害后果', [
    cite(penaltyLaw, 33, '轻微并及时改正，没有造成危害后果的，不予处罚'),
  ]),
  firstMinor: askEach('当事人是否初次违法，危害后果轻微并已及时改正', [
    cite(penaltyLaw, 33, '初次违法且危害后果轻微并及时改正的，可以不予处罚'),
  ]),
  faultless: askEach('拟处罚的当事人是否有证据足以证明没有主观过错', [
    cite(penaltyLaw, 33, '有证据足以证明没有主观过错的，不予处罚'),
  ]),
  unlawfulGains: askEach(
    '拟处罚的当事人是否有违法所得（实施违法行为所取得的款项）',
    [cite(penaltyLaw, 28, '有违法所得，除依法应当退赔的外，应当予以没收', '第二款')],
    '有的，列入没收违法所得；已经退赔、无法查清的，办理“认定违法所得”',
  ),
  incapable: askEach('拟处罚的当事人是否为行为时不能辨认或者不能控制自己行为的精神病人、智力残疾人', [
    cite(penaltyLaw, 31, '不能辨认或者不能控制自己行为时的违法行为不予处罚'),
  ]),
  minorAtAct: askEach(
    '没有登记居民身份证号码的当事人，行为时是否不满十八周岁',
    [cite(penaltyLaw, 30, '不满十四周岁的不予处罚，不满十八周岁的从轻或者减轻')],
    '填写居民身份证号码后不再询问',
    'natural',
  ),
  childAtAct: askEach(
    '没有登记居民身份证号码、行为时不满十八周岁的当事人，行为时是否不满十四周岁',
    [cite(penaltyLaw, 30, '不满十四周岁的不予处罚，责令监护人管教')],
    '不满十四周岁的不予处罚，责令监护人加以管教',
    'natural',
  ),
  suspectedCrime: ask('违法行为是否涉嫌犯罪', [cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关')]),
  ruleChangedSince: ask('行为之后、决定之前，所依据的规定是否已经修改或者废止', [
    cite(penaltyLaw, 37, '适用行为时的规定；新规定较轻的适用新规定'),
  ]),
  fineForOtherAct: ask('拟罚款的行为与人民法院判处罚金的行为是否不是同一行为', [
    cite(penaltyLaw, 35, '判处罚金时尚未给予罚款的，不再给予罚款', '第二款'),
  ]),
  finedForOtherAct: ask(
    '拟罚款的行为与同一时期已经罚款的行为（见提示）是否不是同一个违法行为',
    [cite(penaltyLaw, 29, '对同一个违法行为，不得给予两次以上罚款')],
    '写明两个行为各自的时间、地点、内容和所违反的规定；一个行为违反几个规定的，仍是同一个违法行为',
  ),
  lifeSafetyHarm: ask('违法行为是否涉及公民生命健康安全、金融安全且有危害后果', [
    cite(penaltyLaw, 36, '上述期限延长至五年', '第一款'),
  ]),
  pollutionHarm: ask('违法行为是否造成环境污染、生态破坏等危害后果', [
    cite(environmentCode, 1054, '造成环境污染、生态破坏等危害后果的五年'),
  ]),
  foundEarlier: ask(
    '违法行为是否在追责期限内已被有权机关发现',
    [cite(penaltyLaw, 36, '二年内未被发现的不再处罚', '第一款')],
    '例如移送机关此前已经立案、举报此前已经登记；写明何时由谁发现',
  ),
  ruleFineAllowed: ask(
    '仅以部门规章为依据的罚款超过十万元的，是否涉及生命健康安全、金融安全且有危害后果（不超过二十万元），或者经国务院批准设定',
    [cite(penaltyLawNotice, 5, '涉及生命健康、金融安全的不超过二十万元；超过限额的报国务院批准')],
  ),
  lighterRuleApplied: ask('新旧规定比较后，适用的是否为处罚较轻的规定', [cite(penaltyLaw, 37, '从旧兼从轻')]),
  secrecyChecked: ask('是否已完成保密审查，且不含国家秘密、商业秘密和个人隐私', [
    cite(disclosureRegulation, 17, '公开前应当审查'),
    cite(penaltyLaw, 50, '知悉的秘密和隐私应当保密'),
  ]),
  minorParty: askEach(
    '当事人是否为未成年人',
    [cite(disclosureRegulation, 15, '涉及个人隐私的不得公开')],
    '没有登记居民身份证号码，年龄须由审定人查明；是未成年人的，公示中不出现，其他当事人照常公示',
    'ageUnknown',
  ),
  needsPermit: ask('申请事项依法是否需要取得行政许可', [cite(permitLaw, 32, '依法不需要取得许可的不受理', '第一项')]),
  withinPower: ask('申请事项是否属于本机关职权范围', [cite(permitLaw, 32, '不属于职权范围的不予受理', '第二项')]),
  materialsComplete: ask('申请材料是否齐全、符合法定形式', [
    cite(permitLaw, 32, '齐全、符合法定形式的应当受理', '第五项'),
  ]),
  verificationNeeded: ask('是否需要对申请材料的实质内容进行核实', [
    cite(permitLaw, 34, '需要核实的，指派两名以上工作人员', '第三款'),
  ]),
  othersInterest: ask('许可事项是否直接关系他人重大利益', [cite(permitLaw, 36, '直接关系他人重大利益的应当告知')]),
  permitHearingByLaw: ask('是否属于法律、法规、规章规定应当听证，或者涉及公共利益、需要听证的重大许可事项', [
    cite(permitLaw, 46, '应当听证的事项向社会公告并举行听证'),
  ]),
  conditionsMet: ask('申请是否符合法定条件、标准', [cite(permitLaw, 38, '符合法定条件、标准的准予')]),
  revocationHarmsPublic: ask('撤销许可是否可能对公共利益造成重大损害', [
    cite(permitLaw, 69, '可能对公共利益造成重大损害的，不予撤销', '第三款'),
  ]),
  inspectionListed: ask(
    '检查事项是否已列入向社会公布的行政检查事项清单',
    [cite(inspectionOpinion, 3, '检查事项未经公布的，不得实施')],
    '五年以上没有实施的事项，先确认是否仍在清单上',
  ),
  inspectionOnsiteNeeded: ask('是否必须到现场检查，书面、网络等非现场方式不能达到检查目的', [
    cite(inspectionOpinion, 4, '能通过非现场方式实施的，不得入企检查'),
  ]),
  inspectionLead: ask(
    '是否发现应当立案调查的违法行为线索',
    [
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查'),
      cite(businessRules, 54, '对发现的问题依法依规处理', '第二款'),
    ],
    '问题轻微、责令改正即可的，回答否；是否立案由核查以后决定',
  ),
  applicationOurs: ask('申请事项是否属于本机关管辖', [
    cite(workInjuryRegulation, 17, '向统筹地区社会保险行政部门申请', '第一款'),
    cite(ningxiaProcedure, 80, '属于本机关管辖范围的应当受理', '第一项'),
  ]),
  applicationComplete: ask('申请材料是否完整、符合要求', [
    cite(workInjuryRegulation, 18, '材料不完整的，一次性书面告知需要补正的全部材料', '第三款'),
  ]),
  revocationAffected: ask('申请人是否受到该登记的影响', [
    cite(registrationRegulation, 40, '受虚假登记影响的自然人、法人和其他组织可以申请', '第一款'),
  ]),
  falseRegistration: ask('经调查，是否认定提交虚假材料或者以其他欺诈手段取得登记', [
    cite(registrationRegulation, 40, '认定存在虚假登记情形的，应当撤销', '第二款'),
  ]),
  registrantReached: ask('相关市场主体和人员是否能够联系并配合调查', [
    cite(registrationRegulation, 40, '无法联系或者拒不配合的，公示四十五日', '第二款'),
  ]),
  identityChecked: ask('申请人的身份信息是否已经核验', [
    cite(registrationRegulation, 15, '实名登记，配合核验身份信息'),
  ]),
  registrationForm: ask('申请材料是否齐全、符合法定形式', [
    cite(registrationRegulation, 19, '齐全、符合法定形式的当场登记；否则一次性告知'),
  ]),
  registrationFree: ask('申请人是否不在因虚假登记三年内不得再次申请的期限内', [
    cite(registrationRegulation, 40, '直接责任人三年内不得再次申请', '第三款'),
  ]),
  reliefComplete: ask('申请材料是否齐全，家庭收入、财产状况是否已经申报', [
    cite(socialRelief, 11, '书面申请', '第一项'),
    cite(socialRelief, 58, '如实申报家庭收入状况、财产状况', '第一款'),
  ]),
  reliefMet: ask('家庭收入、财产状况是否符合救助条件', [
    cite(socialRelief, 9, '人均收入低于标准且符合财产状况规定'),
    cite(socialRelief, 11, '符合条件的批准，不符合的不予批准', '第三项'),
  ]),
  complaintOurs: ask('投诉事项是否属于市场监督管理部门职责，并由本机关处理', [
    cite(complaintRules, 13, '由被投诉人实际经营地或者住所地县级机关处理', '第一款'),
    cite(complaintRules, 16, '不属于职责或者没有处理权限的不予受理', '第一项'),
  ]),
  complaintUnhandled: ask('同一争议是否没有被法院、仲裁机构、其他机关、消费者协会受理或者处理过', [
    cite(complaintRules, 16, '已经受理或者处理过的不予受理', '第二项'),
  ]),
  complaintConsumer: ask(
    '是否为生活消费需要，并有与被投诉人的消费者权益争议',
    [cite(complaintRules, 16, '不是为生活消费需要的不予受理', '第三项')],
    '可以考虑购买的数量、次数、频率，是否短期大量投诉，多人是否使用同一联系方式等（第十七条）',
  ),
  complaintMaterials: ask('真实身份、被投诉人名称和地址、请求和事实依据是否都已提供', [
    cite(complaintRules, 10, '投诉人应当提供的材料', '第一款'),
    cite(complaintRules, 16, '没有提供的不予受理', '第五项'),
  ]),
  adjudicable: ask('申请事项是否依法能够适用行政裁决程序解决', [
    cite(ningxiaProcedure, 80, '不能适用行政裁决程序解决的，不予受理', '第三项'),
    cite(litigationInterpretation, 158, '根据法律的授权对民事争议作出裁决'),
  ]),
  mainFactsDisputed: ask('双方当事人对主要事实是否有争议', [
    cite(ningxiaProcedure, 82, '有争议的应当公开审理；没有争议的可以书面审查', '第二款'),
  ]),
  chargePublished: ask('收费项目及其依据、标准是否已经向社会公布', [
    cite(disclosureRegulation, 20, '行政事业性收费项目及其依据、标准主动公开', '第八项'),
  ]),
  expropriationManyAffected: ask('征收决定涉及的被征收人数量是否较多', [
    cite(expropriationRegulation, 12, '数量较多的，经政府常务会议讨论决定', '第一款'),
  ]),
  requisitionUrgent: ask('是否确为应对突发事件的紧急需要', [
    cite(emergencyLaw, 12, '为应对突发事件的紧急需要，可以征用'),
  ]),
  requisitionNoMilder: ask(
    '是否没有对权益损害更小的办法',
    [cite(emergencyLaw, 10, '选择有利于最大程度地保护权益、损害较小的措施')],
    '储备的物资、采购、租赁、事先签订的协议不能满足需要',
  ),
  injuryClear: ask('申请是否事实清楚、权利义务明确', [
    cite(workInjuryRegulation, 20, '事实清楚、权利义务明确的，十五日内作出决定', '第二款'),
  ]),
  injuryExcluded: ask('职工是否有故意犯罪、醉酒或者吸毒、自残或者自杀的情形', [
    cite(workInjuryRegulation, 16, '有这些情形的，不得认定为工伤或者视同工伤'),
  ]),
  injuryDisputed: ask('职工或者其近亲属认为是工伤，用人单位是否不认为是工伤', [
    cite(workInjuryRegulation, 19, '由用人单位承担举证责任', '第二款'),
  ]),
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof facts
export const factIds = Object.keys(facts) as readonly FactId[]

/** The questions asked of each party by itself. */
export const isOfParty = (id: FactId): boolean => (facts[id] as Fact).each === 'party'

/** Whom of the parties a question asked of each concerns. */
export const concerns = (id: FactId): Fact['concerns'] => (facts[id] as Fact).concerns
