import type { Branch, Move } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const own = (step: string, form: Move['form'], more: Partial<Move> = {}): Move => ({
  by: 'publisher',
  step,
  proceeding: 'disclosure',
  form: { party: 'p1', ...form },
  ...more,
})

/** Registered in another province: told there, and shown by who registered it. */
export const siteBranches: readonly Branch[] = [
  {
    title: '登记地在外省的，推送登记地公示',
    course: [
      ...penaltyCourse,
      own('site.elsewhere', { organ: '外省某市市场监督管理局' }),
      own('site.push', { sentOn: '@day', receivedOn: '@day', receipt: '经省市场监督管理局推送，回执1号' }),
      own(
        'site.shown',
        { shownOn: '@day', source: '登记地回函，国家企业信用信息公示系统可以查到' },
        // Nobody here waits for it.
        { day: 3, spare: true },
      ),
    ],
  },
]
