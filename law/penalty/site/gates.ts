import { all, always, least, need, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { siteElsewhere } from './records.ts'
import { other } from './steps.ts'

const pushed = { party: 'p1', sentOn: '2026-11-05', receivedOn: '2026-11-06', receipt: '回执1号' }

/** What is pushed goes to the agency where that party is registered, and arrives after it went. */
export const siteGates: readonly Gate[] = [
  gate({
    id: 'D04-push',
    title: '推送给登记地',
    inForce: { from: '2021-09-01' },
    blocks: ['site.push'],
    when: always,
    require: all(
      need(
        some(entries(siteElsewhere, { party: { is: form('party') } })),
        '没有登记这名当事人的登记地在外省；登记地在本省的，由本机关通过公示系统公示，不必推送。',
        '登记地在外省的，先登记外省登记地',
      ),
      need(least(form('receivedOn'), form('sentOn')), '登记地收到之日早于推送之日。', '核对两个日期'),
    ),
    sentence: '没有登记外省登记地，或者日期不对。',
    next: '先登记外省登记地，核对日期',
    cures: [{ step: 'site.elsewhere' }],
    cite: [other],
    examples: [
      {
        name: '登记了外省登记地',
        entries: { siteElsewhere: [{ party: 'p1', organ: '外省某市市场监督管理局' }] },
        form: pushed,
        expect: 'open',
      },
      { name: '没有登记', entries: {}, form: pushed, expect: 'blocked' },
      {
        name: '收到早于推送',
        entries: { siteElsewhere: [{ party: 'p1', organ: '外省某市市场监督管理局' }] },
        form: { ...pushed, receivedOn: '2026-11-04' },
        expect: 'blocked',
      },
    ],
  }),
]
