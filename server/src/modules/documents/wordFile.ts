import { linesOf, UnreadableWord } from '@xiezhi/documents'
import { entriesOf } from '@xiezhi/lists/file/zip.ts'
import { Problem } from '../../platform/errors.ts'

/** What the text of a paper may be at most, unpacked; what comes in is bounded by the call. */
const unpacked = 8 * 2 ** 20
const again = '在 Word、WPS 中打开，另存为 docx，再读回；表单中的内容没有改动'

const refused = (code: string, sentence: string): Problem => new Problem(422, code, sentence, { next: again })

/** The lines of a DOCX: only its text is unpacked, whatever else it brings. Throws `Problem` 422, each in one sentence. */
export async function wordLines(bytes: Uint8Array): Promise<readonly string[]> {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0')
    throw refused('word-old', '文件是旧的 doc 格式，或者设有密码，没有读取。')
  const entries = [...entriesOf(bytes)]
  const text = entries.find((e) => e !== 'damaged' && e.name === 'word/document.xml')
  if (entries.includes('damaged') || text === undefined || text === 'damaged')
    throw refused('word-damaged', '文件不是 docx，或者已经损坏，打不开。')
  if (entries.some((e) => e !== 'damaged' && /vbaProject|vbaData/i.test(e.name)))
    throw refused('word-scripted', '文件中夹带了宏，没有读取。')
  if ((text.flags & 1) === 1) throw refused('word-locked', '文件设有密码，没有读取。')
  const xml = text.unpack(unpacked)
  if (xml === 'too much') throw refused('word-bomb', '文件解压后超过限度，没有读取。')
  if (xml === 'damaged') throw refused('word-damaged', '文件已经损坏，打不开。')
  try {
    return await linesOf(xml.toString('utf8'))
  } catch (error) {
    if (error instanceof UnreadableWord) throw refused(error.code, error.message)
    throw error
  }
}
