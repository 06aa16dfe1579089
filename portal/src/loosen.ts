import { plainCharacters } from '@xiezhi/casework/format/sameCharacter.ts'
import { normal, terms } from '@xiezhi/ui/search'

/** What a firm is at law, or how its sign ends: written in full by some and left out by others. */
const forms =
  /(?:股份有限公司|有限责任公司|有限公司|公司|合伙企业|个人独资企业|农民专业合作社|专业合作社|合作社|经营部|商行|商店|分店|总店|本店)$/
/** Brackets with a place or a branch within a name. */
const bracketed = /〔[^〕]{1,12}〕/g
/** 某省某市某县: said before a name where it stands on the licence, and nowhere else. */
const region = /^(?:\p{Script=Han}{2,4}?[省市县区旗镇乡])+/u

/** What is asked, of what it is asked about: 谁可以罚露天烧烤. */
const asking =
  /请问|我想(?:知道|问)|谁|哪个(?:部门|机关|单位|局)|哪里|可以|能不能|能否|有没有|有权|怎么|怎样|如何|为什么|什么|多少钱?|要不要|会不会|罚款|处罚|罚|吗|呢|[?？]/g

/**
 * What else to look for where nothing has all of this: a name without its place, without what it is at law, without both. The surest first, and
 * never less than two characters, which would find anything.
 */
export function loosened(words: string, place: string): readonly string[] {
  const whole = normal(words)
  // Of a number the year and the count are seldom wrong; the letters before them often are (罚字, 处罚).
  const number = /〔\d{4}〕\d+号?/.exec(terms(words).join(' '))?.[0]
  if (number !== undefined) return number === whole ? [] : [number]
  const plain = plainCharacters(whole)
  const bare = plain.replace(bracketed, '')
  const here = normal(place)
  const short = here.replace(/[省市县区旗]$/, '')
  const without = (text: string) => {
    const rest = [here, short].find((one) => one.length > 1 && text.startsWith(one))
    return rest === undefined ? text.replace(region, '') : text.slice(rest.length)
  }
  const candidates = [
    // In traditional characters, or with one that only looks like it.
    plain,
    bare.replace(forms, ''),
    without(bare),
    without(bare).replace(forms, ''),
    plain.replace(asking, ''),
  ]
  return [...new Set(candidates)].filter((one) => one !== whole && [...one].length >= 2)
}
