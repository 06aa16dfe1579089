import { createHash } from 'node:crypto'
import type { Day } from '@xiezhi/law'
import { openAllChannels } from '@xiezhi/server/modules/inbox/index.ts'
import { openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import { agencyIds } from './county/staff.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Somebody of the county, with the telephone by which what he sends is found together. */
const zhuang = { name: '庄敏', phone: '13900000101', role: 'party' } as const
const sender = sha256('sender 13900000101')

interface Sent {
  readonly agency: string
  readonly procedure: string
  readonly content: object
  readonly sender: string | null
}

/** What lies in the inbox on the first morning: a complaint, a report, two opinions of one person, and the rating of an inspection. */
const sent: readonly Sent[] = [
  {
    agency: agencyIds.market,
    procedure: 'complaint.consumer',
    sender: null,
    content: {
      'complaint.register': {
        party: { name: '乔木', phone: '13900000131', address: '云岭县城关镇梧桐里3号', role: 'party', kind: 'person' },
        respondent: '云岭县迅捷车行',
        respondentAddress: '云岭县城关镇环城东路8号',
        matter: '电动自行车充电器质量争议',
        facts: '购买三日后充电器发热冒烟，商家只同意维修。',
        claim: '更换充电器，或者退货。',
        amount: 12_900,
        alsoReport: false,
        mayPublish: true,
      },
    },
  },
  {
    agency: agencyIds.market,
    procedure: 'report.ordinary',
    sender: null,
    content: {
      'report.register': {
        party: { name: '文昌路口水果店', role: 'party' },
        matter: '使用未经检定的计量器具',
        content: '门口的电子秤没有检定标志，同一袋水果在别处称少了二两。',
        place: '云岭县城关镇文昌路口',
        known: false,
        inside: false,
      },
    },
  },
  ...['办事大厅能不能刷卡缴款', '网上预约的时段可以再多一些'].map((matter, i) => ({
    agency: agencyIds.market,
    procedure: 'opinion.ordinary',
    sender,
    content: {
      'opinion.register': {
        party: zhuang,
        purpose: i === 0 ? 'ask' : 'suggest',
        matter,
        content: i === 0 ? '请问罚款可以在办事大厅刷卡缴纳吗？' : '下班以后也希望能预约到第二天早上的号。',
        mayPublish: true,
      },
    },
  })),
  {
    agency: agencyIds.justice,
    procedure: 'rating.inspection',
    sender: null,
    content: {
      'rating.register': {
        inspector: '云岭县市场监督管理局',
        paper: '云市监检通〔2026〕1号',
        grade: 'good',
        shown: true,
        explained: true,
        disturbed: false,
        said: '检查人员先出示证件，说明了检查事项，二十分钟结束。',
      },
    },
  },
]

/** Sent in as anybody sends it: by the portal's own login, to the agencies that take it in. */
export async function sendIn(
  urls: { readonly sequencer: string; readonly portal: string },
  today: Day,
  clock: { now(): string },
  report: (line: string) => void,
): Promise<void> {
  const feed = await openDatabase({ url: urls.sequencer, service: 'sequencer', size: 1 })
  await openAllChannels(feed, clock, report).finally(() => feed.close())
  const portal = await openDatabase({ url: urls.portal, service: 'portal', size: 1 })
  try {
    for (const [i, one] of sent.entries()) {
      const number = `${today.replaceAll('-', '')}-YANSH00${i + 1}`
      const given = { ...one, number, code: sha256(`YANSH000${i + 1}`), digest: sha256(JSON.stringify(one.content)) }
      await portal.call({
        text: 'select inbox.submit($1::jsonb)',
        values: [JSON.stringify({ ...given, source: sha256('demo'), files: [] })],
      })
    }
  } finally {
    await portal.close()
  }
}
