import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { shade } from './marks.ts'
import type { OpinionPart, Outline, Part } from './outline.ts'

/**
 * The families of GB/T 9704 by the names word processors know them under: who edits has them or something like them, and no letters
 * travel in the file.
 */
const fonts = { text: '仿宋_GB2312', title: '方正小标宋简体', section: '黑体', subsection: '楷体_GB2312' } as const
const family = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name })
/** Half points: 三号, 二号, 小四, 五号. */
const size = { text: 32, title: 44, form: 24, small: 21 } as const
/** Twentieths of a point. The text area is 156 mm wide; widths in these units, for other word processors ignore shares. */
const mm = (n: number): number => Math.round((n * 1440) / 25.4)
const width = mm(156)
const line = { line: Math.round(mm(225) / 22), lineRule: LineRuleType.EXACT } as const
const twoLetters = size.text * 20

/** What may be changed of an editing draft. */
const shading = { shading: { type: ShadingType.CLEAR, fill: 'EAF1DD', color: 'auto' } }
/** A line as it is shaded, piece by piece. */
const pieces = (line: string) =>
  line
    .split(new RegExp(`(${shade.on}[^${shade.off}]*${shade.off}?)`, 'u'))
    .filter((one, i, all) => one !== '' || (i === 0 && all.length === 1))
    .map((one) => ({
      text: one.replaceAll(shade.on, '').replaceAll(shade.off, ''),
      ...(one.startsWith(shade.on) ? shading : {}),
    }))
const run = (text: string, more: object = {}): TextRun[] =>
  text
    .split('\n')
    .flatMap((line, i) =>
      pieces(line).map(
        (one, j) =>
          new TextRun({ ...one, ...(i === 0 || j > 0 ? {} : { break: 1 }), font: family(fonts.text), ...more }),
      ),
    )
const middle = (children: ParagraphChild[], more: object = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children, ...more })
const prose = (text: string, font: string = fonts.text): Paragraph[] =>
  text.split('\n').map(
    (one) =>
      new Paragraph({
        children: run(one, { size: size.text, font: family(font) }),
        spacing: line,
        indent: { firstLine: twoLetters },
        alignment: AlignmentType.BOTH,
      }),
  )
const flush = (text: string): Paragraph => new Paragraph({ children: run(text, { size: size.text }), spacing: line })

/**
 * The paper as DOCX, for those who must go on with it elsewhere. `note` stands in the head of each page: what is edited is no paper of
 * the agency's any more.
 */
export async function wordOf(outline: Outline, note: string): Promise<Uint8Array> {
  const { agency, title, number, marks } = outline
  const document = new Document({
    title: `${agency}${title} ${number}`,
    creator: agency,
    styles: {
      default: { document: { run: { font: family(fonts.text), size: size.text, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(25) },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: run([note, ...marks].join('　'), { size: 18, color: '666666' }),
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [middle([new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.small })])],
          }),
        },
        children: [...headOf(outline), ...bodyOf(outline), ...endOf(outline)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function headOf({ as, agency, title, number, addressee }: Outline): Paragraph[] {
  const large = { size: size.title, font: family(fonts.title) }
  const called = middle(run(title, large), { spacing: { before: 240, after: 240 } })
  if (as !== 'letter')
    return [
      middle(run(agency, large)),
      called,
      ...(number === ''
        ? []
        : [new Paragraph({ alignment: AlignmentType.RIGHT, children: run(number, { size: size.form }) })]),
    ]
  const red = 'D5000F'
  return [
    middle(run(agency, { ...large, size: 72, color: red }), { spacing: { before: 600, after: 480 } }),
    middle(run(number, { size: size.text }), {
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 8 } },
      spacing: { after: 480 },
    }),
    called,
    ...(addressee === undefined ? [] : [flush(`${addressee}：`)]),
  ]
}

/** Runs of rows are one table each; what stands between them stands between the tables. */
function bodyOf({ as, parts }: Outline): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = []
  let rows: RowPart[] = []
  const close = () => {
    if (rows.length > 0)
      out.push(rowsTable(rows), new Paragraph({ spacing: { line: 60, lineRule: LineRuleType.EXACT } }))
    rows = []
  }
  for (const part of parts) {
    if (part.type === 'opinion' || (part.type === 'row' && as === 'form')) rows.push(part)
    else {
      close()
      out.push(...partOf(part))
    }
  }
  close()
  return out
}

type RowPart = OpinionPart | Extract<Part, { type: 'row' }>

