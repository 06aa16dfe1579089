import { evidenceWays } from '../../codes.ts'
import { marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { rows } from '../../words/condition.ts'
import { change, enter, paper } from '../../words/does.ts'
import { type Field, may, must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { actor, by, firstOf, form, it, last, today } from '../../words/value.ts'
import { advice, discretion, found, notPunishing, relied, violations } from '../proposal.ts'
import { penaltyQuestions } from '../questions.ts'
import { citationCheck, evidence, proposal, told, verification } from '../records.ts'

const open = ['clue', 'investigation', 'concluded', 'notified'] as const
const atTheDesk = { field: 'way', in: evidenceWays.filter((w) => !w.deals).map((w) => w.value) }
/** The pieces the form names, also those whose taking is at fault: to be excluded they need not be sound. */
const named = entries(evidence, { no: { among: form('evidence') } }, { faulty: true })

const separate: Field = {
  ...may('separate', '每个文件各为一件证据', { is: 'yesNo' }, '一次提交，共用下面的内容，证据编号接续，各有各的名称'),
  atEntry: true,
}

/** What a piece of evidence need not be asked: what its file is called says what it is, and the check what it proves. */
const ready: Readonly<Record<string, Pick<Field, 'from' | 'offers'>>> = {
  form: { from: { say: 'original' } },
  title: { from: { file: 'title' } },
  way: { from: { file: 'way' } },
  kind: { from: { file: 'kind' } },
  source: { from: { file: 'source' }, offers: ['当事人提供', '执法人员现场制作'] },
  proves: { from: { file: 'proves' }, offers: [last(verification, 'result')] },
}

/** Finding out: parties, rights, evidence, facts, the report and what is proposed. Evidence may come before 立案 (市监程序23). */
export const investigationSteps: readonly Step[] = [
  step({
    id: 'party.identify',
    title: '确认当事人',
    proceeding: 'penalty',
    from: open,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'party' })],
    does: [],
    cite: [cite(penaltyLaw, 59, '决定书载明当事人姓名或者名称、地址', '第一项')],
  }),
  step({
    id: 'rights.tell',
    title: '告知陈述、申辩和申请回避的权利',
    proceeding: 'penalty',
    from: open,
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: [
      must('party', '当事人', { is: 'partyRef' }),
      must('officers', '执法人员', { is: 'officers', min: 2 }),
      { ...must('way', '告知方式', { is: 'text', max: 200 }), from: { say: '现场口头告知并记入笔录' } },
      may('files', '签名的告知书', { is: 'files' }, '补录的必须附上'),
    ],
    does: [enter(told, {}, { party: form('party') })],
    cite: [cite(marketProcedure, 21, '首次收集证据时告知权利'), cite(penaltyLaw, 44, '告知陈述、申辩权')],
  }),
  step({
    id: 'evidence.collect',
    title: '收集证据',
    proceeding: 'penalty',
    from: [...open, 'decided'],
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: [
      ...evidence.fields.flatMap((f) => (f.id === 'files' ? [f, separate] : [{ ...f, ...ready[f.id] }])),
      { ...must('shown', '已出示执法证件', { is: 'yesNo' }), unless: atTheDesk },
    ],
    does: [enter(evidence, { title: it('title'), files: it('files') }, { each: rows(by('pieces')) })],
    cite: [
      cite(penaltyLaw, 46, '证据的种类'),
      cite(penaltyLaw, 55, '主动出示执法证件'),
      cite(marketProcedure, 24, '原件，或者核对无误的复制件'),
      cite(marketProcedure, 26, '电子数据注明制作方法、制作时间、制作人'),
    ],
  }),
  step({
    id: 'evidence.verify',
    title: '查证证据',
    proceeding: 'penalty',
    from: open,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      must('evidence', '证据', { is: 'evidenceRefs' }),
      {
        ...must('finding', '查证情况', { is: 'longText', max: 2000 }, '来源合法、内容真实、与案件有关'),
        offers: ['来源合法，内容真实，与案件有关。'],
      },
    ],
    // Once there is a decision, what was verified stays verified for it, whatever is corrected later.
    begins: 'unverified',
    does: [
      change(
        named,
        { verified: true, verifiedOn: today, verifiedBy: actor, finding: form('finding') },
        { finding: 'undecided' },
      ),
    ],
    cite: [cite(penaltyLaw, 46, '经查证属实方可作为根据')],
  }),
  step({
    id: 'evidence.exclude',
    title: '排除证据',
    proceeding: 'penalty',
    from: open,
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [
      must('evidence', '证据', { is: 'evidenceRefs' }),
      must('reason', '排除理由', { is: 'longText', max: 2000 }),
    ],
    does: [change(named, { excluded: form('reason') })],
    cite: [cite(penaltyLaw, 46, '以非法手段取得的证据不得作为根据')],
  }),
  step({
    id: 'fact.state',
    title: '认定事项',
    proceeding: 'penalty',
    from: open,
    effect: 'constitutive',
    posts: ['handler', 'unitHead', 'reviewer', 'legalHead', 'agencyHead'],
    fields: [
      must('facts', '认定事项', { is: 'facts', facts: penaltyQuestions, anew: true }),
      may('reason', '理由', { is: 'longText', max: 2000 }),
    ],
    does: [],
    cite: [cite(penaltyLaw, 40, '必须查明事实')],
  }),
  step({
    id: 'investigation.conclude',
    title: '调查终结报告',
    proceeding: 'penalty',
    from: ['investigation'],
    to: 'concluded',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      must('course', '案件来源和调查经过', { is: 'longText', max: 5000 }),
      found,
      relied,
      advice,
      { ...violations, unless: { field: 'advice', in: notPunishing } },
      must('facts', '案件性质', {
        is: 'facts',
        facts: [
          'factsClear',
          'majorPublicInterest',
          'socialRisk',
          'majorRights',
          'complexCase',
          'reviewByOtherLaw',
          'graveOrComplex',
          'otherHearingGround',
          'slightCorrected',
          'firstMinor',
          'faultless',
          'incapable',
          'unlawfulGains',
          'suspectedCrime',
        ],
      }),
      may(
        'reason',
        '认定不属重大的理由',
        { is: 'longText', max: 2000 },
        '拟处罚属于听证范围，而“重大权益”“重大违法行为”回答“否”的，须写明；送审核人员和负责人看',
      ),
      discretion,
    ],
    begins: 'report',
    does: [
      enter(proposal, { violations: by('lines'), advice: form('advice'), course: form('course') }),
      paper('investigation-report'),
    ],
    shows: 'notice.approve',
    cite: [cite(marketProcedure, 48, '调查终结报告的六项内容'), cite(penaltyLaw, 57, '调查终结')],
  }),
  step({
    id: 'investigation.reopen',
    title: '补充调查',
    proceeding: 'penalty',
    from: ['concluded', 'notified'],
    to: 'investigation',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [must('reason', '补充调查的原因', { is: 'longText', max: 2000 })],
    does: [],
    cite: [
      cite(penaltyLaw, 54, '全面、客观、公正地调查，收集有关证据', '第一款'),
      cite(marketProcedure, 54, '事实不清、证据不足的补充调查', '第三项'),
    ],
  }),
  step({
    id: 'proposal.revise',
    title: '变更处罚意见',
    proceeding: 'penalty',
    from: ['concluded', 'notified'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      violations,
      must('reason', '变更理由', { is: 'longText', max: 2000 }),
      { ...found, required: false, hint: '事实没有变化的不填' },
      { ...relied, required: false },
    ],
    begins: 'lines',
    does: [
      enter(proposal, {
        found: firstOf(form('found'), last(proposal, 'found')),
        evidence: firstOf(form('evidence'), last(proposal, 'evidence')),
        violations: by('lines'),
        discretion: last(proposal, 'discretion'),
        course: last(proposal, 'course'),
        reason: form('reason'),
      }),
    ],
    shows: 'notice.approve',
    cite: [cite(penaltyLaw, 45, '成立的意见应当采纳，不得因申辩加重')],
  }),
  step({
    id: 'citation.confirm',
    title: '核实引用的规定',
    proceeding: 'penalty',
    from: ['concluded', 'notified'],
    effect: 'constitutive',
    duty: 'review',
    posts: ['reviewer', 'legalHead'],
    fields: citationCheck.fields,
    does: [enter(citationCheck, { citations: by('citationsInDoubt') })],
    cite: [
      cite(penaltyLaw, 58, '法制审核'),
      cite(penaltyLaw, 5, '未经公布的规定不得作为依据'),
      cite(threeSystemsOpinion, 13, '审核适用法律、法规、规章是否准确'),
    ],
  }),
]
