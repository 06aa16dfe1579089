import { numeralValue, plainNumerals } from '@xiezhi/casework/format/numeral.ts'

const number = '([0-9]+|[一二三四五六七八九十]+)'
const times = new RegExp(`${number}[次轮]`)
/** Once in two years, in three months: no number of times a year. */
const longer = /(?:[二三四五六七八九十]|(?<![0-9])[2-9]|[0-9]{2,})个?(?:年|季|月)|不定期|随机|按需/
const periods: readonly (readonly [RegExp, number])[] = [
  [/半年/, 2],
  [/季/, 4],
  [/月/, 12],
]

/** 每年不超过2次, 1次/年, 每季度一次, 2次 → how often a year at most; undefined: worded in a way not known (每两年一次, 不定期). */
export function timesAYear(frequency: string | undefined): number | undefined {
  const text = plainNumerals((frequency ?? '').normalize('NFKC'))
    .replace(/\s/g, '')
    .replace(/[0-9]{4}年/g, '')
  const said = times.exec(text)?.[1]
  if (said === undefined || longer.test(text)) return undefined
  const count = /^[0-9]+$/.test(said) ? Number(said) : numeralValue(said)
  if (count === null || count === 0) return undefined
  return count * (periods.find(([like]) => like.test(text))?.[1] ?? 1)
}
