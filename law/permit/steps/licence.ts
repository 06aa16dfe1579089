import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { rows } from '../../words/condition.ts'
import { change, enter, moment, open, paper, stage } from '../../words/does.ts'
import { choice, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { by, form, it, last, say, today } from '../../words/value.ts'
import { cancellation, ending } from '../endingRecords.ts'
import { examination, licence, unissued } from '../records.ts'
import { standing } from '../renewalConditions.ts'
import { alive, endingSteps } from './ending.ts'
import { renewalSteps } from './renewal.ts'

const text = { is: 'longText', max: 5000 } as const
const ofLicence = { proceeding: 'licence' } as const

/** What becomes of a licence: 颁发, 变更, 延续, 撤回, 撤销, 注销 (许可法8, 44, 49, 50, 69, 70). */
export const licenceSteps: readonly Step[] = [
  step({
    id: 'licence.issue',
    title: '颁发、送达证件',
    proceeding: 'permit',
    from: ['granted'],
    to: 'issued',
    effect: 'reported',
    posts: ['handler'],
    fields: [
      must('signedBy', '签收人', { is: 'text', max: 50 }),
      must('way', '送达方式', choice(['direct', '直接'], ['post', '邮寄'], ['electronic', '电子证照'])),
      may('files', '送达回证', { is: 'files' }, '补录的必须附上'),
    ],
    does: [
      open('licence', 'in-force', {}, { as: 'licence' }),
      enter(
        licence,
        {
          content: last(examination, 'content'),
          from: last(examination, 'from'),
          to: last(examination, 'to'),
          state: 'in-force',
        },
        { in: 'opened' },
      ),
      moment('licence-issued'),
      moment('licence-runs'),
      paper('permit-licence', { each: rows(by('mainParties')), party: it('value') }),
    ],
    cite: [cite(permitLaw, 44, '作出决定之日起十日内颁发、送达证件')],
  }),
  step({
    id: 'licence.forgo',
    title: '准予后申请人死亡、终止，不再颁发证件',
    proceeding: 'permit',
    from: ['granted'],
    to: 'ended',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: unissued.fields,
    does: [
      enter(unissued),
      moment('licence-issued'),
      // Nobody is left to bring the decision to.
      stage('lapsed', { of: 'service', from: ['pending', 'posted'] }),
    ],
    cite: [
      cite(permitLaw, 70, '赋予公民特定资格的行政许可，该公民死亡或者丧失行为能力', '第三项'),
      cite(permitLaw, 70, '法人或者其他组织依法终止', '第四项'),
    ],
  }),
  ...renewalSteps,
  ...endingSteps,
  step({
    ...ofLicence,
    id: 'licence.lift',
    title: '登记证件被吊销',
    from: alive,
    to: 'ended',
    effect: 'reported',
    posts: ['handler'],
    fields: [
      must('ground', '吊销许可证件的处罚决定书文号', { is: 'text', max: 100 }),
      must('reason', '事实和理由', text),
      must('files', '处罚决定书', { is: 'files' }),
    ],
    does: [
      enter(ending, { what: say('lifted'), ground: form('ground'), reason: form('reason') }),
      change(standing, { state: 'lifted', endedOn: today }),
      moment('licence-ended'),
    ],
    cite: [cite(permitLaw, 70, '许可证件依法被吊销的', '第四项')],
  }),
  step({
    ...ofLicence,
    id: 'licence.cancel',
    title: '注销许可',
    from: [...alive, 'ended'],
    to: 'cancelled',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: cancellation.fields,
    does: [
      enter(cancellation),
      change(standing, { state: 'cancelled', cancelledOn: today }),
      paper('permit-cancellation'),
      open('publication', 'due', { what: 'cancellation' }, { as: 'publication-cancellation' }),
      moment('licence-ended'),
      moment('licence-decided'),
    ],
    cite: [cite(permitLaw, 70, '应当依法办理注销手续的六种情形')],
  }),
]
