import { numeralValue, plainNumerals } from '@xiezhi/casework/format/numeral.ts'

/** What a fine may come to, as a standard words it: sums in 分, or hundredths of a base. */
export interface Range {
  readonly least?: number
  readonly most?: number
  readonly base?: string
  readonly percentLeast?: number
  readonly percentMost?: number
}

const figure = '[\\d.]+|[零一二三四五六七八九十百千]+'
const amount = `((?:${figure})(?:[千百十]?万)?(?:[一二三四五六七八九]千)?)`
const sum = `${amount}元`
const sums = new RegExp(`(?:${amount}元?以上)?(?:不足)?${sum}(?:以下)?|${sum}以上`, 'g')
const share = `(?:百分之(${figure})|([\\d.]+)[%％]|(${figure})倍)`
const shares = new RegExp(`(?:${share}以上)?${share}(以下)?`, 'g')

/** 二万, 2万, 1.5万, 20000 → 分; undefined: not read. */
function fenIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const arabic = /^([\d.]+)(万)?$/.exec(text)
  const value = arabic === null ? numeralValue(text) : Number(arabic[1]) * (arabic[2] === undefined ? 1 : 10_000)
  const fen = value === null ? Number.NaN : Math.round(value * 100)
  return Number.isSafeInteger(fen) && fen > 0 ? fen : undefined
}

function percentIn(of: readonly (string | undefined)[]): number | undefined {
  const [hundredths, percent, times] = of
  const text = hundredths ?? percent ?? times
  if (text === undefined) return undefined
  const value = /^[\d.]+$/.test(text) ? Number(text) : numeralValue(text)
  const found = value === null ? Number.NaN : value * (times === undefined ? 1 : 100)
  return Number.isSafeInteger(found) && found > 0 ? found : undefined
}

const defined = (range: { readonly [key in keyof Range]: Range[key] | undefined }): Range =>
  Object.fromEntries(Object.entries(range).filter(([, v]) => v !== undefined))

/**
 * The range of the fine in a standard (处二万元以上五万元以下的罚款；处总投资额百分之一以上百分之二以下的罚款), and whether it names others
 * beside it (对直接负责的主管人员…): the first is that of who is punished. Nothing where it is worded in a way not known.
 */
export function rangeIn(standard: string): { readonly range: Range; readonly others: number } {
  const text = plainNumerals(standard.normalize('NFKC')).replace(/[\s,]/g, '')
  const fines = text.split(/[;；。]|(?=[，、]?(?:并)?对(?:其)?(?:建设单位|个人|直接|法定代表人|主要负责人|单位的))/)
  const found = fines.flatMap((part): readonly Range[] => {
    if (!/罚款|处/.test(part)) return []
    const [money] = [...part.matchAll(sums)]
    if (money !== undefined) {
      const [all, low, high, only] = money
      if (only !== undefined) return [defined({ least: fenIn(only), most: undefined })]
      const most = fenIn(high)
      const exact = low === undefined && !all.endsWith('以下')
      return [defined({ least: exact ? most : fenIn(low), most })]
    }
    const [part_] = [...part.matchAll(shares)]
    if (part_ === undefined) return []
    const [, a, b, c, d, e, f, below] = part_
    const most = percentIn([d, e, f])
    const low = percentIn([a, b, c]) ?? (below === undefined ? most : undefined)
    const base = /处(?:以)?([^，,处]{2,30}?)(?:百分之|[\d.]+[%％]|[\d.零一二三四五六七八九十百]+倍)/.exec(part)?.[1]
    return [defined({ base: base?.replace(/的$/, ''), percentLeast: low, percentMost: most })]
  })
  const [range = {}] = found
  return { range, others: Math.max(0, found.length - 1) }
}

/** The first sum of money a text names, in 分: 罚款五万元以上 → 5000000. */
export function fineIn(text: string): number | undefined {
  const plain = plainNumerals(text.normalize('NFKC')).replace(/[\s,]/g, '')
  return fenIn(new RegExp(`${amount}元`).exec(plain)?.[1])
}
