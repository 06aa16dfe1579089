import type { Form, Json } from '@xiezhi/casework'
import { evidenceWays } from '@xiezhi/law'
import { agency } from '../county/agencies.ts'
import { matterOf } from '../county/matters/index.ts'
import { officer } from '../county/staff.ts'
import { inChinese } from '../days.ts'
import { photograph, scan } from '../files.ts'
import type { Scene } from '../pace.ts'
import { type EvidencePiece, json, type Story } from '../story.ts'

const names = (ids: readonly string[]) => ids.map((id) => officer(id).name).join('、')
const subject = (s: Story) => s.parties.map((p) => p.name).join('、')

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
  const chain = agency(s.agency).settings!.chains.filing?.length ?? 0
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
