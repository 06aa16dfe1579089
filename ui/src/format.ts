/** Small pure formatters used by every face. Money is integer 分; dates are 'YYYY-MM-DD'. */

/** 100050 → '1,000.50'. No unit: the label or the text beside it says 元. */
export function formatMoney(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.trunc(Math.abs(fen) / 100)
  const cents = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}

export type ParsedMoney = { ok: true; fen: number | null } | { ok: false; sentence: string }

/** Largest amount kept exactly as an integer of 分 with room for sums: 1000 亿元. */
const MOST_FEN = 10_000_000_000_000

/** Reads what a person types in 元: '1,000.5', '１０００', '1000元'. Empty is null. Never rounds: a third decimal is refused. */
export function parseMoney(typed: string): ParsedMoney {
  const plain = typed.normalize('NFKC').replace(/[\s,¥元]/g, '')
  if (plain === '') return { ok: true, fen: null }
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) return { ok: false, sentence: '请按元填写金额，最多两位小数，例如 1000.50' }
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  if (fen > MOST_FEN) return { ok: false, sentence: '金额过大，请核对是否多填了数位' }
  return { ok: true, fen }
}

/** '2026-11-22' → '2026年11月22日'; anything else is returned as it is. */
export function longDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date
}

const unbreakable =
  /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?|\d{4}年\d{1,2}月\d{1,2}日|〔\d{4}〕第?\d+号|\b0\d{2,3}-\d{7,8}\b|\d[\d,]*(?:\.\d+)?[ 万亿]?元/g

/** A sentence in pieces; those that are `whole` (a date, an amount, the number of a paper or telephone) are never broken over two lines. */
export function pieces(sentence: string): { text: string; whole: boolean }[] {
  const found: { text: string; whole: boolean }[] = []
  let at = 0
  for (const match of sentence.matchAll(unbreakable)) {
    if (match.index > at) found.push({ text: sentence.slice(at, match.index), whole: false })
    found.push({ text: match[0], whole: true })
    at = match.index + match[0].length
  }
  if (at < sentence.length) found.push({ text: sentence.slice(at), whole: false })
  return found
}
