import { type Refused, refused } from '../said.ts'
import { decode } from './encoding.ts'
import { tablesOfJson } from './json.ts'
import { type Limits, limits as usual } from './limits.ts'
import { separated } from './separated.ts'
import type { Contents } from './sheet.ts'
import { sniff } from './sniff.ts'
import { workbook } from './workbook.ts'
import { declares, unpackWithin } from './zip.ts'

/** The sheets of a file, whatever it is called. */
export function readFile(bytes: Uint8Array, limits: Limits = usual): Contents | Refused {
  if (bytes.length > limits.bytes)
    return refused('list-too-large', `文件超过${Math.floor(limits.bytes / 2 ** 20)}MB。请分成几个文件导入。`)
  const sniffed = sniff(bytes)
  if (!sniffed.ok) return sniffed
  if (sniffed.container === 'compound') return workbook(bytes, 'xls', limits)
  if (sniffed.container === 'zip') {
    const unpacked = unpackWithin(bytes, limits)
    if (!unpacked.ok) return unpacked
    if (unpacked.names.has('word/document.xml'))
      return refused(
        'list-not-a-table',
        '这是Word文件，不是表格。请把其中的表格复制到Excel、WPS表格，另存为xlsx，再导入。',
      )
    const isBook = [...unpacked.names].some((name) => /^xl\/workbook\.|^content\.xml$/.test(name))
    return isBook
      ? workbook(bytes, 'xlsx', limits)
      : refused('list-not-a-table', '这是压缩包，不是表格。请解压后选择其中的表格文件。')
  }
  return readText(bytes, limits)
}

function readText(bytes: Uint8Array, limits: Limits): Contents | Refused {
  const decoded = decode(bytes)
  if (decoded === null)
    return refused('list-encoding', '认不出文件的编码，不是表格或者文本。请在Excel、WPS表格中另存为xlsx，再导入。')
  const { text, encoding, lost } = decoded
  if (text.trim() === '') return refused('list-empty', '文件是空的，没有可导入的内容。请重新选择文件。')
  const doubts =
    lost === 0 ? [] : [{ code: 'characters-lost', sentence: `有${lost}个字符已经损坏（显示为�），请对照原件补正。` }]
  const read = ofText(text, encoding, limits)
  if (!read.ok) return read
  const long = read.sheets.find(({ rows }) => rows.length > limits.rows)
  if (long) return refused('list-too-large', `文件超过${limits.rows}行。请分成几个文件导入。`)
  return { ...read, encoding, doubts: [...read.doubts, ...doubts] }
}

function ofText(text: string, encoding: string, limits: Limits): Contents | Refused {
  const head = text.slice(0, 4000)
  if (/^\s*(<!doctype html|<html|<table|<meta|<head)/i.test(head)) return workbook(text, 'html', limits)
  if (/^\s*<\?xml/.test(head) && /office:spreadsheet|<Workbook/.test(head))
    return /<!(?:DOCTYPE|ENTITY)/i.test(text) ? declares() : workbook(text, 'xml', limits)
  if (/^\s*[[{]/.test(head)) {
    try {
      return { ok: true, format: 'json', encoding, sheets: tablesOfJson(JSON.parse(text)), doubts: [] }
    } catch {
      // A table may begin with a bracket too.
    }
  }
  const { sheet, open } = separated(text, limits.rows)
  const doubts = open.map((line) => ({
    code: 'quote-open',
    sentence: `第${line}行有没有闭合的引号，按普通字符读入，请核对这一行。`,
  }))
  return { ok: true, format: 'text', encoding, sheets: [sheet], doubts }
}
