import type { Party } from '../file.ts'
import { knownIn } from './known.ts'
import { namedIn } from './named.ts'
import { figureView, type Place, placeOf, shapeView } from './view.ts'

/** A place of the public text that may name somebody or lead to them; whoever examines the page decides. */
export interface Candidate extends Place {
  readonly text: string
  readonly why: string
}

const PROVINCES =
  '北京|天津|上海|重庆|河北|河南|云南|辽宁|黑龙江|湖南|安徽|山东|新疆|江苏|浙江|江西|湖北|广西|甘肃|山西|内蒙古|陕西|吉林|福建|贵州|广东|青海|西藏|四川|宁夏|海南'
const landline = /(?<![0-9A-Z])\(?0[0-9]{2,3}[)) \p{Pd}]{0,2}[0-9]{3,4}[ \p{Pd}]?[0-9]{4}(?![0-9])/gu

/** `personal`: a number of a person's own papers, or of his telephone with its town, whoever it belongs to. */
const patterns: readonly { readonly pattern: RegExp; readonly why: string; readonly personal?: true }[] = [
  { pattern: landline, why: '可能是电话号码', personal: true },
  { pattern: /(?<![0-9A-Z.])[48]00[ \p{Pd}]?[0-9]{3}[ \p{Pd}]?[0-9]{4}(?![0-9.,元])/gu, why: '可能是电话号码' },
  {
    // A number of eight figures that is no day, no sum, no count, and no number of a paper or a batch.
    pattern:
      /(?<![0-9A-Z.,-]|(?:号|码|第|字|批次|编号|单|额|NO\.?|№)[^0-9A-Z\n]{0,3})(?!20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))[2-8][0-9]{7}(?![0-9A-Z.,%元万亿件个份吨克千公斤升米册号-])/gu,
    why: '可能是电话号码',
  },
  {
    pattern: /(?<=(?:电话|座机|致电|拨打|联系方式)[^0-9\n]{0,4})[0-9]{3,4}[ -]?[0-9]{4}(?![0-9])/gu,
    why: '可能是电话号码',
  },
  {
    pattern: /[0-9]{2,14}[ -]?[*X×•●#]{3,}(?:[ -]?[*X×•●#]{2,}){0,4}(?:[ -]?[0-9]{1,4}X?)?/gu,
    why: '可能由号码的一部分认出本人',
  },
  {
    pattern: /(?<=(?:后|末|尾)[一二三四五六3-8]?(?:位|号)[^0-9A-Z\n]{0,4})[0-9]{2,7}[0-9X]/gu,
    why: '可能由号码的一部分认出本人',
  },
  {
    pattern:
      /[0-9]{4}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?(?=出?生)|(?<=(?:出生|生于|生日)[^0-9\n]{0,6})[0-9]{4}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?/gu,
    why: '可能由出生日期认出本人',
  },
  {
    pattern:
      /(?<=(?:抖音|快手|微博|钉钉|支付宝|小红书|淘宝|昵称|网名)(?:账号|帐号|号|名)?[^0-9A-Z\n]{0,3})[0-9A-Z][0-9A-Z_-]{3,30}|(?<=(?:昵称|网名|微信名|用户名|账号名)[为是叫]?[:“ ]{0,2})[\p{Script=Han}A-Z0-9_-]{2,16}/gu,
    why: '可能是网络账号',
  },
  {
    pattern: /(?<![0-9A-Z])[0-9]{6}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}(?![0-9A-Z])/gu,
    why: '可能是旧的身份证号码',
    personal: true,
  },
  { pattern: /(?<![0-9A-Z])[A-Z]{1,2}[0-9]{8}(?![0-9A-Z])/gu, why: '可能是护照、通行证号码', personal: true },
  { pattern: /(?<![0-9A-Z])[DEGPS][A-Z][0-9]{7}(?![0-9A-Z])/gu, why: '可能是护照、通行证号码', personal: true },
  {
    pattern:
      /(?<=(?:车架|车辆识别代|发动机|病历|病案|住院|门诊|就诊卡|医保卡|学|学籍|工)号码?[^0-9A-Z\n]{0,3}|(?:IMEI|IP地址?)[^0-9A-Z\n]{0,3})[0-9A-Z][0-9A-Z.:-]{3,39}/gu,
    why: '可能由编号认出本人',
  },
  { pattern: /(?<![0-9A-Z])[A-Z]{1,2}[0-9]{6}\([0-9A]\)/gu, why: '可能是香港身份证号码', personal: true },
  { pattern: /(?<![0-9A-Z])[157][0-9]{6}\([0-9]\)/gu, why: '可能是澳门身份证号码', personal: true },
  {
    pattern: /(?:军|武|士|文|海|空|警)[官兵职]?字第? ?[0-9A-Z]{4,12} ?号/gu,
    why: '可能是军官证、警官证号码',
    personal: true,
  },
  {
    pattern: new RegExp(
      `(?:${PROVINCES})[省市]?[·• .:_/\\p{Pd}]?[A-Z][·• .:_/\\p{Pd}]?(?=[A-Z]?[0-9])[A-Z0-9]{4,5}[A-Z0-9学警挂](?![0-9A-Z])`,
      'gu',
    ),
    why: '可能是机动车号牌',
  },
  { pattern: /使[·• -]?[0-9]{6}(?![0-9.,%元万亿件个份人吨克-])/gu, why: '可能是机动车号牌' },
  {
    pattern:
      /(?<![0-9A-Z.,])[3-6][0-9]{3}(?:[,/;:、_*] ?[0-9]{4}){3}(?:[,/;:、_*] ?[0-9]{1,3})?(?![0-9A-Z.])|(?<![0-9A-Z])62[0-9]{6}\/[0-9]{8}(?:\/[0-9]{1,3})?(?![0-9A-Z])/gu,
    why: '可能是银行账号',
  },
  { pattern: /WJ ?[\p{Script=Han}]?[·• -]?[0-9A-Z]{5,6}(?![0-9A-Z])/gu, why: '可能是机动车号牌' },
  { pattern: /(?<![0-9A-Z.])[0-9]{16,40}(?![0-9A-Z])/gu, why: '可能是银行账号' },
  {
    pattern:
      /[\p{Script=Han}]{2,10}(?:路|街|巷|弄|村|小区|花园|苑|公寓)[0-9]{1,5}(?:号楼|号|弄|栋|幢|组|单元|-[0-9]{1,5})(?:[0-9]{1,4}(?:单元|号楼|栋|室|号))*/gu,
    why: '可能是住址',
  },
  {
    pattern:
      /[\p{Script=Han}]{2,12}(?:小学|中学|幼儿园|职高)(?![一-鿿]{0,4}(?:食堂|公司))|(?:[\p{Script=Han}]{2,8}[一二三四五六七八九十](?:小|中|高))?(?:[一二三四五六]年级|[初高][一二三])(?:\(?[0-9一二三四五六七八九十]{1,2}\)?班)?/gu,
    why: '可能由学校认出未成年人',
  },
]

