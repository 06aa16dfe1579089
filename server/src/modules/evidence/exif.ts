import type { Taken } from '@xiezhi/casework'

/** Bytes of the beginning in which a picture's facts are looked for; cameras and telephones write them first. */
export const factsWithin = 256 * 1024

const moment = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/

/** '2026:03:03 10:11:12' as a camera writes it; nothing for a clock that was never set. */
function timeOf(text: string | undefined): string | undefined {
  const [, y, mo, d, h, mi, s] = moment.exec(text ?? '') ?? []
  if (y === undefined || Number(y) < 1990) return undefined
  const iso = `${y}-${mo}-${d}T${h}:${mi}:${s}`
  const date = new Date(`${iso}Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== iso ? undefined : iso
}

interface Directory {
  text(tag: number): string | undefined
  numbers(tag: number): readonly number[]
}

/** TIFF 6.0: a directory is a count and entries of 12 bytes; whatever points outside is not there. */
function tiff(bytes: DataView) {
  const little = bytes.getUint16(0) === 0x4949
  const u16 = (at: number) => bytes.getUint16(at, little)
  const u32 = (at: number) => bytes.getUint32(at, little)
  const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 }
  const directory = (start: number | undefined): Directory => {
    const entries = new Map<number, { kind: number; count: number; at: number }>()
    if (start !== undefined && start > 0 && start + 2 <= bytes.byteLength) {
      const count = Math.min(u16(start), 512)
      for (let i = 0; i < count && start + 2 + i * 12 + 12 <= bytes.byteLength; i += 1) {
        const entry = start + 2 + i * 12
        const kind = u16(entry + 2)
        const many = u32(entry + 4)
        const long = (sizes[kind] ?? 0) * many
        const at = long <= 4 ? entry + 8 : u32(entry + 8)
        if (long > 0 && at + long <= bytes.byteLength) entries.set(u16(entry), { kind, count: many, at })
      }
    }
    return {
      text(tag) {
        const found = entries.get(tag)
        if (found === undefined || found.kind !== 2) return undefined
        const raw = new Uint8Array(bytes.buffer, bytes.byteOffset + found.at, Math.min(found.count, 200))
        const end = raw.indexOf(0)
        return new TextDecoder('utf-8').decode(end < 0 ? raw : raw.subarray(0, end)).trim() || undefined
      },
      numbers(tag) {
        const found = entries.get(tag)
        if (found === undefined) return []
        return Array.from({ length: Math.min(found.count, 8) }, (_, i) => {
          if (found.kind === 3) return u16(found.at + i * 2)
          if (found.kind === 4) return u32(found.at + i * 4)
          if (found.kind === 5) return u32(found.at + i * 8) / u32(found.at + i * 8 + 4)
          return bytes.getUint8(found.at + i)
        })
      },
    }
  }
  return { directory, first: u32(4) }
}

/** Degrees, minutes and seconds as a decimal with a sign; nothing for a receiver that had no fix. */
function degrees(parts: readonly number[], side: string | undefined, most: number): number | undefined {
  const [d, m = 0, s = 0] = parts
  if (d === undefined || side === undefined || ![d, m, s].every(Number.isFinite)) return undefined
  const value = d + m / 60 + s / 3600
  return value > most ? undefined : /^[SW]/i.test(side) ? -value : value
}

/** What goes before it: in JPEG, HEIC and WebP, and in PNG. */
const before = [Buffer.from('Exif\0\0', 'latin1'), Buffer.from('eXIf', 'latin1')]

/** What the device wrote into a picture, wherever its container keeps it. Never throws. */
export function takenOf(beginning: Uint8Array): Taken | undefined {
  const head = Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(beginning.length, factsWithin))
  for (const mark of before)
    for (let at = head.indexOf(mark); at >= 0; at = head.indexOf(mark, at + 1)) {
      const start = head.subarray(at + mark.length)
      const order = start.subarray(0, 4).toString('hex')
      if (order !== '49492a00' && order !== '4d4d002a') continue
      try {
        return read(new DataView(start.buffer, start.byteOffset, start.length))
      } catch (error) {
        if (error instanceof RangeError) return undefined
        throw error
      }
    }
  return undefined
}

function read(bytes: DataView): Taken | undefined {
  const { directory, first } = tiff(bytes)
  const image = directory(first)
  const exif = directory(image.numbers(0x8769)[0])
  const gps = directory(image.numbers(0x8825)[0])
  const at = timeOf(exif.text(0x9003)) ?? timeOf(exif.text(0x9004))
  const changed = timeOf(image.text(0x0132))
  const latitude = degrees(gps.numbers(2), gps.text(1), 90)
  const longitude = degrees(gps.numbers(4), gps.text(3), 180)
  // Zero and zero lies in the ocean: that is a receiver without a fix.
  const fixed = latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)
  const maker = image.text(0x010f)
  const model = image.text(0x0110)
  const device = [maker !== undefined && model?.startsWith(maker) ? undefined : maker, model].filter(Boolean).join(' ')
  const taken: Taken = {
    ...(at !== undefined && { at }),
    ...(changed !== undefined && { changed }),
    ...(fixed && { place: `${latitude.toFixed(6)},${longitude.toFixed(6)}` }),
    ...(device !== '' && { device: device.replace(/\p{Cc}/gu, '').slice(0, 100) }),
  }
  return Object.keys(taken).length === 0 ? undefined : taken
}
