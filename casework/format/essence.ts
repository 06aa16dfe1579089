import { NUMERAL_CHARACTERS, numeralValue, plainNumerals } from './numeral.ts'
import { plainCharacters } from './sameCharacter.ts'

const runs = new RegExp(`[${NUMERAL_CHARACTERS}]+`, 'g')

/**
 * What a text says to somebody who reads and does not look at it: letters and numbers, in one width and script and without case, a number
 * written one way. Commas, spaces and brackets make no other fact, no other name and no other article; a decimal point makes another number.
 */
export const essence = (text: string): string =>
  plainNumerals(plainCharacters(text))
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(runs, (run) => String(numeralValue(run) ?? run))
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu, '')
    .toLowerCase()
