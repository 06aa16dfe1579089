import { marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { enter, moment } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form, from } from '../../words/value.ts'
import { decision } from '../records.ts'
import { siteElsewhere, sitePush, siteShown } from './records.ts'

export const same = cite(marketDisclosure2025, 9, '同省的，决定之日起二十个工作日内通过公示系统公示')
export const other = cite(marketDisclosure2025, 10, '不同省的，十个工作日内推送；登记地收到之日起十个工作日内公示')
const of = {
  proceeding: 'disclosure',
  from: ['public'],
  effect: 'reported',
  posts: ['publisher', 'handler'],
} as const
const whose = must('party', '当事人', { is: 'partyRef' })
const party = form('party')
const decidedOn = from(entries(decision, {}, { pick: 'latest' }), 'on')

/** 记于经营主体名下 (市监公示2第三款): beside the agency's own page, in the State's system of firms. */
export const siteSteps: readonly Step[] = subject('企业信用信息公示系统', [
  step({
    ...of,
    id: 'site.elsewhere',
    title: '登记当事人的外省登记地',
    fields: [whose, ...siteElsewhere.fields],
    // From the day of the decision, whenever somebody finds out where he is registered.
    does: [enter(siteElsewhere, {}, { party }), moment('site-elsewhere', { party, on: decidedOn })],
    cite: [other],
  }),
  step({
    ...of,
    id: 'site.push',
    title: '登记推送外省登记地',
    fields: [whose, ...sitePush.fields],
    does: [
      enter(sitePush, {}, { party }),
      moment('site-pushed', { party, on: form('sentOn') }),
      moment('site-received', { party, on: form('receivedOn') }),
    ],
    cite: [other],
  }),
  step({
    ...of,
    id: 'site.shown',
    title: '登记公示系统的公示',
    fields: [whose, ...siteShown.fields],
    does: [enter(siteShown, {}, { party }), moment('site-shown', { party, on: form('shownOn') })],
    cite: [same, other],
  }),
])
