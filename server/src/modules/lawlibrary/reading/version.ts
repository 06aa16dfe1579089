import type { Day } from '@xiezhi/law/day.ts'
import { daysIn } from '@xiezhi/law/dayText.ts'
import type { LawArticle, LawText } from './law.ts'

type Version = Pick<
  LawText,
  'issuer' | 'publishedOn' | 'effectiveFrom' | 'effectiveBasis' | 'firstInForceFrom' | 'notices'
>

const IN_FORCE = /起?(?:施行|实施|执行)/

/** When this version was made, by whom, and from when it applies, from the note under the title and the last articles. */
export function versionOf(title: string, note: string, articles: readonly LawArticle[], signed?: Day): Version {
  const events = eventsOf(note)
  const made = events.filter((e) => e.act !== 'in-force').map((e) => e.day)
  const publishedOn = [...made, ...(signed ? [signed] : [])].sort().at(-1)
  const changed = events.some((e) => e.act === 'changed')
  const issuer = issuerOf(title, note)
  const base = { ...(issuer ? { issuer } : {}), ...(publishedOn ? { publishedOn } : {}) }

  const closing = articles.slice(-3).flatMap((a) => a.paragraphs)
  const stated = [
    ...closing.flatMap(statedDays).map((day) => ({ day, basis: 'article' as const })),
    ...events.filter((e) => e.act === 'in-force').map((e) => ({ day: e.day, basis: 'note' as const })),
  ]
  const fits = stated.find((s) => publishedOn === undefined || s.day >= publishedOn)
  if (fits) return { ...base, effectiveFrom: fits.day, effectiveBasis: fits.basis, notices: [] }
  if (publishedOn && articles.some((a) => a.key.startsWith('item')))
    return { ...base, effectiveFrom: publishedOn, effectiveBasis: 'issue', notices: [] }
  if (publishedOn && !changed && closing.some((p) => /自(?:公布|发布|印发)之日起(?:施行|实施|执行)/.test(p)))
    return { ...base, effectiveFrom: publishedOn, effectiveBasis: 'article', notices: [] }

  const first = stated.map((s) => s.day).sort()[0]
  const why = first ? '文本只写明最初的施行日期，没有写明本次修正后的施行日期' : '文本没有写明本版本的施行日期'
  return { ...base, ...(first ? { firstInForceFrom: first } : {}), notices: [`${why}，按公布之后不久施行对待。`] }
}

interface VersionEvent {
  day: Day
  act: 'made' | 'changed' | 'in-force'
}

/** Each date of the note with what happened on it: the words from it to the next date. */
function eventsOf(note: string): VersionEvent[] {
  const dates = daysIn(note)
  return dates.map(({ day, end }, i) => {
    const words = note.slice(end, dates[i + 1]?.start).replace(/《[^》]*(?:〈[^〉]*〉[^》]*)*》/g, '')
    const act = /修订|修正|修改/.test(words) ? 'changed' : IN_FORCE.test(words) ? 'in-force' : 'made'
    return { day, act }
  })
}

/** The days a closing article puts the law into force on; dates of repealed rules in the same sentence do not count. */
function statedDays(paragraph: string): Day[] {
  return daysIn(paragraph)
    .filter((d) => paragraph[d.start - 1] === '自' && /^起?(?:施行|实施|执行)/.test(paragraph.slice(d.end)))
    .map((d) => d.day)
}

function issuerOf(title: string, note: string): string | undefined {
  const congress = [...note.matchAll(/届(全国人民代表大会(?:常务委员会)?)/g)].at(-1)
  if (congress) return congress[1]
  const court = /^(最高人民(?:法院|检察院))/.exec(title)
  if (court) return court[1]
  const order = [...note.matchAll(/日[\s　]*(?:中华人民共和国)?([^\s　日《》（）]{2,20}?)令(?:第|\d{4})/g)].at(-1)
  if (order) return order[1]
  return /^(国务院办公厅|国务院)/.exec(title)?.[1] ?? /(国务院)/.exec(note)?.[1]
}
