import { disclosureRegulation, marketDisclosure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { not, reads } from '../../words/condition.ts'
import { change, enter, moment, pause } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { actor, by, form, from, last, thisMoment } from '../../words/value.ts'
import { disclosure, publicationFault, publicationWithdrawal } from '../records.ts'

/** What is to be published now: the draft that came last. */
const now = entries(disclosure, {}, { pick: 'latest', faulty: true })

/** 公示: drafted by rule, reviewed by one, published by another, taken back in time (指导意见六; 处罚法48). */
export const disclosureSteps: readonly Step[] = [
  step({
    id: 'disclosure.draft',
    title: '拟制公示信息',
    proceeding: 'disclosure',
    // What was taken back for a fault of the page is drawn up anew and published again.
    from: ['due', 'returned', 'withdrawn'],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: disclosure.fields,
    does: [enter(disclosure, { hide: by('hiddenLines') })],
    putsUp: ['disclosure.approve'],
    cite: [cite(threeSystemsOpinion, 6, '公开机关、对象、类别、结论')],
  }),
  step({
    id: 'disclosure.approve',
    title: '审定公示信息',
    proceeding: 'disclosure',
    from: ['drafted'],
    to: 'approved',
    effect: 'constitutive',
    posts: ['disclosureApprover', 'agencyHead'],
    fields: [must('facts', '公开前审查', { is: 'facts', facts: ['secrecyChecked', 'minorParty'] })],
    does: [
      change(now, { approver: actor }),
      // What is never published has no time to be published in that could run on and turn red.
      moment('publication-spared', { when: not(reads('somebodyPublished')) }),
    ],
    cite: [cite(disclosureRegulation, 17, '公开前进行审查'), cite(marketDisclosure, 5, '保密审查机制')],
  }),
  step({
    id: 'disclosure.return',
    title: '退回公示信息',
    proceeding: 'disclosure',
    from: ['drafted'],
    to: 'returned',
    effect: 'constitutive',
    posts: ['disclosureApprover', 'agencyHead'],
    fields: [must('reason', '退回原因', { is: 'longText', max: 1000 })],
    does: [],
    returns: 'disclosure.draft',
    cite: [cite(disclosureRegulation, 17, '公开前进行审查')],
  }),
  step({
    id: 'disclosure.defer',
    title: '记明尚未送达、暂缓公示',
    proceeding: 'disclosure',
    from: ['due', 'returned', 'drafted', 'approved'],
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: [
      must(
        'reason',
        '尚未送达的原因',
        { is: 'longText', max: 500 },
        '送达之后的次一工作日公示，七个工作日未满的从其届满之日',
      ),
    ],
    // Publication presupposes service: its clock waits while the paper cannot be served, and ends on the working day after it is.
    does: [pause('D01', '尚未送达', { because: form('reason') })],
    cite: [cite(marketDisclosure, 8, '送达决定书时书面告知将公示'), cite(threeSystemsOpinion, 6, '七个工作日内公开')],
  }),
  step({
    id: 'disclosure.publish',
    title: '发布公示信息',
    proceeding: 'disclosure',
    from: ['approved'],
    to: 'public',
    effect: 'constitutive',
    posts: ['publisher'],
    fields: [],
    does: [
      change(now, { publisher: actor, publishedAt: thisMoment, redactions: by('redactions') }),
      moment('published'),
    ],
    cite: [cite(threeSystemsOpinion, 6, '七个工作日内公开'), cite(penaltyLaw, 48, '依法公开')],
  }),
  step({
    id: 'disclosure.fault',
    title: '登记应当撤回公示的情形',
    proceeding: 'disclosure',
    from: ['public'],
    effect: 'reported',
    posts: ['handler', 'publisher', 'disclosureApprover', 'legalHead'],
    fields: publicationFault.fields,
    does: [
      // From here the three working days run (处罚法48): the day is that on which the instrument came, or the fault was seen.
      enter(publicationFault),
      moment('publication-faulted'),
    ],
    cite: [
      cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'),
      cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
    ],
  }),
  step({
    id: 'disclosure.withdraw',
    title: '撤回公示信息',
    proceeding: 'disclosure',
    from: ['public'],
    to: 'withdrawn',
    effect: 'constitutive',
    posts: ['publisher', 'disclosureApprover'],
    fields: publicationWithdrawal.fields,
    does: [
      enter(publicationWithdrawal, {
        ground: from(entries(publicationFault, { about: { is: last(disclosure, 'no') } }, { faulty: true }), 'ground'),
      }),
      moment('withdrawn'),
    ],
    cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由')],
  }),
]
