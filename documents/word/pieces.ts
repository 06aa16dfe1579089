/** What came back is no paper that can be read; the sentence is for who sent it. */
export class UnreadableWord extends Error {
  readonly code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** A tag, or what is between two tags, as it stands there. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'open' | 'close' | 'both'; readonly tag: string }

const name = /^\/?(?:[^\s:/]*:)?([^\s:/]+)/

/**
 * The tags of an XML document and what is between them, without comments and instructions. Every character is looked at once, however often
 * something begins that never ends: that is refused where it is met.
 */
export function* piecesOf(xml: string): Generator<Piece> {
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at)
      const to = next < 0 ? xml.length : next
      yield { is: 'text', text: xml.slice(at, to) }
      at = to
    } else if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4)
    else if (xml.startsWith('<?', at)) at = after(xml, '?>', at + 2)
    else {
      const to = tagEnd(xml, at + 1)
      const inside = xml.slice(at + 1, to)
      const tag = name.exec(inside)?.[1]
      if (tag === undefined) throw damaged()
      yield { is: inside.startsWith('/') ? 'close' : inside.endsWith('/') ? 'both' : 'open', tag }
      at = to + 1
    }
  }
}

const damaged = () => new UnreadableWord('word-damaged', '文件已经损坏，打不开。')

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  if (at < 0) throw damaged()
  return at + end.length
}

/** Where a tag closes; what stands in quotes closes nothing. */
function tagEnd(xml: string, from: number): number {
  const sign = /[<>"']/g
  for (sign.lastIndex = from; ; ) {
    const found = sign.exec(xml)
    if (found === null || found[0] === '<') throw damaged()
    if (found[0] === '>') return found.index
    sign.lastIndex = after(xml, found[0], found.index + 1)
  }
}
