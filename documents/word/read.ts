import { setImmediate as breath } from 'node:timers/promises'
import { cleanText } from '@xiezhi/casework/format/cleanText.ts'
import sax from 'sax'

/** What came back is no paper that can be read; the sentence is for who sent it. */
export class UnreadableWord extends Error {
  readonly code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}
const damaged = () => new UnreadableWord('word-damaged', '文件已经损坏，打不开。')
const tooLong = () => new UnreadableWord('word-too-long', '文件的内容太多，不会是一份文书。')

/** Longer, and deeper, than any paper of a case. */
const most = { characters: 200_000, lines: 6_000, depth: 500, paragraphs: 50 }
/** Of a name, a comment, an instruction or a value that does not end: none in a paper is as long, and gathered whole each would take seconds. */
Object.assign(sax, { MAX_BUFFER_LENGTH: 2 ** 20 })
/** Read at once; between two whoever else is served has his turn: a file of others may take seconds. */
const slice = 65_536

/** Struck out, or the same drawn once more for older programs. */
const unread = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPr', 'pPr', 'sdtPr', 'sectPr'])
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * The lines of a document of a word processor (word/document.xml), without those that are empty. Only text is taken: nothing in it runs,
 * nothing outside it is looked up.
 */
export async function linesOf(xml: string): Promise<readonly string[]> {
  const lines: string[] = []
  /** What was opened and is not closed yet; the paragraphs among it, each with its words so far. */
  const open: string[] = []
  const paragraphs: string[] = []
  let left = most.characters
  let skipping = 0
  const say = (text: string) => {
    left -= text.length
    if (left < 0) throw tooLong()
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text
  }
  // Only who counts places looks at the lengths.
  const reader = sax.parser(true, { position: true })
  reader.onerror = () => {
    throw damaged()
  }
  reader.ondoctype = () => {
    throw new UnreadableWord('word-unsafe', '文件中夹带了实体声明，正常的 Word 文件没有，没有读取。')
  }
  reader.onopentag = ({ name }) => {
    const tag = local(name)
    open.push(tag)
    if (unread.has(tag)) skipping += 1
    if (open.length > most.depth) throw tooLong()
    if (skipping > 0) return
    if (tag === 'p') paragraphs.push('')
    else if (tag === 'tab') say(' ')
    else if (tag === 'br' || tag === 'cr') say('\n')
    if (paragraphs.length > most.paragraphs) throw tooLong()
  }
  reader.ontext = reader.oncdata = (text) => {
    if (skipping === 0 && open.at(-1) === 't') say(text)
  }
  reader.onclosetag = () => {
    const tag = open.pop()!
    if (tag === 'p' && skipping === 0)
      for (const line of cleanText(paragraphs.pop() ?? '').split('\n')) {
        lines.push(line)
        if (lines.length > most.lines) throw tooLong()
      }
    if (unread.has(tag)) skipping -= 1
  }
  for (let at = 0; at < xml.length; at += slice) {
    reader.write(xml.slice(at, at + slice))
    await breath()
  }
  reader.close()
  return lines.map((one) => one.trim()).filter((one) => one !== '')
}
