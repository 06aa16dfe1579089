import { figureView, type Place, placeOf, shapeView, type View } from './view.ts'

export interface Shape {
  readonly pattern: RegExp
  readonly to: string
  readonly hides: { readonly what: 'number' | 'phone' | 'address'; readonly why: string }
  /** Judges what the shape met, without its gaps. */
  readonly holds?: (bare: string) => boolean
  /** Also sought where it is written in other figures. */
  readonly inAnyFigures?: true
}

/** Between the figures of a number: one sign, or a dot or stroke twice. */
const gap = '(?:[\\s.·•\\-–—_~|。]|\\.\\.|··|--)?'
/** Between the groups in which a number is usually written. */
const between = '[^0-9A-Z\\p{Script=Han}\\n]{0,3}'
const figure = '[0-9]'
const figures = (times: string): string => `(?:${gap}${figure})${times}`
/** A figure beside it makes it another number, a letter does not: TEL13900000000, 002X13900000001. */
const amongLetters = (number: string): RegExp => new RegExp(`(?<![0-9])(?:${number})`, 'gu')
const alone = (number: string): RegExp => new RegExp(`(?<![0-9A-Z])(?:${number})(?![0-9A-Z])`, 'gu')
/** Behind the word that says what it is; the word itself stays. */
const said = (word: string, number: string): RegExp =>
  new RegExp(`(?<=(?:${word})[^0-9A-Za-z\\n,。，；]{0,6})(?:${number})(?![0-9A-Z])`, 'gu')

/** The last one is often typed as a sign that looks like X. */
const checkFigure = '(?:[0-9](?![0-9])|[X×✕✖╳*])'

