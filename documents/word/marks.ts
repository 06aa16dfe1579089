import type { Form } from '@xiezhi/casework'
import { type FormText, textsOf, withTexts } from '@xiezhi/casework/forms/texts.ts'
import type { Field } from '@xiezhi/law'
import type { Outline } from './outline.ts'

/**
 * Which words of a paper came from which field is found by marking them: each text of the form stands between two characters nobody
 * types (of the last but one plane, for private use), and wherever they come out in the paper, what is between them is its. So no rule has to say it.
 */
const first = 0xf0000
const most = 0x8000
const end = '\u{ffffd}'
/** The text goes on in the next line. */
const cut = '\u{ffffc}'
const anyMark = /[\u{f0000}-\u{ffffd}]/u
const starts = /[\u{f0000}-\u{f7fff}]/u
const startOf = (n: number): string => String.fromCodePoint(first + n)

/** What stands in the paper where nothing is written yet. */
const toFill = (label: string): string => `【${label}】`
/** A stop at the end is often set by the paper itself, and taken off before. */
const stops = /[。；;，,、\s]*$/u

/** A text of the form as it is to be found again. */
export interface MarkedText extends FormText {
  /** What stands in the paper for it, without what follows it anyway. */
  readonly shown: string
  /** The stop it ends with. */
  readonly stop: string
}

/** A form whose texts are marked, and the texts in the order of their marks; `leave`: of fields that stay as they are. */
export function markForm(fields: readonly Field[], form: Form, leave: ReadonlySet<string> = new Set()) {
  const texts = textsOf(fields, form)
    .filter(({ at, text }) => !leave.has(String(at[0])) && !anyMark.test(text))
    .slice(0, most)
    .map(({ text, ...rest }): MarkedText => {
      const stop = stops.exec(text)?.[0] ?? ''
      const shown = text === '' ? toFill(rest.label) : text.slice(0, text.length - stop.length)
      return { ...rest, text, shown, stop }
    })
  const marked = texts.map(({ at, shown, stop }, n) => ({ at, text: `${startOf(n)}${shown}${end}${stop}` }))
  return { texts, form: withTexts(form, marked) }
}

/** Every string of an outline, in its order, once more. */
function eachString<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => eachString(one, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachString(one, change)])) as T
}

/** The same with no mark open at the end of a line: one that goes on is opened again, one whose end was cut off is none. */
export function balanced(outline: Outline, texts: readonly MarkedText[]): Outline {
  let open: { readonly start: string; left: number } | undefined
  const inLine = (line: string): string => {
    let out = open === undefined ? '' : open.start
    for (const character of line) {
      if (starts.test(character)) {
        const lines = texts[character.codePointAt(0)! - first]?.shown.split('\n').length ?? 1
        if (open !== undefined) out += end
        open = { start: character, left: lines }
        out += character
      } else if (character === end) {
        if (open !== undefined) out += end
        open = undefined
      } else out += character
    }
    if (open !== undefined) {
      open.left -= 1
      out += cut
      if (open.left <= 0) open = undefined
    }
    return out
  }
  const whole = (text: string) => (text === '' ? '' : text.split('\n').map(inLine).join('\n'))
  // Kinds of parts and the like are strings too; a mark stands in none of them.
  const { parts, end: last, ...head } = outline
  return {
    ...eachString(head, whole),
    parts: parts.map((part) => ({ ...eachString({ ...part, type: '' }, whole), type: part.type }) as typeof part),
    ...(last === undefined ? {} : { end: eachString(last, whole) }),
  }
}

/** Where a text begins and ends for who lays it out: two characters that are none. */
export const shade = { on: '\ufdd0', off: '\ufdd1' } as const
const shading = (text: string): string =>
  text.replace(/[\u{f0000}-\u{f7fff}]/gu, shade.on).replace(/[\u{ffffc}\u{ffffd}]/gu, shade.off)

/** For who edits: what he may change is shaded. */
export const shaded = (outline: Outline): Outline => eachString(outline, shading)

/** The text of a paper with marks in it, and of each character whose it is: the number of a text, or -1. */
export function ownersIn(marked: string): { readonly text: string; readonly owners: Int32Array } {
  let text = ''
  const owners: number[] = []
  let now = -1
  // After a cut, its text goes on where the same mark is opened again at the head of the next line.
  let going = -1
  for (const character of marked) {
    const point = character.codePointAt(0)!
    if (character === end || character === cut) {
      going = character === cut ? now : -1
      now = -1
    } else if (starts.test(character)) {
      now = point - first
      if (going === now && text.endsWith('\n')) owners[owners.length - 1] = now
      going = -1
    } else {
      text += character
      for (let unit = 0; unit < character.length; unit += 1) owners.push(now)
      if (character !== '\n') going = -1
    }
  }
  return { text, owners: Int32Array.from(owners) }
}
