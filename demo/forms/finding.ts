import type { Form, Json } from '@xiezhi/casework'
import { addDays, favourable, reviewElements } from '@xiezhi/law'
import { matterOf, yuan } from '../county/matters/index.ts'
import { officer } from '../county/staff.ts'
import { inChinese } from '../days.ts'
import { hash } from '../files.ts'
import type { Scene } from '../pace.ts'
import { json, penaltiesOf, type Story } from '../story.ts'

const names = (ids: readonly string[]) => ids.map((id) => officer(id).name).join('、')

export function violations(s: Story, scene: Scene): Json {
  const ended = addDays(scene.start, -s.lasted[1])
  const { id, conduct, breached, basis, fine } = matterOf(s.agency, s.matter, ended)
  return json(
    s.parties.map((party) => {
      const own = s.foundOf?.[party.id]
      const base = fine?.base === undefined ? undefined : baseIn(own ?? s.found, fine.base)
      return {
        ...(own === undefined ? {} : { found: scene.text(own) }),
        party: party.id,
        conduct,
        from: addDays(scene.start, -s.lasted[0]),
        to: ended,
        breached,
        basis,
        penalties: penaltiesOf(s, party.id),
        tier: s.tier,
        ...(s.tierReason === undefined ? {} : { tierReason: s.tierReason }),
        ...(s.grounds === undefined ? {} : { grounds: s.grounds }),
        matter: id,
        ...(base === undefined ? {} : { base }),
        correction: correctionOf(s, conduct),
      }
    }),
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
/** Its parties were given fifteen days to put things right. */
export const isGivenTime = (s: Story): boolean => hash(`${s.key}改正`) % 3 === 0
const correctionOf = (s: Story, conduct: string) =>
  isGivenTime(s)
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
      unlawfulGains: s.parties.every((p) => penaltiesOf(s, p.id).some((one) => one.kind === 'gains')) ? 'yes' : 'no',
      suspectedCrime: 'no',
      ...s.facts,
    },
    ...notGrave(s),
    ...(s.tierReason === undefined
      ? { discretion: '当事人没有从轻、减轻或者从重处罚的情节，按一般处罚档次裁量。' }
      : {}),
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
