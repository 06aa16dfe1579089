import {
  type CaseFile,
  type Context,
  dueOfRecord,
  hearingRequestsIn,
  hearingsIn,
  noticeOfPaper,
  noticesIn,
  type Party,
  servicesIn,
  situationOf,
  statementsIn,
  waiversIn,
  weighingsIn,
} from '@xiezhi/casework'
import { bare, sentence } from '@xiezhi/casework/words/text.ts'
import { type Day, longDate } from '@xiezhi/law'
import { paragraphsOf } from './text.ts'

/** What the record itself tells of notice, answer and meeting (处罚法44, 45, 57; 市监程序62): a decision repeats it and adds nothing to it. */

/** Every notice served on the party, the first and those that took its place. */
export function noticesTo(file: CaseFile, party: string, name: string, self: string): string[] {
  const served = servicesIn(file)
    .filter((s) => s.document === 'penalty-notice' && s.party === party)
    .filter((s) => !file.irregularities.some((i) => i.event === s.event && i.cured === undefined))
    .toSorted((a, b) => (a.notice ?? 0) - (b.notice ?? 0))
  return served.flatMap(({ notice: number, on, way }, i) => {
    const notice = noticesIn(file).find((n) => n.number === number)
    if (notice === undefined) return []
    const paper = file.papers.find(
      (p) => p.kind === 'penalty-notice' && p.party === party && noticeOfPaper(file, p) === number,
    )
    const rights = `陈述、申辩${notice.offersHearing.includes(party) ? '和要求听证' : ''}的权利`
    const how = way === 'announcement' ? `以公告方式向${name}送达` : `向${name}送达`
    const again = i === 0 ? '' : '因拟处罚意见变更，重新'
    return [
      `${longDate(on)}，${self}${again}${how}《行政处罚告知书》${paper === undefined ? '' : `（${paper.number}）`}，告知拟作出的行政处罚内容及事实、理由、依据和依法享有的${rights}。`,
    ]
  })
}

/** Who answered when and what became of it, or that the party waived or kept silent. */
export function answersOf(file: CaseFile, party: Party, name: string, self: string, context: Context): string[] {
  const of = <T extends { readonly party: string }>(list: readonly T[]) => list.filter((x) => x.party === party.id)
  const statements = of(statementsIn(file))
  const points = of(weighingsIn(file)).flatMap((w) => w.points)
  const last = points.filter((p, i) => points.findLastIndex((x) => x.point === p.point) === i)
  const weighed = (said: string) => last.some((p) => bare(p.point) === bare(said))
  const waived = of(waiversIn(file))
  const isSilent =
    statements.length === 0 && !waived.some((w) => w.what === 'answer') && of(servicesIn(file)).length > 0
  return [
    ...statements.map((s) => {
      const said = paragraphsOf(s.content).map(bare).join('；')
      return `${longDate(s.on)}，${name}提出陈述、申辩${weighed(s.content) ? '' : `：${said}`}。`
    }),
    ...last.map(
      (p) =>
        `${name}提出“${bare(p.point)}”，经复核，${self}${p.adopted ? '予以采纳' : '不予采纳'}，理由：${sentence(p.reason)}`,
    ),
    ...waived.map(
      (w) => `${longDate(w.on)}，${name}明确放弃${w.what === 'hearing' ? '要求听证' : '陈述、申辩'}的权利。`,
    ),
    ...(isSilent ? [`${name}在规定期限内未提出陈述、申辩。`] : []),
    ...of(hearingRequestsIn(file)).map(
      (r) => `${longDate(r.on)}，${name}要求听证${isLate(file, party.id, r.on, context) ? '，已超过规定的期限' : ''}。`,
    ),
    ...(hasLetHearingGo(file, party.id) ? [`${name}在规定期限内未要求听证。`] : []),
    ...of(hearingsIn(file)).map((h) =>
      h.forgone === undefined
        ? `${longDate(h.on)}，应${name}的要求举行听证。`
        : `${longDate(h.on)}，${name}${h.forgone === 'absent' ? '无正当理由拒不到场参加听证' : '未经许可中途退出听证'}，视为放弃听证权利，${self}终止听证。`,
    ),
  ]
}

/** Offered a hearing, and neither asked for one nor gave it up (处罚法64). */
function hasLetHearingGo(file: CaseFile, party: string): boolean {
  const spoke = [
    ...hearingRequestsIn(file),
    ...waiversIn(file).filter((w) => w.what === 'hearing'),
    ...hearingsIn(file),
  ]
  const isServed = (notice: number) => servicesIn(file).some((s) => s.party === party && s.notice === notice)
  const offered = noticesIn(file).some((n) => n.offersHearing.includes(party) && isServed(n.number))
  return offered && !spoke.some((x) => x.party === party)
}

/** Why no hearing came of it: a request counts until the day from which the agency may act. */
function isLate(file: CaseFile, party: string, on: Day, context: Context): boolean {
  const record = file.clocks.findLast((c) => c.clock === 'P09' && c.party === party)
  if (record === undefined || record.length === null) return false
  return on >= dueOfRecord(record, record.length, context, on).safe
}

/** Whether the heads discussed, and agreed to, what is decided: only then may the paper say so. */
export function isDiscussed(file: CaseFile, context: Context, day: Day): boolean {
  const step = context.rules.procedures
    .find((p) => p.id === file.procedure)
    ?.steps.find((s) => s.id === 'decision.approve')
  const proceeding = file.proceedings.find((p) => p.parent === undefined)
  if (step === undefined || proceeding === undefined) return false
  return situationOf({ file, context, step, proceeding, day }).read('discussionCovers').answer === 'yes'
}
