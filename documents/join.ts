/** A PDF that cannot be taken apart (from a scanner, encrypted): it is printed by itself. */
export class UnjoinablePdf extends Error {}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

interface Piece {
  /** By number: what stands before its stream, and the stream. */
  readonly objects: ReadonlyMap<number, { readonly head: string; readonly stream?: Uint8Array }>
  readonly root: number
}

/**
 * Several PDFs one behind the other, for the printer: a copy, whose pages are those of the signed ones as they are. Takes what the product
 * renders (a table of objects, no packed ones); throws `UnjoinablePdf` for anything else.
 */
export function joinPdfs(pdfs: readonly Uint8Array[]): Uint8Array {
  const out: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')]
  const offsets: number[] = []
  let length = out[0]!.length
  const put = (...parts: readonly (string | Uint8Array)[]) => {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
      out.push(bytes)
      length += bytes.length
    }
  }
  const object = (number: number, ...parts: readonly (string | Uint8Array)[]) => {
    offsets[number] = length
    put(`${number} 0 obj\n`, ...parts, '\nendobj\n')
  }
  const [catalog, pages] = [1, 2]
  const kids: { readonly number: number; readonly count: number }[] = []
  let next = 3
  for (const pdf of pdfs) {
    const { objects, root } = taken(pdf)
    const moved = new Map([...objects.keys()].map((number) => [number, next++]))
    const tree = reference(objects.get(root)?.head ?? '', 'Pages')
    for (const [number, { head, stream }] of objects) {
      const renumbered = head.replace(/\b(\d+) 0 R\b/g, (_, n: string) => `${moved.get(Number(n)) ?? 0} 0 R`)
      const own = number === tree ? renumbered.replace('<<', `<< /Parent ${pages} 0 R`) : renumbered
      object(moved.get(number)!, own, ...(stream === undefined ? [] : [stream]))
    }
    const count = Number(/\/Count (\d+)/.exec(objects.get(tree)?.head ?? '')?.[1])
    if (!(count > 0)) throw new UnjoinablePdf('no pages')
    kids.push({ number: moved.get(tree)!, count })
  }
  const all = kids.reduce((sum, k) => sum + k.count, 0)
  object(pages, `<< /Type /Pages /Count ${all} /Kids [${kids.map((k) => `${k.number} 0 R`).join(' ')}] >>`)
  object(catalog, `<< /Type /Catalog /Pages ${pages} 0 R >>`)
  const table = length
  const row = (n: number) => `${String(offsets[n] ?? 0).padStart(10, '0')} 00000 n \n`
  put(`xref\n0 ${next}\n0000000000 65535 f \n`, ...Array.from({ length: next - 1 }, (_, i) => row(i + 1)))
  put(`trailer\n<< /Size ${next} /Root ${catalog} 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return Buffer.concat(out)
}

/** Its objects, found by its table. */
function taken(pdf: Uint8Array): Piece {
  const tail = latin(pdf.subarray(-2048))
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
  const table = Number.isInteger(at) ? latin(pdf.subarray(at)) : ''
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table)?.[1] ?? ''
  if (!table.startsWith('xref') || /\/(Prev|Encrypt)\b/.test(trailer)) throw new UnjoinablePdf('no table of its own')
  const starts: { readonly number: number; readonly from: number }[] = []
  let number = 0
  for (const line of table.slice(0, table.indexOf('trailer')).split('\n').slice(1)) {
    const section = /^(\d+) (\d+)\s*$/.exec(line)
    if (section !== null) number = Number(section[1])
    else if (/^\d{10} \d{5} [nf]/.test(line)) {
      if (line[17] === 'n') starts.push({ number, from: Number(line.slice(0, 10)) })
      number += 1
    }
  }
  const inOrder = starts.toSorted((a, b) => a.from - b.from)
  const objects = new Map(
    inOrder.map(({ number, from }, i) => [number, parted(pdf.subarray(from, inOrder[i + 1]?.from ?? at))] as const),
  )
  return { objects, root: reference(trailer, 'Root') }
}

/** An object without the words around it: its head is text, and its stream, as long as the head says, is not looked into. */
function parted(bytes: Uint8Array): { readonly head: string; readonly stream?: Uint8Array } {
  const text = latin(bytes)
  const from = /^\s*\d+ \d+ obj\s/.exec(text)?.[0].length
  const to = text.lastIndexOf('endobj')
  if (from === undefined || to < 0) throw new UnjoinablePdf('no object')
  const stream = /\bstream\r?\n/.exec(text)
  if (stream === null || stream.index > to) return { head: text.slice(from, to).trim() }
  return {
    head: text.slice(from, stream.index),
    stream: bytes.subarray(stream.index, text.lastIndexOf('endstream') + 9),
  }
}

function reference(text: string, key: string): number {
  const found = Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1])
  if (!Number.isInteger(found)) throw new UnjoinablePdf(`no ${key}`)
  return found
}
