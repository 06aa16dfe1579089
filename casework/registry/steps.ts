import {
  type Citations,
  choice,
  cite,
  enforcementKinds,
  type Field,
  may,
  must,
  type PostKind,
  penaltyLaw,
  posts,
  reviewQualifications,
  threeSystemsOpinion,
} from '@xiezhi/law'

/** Steps on the register: a closed list, apart from those of cases. */
export const registryStepIds = [
  'agency.register',
  'agency.set',
  'channel.confirm',
  'matters.publish',
  'oversight.set',
  'key.register',
  'person.register',
  'certificate.issue',
  'certificate.revoke',
  'post.assign',
  'post.end',
  'qualification.record',
  'delegation.grant',
  'delegation.confirm',
  'delegation.end',
] as const
export type RegistryStepId = (typeof registryStepIds)[number]

export interface RegistryStep {
  readonly id: RegistryStepId
  readonly title: string
  /** Kind of stream it is entered in. */
  readonly stream: 'agency' | 'person'
  /**
   * Who enters it: identities and settings are one administrator's, what a person may do is another's (三员分立). `holder`: what is given out of
   * a person's own hands he confirms himself.
   */
  readonly by: PostKind | 'holder'
  readonly type: 'registered' | 'withdrawn'
  readonly fields: readonly Field[]
  readonly cite: Citations
}

/** 主体性质 of who acts in another's name alone (处罚法20). */
export const entrustedNature = '受委托组织'

