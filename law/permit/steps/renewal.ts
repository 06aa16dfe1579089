import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Condition, equal, not, rows } from '../../words/condition.ts'
import { change, type Does, enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { by, form, it, say } from '../../words/value.ts'
import {
  asItWas,
  asksChange,
  asksRenewal,
  grantsChange,
  grantsRenewal,
  isToBeDecidedSoon,
  keepsAlive,
  refusesChange,
  refusesRenewal,
  standing,
  toBeReissued,
} from '../renewalConditions.ts'
import {
  reissue,
  renewal,
  renewalAcceptance,
  renewalDecision,
  renewalFinding,
  renewalReturned,
  renewalReviewing,
  renewalTakenBack,
} from '../renewalRecords.ts'

const ofLicence = { proceeding: 'licence' } as const
const waiting = ['asked', 'found'] as const
const changes = cite(permitLaw, 49, '要求变更的，提出申请；符合法定条件、标准的，办理变更手续')
const renews = cite(permitLaw, 50, '届满前作出是否准予延续的决定', '第二款')
const isGranted = equal(form('granted'), true)

/** What of it is public, each with its own page and days (许可法40; 指导意见六). */
const shown = (what: 'change' | 'renew', as: string, when: Condition): readonly Does[] => [
  open('publication', 'due', { what }, { as, when }),
  moment('renewal-public', { when }),
]

/** Nothing is asked any more; what was granted may still have to come on the licence. */
const goesOn: readonly Does[] = [
  stage('reissuing', { when: toBeReissued }),
  stage('in-force', { when: not(toBeReissued) }),
]

/** 变更、延续: asked for, perhaps taken back, decided, and on the licence (许可法42, 44, 49, 50). */
export const renewalSteps: readonly Step[] = subject('变更、延续', [
  step({
    ...ofLicence,
    id: 'licence.apply',
    title: '收到变更、延续申请',
    from: ['in-force', 'reissuing', 'asked', 'found'],
    to: 'asked',
    effect: 'reported',
    posts: ['handler'],
    fields: renewal.fields,
    does: [
      enter(renewal),
      moment('renewal-asked', { when: keepsAlive }),
      moment('change-asked', { when: isToBeDecidedSoon }),
    ],
    cite: [
      cite(permitLaw, 49, '要求变更的，提出申请'),
      cite(permitLaw, 50, '需要延续的，届满三十日前提出申请', '第一款'),
    ],
  }),
  step({
    ...ofLicence,
    id: 'licence.applied',
    title: '补录届满以前已经收到的延续申请',
    from: ['ended'],
    to: 'asked',
    effect: 'reported',
    posts: ['handler'],
    fields: renewal.fields,
    does: [
      enter(renewal),
      // It never ran out: it was asked for in time, and lived on until it was decided, or taken as granted.
      change(standing, { state: say('in-force'), endedOn: say('') }),
      moment('renewal-asked', { when: keepsAlive }),
      moment('change-asked', { when: isToBeDecidedSoon }),
    ],
    cite: [
      cite(permitLaw, 50, '届满三十日前提出申请', '第一款'),
      cite(permitLaw, 50, '届满前作出决定；逾期未作决定的，视为准予延续', '第二款'),
    ],
  }),
  step({
    ...ofLicence,
    id: 'licence.accept',
    title: '出具变更、延续申请的受理凭证',
    from: waiting,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [],
    does: [enter(renewalAcceptance), paper('permit-renewal-receipt')],
    cite: [cite(permitLaw, 32, '受理应当出具加盖专用印章和注明日期的书面凭证', '第二款')],
  }),
  step({
    ...ofLicence,
    id: 'licence.examine',
    title: '提出变更、延续审查意见',
    from: waiting,
    to: 'found',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...renewalFinding.fields,
      // Of what is asked now: that the first application touched nobody says nothing of a change.
      must('facts', '审查认定', {
        is: 'facts',
        facts: ['conditionsMet', 'othersInterest', 'permitHearingByLaw'],
        again: true,
      }),
    ],
    does: [enter(renewalFinding)],
    shows: 'licence.decide',
    cite: [
      cite(permitLaw, 37, '对申请进行审查后，按照规定程序作出决定'),
      cite(permitLaw, 49, '符合法定条件、标准的，办理变更手续'),
      cite(permitLaw, 50, '根据被许可人的申请，作出是否准予延续的决定', '第二款'),
    ],
  }),
  ...renewalReviewing.steps,
  step({
    ...ofLicence,
    id: 'licence.return',
    title: '退回变更、延续审查意见',
    from: ['found'],
    to: 'asked',
    effect: 'constitutive',
    duty: 'return',
    posts: ['deputyHead', 'agencyHead'],
    fields: renewalReturned.fields,
    does: [enter(renewalReturned)],
    returns: 'licence.examine',
    cite: [cite(permitLaw, 37, '审查后按照规定程序作出决定')],
  }),
  step({
    ...ofLicence,
    id: 'licence.takeBack',
    title: '登记撤回变更、延续申请',
    from: waiting,
    effect: 'reported',
    posts: ['handler'],
    fields: renewalTakenBack.fields,
    // Nothing has been asked for any more: the licence runs to its own end.
    does: [enter(renewalTakenBack), moment('renewal-decided'), moment('licence-runs'), ...goesOn],
    cite: [cite(permitLaw, 49, '变更依被许可人的要求'), cite(permitLaw, 50, '延续根据被许可人的申请', '第二款')],
  }),
  step({
    ...ofLicence,
    id: 'licence.decide',
    title: '决定变更、延续',
    from: waiting,
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: renewalDecision.fields,
    does: [
      // What each says is worked out before the decision is there to be counted.
      ...shown('change', 'publication-change', asksChange),
      ...shown('renew', 'publication-renewal', asksRenewal),
      paper('permit-change', { when: grantsChange }),
      paper('permit-unchanged', { when: refusesChange }),
      paper('permit-renewal', { when: grantsRenewal }),
      paper('permit-unrenewed', { when: refusesRenewal }),
      enter(renewalDecision, asItWas),
      change(
        standing,
        {
          content: form('content'),
          name: form('name'),
          address: form('address'),
          representative: form('representative'),
        },
        { when: grantsChange },
      ),
      change(standing, { to: form('to') }, { when: grantsRenewal }),
      moment('renewal-decided'),
      moment('licence-runs', { when: asksRenewal }),
      moment('renewal-granted', { when: isGranted }),
      ...goesOn,
    ],
    cite: [changes, renews, cite(permitLaw, 38, '书面决定；不予的说明理由，告知复议、诉讼的权利')],
  }),
  step({
    ...ofLicence,
    id: 'licence.reissue',
    title: '换发、送达变更、延续后的证件',
    from: ['in-force', 'reissuing', ...waiting],
    effect: 'reported',
    posts: ['handler'],
    fields: reissue.fields,
    does: [
      enter(reissue),
      moment('licence-reissued'),
      stage('in-force', { of: 'licence', from: ['reissuing'] }),
      paper('permit-licence', {
        each: rows(by('mainParties')),
        party: it('value'),
        when: equal(form('how'), 'new'),
      }),
    ],
    cite: [
      cite(permitLaw, 44, '作出准予的决定之日起十日内颁发、送达证件'),
      cite(permitLaw, 39, '颁发加盖本机关印章的许可证件'),
    ],
  }),
])
