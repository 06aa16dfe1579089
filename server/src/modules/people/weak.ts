import { Problem } from '../../platform/errors.ts'
import { commonWords } from './commonWords.ts'

const shortest = 10
/** Signs that must be left when everything that is guessed first is taken out of a password. */
const left = 6

/** What fingers run along: a run of four or more, either way, is no password. */
const runs = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%^&*()'].flatMap(
  (row) => [row, [...row].reverse().join('')],
)

const escaped = (word: string) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
const common = new RegExp(
  [...commonWords]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'g',
)
const repeats = /(.+?)\1{2,}|(.)\2+/gu
const years = /(19|20)\d\d([-./]?(0?[1-9]|1[0-2])([-./]?(0?[1-9]|[12]\d|3[01]))?)?/g

function withoutRuns(text: string): string {
  let rest = text
  for (const row of runs)
    for (let length = row.length; length >= 4; length -= 1)
      for (let from = 0; from + length <= row.length; from += 1)
        rest = rest.replaceAll(row.slice(from, from + length), ' ')
  return rest
}

/** What is left of a password that is not guessed from the account, from names, lists, rows of keys, dates and repetitions. */
function ownPart(password: string, account: string, names: readonly string[]): string {
  let rest = password.normalize('NFKC').toLowerCase()
  for (const name of [account, ...account.split(/[._-]/)].filter((part) => part.length > 2))
    rest = rest.replaceAll(name, ' ')
  // 青石县市监局 is guessed as soon as 青石县市场监督管理局: none of the characters of a name is one's own.
  const known = new Set(names.join('').match(/\p{Script=Han}/gu))
  rest = [...rest].map((sign) => (known.has(sign) ? ' ' : sign)).join('')
  rest = withoutRuns(rest).replace(years, ' ').replace(common, ' ').replace(repeats, ' ')
  return [...rest].filter((sign) => /[^\s\p{C}\p{P}\p{S}]/u.test(sign)).join('')
}

/** Refuses what is guessed first; `names`: of the person and where he works. Throws `Problem` 422 `weak-password`, which says why. */
export function refuseWeak(password: string, account: string, names: readonly string[] = []): void {
  const no = (sentence: string) => new Problem(422, 'weak-password', sentence)
  if ([...password].length < shortest) throw no(`密码至少要有${shortest}个字符，请换一个更长的密码。`)
  const own = ownPart(password, account, names)
  if ([...own].length >= left && new Set(own).size >= 4) return
  throw no(
    `这个密码容易被猜到：除去账号、姓名和单位名称中的字、常见的词、年份以及连续、重复的字符，至少还要有${left}个字母、数字或者汉字。可以用几个不相干的词连起来。`,
  )
}
