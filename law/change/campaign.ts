import { keptOfWork, recordSteps } from '../steps/record.ts'
import { always, reads, rows } from '../words/condition.ts'
import { assignUnit, begins, enter } from '../words/does.ts'
import { gate } from '../words/gate.ts'
import type { Procedure } from '../words/procedure.ts'
import { step } from '../words/step.ts'
import { actorUnit, form, it, last, today } from '../words/value.ts'
import { campaignCourse } from './course.ts'
import { adjusted, opened } from './grounds.ts'
import { asListed, campaign, campaignRecords, closing, tasks } from './records.ts'
import { lawChangeWork } from './work.ts'

const proceeding = 'campaign'
const setTasks = begins(
  lawChangeWork.task,
  {
    law: last(campaign, 'law'),
    from: last(campaign, 'from'),
    changed: it('laws'),
    receivedOn: today,
    kind: it('kind'),
    title: it('title'),
    ref: it('ref'),
    proposal: it('proposal'),
    advice: it('advice'),
  },
  { each: rows(form('things')) },
)

/** 法律变化清理: what one text repeals or amends, and a task for all that rests on it. */
export const lawChangeCampaign: Procedure = {
  id: lawChangeWork.campaign,
  title: '法律变化清理程序',
  inForce: { from: '2019-05-15' },
  first: 'change.register',
  records: campaignRecords,
  decides: campaign.id,
  head: {
    title: '法律变化清理：{事由}',
    cause: last(campaign, 'law'),
    receivedOn: last(campaign, 'receivedOn'),
    decidedOn: last(closing, 'on'),
  },
  proceedings: { [proceeding]: '法律变化清理' },
  stages: {
    [proceeding]: [
      { id: 'listed', title: '已登记', waits: { post: 'handler', what: '逐项立清理任务' } },
      { id: 'clearing', title: '逐项清理', waits: { post: 'handler', what: '各项任务办结以后小结' } },
      { id: 'cleared', title: '清理完毕' },
    ],
  },
  steps: [
    step({
      id: 'change.register',
      title: '登记法律变化',
      proceeding,
      from: [],
      to: 'listed',
      effect: 'constitutive',
      posts: ['handler'],
      fields: campaign.fields,
      does: [enter(campaign), assignUnit(actorUnit)],
      cite: [opened, adjusted],
    }),
    step({
      id: 'change.tasks',
      title: '逐项立清理任务',
      proceeding,
      from: ['listed'],
      to: 'clearing',
      effect: 'constitutive',
      posts: ['handler'],
      fields: [asListed],
      does: [enter(tasks), setTasks],
      cite: [opened, adjusted],
    }),
    step({
      id: 'change.more',
      title: '补立清理任务',
      proceeding,
      from: ['clearing'],
      effect: 'constitutive',
      posts: ['handler'],
      fields: tasks.fields,
      does: [enter(tasks), setTasks],
      cite: [opened, adjusted],
    }),
    step({
      id: 'change.close',
      title: '清理小结',
      proceeding,
      from: ['clearing'],
      to: 'cleared',
      effect: 'constitutive',
      posts: ['handler'],
      fields: closing.fields,
      does: [enter(closing)],
      cite: [opened, adjusted],
    }),
    ...recordSteps({ proceeding, from: ['listed', 'clearing', 'cleared'], cite: keptOfWork }),
  ],
  gates: [
    gate({
      id: 'LC-close',
      norm: [],
      title: '各项清理任务都已核定',
      inForce: { from: '2019-05-15' },
      blocks: ['change.close'],
      when: always,
      require: reads('begunDone'),
      sentence: '还有清理任务没有提出意见、经人核定，不能小结。',
      next: '逐项提出保留、增加、修改或者取消的意见，由负责人核定',
      cite: [opened, adjusted],
      examples: [
        { name: '都已核定', reads: { begunDone: 'yes' }, expect: 'open' },
        { name: '还有没有核定的', reads: { begunDone: 'no' }, expect: 'blocked' },
      ],
    }),
  ],
  clocks: [],
  publications: [],
  course: campaignCourse,
  unbuilt: {},
  cite: [opened, adjusted],
}
