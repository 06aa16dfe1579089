import { NUMERAL_CHARACTERS, numeralValue, plainNumerals } from '../format/numeral.ts'
import { sameCharacter } from '../format/sameCharacter.ts'
import { usualForm } from './variants.ts'

/**
 * A text as it is compared, with a map back: `text[i]` came from the characters `from[i]` to `to[i]` of the original.
 * Matching is done here by plain search, so that its time grows with the text and with nothing else.
 */
export interface View {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Cannot be seen, or only changes how the character before it looks: ễ is e, ｽﾞ and ズ are one. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/u
/** Spaces, signs, strokes, dots and quotation marks: a name is read over them; commas, stops and brackets part words. */
const readOver = /[\p{Z}\s\p{S}\p{Pd}\p{Pc}\p{Pi}\p{Pf}·•・‧.*'"`/\\&#%@…†‡]/u

/** A tab or the end of a line parts two numbers, as a space does. */
const control = /\p{Cc}/u

function readAs(character: string): string {
  if (control.test(character)) return character === '\n' ? character : ' '
  return unseen.test(character) ? '' : usualForm(sameCharacter(character)).normalize('NFD')
}

type Read = (code: number) => string

/** What of each character is compared, worked out once: every text of every page is gone through several times. */
function reader(keep: (character: string) => boolean): Read {
  const known = new Array<string | undefined>(0x10000)
  return (code) => {
    const before = known[code]
    if (before !== undefined) return before
    // What is read over is judged by what it is compared as: ﹒ is a dot, ＿ a stroke.
    const parts = [...readAs(String.fromCodePoint(code))]
    const read = parts.filter((part) => keep(part) && !unseen.test(part)).join('')
    // Beyond the first plane few are met.
    if (code <= 0xffff) known[code] = read
    return read
  }
}

function build(text: string, read: Read): View {
  let shown = ''
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const end = at + (code > 0xffff ? 2 : 1)
    const kept = read(code)
    shown += kept
    for (let i = 0; i < kept.length; i += 1) {
      from.push(at)
      to.push(end)
    }
    at = end
  }
  return { text: shown, from, to }
}

const asShaped = reader(() => true)
const asNamed = reader((character) => !readOver.test(character))
const asLetters = reader((character) => /[\p{L}\p{N}]/u.test(character))

/** With spaces and signs as they stand: in which numbers are told by their shape. */
export const shapeView = (text: string): View => build(text, asShaped)

/** As names are read: without spaces, dots and strokes, in whatever width, case or form. */
export const nameView = (text: string): View => build(text, asNamed)

/** Letters and figures alone. */
export const lettersView = (text: string): View => build(text, asLetters)

/** Replaces what the pattern meets by what it means, and keeps the places. */
function rewritten(view: View, pattern: RegExp, meaning: (match: string) => string | null): View {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  const copy = (start: number, end: number) => {
    text += view.text.slice(start, end)
    for (let i = start; i < end; i += 1) {
      from.push(view.from[i]!)
      to.push(view.to[i]!)
    }
  }
  if (view.text.search(pattern) < 0) return view
  let at = 0
  for (const match of view.text.matchAll(pattern)) {
    const said = meaning(match[0])
    if (said === null) continue
    const end = match.index + match[0].length
    copy(at, match.index)
    text += said
    for (let i = 0; i < said.length; i += 1) {
      from.push(view.from[match.index]!)
      to.push(view.to[end - 1]!)
    }
    at = end
  }
  copy(at, view.text.length)
  return { text, from, to }
}

const figures = '零一二三四五六七八九'
/** 幺 is read here as it was folded: 么, which is a figure only among figures, and never in 什么, 怎么. */
const otherFigures: Readonly<Record<string, string>> = { 么: '1', O: '0', I: '1', L: '1', 洞: '0', 拐: '7', 勾: '9' }
/** As numbers are called out: 幺三八洞洞; figures only among figures. */
const called = '么洞拐勾'
const anyFigure = new RegExp(
  `[${figures}OIL]|(?<![什怎那这多要])么(?=[${figures}${called}])|(?<=[${figures}${called}])么|[洞拐勾](?=[${figures}${called}])|(?<=[${figures}${called}])[洞拐勾]`,
  'g',
)
const asFigures = (view: View): View => rewritten(view, anyFigure, (c) => otherFigures[c] ?? String(figures.indexOf(c)))

/** As `shapeView`, with every way of writing a figure as that figure: 壹叁玖, 〇, and the letters that slip in for 0 and 1. */
export const figureView = (text: string): View => asFigures(shapeView(plainNumerals(text)))

/** As numbers are read: also in Chinese figures, and with 年月日 between them. */
export const numberView = (text: string): View =>
  asFigures(rewritten(nameView(plainNumerals(text)), /[年月日]/g, () => ''))

/** Ⅷ comes here as the letters it looks like; a number only where a house has one. */
const roman = /(?<=[路街巷弄道里村园区苑])(?:X{0,2}(?:IX|IV|V?I{1,3})|X{0,2}V|X{1,2})(?=号|栋|幢|座|弄|单元)/g
const romanValue = (letters: string): string =>
  String(
    [...letters].reduce((sum, letter, i, all) => {
      const of = (l: string | undefined) => (l === 'X' ? 10 : l === 'V' ? 5 : l === 'I' ? 1 : 0)
      return sum + (of(letter) < of(all[i + 1]) ? -of(letter) : of(letter))
    }, 0),
  )

const numerals = new RegExp(`[${NUMERAL_CHARACTERS}]{1,12}`, 'g')

/** As addresses are read: 十二号 is 12号, and so is Ⅻ号. */
export const addressView = (text: string): View =>
  rewritten(rewritten(nameView(plainNumerals(text)), roman, romanValue), numerals, (numeral) => {
    const value = numeralValue(numeral)
    return value === null ? null : String(value)
  })

export interface Place {
  readonly start: number
  readonly end: number
}

/** Every index of the view at which `sought` (already as the view is) stands. */
export function indicesOf(view: View, sought: string): readonly number[] {
  const found: number[] = []
  if (sought === '') return found
  for (let at = view.text.indexOf(sought); at >= 0; at = view.text.indexOf(sought, at + 1)) found.push(at)
  return found
}

/** Where in the original text what the view holds from `start` to `end` (not empty) stands. */
export const placeOf = (view: View, start: number, end: number): Place => ({
  start: view.from[start]!,
  end: view.to[end - 1]!,
})