/** The seventh to fourteenth figure is a day of the last or this century; a wrong check digit hides nobody. */
const hasBirthDate = (bare: string): boolean => /^.{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(bare)
/** Numbers of fifteen figures, issued until 1999, have a year of two. */
const hasOldBirthDate = (bare: string): boolean => /^.{6}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(bare)

/** The check figure of bank cards (ISO/IEC 7812-1). */
function isCard(bare: string): boolean {
  const sum = [...bare].reverse().reduce((total, c, i) => {
    const doubled = i % 2 === 0 ? Number(c) : Number(c) * 2
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** What is set between the parts of a number plate. */
const mark = '[·• .:_/\\p{Pd}]'
const qq = 'Q ?Q ?号?码?|扣扣号?码?|企鹅号?码?'
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const number = (what: string) => ({ what: 'number' as const, why: `文中出现的${what}不公开` })
const phone = (what: string) => ({ what: 'phone' as const, why: `文中出现的${what}不公开` })

/** Numbers of people nobody entered as a party, told by their shape alone; for `shapeView`, where letters are capitals. */
export const strayShapes: readonly Shape[] = [
  {
    pattern: amongLetters(
      `[1-8]${figures('{16}')}${gap}${checkFigure}|[1-8][0-9]{2}${between}[0-9]{3}${between}(?:19|20)[0-9]{2}${between}[0-9]{4}${between}[0-9]{3}${between}${checkFigure}`,
    ),
    to: '（证件号码略）',
    hides: number('居民身份证号码'),
    holds: hasBirthDate,
    inAnyFigures: true,
  },
  {
    pattern: amongLetters(
      `[1-8]${figures('{5}')}${gap}(?:19|20)${figures('{2}')} ?年 ?[01]?[0-9] ?月 ?[0-3]?[0-9] ?日${gap}[0-9]${figures('{2}')}${gap}${checkFigure}`,
    ),
    to: '（证件号码略）',
    hides: number('居民身份证号码'),
    inAnyFigures: true,
  },
  {
    pattern: said('身份证|证件|公民身份号码', `[1-8]${figures('{14}')}`),
    to: '（证件号码略）',
    hides: number('居民身份证号码'),
    holds: hasOldBirthDate,
  },
  {
    pattern: said('护照|通行证|台胞证|证件', `[A-Z]{1,2}${figures('{7,10}')}`),
    to: '（证件号码略）',
    hides: number('证件号码'),
  },
  { pattern: said('台胞证', `[0-9]${figures('{7}')}`), to: '（证件号码略）', hides: number('证件号码') },
  {
    pattern: said('账号|账户|帐号|帐户|卡号|银行卡', `[0-9]${figures('{7,29}')}`),
    to: '（账号略）',
    hides: number('银行账号'),
    inAnyFigures: true,
  },
  { pattern: alone(`62${figures('{14,17}')}`), to: '（账号略）', hides: number('银行账号'), inAnyFigures: true },
  {
    // 6222,0212,3456,7890,123: sums of money stand so beside each other too, the check figure tells.
    pattern: alone(
      '[3-6][0-9]{3}(?:[,/;:、_*] ?[0-9]{4}){3}(?:[,/;:、_*] ?[0-9]{1,3})?|[3-6][0-9]{7}/[0-9]{8}(?:/[0-9]{1,3})?',
    ),
    to: '（账号略）',
    hides: number('银行账号'),
    holds: isCard,
  },
  { pattern: alone(`[3-6]${figures('{15,18}')}`), to: '（账号略）', hides: number('银行账号'), holds: isCard },
  {
    pattern: amongLetters(
      `(?:\\(?\\+?${gap}(?:00)?86\\)?${gap}|0)?(?:1${gap}[3-9]${figures('{9}')}|1[3-9][0-9]${between}[0-9]{4}${between}[0-9]{4}|\\(1[3-9][0-9]\\)${gap}[0-9]{4}${between}[0-9]{4})(?![0-9])`,
    ),
    to: '（电话略）',
    hides: phone('移动电话号码'),
    inAnyFigures: true,
  },
  {
    pattern:
      /(?<![0-9A-Z._%+-])[0-9A-Z._%+-]{1,64} ?(?:@|[([]AT[)\]]|艾特) ?(?:[0-9A-Z-]{1,63}(?:(?: ?[.点] ?| DOT | ?[([]DOT[)\]] ?)[0-9A-Z-]{1,63}|。(?:COM|CN|NET|ORG|EDU|GOV|CC|VIP|TOP)(?![0-9A-Z])){1,4}|[\p{Script=Han}0-9A-Z-]{1,20}\.(?:中国|公司|网络|[A-Z]{2,6}))/gu,
    to: '（邮箱略）',
    hides: phone('电子邮箱'),
  },
  {
    // Written so that no machine takes it for one: abc#qq.com.
    pattern:
      /(?<![0-9A-Z._%+-])[0-9A-Z._%+-]{1,64}[#*&](?:QQ|VIP\.QQ|FOXMAIL|163|126|139|189|SINA|SOHU|GMAIL|OUTLOOK|HOTMAIL)\.(?:COM|CN|NET)(?![0-9A-Z])/gu,
    to: '（邮箱略）',
    hides: phone('电子邮箱'),
  },
  {
    pattern: said(
      `[微薇威V] ?信 ?号?|加[微薇威VQ](?![弱小量观])|[微薇威]\\p{So}|WECHAT(?: ?ID)?|${qq}|VX|WX`,
      '[0-9A-Z][0-9A-Z_-]{4,19}',
    ),
    to: '（账号略）',
    hides: phone('网络账号'),
  },
  { pattern: said(qq, '[0-9]{2,5}(?:[ .-][0-9]{2,5}){1,3}'), to: '（账号略）', hides: phone('网络账号') },
  {
    pattern: new RegExp(
      `[${provinces}]牌?${mark}?[A-HJ-Z](?:${mark}?(?=[A-Z]*[0-9])|[·•\\p{Pd}](?=[A-Z] [0-9]))(?:[A-HJ-NP-Z0-9] ?){4,5}[A-HJ-NP-Z0-9学警挂港澳](?![0-9A-Z])`,
      'gu',
    ),
    to: '（号牌略）',
    hides: number('机动车号牌'),
    inAnyFigures: true,
  },
  {
    // 内蒙古三项制度办法10: 动产或不动产权属证书编号.
    pattern: new RegExp(
      `(?:[${provinces}]? ?[(\\[〔][0-9]{4}[)\\]〕])?[^0-9()〔〕,;:。、\\s]{0,12}(?:不动产权|不动产证明|房权证|房产证|土地使用证|国用|集用|林证)[^0-9()〔〕,;:。、\\s]{0,6}(?:[(\\[〔][0-9]{4}[)\\]〕])?(?:字?第 ?)[0-9A-Z-]{2,20} ?号`,
      'gu',
    ),
    to: '（权属证书编号略）',
    hides: number('权属证书编号'),
  },
]

export interface Found extends Place {
  readonly shape: Shape
}

const inAnyFigures = strayShapes.filter((shape) => shape.inAnyFigures)

/** What looks like a number of somebody in a text, as it stands and with its figures read in whatever way they are written. */
export const shapesIn = (text: string): readonly Found[] => [
  ...foundIn(shapeView(text), strayShapes),
  ...foundIn(figureView(text), inAnyFigures),
]

const foundIn = (view: View, shapes: readonly Shape[]): readonly Found[] =>
  shapes.flatMap((shape) =>
    [...view.text.matchAll(shape.pattern)].flatMap((match) => {
      const bare = match[0].replace(/[^0-9A-Z]/g, '')
      if (match[0] === '' || shape.holds?.(bare) === false) return []
      return [{ shape, ...placeOf(view, match.index, match.index + match[0].length) }]
    }),
  )
