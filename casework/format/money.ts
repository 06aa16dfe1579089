/** Amounts of money as people read and write them. An amount is always a whole, non-negative number of 分. */
import { amountsIn, bareAmount } from './moneyText.ts'

export { type AmountRole, amountsIn, type FoundAmount } from './moneyText.ts'

const CAPITALS = '零壹贰叁肆伍陆柒捌玖'

export type AmountErrorCode = 'empty' | 'not-an-amount' | 'no-unit' | 'negative' | 'disagree' | 'too-precise'
export type AmountReading = { ok: true; fen: number } | { ok: false; error: { code: AmountErrorCode; message: string } }

/** 1234560 → { whole: '12,345', decimals: '60' }: the pieces a table aligns on its decimal point. */
export function yuanPieces(fen: number): { whole: string; decimals: string } {
  const { yuan, rest } = split(fen)
  return { whole: String(yuan).replace(/\B(?=(\d{3})+$)/g, ','), decimals: String(rest).padStart(2, '0') }
}

/** 1234560 → '12,345.60 元', for screens and tables. */
export function yuan(fen: number): string {
  const { whole, decimals } = yuanPieces(fen)
  return `${whole}.${decimals} 元`
}

/** 2000000 → '20,000元', 472875 → '4,728.75元': within a sentence in plain words. */
export function plainYuan(fen: number): string {
  const { whole, decimals } = yuanPieces(fen)
  return decimals === '00' ? `${whole}元` : `${whole}.${decimals}元`
}

/** 100000 → 壹仟元整, 472875 → 肆仟柒佰贰拾捌元柒角伍分: the amount in capitals, as cheques and decisions carry it. */
export function capital(fen: number): string {
  const { yuan: whole, rest } = split(fen)
  const jiao = Math.floor(rest / 10)
  const cents = rest % 10
  const head = whole === 0 ? (rest === 0 ? '零元' : '') : `${capitalWhole(whole)}元`
  const tenth = jiao > 0 ? `${CAPITALS[jiao]}角` : cents > 0 && head !== '' ? '零' : ''
  return head + tenth + (cents > 0 ? `${CAPITALS[cents]}分` : '整')
}

/**
 * Reads one amount: 20000元, 1.5万元, 10,000元, 人民币伍万元, 4728.75元(肆仟柒佰贰拾捌元柒角伍分).
 * A number without 元 is refused unless the caller knows the unit, as from a column heading.
 */
export function parseAmount(text: string, bareUnit?: 'yuan' | 'wanYuan'): AmountReading {
  const clean = text.replace(/(?<![。；;\s])[。；;\s]+$/, '').trim()
  if (clean === '') return no('empty', '没有填写金额。请填写，例如“20000元”。')
  if (/^(人民币|[¥￥])?\s*[-－−负]/.test(clean)) return no('negative', '金额不能是负数。请填写零或者正数。')
  const found = amountsIn(clean)
  const first = found[0]
  const last = found.at(-1)
  if (first && last && first.start === 0 && last.end === clean.length) {
    if (found.length === 1) return { ok: true, fen: first.fen }
    if (found.length === 2 && last.role === 'restatement')
      return no('disagree', `“${clean}”中的数字与大写不一致。请核对原文，改正后再填写。`)
  }
  const bare = bareAmount(clean, bareUnit)
  if (bare.kind === 'fen') return { ok: true, fen: bare.fen }
  if (bare.kind === 'no-unit') return no('no-unit', `“${clean}”没有写明单位。请写明是“元”还是“万元”。`)
  if (bare.kind === 'too-precise') return no('too-precise', `“${clean}”不是整数分，或者数额过大。请核对，最多填到分。`)
  return no('not-an-amount', `“${clean}”不是一笔金额。请填写数字或者大写金额，例如“20000元”或者“贰万元整”。`)
}

function no(code: AmountErrorCode, message: string): AmountReading {
  return { ok: false, error: { code, message } }
}

function split(fen: number): { yuan: number; rest: number } {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError('金额应为非负的整数分。')
  return { yuan: Math.floor(fen / 100), rest: fen % 100 }
}

/** Groups of four from the top: …亿 over 万 over ones, with 零 before a group that does not begin with thousands. */
function capitalWhole(yuan: number): string {
  const groups = [Math.floor(yuan / 1e12), Math.floor(yuan / 1e8) % 1e4, Math.floor(yuan / 1e4) % 1e4, yuan % 1e4]
  let text = ''
  let skipped = false
  for (const [i, group] of groups.entries()) {
    if (group === 0) skipped = text !== ''
    else {
      text += (text !== '' && (skipped || group < 1000) ? '零' : '') + capitalGroup(group)
      text += i === 0 || i === 2 ? '万' : ''
      skipped = false
    }
    if (i === 1 && text !== '') text += '亿'
  }
  return text
}

function capitalGroup(group: number): string {
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '仟'],
    [100, '佰'],
    [10, '拾'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${CAPITALS[digit]}${name}`
      gap = false
    }
  }
  return text
}
