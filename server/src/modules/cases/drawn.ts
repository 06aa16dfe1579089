import { randomInt } from 'node:crypto'

/** Letters and digits nobody takes for one another: forty-four bits, once each. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code for who gets a paper, drawn for the step that makes it: never asked of who takes the step. */
export function drawnCode(): string {
  const drawn = Array.from({ length: 9 }, () => signs[randomInt(signs.length)]).join('')
  return drawn.replace(/(?<=^.{3}|^.{6})/g, '-')
}
