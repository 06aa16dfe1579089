import { reviewSteps } from '../../review/steps.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { change, type Does, enter, moment, open, paper } from '../../words/does.ts'
import { choice, type Field, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { firstOf, form, last, say, today } from '../../words/value.ts'
import {
  ending,
  endingDropped,
  endingFinding,
  endingRequest,
  endingReviewing,
  endingTold,
  holderHeard,
  recallGrounds,
  revocationGrounds,
} from '../endingRecords.ts'
import { standing } from '../renewalConditions.ts'

const text = { is: 'longText', max: 5000 } as const
const ofLicence = { proceeding: 'licence' } as const
/** A licence in force, whatever is asked of it meanwhile. */
export const alive = ['in-force', 'reissuing', 'asked', 'found'] as const

/** 撤回, 撤销: the licence ends today, and that it did is published. */
const ended = (what: 'recalled' | 'revoked'): readonly Does[] => [
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
  moment('ending-answered'),
]
/** As it was put up and reviewed. */
const asFound = (field: Field): Field => ({ ...field, from: { last: endingFinding.id, field: field.id } })
const loss = asFound(must('loss', '给被许可人造成财产损失', { is: 'yesNo' }))

/** 撤回、撤销: asked for, told, heard, found, reviewed, decided, or dropped (许可法7, 8, 69). */
export const endingSteps: readonly Step[] = subject('撤回、撤销', [
  step({
    ...ofLicence,
    id: 'ending.ask',
    title: '收到撤销许可的请求',
    from: alive,
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '请求人', { is: 'partyRef' }), ...endingRequest.fields],
    does: [enter(endingRequest, {}, { party: form('party') }), moment('ending-asked')],
    cite: [cite(permitLaw, 69, '根据利害关系人的请求或者依据职权，可以撤销', '第一款')],
  }),
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
  step({
    ...ofLicence,
    id: 'ending.find',
    title: '提出撤回、撤销处理意见',
    from: alive,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...endingFinding.fields,
      {
        // Of this revocation: one that was dropped before was another.
        ...must('facts', '撤销前认定', { is: 'facts', facts: ['revocationHarmsPublic'], again: true }),
        when: { field: 'what', in: ['revoked'] },
      },
    ],
    does: [
      // What it is for was told the holder, and is written down no second time.
      enter(endingFinding, {
        ground: firstOf(last(endingTold, 'recallGround'), last(endingTold, 'revokeGround')),
        reason: last(endingTold, 'reason'),
      }),
    ],
    cite: [cite(permitLaw, 8, '造成财产损失的，依法给予补偿', '第二款'), cite(permitLaw, 69, '撤销的情形、限制和赔偿')],
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
      asFound(must('ground', '撤回的情形', choice(...recallGrounds))),
      asFound(must('reason', '事实和公共利益的需要', text)),
      loss,
      asFound(may('compensation', '补偿方案', text, '造成财产损失的，依法补偿')),
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
      asFound(must('ground', '撤销的情形', choice(...revocationGrounds))),
      asFound(must('reason', '事实和理由', text)),
      loss,
      asFound(may('compensation', '赔偿方案', text, '合法权益受到损害的，依法赔偿；以不正当手段取得的利益不受保护')),
    ],
    does: [...ended('revoked'), paper('permit-revocation')],
    cite: [cite(permitLaw, 69, '可以撤销、应当撤销的情形；赔偿')],
  }),
  step({
    ...ofLicence,
    id: 'ending.drop',
    title: '决定不予撤回、撤销',
    from: alive,
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: endingDropped.fields,
    does: [enter(endingDropped), moment('ending-answered'), paper('permit-unrevoked')],
    cite: [
      cite(permitLaw, 69, '根据利害关系人的请求或者依据职权，可以撤销', '第一款'),
      cite(permitLaw, 69, '可能对公共利益造成重大损害的，不予撤销', '第三款'),
    ],
  }),
])
