import { laterPages } from '../../signing/set.ts'
import { coercionLaw, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, filled, need, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form } from '../../words/value.ts'
import { isKind, isRegistration } from '../conditions.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const since1996 = { inForce: { from: '1996-10-01' } } as const
const taking = ['measure.take'] as const
const isPresent = equal(form('presence'), 'present')
const is = (field: string) => equal(form(field), true)
const sealing = { measurePlan: [{ what: 'sealing' }] }
const registering = { measurePlan: [{ what: 'registration' }] }

/** On the spot (强制法18, 23, 24, 30; 市监程序34, 41, 43, 44). */
export const sceneGates: readonly Gate[] = [
  gate({
    ...since1996,
    id: 'G33-officers',
    title: '两名执法人员实施，出示证件',
    blocks: ['measure.take', 'freeze.serve'],
    when: always,
    require: all(reads('twoQualifiedOfficers'), need(is('shown'), '没有出示执法证件。', '出示执法证件后再进行')),
    sentence: '采取措施应当由两名以上持有有效执法证件的执法人员实施，并出示证件；强制措施不得委托，其他人员不得实施。',
    next: '补足两名持证执法人员并出示证件后再进行',
    cite: [
      cite(coercionLaw, 18, '由两名以上行政执法人员实施，出示执法身份证件', '第二、三项'),
      cite(coercionLaw, 17, '措施权不得委托；由具备资格的执法人员实施'),
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施，不得少于两人'),
    ],
    examples: [
      { name: '两人持证并亮证', reads: { twoQualifiedOfficers: 'yes' }, form: { shown: true }, expect: 'open' },
      { name: '只有一人', reads: { twoQualifiedOfficers: 'no' }, form: { shown: true }, expect: 'blocked' },
      { name: '没有亮证', reads: { twoQualifiedOfficers: 'yes' }, form: { shown: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G33-witness',
    title: '当事人到场，不到场的有见证人',
    blocks: taking,
    when: always,
    require: any(isPresent, filled(form('witness'))),
    sentence: '应当通知当事人到场；当事人不到场的，邀请见证人到场，由见证人和执法人员在现场笔录上签名或者盖章。',
    next: '邀请见证人到场',
    cite: [
      cite(coercionLaw, 18, '通知当事人到场；不到场的，邀请见证人到场', '第四、九项'),
      cite(marketProcedure, 43, '当事人不到场的注明情况，必要时邀请见证人'),
    ],
    examples: [
      { name: '到场', form: { presence: 'present' }, expect: 'open' },
      { name: '不到场，有见证人', form: { presence: 'absent', witness: '村委会主任' }, expect: 'open' },
      { name: '不到场，没有见证人', form: { presence: 'absent' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G33-told',
    title: '当场告知，听取陈述、申辩',
    blocks: taking,
    when: isPresent,
    require: all(is('told'), filled(form('said'))),
    sentence: '应当当场告知当事人采取措施的理由、依据以及依法享有的权利、救济途径，并听取其陈述、申辩。',
    next: '告知并听取以后再进行',
    cite: [
      cite(coercionLaw, 18, '当场告知理由、依据、权利、救济途径；听取陈述和申辩', '第五、六项'),
      cite(coercionLaw, 8, '享有陈述权、申辩权'),
    ],
    examples: [
      { name: '告知并听取', form: { presence: 'present', told: true, said: '未提出' }, expect: 'open' },
      { name: '没有告知', form: { presence: 'present', told: false, said: '未提出' }, expect: 'blocked' },
      { name: '没有听取', form: { presence: 'present', told: true }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G33-signed',
    title: '现场笔录签名',
    blocks: taking,
    when: always,
    require: any(
      among(form('signature'), ['signed', 'pages']),
      all(equal(form('signature'), 'refused'), filled(form('remark'))),
      all(equal(form('signature'), 'absent'), not(isPresent)),
    ),
    sentence: '现场笔录由当事人和执法人员签名或者盖章；当事人拒绝的，在笔录中予以注明。',
    next: '签名；拒绝签名的，注明情况',
    cite: [
      cite(coercionLaw, 18, '现场笔录签名或者盖章，拒绝的予以注明', '第七、八项'),
      cite(marketProcedure, 43, '拒绝签名的注明情况，并录音、录像'),
    ],
    examples: [
      { name: '签名', form: { signature: 'signed' }, expect: 'open' },
      { name: '随后在笔录上签名', form: { signature: 'pages' }, expect: 'open' },
      { name: '拒绝，注明', form: { signature: 'refused', remark: '认为处理不公，拒绝签名' }, expect: 'open' },
      { name: '拒绝，没有注明', form: { signature: 'refused' }, expect: 'blocked' },
      { name: '到场却写不在场', form: { presence: 'present', signature: 'absent' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G33-handed',
    title: '当场清点，交付决定书和清单',
    blocks: taking,
    when: always,
    require: all(
      need(is('counted'), '没有会同在场人员当场清点。', '当场清点，逐项列入清单'),
      // Who is not there is handed nothing on the spot: it goes to him by service, and waits until it has.
      need(any(is('handed'), not(isPresent)), '没有当场交付决定书（通知书）和清单。', '当场交付'),
    ),
    sentence: '应当当场清点，制作决定书（通知书）和清单，当事人到场的当场交付。',
    next: '清点并交付',
    cite: [
      cite(coercionLaw, 24, '制作并当场交付查封、扣押决定书和清单；清单一式二份'),
      cite(marketProcedure, 34, '当场清点，开具清单，当场交付通知书', '第一款'),
      cite(marketProcedure, 37, '当场交付实施行政强制措施决定书和清单'),
    ],
    examples: [
      { name: '清点并交付', form: { presence: 'present', counted: true, handed: true }, expect: 'open' },
      { name: '没有清点', form: { presence: 'present', counted: false, handed: true }, expect: 'blocked' },
      { name: '到场，没有交付', form: { presence: 'present', counted: true, handed: false }, expect: 'blocked' },
      { name: '不到场，另行送达', form: { presence: 'absent', counted: true, handed: false }, expect: 'open' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G33-recorded',
    title: '查封、扣押全程音像记录',
    blocks: taking,
    when: not(isRegistration),
    require: equal(form('recorded'), 'whole'),
    sentence: '查封扣押财产的，应当进行全程音像记录。',
    next: '全程录音、录像；确实没有的，如实登记，写明原因',
    cite: [
      cite(threeSystemsOpinion, 8, '对查封扣押财产等，要推行全程音像记录'),
      cite(marketProcedure, 44, '实施查封、扣押时采取拍照、录音、录像等方式记录'),
    ],
    examples: [
      { name: '全程记录', entries: sealing, form: { recorded: 'whole' }, expect: 'open' },
      { name: '有中断', entries: sealing, form: { recorded: 'broken' }, expect: 'blocked' },
      {
        name: '先行登记保存',
        entries: { measurePlan: [{ what: 'registration' }] },
        form: { recorded: 'broken' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'V-registration',
    norm: [],
    title: '先行登记保存的音像记录',
    inForce: { from: '2019-01-01' },
    blocks: taking,
    where: 'record.registration',
    when: isRegistration,
    require: any(equal(form('recorded'), 'whole'), filled(form('unrecorded'))),
    sentence: '先行登记保存列入本机关音像记录事项清单，没有音像记录，也没有写明原因。',
    next: '全程录音、录像；依规定可以不记录的，写明原因',
    cite: [cite(marketProcedure, 44, '对先行登记保存等采取拍照、录音、录像等方式记录现场情况')],
    examples: [
      { name: '已经记录', entries: registering, form: { recorded: 'whole' }, expect: 'open' },
      { name: '写明原因', entries: registering, form: { recorded: 'broken', unrecorded: '设备故障' }, expect: 'open' },
      { name: '没有说明', entries: registering, form: { recorded: 'broken' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'V-registration-whole',
    norm: [],
    title: '先行登记保存的全程音像记录',
    inForce: { from: '2019-01-01' },
    blocks: taking,
    where: 'record.registrationWhole',
    when: isRegistration,
    require: equal(form('recorded'), 'whole'),
    sentence: '先行登记保存应当全程音像记录，没有记录的不能以理由代替。',
    next: '全程录音、录像；确已发生的如实登记，由负责人处理',
    cite: [cite(threeSystemsOpinion, 8, '直接涉及重大财产权益的现场执法活动，推行全程音像记录')],
    examples: [
      { name: '已经记录', entries: registering, form: { recorded: 'whole' }, expect: 'open' },
      {
        name: '只有原因',
        entries: registering,
        form: { recorded: 'broken', unrecorded: '设备故障' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'G34',
    title: '查封、扣押的范围',
    blocks: taking,
    when: always,
    require: all(
      need(is('related'), '有与违法行为无关的场所、设施或者财物。', '只登记、查封、扣押与违法行为有关的'),
      need(any(isRegistration, is('spared')), '有公民个人及其所扶养家属的生活必需品。', '从清单中去掉'),
      need(any(isRegistration, is('single')), '已经由其他国家机关依法查封，不得重复查封。', '从清单中去掉'),
    ),
    sentence: '限于涉案的场所、设施或者财物；不得查封、扣押生活必需品，不得重复查封。',
    next: '核对清单',
    cite: [
      cite(coercionLaw, 23, '限于涉案；不得查封、扣押生活必需品；不得重复查封'),
      cite(marketProcedure, 33, '与涉嫌违法行为有关的证据', '第一款'),
    ],
    examples: [
      { name: '范围以内', entries: sealing, form: { related: true, spared: true, single: true }, expect: 'open' },
      { name: '与案件无关', entries: sealing, form: { related: false, spared: true, single: true }, expect: 'blocked' },
      { name: '生活必需品', entries: sealing, form: { related: true, spared: false, single: true }, expect: 'blocked' },
      { name: '重复查封', entries: sealing, form: { related: true, spared: true, single: false }, expect: 'blocked' },
    ],
  }),
  gate({
    inForce: { from: '2021-07-15' },
    id: 'G34-seal',
    title: '加贴封条',
    blocks: taking,
    // 强制法26 asks for safe keeping, whatever keeps it safe; the seal is a rule of a sector.
    where: 'measure.sealed',
    when: isKind('sealing', 'both'),
    require: is('sealed'),
    sentence: '查封的场所、设施或者财物，应当加贴封条。',
    next: '加贴封条',
    cite: [cite(marketProcedure, 41, '应当加贴封条，任何人不得随意动用', '第二款'), cite(coercionLaw, 26, '妥善保管')],
    examples: [
      { name: '加贴', entries: sealing, form: { sealed: true }, expect: 'open' },
      { name: '没有加贴', entries: sealing, form: { sealed: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G34-freeze',
    title: '冻结的现场笔录，不重复冻结',
    blocks: ['freeze.serve'],
    when: always,
    require: all(
      need(is('written'), '没有制作现场笔录。', '制作现场笔录'),
      need(is('single'), '已经由其他国家机关依法冻结，不得重复冻结。', '不再冻结，终止这次措施'),
    ),
    sentence: '冻结存款、汇款应当制作现场笔录；已被其他国家机关依法冻结的，不得重复冻结。',
    next: '制作笔录',
    cite: [
      cite(coercionLaw, 29, '已被其他国家机关依法冻结的，不得重复冻结', '第二款'),
      cite(coercionLaw, 30, '履行第十八条第一、二、三、七项规定的程序', '第一款'),
    ],
    examples: [
      { name: '有笔录', form: { written: true, single: true }, expect: 'open' },
      { name: '没有笔录', form: { written: false, single: true }, expect: 'blocked' },
      { name: '重复冻结', form: { written: true, single: false }, expect: 'blocked' },
    ],
  }),
  laterPages({
    id: 'G33-pages',
    blocks: ['measureHandling.propose', 'measureHandling.approve'],
    cite: [
      cite(coercionLaw, 18, '现场笔录由当事人和执法人员签名或者盖章，拒绝的予以注明', '第八项'),
      cite(marketProcedure, 43, '拒绝签名的注明情况，并录音、录像'),
    ],
  }),
]
