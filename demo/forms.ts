import type { Form, Json, Party } from '@xiezhi/casework'
import { addDays, clueSources, evidenceWays, favourable, labelOf, posts, reviewElements, tiers } from '@xiezhi/law'
import { agency } from './county/agencies.ts'
import { matterOf, yuan } from './county/matters/index.ts'
import { atPost, officer, officers } from './county/staff.ts'
import { inChinese } from './days.ts'
import { hash, photograph, scan } from './files.ts'
import type { Scene } from './pace.ts'
import { phrases } from './phrases.ts'
import { type EvidencePiece, json, penaltiesOf, type Story } from './story.ts'

const names = (ids: readonly string[]) => ids.map((id) => officer(id).name).join('、')
const subject = (s: Story) => s.parties.map((p) => p.name).join('、')

export const clue = (s: Story, scene: Scene): Form => ({
  source: s.source,
  receivedOn: scene.start,
  cause: matterOf(s.agency, s.matter).conduct,
  summary: scene.text(s.summary),
  place: s.place,
  party: json(s.parties[0]),
  ...handledBy(s),
})

/** A clue found by a unit that has no head of its own is handled by the unit that has. */
function handledBy(s: Story): Form {
  const { unit } = officer(s.handlers[0])
  const head = atPost(s.agency, 'unitHead', unit)
  return head.unit === unit ? {} : { unit: head.unit }
}

export const identify = (party: Party): Form => ({ party: json(party) })

export const verification = (s: Story, scene: Scene): Form => ({
  officers: [...s.handlers],
  shown: true,
  place: s.place,
  result: scene.text(s.verified),
})

export function filing(s: Story, scene: Scene, better?: string): Form {
  const { conduct, breached, basis } = matterOf(s.agency, s.matter, addDays(scene.start, -s.lasted[1]))
  const cited = (list: typeof basis) => list.map((b) => `《${b.title}》${b.article}`).join('、')
  return {
    ground: `${labelOf(clueSources, s.source)}发现${subject(s)}涉嫌${conduct}。${scene.text(s.verified)}${better ?? ''}`,
    basis: `涉嫌违反${cited(breached)}的规定，可以依照${cited(basis)}给予处罚。`,
    conditions: {
      evidenceOfBreach: 'yes',
      shouldBePenalised: 'yes',
      withinJurisdiction: 'yes',
      withinLimitation: 'yes',
    },
  }
}

/** What every file has: the record of the scene, photographs, the questioning; then what this one has. */
export function piecesOf(s: Story): readonly EvidencePiece[] {
  const makers = `${agency(s.agency).name}执法人员制作`
  const pieces: readonly EvidencePiece[] = [
    {
      title: '现场检查笔录',
      kind: 'record',
      source: makers,
      proves: `检查时的现场状况，${matterOf(s.agency, s.matter).conduct}的事实`,
      file: 'text',
    },
    {
      title: '现场照片',
      kind: 'audiovisual',
      source: '现场拍摄，当事人签字确认',
      proves: '现场物品的位置、数量和标识',
      file: 'photo',
      got: { way: 'inspection' },
    },
    {
      title: `对${s.parties[0]!.representative ?? s.parties[0]!.name}的询问笔录`,
      kind: 'party',
      source: makers,
      proves: '违法行为的起止时间、经过和原因',
      file: 'text',
      fromParty: true,
    },
    ...(s.more ?? []),
  ]
  return pieces.toSorted((a, b) => Number(wayOf(b) === 'inspection') - Number(wayOf(a) === 'inspection'))
}

/** What is got at the scene is got on the day whose record is first; by kind, where the piece does not say. */
export const wayOf = (piece: EvidencePiece): string =>
  piece.got?.way ?? { record: 'inspection', party: 'questioning' }[piece.kind] ?? 'provided'

