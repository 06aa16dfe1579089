import type { Form, Party } from '@xiezhi/casework'
import { posts } from '@xiezhi/law'
import { atPost, officers } from '../county/staff.ts'
import { hash } from '../files.ts'
import { phrases } from '../phrases.ts'
import { penaltiesOf, type Story } from '../story.ts'

export function delivery(s: Story, party: Party): Form {
  const self = party.kind === 'person' || party.kind === 'household' || party.kind === 'unlicensed'
  return {
    receiver: self ? 'self' : 'legalRepresentative',
    signedBy: party.representative ?? party.name,
    place: phrases.deliverAt(`${s.key}${party.id}`),
    officers: [...s.handlers],
    disclosureTold: true,
  }
}

export function discussion(s: Story): Form {
  const views = [
    '同意承办机构意见。',
    '事实清楚，裁量适当，同意。',
    '同意，建议加强后续监管。',
    '同意法制机构的审核意见。',
  ]
  const attending = officers.filter(
    (o) =>
      o.agency === s.agency && o.posts.some((p) => ['agencyHead', 'deputyHead', 'legalHead', 'unitHead'].includes(p)),
  )
  return {
    place: '机关二楼会议室',
    host: atPost(s.agency, 'agencyHead').name,
    attendees: attending.map((o) => ({
      name: o.name,
      post: `${o.unit === '局领导' || o.unit === '镇领导' ? '' : o.unit}${o.rank}（${posts[o.posts[0]!]}）`,
      view: views[hash(`${s.key}${o.id}`) % views.length]!,
    })),
    verdict: 'agree',
    conclusion: '会议认为本案事实清楚、证据确凿、定性准确、裁量适当、程序合法，一致同意按拟处罚意见作出决定。',
  }
}

export const decision = ({ statement }: Story): Form => ({
  facts: { ruleChangedSince: 'no' },
  lateFee: true,
  ...(statement?.points.some((p) => p.adopted) && {
    unchanged: '所采纳的情节在提出处罚意见时已经作为裁量的理由，处罚内容不再变更。',
  }),
})

export function payment(s: Story, party: string, amount: number): Form {
  return {
    amount,
    receipt: `99${String(hash(`${s.key}${party}`) % 100_000_000).padStart(8, '0')}`,
    bank: '云岭农村商业银行府前路支行',
  }
}

export const corrected = (s: Story, party: string): Form => ({
  party,
  officers: [...s.handlers],
  found: '到现场复查，责令改正的行为已经停止，达到规定的要求。',
  corrected: 'yes',
})

export const destroyed = (s: Story, party: string, goods: string): Form => ({
  party,
  kind: 'goods',
  disposal: 'destroyed',
  officers: [...s.handlers],
  what: `${goods}，经清点与清单一致，由两名执法人员监督销毁。`,
})

export const closing = (s: Story): Form => ({
  result: s.parties.some((p) => penaltiesOf(s, p.id).some((x) => x.amount !== undefined))
    ? '决定书已送达，罚没款已全部缴清，违法行为已改正，处罚信息已公示。'
    : '决定书已送达，警告已执行，违法行为已改正，处罚信息已公示。',
})
