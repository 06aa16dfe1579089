import type { EventHeader } from './event.ts'

const word = '[A-Za-z0-9][A-Za-z0-9._:/@+~#-]{0,199}'
const digest = '[0-9a-f]{64}'
/** Fifteen figures: every such number is read exactly. */
const count = '[1-9][0-9]{0,14}'
const rule = `"${word}":"${word}"`

/** A header that refers to nothing, with its members in canonical order: nearly every one. */
const plain = new RegExp(
  `^\\{"acted":"(${word})","actor":\\{"agency":"(${word})",(?:"behalfOf":"(${word})",)?"person":"(${word})","post":"(${word})"\\}` +
    `,"command":"(${word})","commitment":\\{"sha256":"(${digest})"(?:,"sm3":"(${digest})")?\\},"format":"xiezhi\\.event/1"` +
    `,"previous":"(${digest})","proceeding":"(|${word})","recorded":"(${word})","refs":\\[\\]` +
    `,"rules":\\{((?:${rule}(?:,${rule})*)?)\\},"sequence":(${count})` +
    `,"stream":"([a-z][a-z-]*/[A-Za-z0-9][A-Za-z0-9._:/@+~#-]{0,179})","type":"(${word})","v":(${count})\\}$`,
)

/**
 * The header whose canonical text this is, read in one pass; null: it is another kind of text, and has to be parsed. What
 * matches has one spelling only, so that nothing is left to be compared: identifiers hold nothing that JSON escapes.
 */
export function plainHeader(text: string): EventHeader | null {
  const m = plain.exec(text)
  if (m === null) return null
  const rules = rulesIn(m[12]!)
  if (rules === null) return null
  const behalfOf = m[3]
  const sm3 = m[8]
  return {
    acted: m[1]!,
    actor:
      behalfOf === undefined
        ? { agency: m[2]!, person: m[4]!, post: m[5]! }
        : { agency: m[2]!, behalfOf, person: m[4]!, post: m[5]! },
    command: m[6]!,
    commitment: sm3 === undefined ? { sha256: m[7]! } : { sha256: m[7]!, sm3 },
    format: 'xiezhi.event/1',
    previous: m[9]!,
    proceeding: m[10]!,
    recorded: m[11]!,
    refs: [],
    rules,
    sequence: Number(m[13]),
    stream: m[14]!,
    type: m[15]!,
    v: Number(m[16]),
  }
}

/** Names and versions; null where the names do not ascend. */
function rulesIn(text: string): EventHeader['rules'] | null {
  const rules: Record<string, string> = {}
  if (text === '') return rules
  // Neither names nor versions hold a quotation mark: every fourth piece is a name, and two on its version.
  const pieces = text.split('"')
  let before = ''
  for (let at = 1; at < pieces.length; at += 4) {
    const name = pieces[at]!
    if (name <= before) return null
    rules[name] = pieces[at + 2]!
    before = name
  }
  return rules
}
