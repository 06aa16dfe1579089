export interface Facts {
  at?: string
  changed?: string
  place?: readonly [number, number, number, 'N' | 'S', number, number, number, 'E' | 'W']
  gpsDay?: string
  maker?: string
  model?: string
}

type Entry = readonly [tag: number, kind: number, count: number, bytes: Buffer]

const ascii = (tag: number, text: string): Entry => [tag, 2, text.length + 1, Buffer.from(`${text}\0`)]
const long = (tag: number, value: number): Entry => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return [tag, 4, 1, bytes]
}
function rationals(tag: number, values: readonly number[]): Entry {
  const bytes = Buffer.alloc(values.length * 8)
  values.forEach((value, i) => {
    bytes.writeUInt32BE(Number.isNaN(value) ? 0 : Math.round(value * 1000), i * 8)
    bytes.writeUInt32BE(Number.isNaN(value) ? 0 : 1000, i * 8 + 4)
  })
  return [tag, 5, values.length, bytes]
}

function directory(entries: readonly Entry[], at: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4)
  table.writeUInt16BE(entries.length)
  const rest: Buffer[] = []
  let next = at + table.length
  entries.forEach(([tag, kind, count, bytes], i) => {
    const entry = 2 + i * 12
    table.writeUInt16BE(tag, entry)
    table.writeUInt16BE(kind, entry + 2)
    table.writeUInt32BE(count, entry + 4)
    if (bytes.length <= 4) bytes.copy(table, entry + 8)
    else {
      table.writeUInt32BE(next, entry + 8)
      rest.push(bytes)
      next += bytes.length
    }
  })
  return Buffer.concat([table, ...rest])
}

/** The beginning of a JPEG with what a camera writes into it. */
export function picture(facts: Facts): Buffer {
  const { place } = facts
  const exif = facts.at === undefined ? [] : [ascii(0x9003, facts.at)]
  const gps: Entry[] = [
    ...(place === undefined
      ? []
      : [
          ascii(1, place[3]),
          rationals(2, place.slice(0, 3) as number[]),
          ascii(3, place[7]),
          rationals(4, place.slice(4, 7) as number[]),
        ]),
    ...(facts.gpsDay === undefined ? [] : [ascii(0x1d, facts.gpsDay)]),
  ]
  const image = (exifAt: number, gpsAt: number) => [
    ...(facts.maker === undefined ? [] : [ascii(0x010f, facts.maker)]),
    ...(facts.model === undefined ? [] : [ascii(0x0110, facts.model)]),
    ...(facts.changed === undefined ? [] : [ascii(0x0132, facts.changed)]),
    long(0x8769, exifAt),
    long(0x8825, gpsAt),
  ]
  const exifAt = 8 + directory(image(0, 0), 8).length
  const gpsAt = exifAt + directory(exif, exifAt).length
  const tiff = Buffer.concat([
    Buffer.from('4d4d002a00000008', 'hex'),
    directory(image(exifAt, gpsAt), 8),
    directory(exif, exifAt),
    directory(gps, gpsAt),
  ])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(tiff.length + 8)
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, Buffer.from('Exif\0\0', 'latin1'), tiff])
}