/** Number of the record of the first piece of evidence; a case opens with one event, a filing makes three more of its paper. */
export function firstEvidenceEvent(s: Story): number {
  const chain = agency(s.agency).settings!.chains.filing.length
  // clue, verification, further parties, proposal, chain, (number, rendering, signature), rights told to each; then it.
  return 1 + 1 + (s.parties.length - 1) + 1 + chain + 3 + s.parties.length + 1
}

/** The record of the scene and of the questioning, as they are written by hand and signed on every page. */
function transcript(s: Story, piece: EvidencePiece, scene: Scene): Promise<Uint8Array> {
  const maker = agency(s.agency).name
  const asked = piece.kind === 'party'
  const head = [
    `时间：${inChinese(scene.day)}`,
    `地点：${s.place}`,
    `执法人员：${names(s.handlers)}（已出示执法证件）`,
    ...(asked ? [`被询问人：${s.parties[0]!.representative ?? s.parties[0]!.name}`] : [`当事人：${subject(s)}`]),
  ]
  const body = asked
    ? [
        `问：我们是${maker}的执法人员，这是我们的执法证件，请过目。你有陈述、申辩和申请回避的权利，是否申请回避？`,
        '答：看过了，不申请回避。',
        '问：请把有关情况说一下。',
        `答：${scene.text(s.said)}`,
        '问：以上所说是否属实？',
        '答：属实。',
      ]
    : [`检查情况：${scene.text(s.verified)}`, '当事人在场并对上述情况无异议。']
  const signed = asked ? '被询问人（签名）：已签名' : '当事人（签名）：已签名'
  return scene.sheet({
    agency: maker,
    title: piece.title.replace(/^对.*的询问笔录$/, '询问笔录'),
    paragraphs: [...head, ...body],
    signed: [signed, `执法人员（签名）：${names(s.handlers)}`],
  })
}

/** A bill, a report or an opinion that came as a file. */
const attached = (s: Story, piece: EvidencePiece, scene: Scene): Promise<Uint8Array> =>
  scene.sheet({
    agency: piece.source,
    title: piece.title,
    paragraphs: [
      `出具：${piece.source}`,
      `涉及：${subject(s)}`,
      `内容：${piece.proves}。`,
      '以下为明细，与原件核对无误。',
    ],
    signed: [inChinese(scene.day)],
  })

async function fileOf(s: Story, piece: EvidencePiece, scene: Scene): Promise<readonly Json[]> {
  const name = piece.title
  const pdf = async (bytes: Promise<Uint8Array>) => [json(await scene.keep(`${name}.pdf`, await bytes))]
  switch (piece.file) {
    case 'none':
      return []
    case 'text':
      return pdf(transcript(s, piece, scene))
    case 'sheet':
      return pdf(attached(s, piece, scene))
    case 'photo':
      return [json(await scene.keep(`${name}.png`, photograph(`${s.key}${name}`, `${scene.day}T09:12`)))]
    case 'scan':
      return [json(await scene.keep(`${name}.png`, scan(`${s.key}${name}`)))]
  }
}

export async function evidence(s: Story, piece: EvidencePiece, scene: Scene, instead?: string): Promise<Form> {
  const files = await fileOf(s, piece, scene)
  const way = wayOf(piece)
  return {
    way,
    ...piece.got,
    kind: piece.kind,
    title: piece.title,
    form: piece.copy ? 'copy' : 'original',
    source: piece.source,
    ...(piece.fromParty ? { fromParty: s.parties[0]!.id } : {}),
    proves: piece.proves,
    officers: instead === undefined ? [...s.handlers] : [s.handlers[0], instead],
    ...(evidenceWays.some((w) => w.value === way && w.deals) ? { shown: true } : {}),
    ...(files.length === 0 ? {} : { files }),
  }
}

