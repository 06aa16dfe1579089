import { publicationSteps } from '../../publication/steps.ts'
import { threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { enter, moment } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { last } from '../../words/value.ts'
import { closing, project } from '../records.ts'
import { art, main } from './shared.ts'

/** The end of the project, and what the public reads of it (征补条例13, 29). */
export const closingSteps: readonly Step[] = [
  step({
    ...main,
    id: 'project.close',
    title: '办结归档',
    from: ['decided'],
    to: 'closed',
    effect: 'constitutive',
    posts: ['handler'],
    fields: closing.fields,
    does: [enter(closing), moment('expropriation-closed')],
    cite: [art(29, '建立补偿档案，公布分户补偿情况', '第一款')],
  }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { what: last(project, 'matter'), why: last(project, 'plans') },
    facts: ['secrecyChecked'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
        art(13, '征收决定应当公告', '第一款'),
      ],
    },
  }),
]
