/** Characters that stand in nearly every list, simplified and traditional: they tell which of two readings is Chinese. */
const common = new Set(
  '的一是不在有人和中国大年为以上个到行政执法事项目录清单编号名称依据类型主体机构部门区县市省局处罚许可检查强制确认企业公司统一社会信用代码登记备注地址注册经营责任对条第款规定' +
    '國為個執項錄單編號稱據類機構門區縣處罰許檢強確認業統會碼記備註冊經營對條規當場實施發證務員審監督間電話',
)

const share = (text: string): number => {
  let known = 0
  let han = 0
  for (const character of text.slice(0, 200_000)) {
    if (character < '\u3400' || character > '\uffdc') continue
    han += 1
    if (common.has(character)) known += 1
  }
  return han === 0 ? 0 : known / han
}

const tried = (encoding: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: every second byte of what is ASCII in a table (commas, digits, line ends) is nought. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096)
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length
  const even = head.filter((byte) => byte === 0).length - odd
  if (even + odd < 2 || even + odd < head.length / 100) return null
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null
}

/**
 * A text of whatever Chinese encoding. Strict UTF-8 first, for GB18030 is practically never valid UTF-8 while nearly any bytes
 * decode as GB18030; between that and Big5 the one that reads as Chinese. `lost`: characters nobody can read any more.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: string; lost: number } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return found('utf-16le', new TextDecoder('utf-16le').decode(bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return found('utf-16be', new TextDecoder('utf-16be').decode(bytes))
  const wide = withoutMark(bytes)
  if (wide !== null) return found(wide, new TextDecoder(wide).decode(bytes))
  if (bytes.includes(0)) return null
  const utf8 = tried('utf-8', bytes, true)
  if (utf8 !== null) return found('utf-8', utf8)
  for (const fatal of [true, false]) {
    const readings = ['gb18030', 'big5', ...(fatal ? [] : ['utf-8'])]
      .map((encoding) => ({ encoding, text: tried(encoding, bytes, fatal) }))
      .flatMap(({ encoding, text }) =>
        text === null ? [] : [{ encoding, text, score: share(text) - lostIn(text) / 100 }],
      )
      .sort((a, b) => b.score - a.score)
    const best = readings[0]
    if (best && best.score > 0.02) return found(best.encoding, best.text)
  }
  return null
}

const lostIn = (text: string): number => text.split('\ufffd').length - 1
const found = (encoding: string, text: string) => ({ encoding, text, lost: lostIn(text) })
