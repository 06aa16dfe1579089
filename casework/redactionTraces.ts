/** How a string that must be hidden may stand in a text, as sources of regular expressions; used by `redaction.ts` only. */

/** Letters and figures in either case and width; the dot of a long name in any form, or none. */
function anyForm(character: string): string {
  if (/[·•・‧．]/.test(character)) return '[·•・‧．]?'
  if (!/[0-9A-Za-z]/.test(character)) return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const forms = [character.toLowerCase(), character.toUpperCase()]
  const wide = forms.map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  return `[${[...new Set([...forms, ...wide])].join('')}]`
}

/** The string however it is spaced, broken into lines or, between figures, parted by strokes. */
export function traceOf(text: string): string {
  const bare = text.normalize('NFKC').replace(/\s/g, '')
  const isNumber = /^[0-9A-Za-z-]+$/.test(bare)
  const characters = [...(isNumber ? bare.replaceAll('-', '') : bare)]
  return characters.map(anyForm).join(isNumber ? '[\\s—–－-]*' : '\\s*')
}

const figure = '[0-9０-９]'
/** Between the figures of one number, on one line. */
const gap = '[ 　-]?'
const figures = (times: string): string => `(?:${gap}${figure})${times}`
const alone = (number: string): string => `(?<![0-9A-Za-z０-９])${number}(?![0-9A-Za-z０-９])`

/** The seventh to fourteenth figure is a day of the last or this century; a wrong check digit hides nobody. */
function hasBirthDate(number: string): boolean {
  const bare = number.normalize('NFKC').replace(/[^0-9Xx]/g, '')
  return /^.{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(bare)
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

/** Numbers of people nobody entered as a party, told by their shape alone. */
export const strayNumbers = [
  {
    trace: alone(`[1-8]${figures('{16}')}${gap}[0-9０-９XxＸｘ]`),
    to: '（证件号码略）',
    hides: { what: 'number', why: '文中出现的居民身份证号码不公开' },
    holds: hasBirthDate,
  },
  {
    trace: alone(`62${figures('{14,17}')}`),
    to: '（账号略）',
    hides: { what: 'number', why: '文中出现的银行账号不公开' },
    holds: undefined,
  },
  {
    trace: alone(`[1１][3-9３-９]${figures('{9}')}`),
    to: '（电话略）',
    hides: { what: 'phone', why: '文中出现的移动电话号码不公开' },
    holds: undefined,
  },
  {
    trace: `[${provinces}][A-HJ-NP-Z][·• ]?(?=[A-Z]*[0-9])[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9学警港澳](?![0-9A-Za-z])`,
    to: '（号牌略）',
    hides: { what: 'number', why: '文中出现的机动车号牌不公开' },
    holds: undefined,
  },
] as const
