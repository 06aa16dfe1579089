import { NUMERAL_CHARACTERS, numeralValue, plainNumerals } from '../format/numeral.ts'
import { sameCharacter } from '../format/sameCharacter.ts'

/**
 * A text as it is compared, with a map back: `text[i]` came from the characters `from[i]` to `to[i]` of the original.
 * Matching is done here by plain search, so that its time grows with the text and with nothing else.
 */
export interface View {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Cannot be seen, or only changes how the character before it looks. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}]/u
/** Spaces, signs, strokes, dots and quotation marks: a name is read over them; commas, stops and brackets part words. */
const readOver = /[\p{Z}\s\p{S}\p{Pd}\p{Pc}\p{Pi}\p{Pf}·•・‧.*'"`/\\&#%@…†‡]/u

function build(text: string, keep: (character: string) => boolean): View {
  let shown = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    // What is read over is judged by what it is compared as: ﹒ is a dot, ＿ a stroke.
    for (const part of unseen.test(character) ? '' : sameCharacter(character)) {
      if (!keep(part) || unseen.test(part)) continue
      shown += part
      for (let i = 0; i < part.length; i += 1) {
        from.push(at)
        to.push(end)
      }
    }
    at = end
  }
  return { text: shown, from, to }
}

/** With spaces and signs as they stand: in which numbers are told by their shape. */
export const shapeView = (text: string): View => build(text, () => true)

/** As names are read: without spaces, dots and strokes, in whatever width, case or form. */
export const nameView = (text: string): View => build(text, (character) => !readOver.test(character))

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

/** As numbers are read: also in Chinese figures, and with 年月日 between them. */
export const numberView = (text: string): View =>
  rewritten(
    rewritten(nameView(plainNumerals(text)), /[年月日]/g, () => ''),
    new RegExp(`[${figures}幺]`, 'g'),
    (figure) => (figure === '幺' ? '1' : String(figures.indexOf(figure))),
  )

/** As addresses are read: 十二号 is 12号. */
export const addressView = (text: string): View =>
  rewritten(nameView(plainNumerals(text)), new RegExp(`[${NUMERAL_CHARACTERS}]{1,12}`, 'g'), (numeral) => {
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