const postChoice = choice(...Object.entries(posts))
const day = { is: 'day' } as const
const reason = must('reason', '理由', { is: 'longText', max: 1000 })
const officers: Citations = [cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施')]
const lists: Citations = [cite(threeSystemsOpinion, 4, '主体、人员、职责、权限、依据等事前公开')]
const duty: Citations = [cite(threeSystemsOpinion, 11, '明确机构和人员')]

const list = (...steps: readonly RegistryStep[]) => steps

/** What each step asks for. Lists inside `object` fields are checked where the step is performed. */
export const registrySteps: readonly RegistryStep[] = list(
  {
    id: 'agency.register',
    title: '登记执法主体',
    stream: 'agency',
    by: 'administrator',
    type: 'registered',
    fields: [
      must('name', '机关名称', { is: 'text', max: 100 }),
      must(
        'kind',
        '机关类别',
        choice(
          ['government', '本级政府'],
          ['department', '所属部门'],
          ['vertical', '垂直管理部门'],
          ['town', '乡镇政府'],
        ),
      ),
      must('region', '行政区域', { is: 'text', max: 50 }),
      must(
        'nature',
        '主体性质',
        choice(
          ['法定行政机关', '法定行政机关'],
          ['法律、法规授权的组织', '法律、法规授权的组织'],
          [entrustedNature, entrustedNature],
        ),
        '受委托组织以委托机关的名义执法，自己不办理案件',
      ),
      must('address', '办公地址', { is: 'text', max: 200 }),
      must('phone', '投诉举报电话', { is: 'telephone' }),
    ],
    cite: lists,
  },
  {
    id: 'agency.set',
    title: '设定机关事项',
    stream: 'agency',
    by: 'administrator',
    type: 'registered',
    fields: [
      must('letters', '机关代字', { is: 'text', max: 20 }, '文号开头的字，如“云市监”'),
      must('layers', '适用的规定', { is: 'object' }, '{"ids": ["national", …]}'),
      must(
        'settings',
        '本机关的设定',
        { is: 'object' },
        '每项写明数值、起始日期和依据的文件：{"P12.length": [{"value": 5, "from": "2026-01-01", "source": …}]}',
      ),
      may('preferences', '规定不一致时的选择', { is: 'object' }, '每项写明适用哪一个规定和理由'),
      must('chains', '审批层级', { is: 'object' }, '立案、告知、决定、结案各由哪些岗位依次审签、批准'),
      must(
        'organs',
        '救济和缴款机构',
        { is: 'object' },
        '复议机关 reconsideration、管辖法院 court、代收机构 bank（可以写明户名 accountName、账号 account），本机关的 address、phone、contact，本机关的统一社会信用代码 creditCode',
      ),
      must(
        'masking',
        '公示隐去的内容',
        { is: 'object' },
        'personName：surname 只公开姓氏，full 公开全名；addresses：hidden 隐去，shown 公开机构住所',
      ),
      may(
        'channels',
        '报送通道',
        { is: 'object' },
        '{"list": [{"id", "title", "tables": ["penalty", "permit"], "address"}]}；国家企业信用信息公示系统另写 "site": true；断网、专网的不写 address，人工报送',
      ),
    ],
    cite: [cite(threeSystemsOpinion, 14, '机关应当明确审核的方式和时限')],
  },
  {
    id: 'channel.confirm',
    title: '确认报送地址',
    stream: 'agency',
    by: 'publisher',
    type: 'registered',
    fields: [
      must('channel', '报送通道', { is: 'text', max: 40 }),
      must(
        'address',
        '所确认的地址',
        { is: 'text', max: 300 },
        '与登记的地址一字不差；登记的地址、报送的表变更以后，重新确认',
      ),
    ],
    cite: [cite(penaltyLaw, 50, '对知悉的商业秘密、个人隐私应当依法予以保密')],
  },
  {
    id: 'matters.publish',
    title: '发布权责清单',
    stream: 'agency',
    by: 'administrator',
    type: 'registered',
    fields: [must('list', '权责清单', { is: 'object' }, '{"items": […]}，每项写明依据'), reason],
    cite: lists,
  },
  {
    id: 'oversight.set',
    title: '登记监督关系',
    stream: 'agency',
    by: 'administrator',
    type: 'registered',
    fields: [
      must('lower', '被监督的机关', { is: 'text', max: 40 }),
      must('as', '监督的性质', choice(['司法监督', '司法监督'], ['上级业务', '上级业务'], ['本级政府', '本级政府'])),
      must('from', '起始日期', day),
      may('to', '终止日期', day),
    ],
    cite: [cite(threeSystemsOpinion, 21, '加强督促检查')],
  },
  {
    id: 'key.register',
    title: '登记签章公钥',
    stream: 'agency',
    by: 'securityAdministrator',
    type: 'registered',
    fields: [
      must('key', '签章公钥', { is: 'text', max: 300 }, '名称+编号+Base64；不写则由本平台生成一对，私钥存放在服务器上'),
    ],
    cite: [cite(penaltyLaw, 59, '决定书必须盖有作出决定的行政机关的印章')],
  },
  {
    id: 'person.register',
    title: '登记人员',
    stream: 'person',
    by: 'administrator',
    type: 'registered',
    fields: [must('name', '姓名', { is: 'text', max: 50 }), may('phone', '联系电话', { is: 'telephone' })],
    cite: officers,
  },
  {
    id: 'certificate.issue',
    title: '登记执法证件',
    stream: 'person',
    by: 'administrator',
    type: 'registered',
    fields: [
      must('number', '证件号码', { is: 'text', max: 40 }),
      must('from', '有效期自', day),
      must('to', '有效期至', day),
      must('kinds', '执法类别', { is: 'text', max: 100 }, `${enforcementKinds.join('、')}；几类之间用顿号分开`),
      must('area', '执法区域', { is: 'text', max: 100 }, '行政区域的名称，例如“云岭县”；几处之间用顿号分开'),
    ],
    cite: officers,
  },
  {
    id: 'certificate.revoke',
    title: '注销执法证件',
    stream: 'person',
    by: 'administrator',
    type: 'withdrawn',
    fields: [must('number', '证件号码', { is: 'text', max: 40 }), must('on', '注销日期', day), reason],
    cite: officers,
  },
  {
    id: 'post.assign',
    title: '任岗',
    stream: 'person',
    by: 'securityAdministrator',
    type: 'registered',
    fields: [
      must('agency', '机关', { is: 'text', max: 40 }),
      may('unit', '内设机构、派出机构', { is: 'text', max: 50 }, '受委托组织的人员，写该组织的名称'),
      may('entrusted', '是受委托组织的人员，以本机关名义执法', { is: 'yesNo' }),
      must('post', '岗位', postChoice),
      may('title', '职务', { is: 'text', max: 50 }),
      must('from', '任岗日期', day),
    ],
    cite: duty,
  },
  {
    id: 'post.end',
    title: '离岗',
    stream: 'person',
    by: 'securityAdministrator',
    type: 'withdrawn',
    fields: [must('holding', '任岗', { is: 'text', max: 80 }), must('on', '最后在岗日期', day), reason],
    cite: duty,
  },
  {
    id: 'qualification.record',
    title: '登记法制审核资格',
    stream: 'person',
    by: 'administrator',
    type: 'registered',
    fields: [
      must('kind', '资格', choice(...reviewQualifications)),
      may('number', '资格证书号码', { is: 'text', max: 40 }),
    ],
    cite: [cite(penaltyLaw, 58, '初次从事法制审核的应当取得法律职业资格')],
  },
  {
    id: 'delegation.grant',
    title: '登记委托代行',
    stream: 'person',
    by: 'securityAdministrator',
    type: 'registered',
    fields: [
      must('holding', '委托的岗位', { is: 'text', max: 80 }),
      must('to', '代行人', { is: 'text', max: 40 }),
      must('from', '起始日期', day),
      must('until', '终止日期', day),
      reason,
    ],
    cite: [cite(penaltyLaw, 57, '由行政机关负责人审查决定')],
  },
  {
    id: 'delegation.confirm',
    title: '确认委托代行',
    stream: 'person',
    by: 'holder',
    type: 'registered',
    fields: [must('delegation', '委托', { is: 'text', max: 80 })],
    cite: [cite(penaltyLaw, 57, '由行政机关负责人审查决定')],
  },
  {
    id: 'delegation.end',
    title: '终止委托代行',
    stream: 'person',
    by: 'securityAdministrator',
    type: 'withdrawn',
    fields: [must('delegation', '委托', { is: 'text', max: 80 }), must('on', '最后代行日期', day), reason],
    cite: [cite(penaltyLaw, 57, '由行政机关负责人审查决定')],
  },
)

export const registryStep = (id: string): RegistryStep | undefined => registrySteps.find((s) => s.id === id)