function partOf(part: Exclude<Part, OpinionPart>): (Paragraph | Table)[] {
  switch (part.type) {
    case 'section':
      return prose(part.text, fonts.section)
    case 'subsection':
      return prose(part.text, fonts.subsection)
    case 'paragraph':
    case 'item':
      return prose(part.text)
    case 'row':
      return prose(`${part.label}：${part.text}`)
    case 'signs':
      return part.lines.map((who) => flush(`${who}（签名）：　　　　　　　　　　　年　　月　　日`))
    case 'table':
      return [countedTable(part), new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } })]
  }
}

const cell = (text: string, wide: number, more: { readonly label?: boolean; readonly span?: number } = {}) =>
  new TableCell({
    width: { size: wide, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 60, bottom: 60 },
    ...(more.span === undefined ? {} : { columnSpan: more.span }),
    children: text.split('\n').map(
      (one) =>
        new Paragraph({
          alignment: more.label === true ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: run(one, { size: size.form }),
        }),
    ),
  })

const tableOf = (rows: TableRow[], columnWidths: number[]) =>
  new Table({ rows, columnWidths, width: { size: width, type: WidthType.DXA }, layout: TableLayoutType.FIXED })

/** A line for each, counted; the head stands again on every page. */
function countedTable({ columns, rows }: Extract<Part, { type: 'table' }>): Table {
  const first = mm(12)
  const shares = columns.reduce((sum, { wide }) => sum + wide, 0)
  const widths = [first, ...columns.map(({ wide }) => Math.floor(((width - first) * wide) / shares))]
  const lineOf = (cells: readonly string[], label: boolean) =>
    cells.map((text, at) => cell(text, widths[at]!, { label }))
  return tableOf(
    [
      new TableRow({ tableHeader: true, children: lineOf(['序号', ...columns.map(({ title }) => title)], true) }),
      ...rows.map((cells, i) => new TableRow({ cantSplit: true, children: lineOf([String(i + 1), ...cells], false) })),
    ],
    widths,
  )
}

/** Rows of a form: two halves that follow each other share a line. */
function rowsTable(parts: readonly RowPart[]): Table {
  const label = mm(27)
  const value = Math.floor((width - 2 * label) / 2)
  const widths = [label, value, label, value]
  const rows: TableRow[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!
    const next = parts[at + 1]
    if (part.type === 'opinion') {
      rows.push(opinionRow(part, label))
    } else if (part.half && next?.type === 'row' && next.half) {
      const pair = [part, next].flatMap((p) => [cell(p.label, label, { label: true }), cell(p.text, value)])
      rows.push(new TableRow({ children: pair }))
      at += 1
    } else
      rows.push(
        new TableRow({
          children: [cell(part.label, label, { label: true }), cell(part.text, width - label, { span: 3 })],
        }),
      )
  }
  return tableOf(rows, widths)
}

/** Tall enough that there is room to write, with signature and day under it. */
function opinionRow({ label, text, signers, date }: OpinionPart, wide: number): TableRow {
  const names = signers.map(({ name, certificate }) =>
    certificate === undefined ? name : `${name}（执法证号：${certificate}）`,
  )
  const foot = [
    `签名：${names.length === 0 ? '　　　　　　' : names.join('、')}`,
    date === '' ? '　　　　年　　月　　日' : date,
  ]
  const content = new TableCell({
    width: { size: width - wide, type: WidthType.DXA },
    columnSpan: 3,
    margins: { left: 80, right: 80, top: 60, bottom: 60 },
    children: [
      ...text.split('\n').map((one) => new Paragraph({ children: run(one, { size: size.form }) })),
      ...foot.map((one) => new Paragraph({ alignment: AlignmentType.RIGHT, children: run(one, { size: size.form }) })),
    ],
  })
  return new TableRow({
    height: { value: mm(40), rule: HeightRule.ATLEAST },
    children: [cell(label, wide, { label: true }), content],
  })
}

function endOf({ agency, end }: Outline): Paragraph[] {
  if (end === undefined) return []
  const right = (text: string, chars: number) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: run(text, { size: size.text }),
      indent: { right: chars * size.text * 10 },
      spacing: line,
    })
  return [
    ...end.lines.flatMap((text) => prose(text)),
    new Paragraph({ spacing: line }),
    right(agency, 3),
    right(end.date, 4),
    ...(end.copies === undefined
      ? []
      : [
          new Paragraph({
            children: run(end.copies, { size: 28 }),
            spacing: { before: 480 },
            border: {
              top: { style: BorderStyle.SINGLE, size: 6, space: 4 },
              bottom: { style: BorderStyle.SINGLE, size: 6, space: 4 },
            },
          }),
        ]),
  ]
}
