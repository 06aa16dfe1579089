import { reviewSteps } from '../../review/steps.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { rows } from '../../words/condition.ts'
import { change, type Does, enter, moment, open, paper, stage } from '../../words/does.ts'
import { choice, may, must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { by, form, it, last, say, today } from '../../words/value.ts'
import {
  cancellation,
  ending,
  endingReviewing,
  endingTold,
  holderHeard,
  recallGrounds,
  revocationGrounds,
} from '../endingRecords.ts'
import { examination, licence, unissued } from '../records.ts'
import { renewalSteps } from './renewal.ts'

const text = { is: 'longText', max: 5000 } as const
const ofLicence = { proceeding: 'licence' } as const
const alive = ['in-force', 'reissuing', 'asked', 'found'] as const
const standing = entries(licence, {}, { pick: 'latest' })

/** 撤回, 撤销, 吊销: the licence ends today, and that it did is published. */
const ended = (what: 'recalled' | 'revoked' | 'lifted'): readonly Does[] => [
  enter(ending, {
    what: say(what),
    ground: form('ground'),
    reason: form('reason'),
    loss: form('loss'),
    compensation: form('compensation'),
  }),
  change(standing, { state: what, endedOn: today }),
  open('publication', 'due', { what }, { as: 'publication-ending' }),
  moment('licence-ended'),
  moment('licence-decided'),
]
const loss = must('loss', '给被许可人造成财产损失', { is: 'yesNo' })

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
  step({
    ...ofLicence,
    id: 'ending.tell',
    title: '告知拟撤回、撤销、注销许可',
    from: [...alive, 'ended'],
    effect: 'reported',
    posts: ['handler'],
    fields: endingTold.fields,
    does: [enter(endingTold)],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
  }),
  step({
    ...ofLicence,
    id: 'holder.hear',
    title: '记录被许可人的陈述、申辩',
    from: [...alive, 'ended'],
    effect: 'reported',
    posts: ['handler'],
    fields: holderHeard.fields,
    does: [enter(holderHeard)],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
  }),
  ...reviewSteps(endingReviewing, 'licence', alive),
  step({
    ...ofLicence,
    id: 'licence.recall',
    title: '撤回许可',
    from: alive,
    to: 'ended',
    effect: 'constitutive',
    posts: ['agencyHead'],
    fields: [
      must('ground', '撤回的情形', choice(...recallGrounds)),
      must('reason', '事实和公共利益的需要', text),
      loss,
      may('compensation', '补偿方案', text, '造成财产损失的，依法补偿'),
    ],
    does: [...ended('recalled'), paper('permit-recall')],
    cite: [cite(permitLaw, 8, '为了公共利益的需要可以撤回；造成财产损失的，依法给予补偿', '第二款')],
  }),
  step({
    ...ofLicence,
    id: 'licence.revoke',
    title: '撤销许可',
    from: alive,
    to: 'ended',
    effect: 'constitutive',
    posts: ['agencyHead'],
    fields: [
      must('ground', '撤销的情形', choice(...revocationGrounds)),
      must('reason', '事实和理由', text),
      must('facts', '撤销前认定', { is: 'facts', facts: ['revocationHarmsPublic'] }),
      loss,
      may('compensation', '赔偿方案', text, '合法权益受到损害的，依法赔偿；以不正当手段取得的利益不受保护'),
    ],
    does: [...ended('revoked'), paper('permit-revocation')],
    cite: [cite(permitLaw, 69, '可以撤销、应当撤销的情形；赔偿')],
  }),
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
