import { utils, type WorkSheet, write } from '@e965/xlsx'
import { listKind, type Preview, previewList } from '../index.ts'

/** What a test puts in a cell: a text, a number, or what the workbook's own writer takes. */
export type Given = string | number | null | { t: 'n' | 's' | 'e'; v?: number | string; f?: string; z?: string }

export interface GivenSheet {
  readonly name?: string
  readonly rows: readonly (readonly Given[])[]
  /** As the program writes them: A2:A3. */
  readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly hidden?: true
}

/** A workbook as a program would save it. */
export function book(
  sheets: readonly GivenSheet[],
  bookType: 'xlsx' | 'biff8' | 'html' | 'xlml' | 'ods' = 'xlsx',
  date1904 = false,
): Uint8Array {
  const made = sheets.map(({ name, rows, merges, hiddenRows, hiddenColumns }, n) => {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    if (merges) sheet['!merges'] = merges.map((one) => utils.decode_range(one))
    if (hiddenRows)
      sheet['!rows'] = Array.from({ length: Math.max(...hiddenRows) }, (_, at) => ({
        hidden: hiddenRows.includes(at + 1),
      }))
    if (hiddenColumns)
      sheet['!cols'] = Array.from({ length: Math.max(...hiddenColumns) }, (_, at) => ({
        hidden: hiddenColumns.includes(at + 1),
      }))
    return { name: name ?? `Sheet${n + 1}`, sheet }
  })
  return new Uint8Array(
    write(
      {
        SheetNames: made.map(({ name }) => name),
        Sheets: Object.fromEntries(made.map(({ name, sheet }) => [name, sheet])),
        Workbook: { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })), WBProps: { date1904 } },
      },
      { type: 'array', bookType },
    ) as ArrayBuffer,
  )
}

export const text = (lines: string): Uint8Array => new TextEncoder().encode(lines)

/** The preview of a file that is taken. */
export function read(list: string, bytes: Uint8Array): Preview {
  const preview = previewList(listKind(list)!, bytes)
  if (!preview.ok) throw new Error(preview.error.message)
  return preview
}

export const refusal = (list: string, bytes: Uint8Array): string => {
  const preview = previewList(listKind(list)!, bytes)
  return preview.ok ? 'taken' : preview.error.code
}

/** Where a code was said: 3 or 3C. */
export const said = (found: readonly { code: string; row: number; column?: string }[]): string[] =>
  found.map(({ code, row, column }) => `${row}${column ?? ''} ${code}`)
