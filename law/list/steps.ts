import { publicationWithdrawal } from '../publication/records.ts'
import { publicationSteps } from '../publication/steps.ts'
import { disclosureRegulation, discretionOpinion, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { cite } from '../words/citation.ts'
import { equal, none, not, some } from '../words/condition.ts'
import { enter, moment, open, paper, stage } from '../words/does.ts'
import { may, must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { form, last, say, today } from '../words/value.ts'
import {
  adoption,
  apartField,
  asked,
  draft,
  filing,
  filingReceipt,
  mappingField,
  repeal,
  sheetField,
} from './records.ts'

const drawn = [cite(threeSystemsOpinion, 4, '编制并公开；因法律法规规章等变化的，及时动态调整')] as const
/** What is a rule or a normative document goes to whoever reviews such; the sectors and provinces say of which other lists too. */
const filed = [cite(discretionOpinion, 13, '裁量权基准按照规定的程序和时限报送备案，接受备案审查')] as const
const isFirst = none(entries(adoption))
const isLarge = equal(form('large'), true)
/** What of a draft stands when only its lines are others. */
const headNow = {
  kind: last(draft, 'kind'),
  title: last(draft, 'title'),
  basis: last(draft, 'basis'),
  files: last(draft, 'files'),
}

/** 拟制、审查、公布、修订、废止: what its own chain has not approved is not made public, and one address leads to the version in force. */
export const listSteps: readonly Step[] = [
  step({
    id: 'list.draft',
    title: '拟制清单',
    proceeding: 'list',
    from: [],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler'],
    fields: asked.filter((f) => f.id !== 'changes' && f.id !== apartField.id),
    checks: ['guideWhole', 'formatsLawful'],
    does: [enter(draft)],
    cite: drawn,
  }),
  step({
    id: 'list.revise',
    title: '修订清单',
    proceeding: 'list',
    from: ['drafted', 'adopted', 'inForce'],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler'],
    fields: asked.map((f) => (f.id === 'changes' ? { ...f, required: true } : f)),
    checks: ['guideWhole', 'formatsLawful'],
    does: [
      { ...enter(draft), when: not(isLarge) },
      // Its lines stay those it had until others are taken in.
      { ...enter(draft, { sheet: last(draft, 'sheet') }), when: isLarge },
    ],
    cite: drawn,
  }),
  step({
    id: 'list.load',
    title: '导入逐项内容',
    proceeding: 'list',
    from: ['drafted', 'adopted', 'inForce'],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      sheetField,
      mappingField,
      may('changes', '修订说明', { is: 'longText', max: 2000 }, '与现行版本相比改了什么、为什么'),
      apartField,
    ],
    checks: ['sheetOfList'],
    does: [enter(draft, { ...headNow, receivedOn: today, large: say(true) })],
    cite: drawn,
  }),
  ...approval({
    proceeding: 'list',
    matter: 'list',
    about: draft,
    from: ['drafted'],
    to: 'adopted',
    propose: [must('reason', '送审说明', { is: 'longText', max: 2000 })],
    approve: adoption.fields,
    approveTitle: '审定清单',
    does: {
      approve: [
        open('publication', 'due', { what: 'list' }, { as: 'publication', when: isFirst }),
        // A newer version takes the page of the one before it, which stands until then.
        stage('due', { of: 'publication', when: some(entries(adoption)) }),
        enter(adoption, { title: last(draft, 'title') }),
        moment('list-adopted'),
        paper('list-text'),
      ],
    },
    cite: [cite(threeSystemsOpinion, 4, '全面准确及时主动公开'), cite(penaltyLaw, 34, '裁量基准应当向社会公布')],
  }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { what: last(draft, 'title'), why: last(draft, 'basis') },
    facts: ['secrecyChecked'],
    // A revision begun meanwhile goes on.
    published: [stage('inForce', { of: 'list', when: none(entries(draft, {}, { since: [adoption] })) })],
    cite: {
      publish: [
        cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开'),
        cite(threeSystemsOpinion, 4, '及时主动公开'),
      ],
    },
  }),
  step({
    id: 'list.file',
    title: '报送备案',
    proceeding: 'list',
    from: ['adopted', 'inForce', 'drafted'],
    effect: 'reported',
    posts: ['handler'],
    fields: filing.fields,
    does: [enter(filing), moment('list-filed')],
    cite: filed,
  }),
  step({
    id: 'list.receipt',
    title: '登记备案回执',
    proceeding: 'list',
    from: ['adopted', 'inForce', 'drafted'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: filingReceipt.fields,
    does: [enter(filingReceipt)],
    cite: filed,
  }),
  step({
    id: 'list.repeal',
    title: '废止清单',
    proceeding: 'publication',
    from: ['public'],
    to: 'withdrawn',
    effect: 'constitutive',
    posts: ['agencyHead'],
    fields: repeal.fields,
    does: [
      enter(repeal),
      enter(publicationWithdrawal, { reason: form('reason'), ground: say('repealed') }),
      stage('repealed', { of: 'list' }),
    ],
    cite: drawn,
  }),
]
