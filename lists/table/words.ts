import { cleanText } from '@xiezhi/casework/format/cleanText.ts'

const han = '\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}〇'
const wide = `${han}，。、；：？！（）《》〈〉【】“”‘’—…·～「」『』〔〕`
const insideWords = new RegExp(`(?<=[${wide}\\d])\\s+(?=[${wide}])|(?<=[${wide}])\\s+(?=[${wide}\\d])`, 'gu')
/** A line that begins so begins something of its own: 1. （一） ① 【法律】 第二条. */
const begins =
  /^\s*(?:\d{1,3}(?:[.．、）)]|\s)|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}[、.．]|【|〔|《|[·●■◆*]|第[一二三四五六七八九十百\d]+[条章款项])/
const ends = /[。；;：:！!？?】]\s*$/

/** Nothing in it could be of the layout or unseen: most cells are so, and are taken as they stand. */
const plain = /^[\x21-\x7e\u4e00-\u9fa5、，。；：（）《》“”]*$/

/** Full-width letters, digits and signs as the half-width ones. */
export const halfWidth = (text: string): string =>
  /^[\x20-\x7e\u4e00-\u9fa5]*$/.test(text)
    ? text
    : text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ')

/** What stands in a cell as one line: breaks and blanks inside Chinese words are of the layout and not of the word. */
export const oneLine = (text: string): string =>
  plain.test(text) ? text : cleanText(text).replace(/　/g, ' ').replace(insideWords, '').replace(/\s+/g, ' ').trim()

/** A text of several paragraphs: a break within a sentence is of the layout, one before 1. or （一） or after a full stop stays. */
export function paragraphs(text: string): string {
  if (plain.test(text)) return text
  const clean = cleanText(text)
  if (!clean.includes('\n')) return oneLine(clean)
  const lines: string[] = []
  for (const line of clean.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const before = lines.at(-1)
    if (before === undefined || ends.test(before) || begins.test(line)) lines.push(line)
    else lines[lines.length - 1] = `${before} ${line}`
  }
  return lines.map(oneLine).join('\n')
}

/** A heading as it is compared: nothing but its words. */
export const headingKey = (text: string): string =>
  halfWidth(plain.test(text) ? text : cleanText(text))
    .replace(/[\s\u3000:_*#"'“”‘’、,，。/\\|-]+/gu, '')
    .toLowerCase()

/** The same without what stands in brackets: 法定期限（天/日）, 地址(已掩码). */
export const headingCore = (text: string): string =>
  headingKey(
    halfWidth(cleanText(text))
      .replace(/\s/g, '')
      .replace(/[([{【〔][^)\]}】〕]*[)\]}】〕]/g, ''),
  )

/** What lists write where there is nothing. */
export const isNothing = (text: string): boolean =>
  /^(?:[-—–_/\\.·*~]*|无|暂无|没有|空|null|none|n\/a|\\n)$/i.test(text)

export const isSame = (text: string): boolean => /^(?:同上|同前|〃|″|"|〞)$/.test(text)