export function violations(s: Story, scene: Scene): Json {
  const ended = addDays(scene.start, -s.lasted[1])
  const { id, conduct, breached, basis, fine } = matterOf(s.agency, s.matter, ended)
  const base = fine?.base === undefined ? undefined : baseIn(s.found, fine.base)
  return json(
    s.parties.map((party) => ({
      party: party.id,
      conduct,
      from: addDays(scene.start, -s.lasted[0]),
      to: ended,
      breached,
      basis,
      penalties: penaltiesOf(s, party.id),
      tier: s.tier,
      ...(s.tierReason === undefined ? {} : { tierReason: s.tierReason }),
      matter: id,
      ...(base === undefined ? {} : { base }),
      correction: correctionOf(s, conduct),
    })),
  )
}

/** What the article measures the fine by, as the findings state it: 货值金额412元, 工程造价11万元. */
function baseIn(found: string, what: string): number | undefined {
  const [, number, wan] = new RegExp(`${what}(\\d+)(万)?元`).exec(found) ?? []
  return number === undefined ? undefined : yuan(Number(number) * (wan === undefined ? 1 : 10_000))
}

/** From ten thousand yuan a fine is one for a hearing, and that it is not a grave one wants its reason. */
function notGrave(s: Story): { readonly reason?: string } {
  const most = Math.max(...s.parties.flatMap((p) => penaltiesOf(s, p.id)).map((p) => p.amount ?? p.value ?? 0))
  return most < yuan(2_000)
    ? {}
    : { reason: '违法行为单一，危害后果轻微，罚款数额在当事人能够承受的范围以内，不影响其继续经营。' }
}

/** Some have put things right by the time of the report, others are given time to. */
const correctionOf = (s: Story, conduct: string) =>
  hash(`${s.key}改正`) % 3 === 0
    ? { how: 'term', what: `对“${conduct}”的行为采取措施，达到规定的要求`, days: 15 }
    : { how: 'done', what: `检查后已停止“${conduct}”的行为并按要求整改` }

export function conclusion(s: Story, pieces: number, scene: Scene): Form {
  const course = `${inChinese(scene.start)}，${scene.text(s.summary)}本机关随即派执法人员核查：${scene.text(s.verified)}经批准立案后，由${names(s.handlers)}调查，制作现场检查笔录、询问笔录，收集有关证据${pieces}件并逐一查证，至${inChinese(scene.day)}调查终结。`
  return {
    course,
    found: scene.text(s.found),
    evidence: Array.from({ length: pieces }, (_, i) => i + 1),
    violations: violations(s, scene),
    facts: {
      factsClear: 'yes',
      majorPublicInterest: 'no',
      socialRisk: 'no',
      majorRights: 'no',
      complexCase: 'no',
      reviewByOtherLaw: 'no',
      graveOrComplex: 'no',
      otherHearingGround: 'no',
      slightCorrected: 'no',
      firstMinor: 'no',
      faultless: 'no',
      incapable: 'no',
      suspectedCrime: 'no',
      ...s.facts,
    },
    ...notGrave(s),
    discretion: `${labelOf(tiers, s.tier)}。${s.tierReason ?? '当事人没有从轻、减轻或者从重处罚的情节，按一般处罚档次裁量。'}`,
  }
}

export function opinion(verdict: 'passed' | 'failed', text: string): Form {
  const bad = ['discretion', 'facts']
  return {
    elements: Object.fromEntries(
      reviewElements.map(({ id }) => {
        if (verdict === 'failed' && bad.includes(id)) return [id, { answer: 'no', remark: '见审核意见' }]
        return [id, { answer: favourable(id) }]
      }),
    ),
    verdict,
    ...(verdict === 'failed' && { advice: 'rectify' }),
    opinion: text,
  }
}

export function delivery(s: Story, party: Party): Form {
  const self = party.kind === 'person' || party.kind === 'household'
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

export const closing = (s: Story): Form => ({
  result: s.parties.some((p) => penaltiesOf(s, p.id).some((x) => x.amount !== undefined))
    ? '决定书已送达，罚没款已全部缴清，违法行为已改正，处罚信息已公示。'
    : '决定书已送达，警告已执行，违法行为已改正，处罚信息已公示。',
})
