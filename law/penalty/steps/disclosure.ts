import { deliverySteps } from '../../credit/delivering.ts'
import { publicationStages } from '../../publication/stages.ts'
import { publicationSteps } from '../../publication/steps.ts'
import { disclosureRegulation, marketDisclosure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, equal, not, reads, rows } from '../../words/condition.ts'
import { enter, moment, pause } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { by, form, from, it } from '../../words/value.ts'
import { isLeaving, isShared, isStillShown, lifted } from '../publicLife/conditions.ts'
import { pageLeft, shown } from '../publicLife/records.ts'
import { decision } from '../records.ts'

const proceeding = 'disclosure'
/** Taken by the State's system of firms itself (市监公示9). */
const isTakenThere = all(
  equal(form('site'), true),
  equal(form('action'), 'put'),
  any(equal(form('result'), 'accepted'), equal(form('result'), 'handed')),
)

/** What became of each row of it at the receivers, at whatever stage the page is. */
export const disclosureReports: readonly Step[] = subject(
  '公示',
  deliverySteps({
    proceeding,
    from: [...publicationStages.map((s) => s.id), 'shielded', 'ended', 'dropped'],
    does: [moment('site-shown', { party: form('party'), when: isTakenThere })],
  }),
)

/** 公示 of a penalty: it waits for service, and what is wrongly public is taken back within three working days (处罚法48; 市监公示8). */
export const disclosureSteps: readonly Step[] = publicationSteps({
  proceeding,
  facts: ['secrecyChecked', 'minorParty'],
  published: [
    moment('page-restarted'),
    enter(shown),
    // Beside the agency's own page in the State's system, from the day of the decision (市监公示9).
    moment('site-due', {
      each: rows(by('publishedParties')),
      party: it('value'),
      on: from(entries(decision, {}, { pick: 'latest' }), 'on'),
    }),
    enter(pageLeft, {}, { each: lifted, when: isStillShown }),
    enter(pageLeft, {}, { each: 'concerned', when: isLeaving }),
    moment('page-up', { on: by('lifeBegan') }),
    moment('party-up', { each: rows(by('publishedParties')), party: it('value'), on: by('lifeBegan'), when: isShared }),
  ],
  withdrawn: [moment('page-left', { each: 'concerned' })],
  // What is never published has no time to be published in that could run on and turn red.
  approved: [moment('publication-spared', { when: not(reads('somebodyPublished')) })],
  beside: [
    step({
      id: 'disclosure.defer',
      title: '记明尚未送达、暂缓公示',
      proceeding,
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
  ],
  hidden: ['shielded'],
  withdrawalTerm: true,
  cite: {
    review: [cite(disclosureRegulation, 17, '公开前进行审查'), cite(marketDisclosure, 5, '保密审查机制')],
    publish: [cite(threeSystemsOpinion, 6, '七个工作日内公开'), cite(penaltyLaw, 48, '依法公开')],
    fault: [
      cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'),
      cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
    ],
    withdraw: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由')],
  },
})
