import type { Form } from '@xiezhi/casework'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { after } from '@xiezhi/casework/stories/handled.ts'
import { accepted, endingReviewed, licensed, ofLicence } from '@xiezhi/casework/stories/permit.ts'
import { addDays, type Day } from '@xiezhi/law'

const told = (what: string, ground: Form, reason: string, more: Form = {}): Driver =>
  endingReviewed(
    licensed()
      .do('li', 'ending.tell', { what, ...ground, reason, way: '书面' }, ofLicence)
      .do('li', 'holder.hear', { content: '没有意见。' }, ofLicence),
    more,
  )
const moved = '所在地块依法调整为饮用水水源保护区。'
const made = { loss: true, compensation: '补偿搬迁和设备损失三万元。' }
const deceived = '以伪造的租赁合同取得许可。'
const recalled = (): Driver =>
  told('recalled', { recallGround: 'facts' }, moved, made).do(
    'zheng',
    'licence.recall',
    { ground: 'facts', reason: moved, ...made },
    ofLicence,
  )
const withdrawn = (): Driver =>
  told('revoked', { revokeGround: 'fraud' }, deceived).do(
    'zheng',
    'licence.revoke',
    { ground: 'fraud', reason: deceived, loss: false },
    ofLicence,
  )
/** A neighbour asked for it, and it would have cut off the water of the town (许可法69第三款). */
const unrevoked = (): Driver =>
  licensed()
    .do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
    .do('li', 'ending.ask', { party: 'p2', content: '许可超出规划的范围，请求撤销。' }, ofLicence)
    .do(
      'zheng',
      'ending.drop',
      {
        ground: 'harm',
        reason: '许可的取水点是县城唯一的供水水源，撤销将中断全城供水。',
        instead: '责令另建取水点。',
      },
      ofLicence,
    )

/** Experts are asked: told before their time is counted out of the term (许可法45; 宁夏程序55). */
const experts = (d: Driver, ground = '专家评审'): Driver =>
  d.do('sun', 'term.exclude', {
    ground,
    basis: '有关管理办法关于专家评审的规定',
    what: '委托县专家库抽取的三名专家评审。',
    until: addDays(d.now.slice(0, 10) as Day, 14),
    way: '书面告知，由本人签收',
  })
const counted = [
  () => experts(accepted()),
  () => experts(after('adjudication.ordinary', 'finding.conclude')),
  () => experts(after('general.ordinary', 'finding.conclude')),
]

/** 撤回、撤销、不予撤销 of a licence, and time that is not counted, in each kind that has it. */
export const permitsTold: readonly (() => Driver)[] = [recalled, withdrawn, unrevoked, ...counted]