/**
 * What is left in a text already masked that may lead to a person: behind words such as 证人 or 其妻, given names alone,
 * numbers and addresses by their shape. Guesses, to be looked at; nothing is hidden by them.
 */
export function candidatesIn(text: string, file: { readonly parties: readonly Party[] }): readonly Candidate[] {
  const view = shapeView(text)
  const people = file.parties
    .flatMap((p) => [p.kind === 'person' ? p.name : undefined, p.representative, p.agent?.name])
    .filter((name): name is string => name !== undefined)
  const homes = file.parties.flatMap((p) => (p.kind === 'person' ? (p.address ?? []) : []))
  const shaped = patterns.flatMap(({ pattern, why }) =>
    [...view.text.matchAll(pattern)].map((m) => ({ ...placeOf(view, m.index, m.index + m[0].length), why })),
  )
  const named = namedIn(view.text).map(({ from, to }) => ({ ...placeOf(view, from, to), why: '可能是案外人的姓名' }))
  const figures = figureView(text)
  const called = [...figures.text.matchAll(landline)].map((m) => ({
    ...placeOf(figures, m.index, m.index + m[0].length),
    why: '可能是电话号码',
  }))
  const found = [
    ...called,
    // 林某某 is masked already.
    ...[...named, ...shaped].filter(({ start, end }) => !text.slice(start, end).includes('某')),
    ...knownIn(text, people, homes),
  ].map((place) => ({ ...place, text: text.slice(place.start, place.end) }))
  return apart(found)
}

/** The first and longest of those that overlap. */
function apart(found: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/** Numbers of persons by their shape alone, for texts of which nobody examines each. */
export function personalNumbersIn(text: string): readonly Candidate[] {
  if (!/\p{N}/u.test(text)) return []
  const view = shapeView(text)
  const found = patterns.flatMap(({ pattern, why, personal }) =>
    personal === undefined
      ? []
      : [...view.text.matchAll(pattern)].map((m) => {
          const place = placeOf(view, m.index, m.index + m[0].length)
          return { ...place, text: text.slice(place.start, place.end), why }
        }),
  )
  return apart(found)
}
