/** The text cut at every place where one of the marks stands, the longest first. */
export function partsOf(text: string, marks: readonly string[]): readonly { text: string; marked: boolean }[] {
  const longest = [...marks].sort((a, b) => b.length - a.length)
  const parts: { text: string; marked: boolean }[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const mark = longest.find((m) => m !== '' && text.startsWith(m, at))
    if (mark === undefined) {
      plain += text[at]
      at += 1
      continue
    }
    if (plain !== '') parts.push({ text: plain, marked: false })
    plain = ''
    parts.push({ text: mark, marked: true })
    at += mark.length
  }
  return plain === '' ? parts : [...parts, { text: plain, marked: false }]
}
