/** Characters XML cannot hold. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escaped = (text: string): string => text.replace(unwritable, '').replace(/[&<>"']/g, (c) => escapes[c]!)

/** Rows as XML: an element a row, in it one a cell under its code. A text is text: no entity and no element of its own. */
export const toXml = (
  element: string,
  codes: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string => {
  const row = (cells: Readonly<Record<string, string>>) =>
    `  <${element}>\n${codes.map((code) => `    <${code}>${escaped(cells[code] ?? '')}</${code}>\n`).join('')}  </${element}>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element}S>\n${rows.map(row).join('')}</${element}S>\n`
}
