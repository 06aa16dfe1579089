import { deflateSync } from 'node:zlib'

/** A number from a text, the same on every machine: variety without chance. */
export function hash(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0
  return h
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  let crc = 0xffffffff
  for (const byte of body) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4)
  return out
}

type Paint = (x: number, y: number) => readonly [number, number, number]

interface Painted {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

function painted(width: number, height: number, paint: Paint): Painted {
  const raw = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const row = y * (width * 3 + 1)
    // Each pixel as its difference from the one before it: smooth colours grow small.
    raw[row] = 1
    let left: readonly [number, number, number] = [0, 0, 0]
    for (let x = 0; x < width; x += 1) {
      const colour = paint(x, y)
      for (let c = 0; c < 3; c += 1) raw[row + 1 + x * 3 + c] = (colour[c]! - left[c]!) & 255
      left = colour
    }
  }
  return { width, height, pixels: deflateSync(raw, { level: 4 }) }
}

function png({ width, height, pixels }: Painted, facts: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...facts,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** What a telephone writes into a picture: when, by which one (TIFF in an eXIf chunk). */
function exif(at: string, device: string): Buffer {
  const model = Buffer.from(`${device}\0`, 'latin1')
  const time = Buffer.from(`${at.replaceAll('-', ':').replace('T', ' ')}:00\0`, 'latin1')
  const out = Buffer.alloc(8 + 30 + 18)
  out.write('MM\0*\0\0\0\x08', 'latin1')
  const entry = (place: number, tag: number, kind: number, count: number, value: number) => {
    out.writeUInt16BE(tag, place)
    out.writeUInt16BE(kind, place + 2)
    out.writeUInt32BE(count, place + 4)
    out.writeUInt32BE(value, place + 8)
  }
  out.writeUInt16BE(2, 8)
  entry(10, 0x0110, 2, model.length, out.length)
  entry(22, 0x8769, 4, 1, 38)
  out.writeUInt16BE(1, 38)
  entry(40, 0x9003, 2, time.length, out.length + model.length)
  return chunk('eXIf', Buffer.concat([out, model, time]))
}

/** Numbers from 0 to 255 that follow from a text, as many as wanted. */
function noise(of: string, count: number): Uint8Array {
  let state = hash(of) || 1
  return Uint8Array.from({ length: count }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 255
  })
}

const between = (low: number, high: number, share: number) => low + (high - low) * Math.min(1, Math.max(0, share))

/** Shops there are to be seen: painting one takes as long as a dozen steps of a case. */
const shops = 6
const shots = new Map<number, Painted>()

/** Stands for a photograph of the scene, with the time it was taken. */
export function photograph(of: string, at: string): Buffer {
  const shop = hash(of) % shops
  const shot = shots.get(shop) ?? shelves(`${shop}`)
  shots.set(shop, shot)
  return png(shot, [exif(at, 'XZ-Cam 2')])
}

/** Three shelves in the light of a lamp, and what is on them, in colours of its own. */
function shelves(of: string): Painted {
  const dice = noise(of, 512)
  const [width, height, floor, board] = [640, 480, 150, 12]
  const warm = 0.9 + dice[0]! / 2550
  /** What stands on a shelf: its left and right edge, how tall, which colour, where its label begins. */
  const goods = [0, 1, 2].map((shelf) => {
    const row: { from: number; to: number; tall: number; colour: readonly number[]; label: number }[] = []
    let x = 14 + (dice[shelf + 1]! % 20)
    for (let i = 0; x < width - 40; i += 1) {
      const n = 8 + shelf * 60 + i * 4
      const wide = 34 + (dice[n]! % 40)
      const missing = dice[n + 1]! % 9 === 0
      const colour = [0, 1, 2].map((c) => 50 + ((dice[n + 1 + c]! * 7) % 180))
      if (!missing)
        row.push({ from: x, to: x + wide, tall: 52 + (dice[n + 2]! % 66), colour, label: 14 + (dice[n]! % 12) })
      x += wide + 4 + (dice[n + 3]! % 7)
    }
    return row
  })
  const paint: Paint = (x, y) => {
    const light = between(1.12, 0.62, Math.hypot(x - 210, y - 40) / 620)
    const lit = (r: number, g: number, b: number) =>
      [r * light * warm, g * light * 0.97, b * light * 0.9].map((v) => Math.round(between(0, 255, v / 255))) as [
        number,
        number,
        number,
      ]
    const shelf = Math.min(2, Math.floor(y / floor))
    const down = y - shelf * floor
    if (down >= floor - board) return lit(128 - (down % 5) * 3, 94 - (down % 5) * 2, 62)
    const over = floor - board - down
    const good = goods[shelf]!.find((g) => x >= g.from && x < g.to)
    if (good === undefined || over > good.tall) {
      const shade = between(0.72, 1, down / 34) * (good && over < good.tall + 5 ? 0.9 : 1)
      return lit(206 * shade, 200 * shade, 184 * shade)
    }
    const across = (x - good.from) / (good.to - good.from)
    const round = between(0.62, 1.1, 1 - Math.abs(across - 0.38) * 1.5)
    const [r = 0, g = 0, b = 0] = good.colour
    const label = over < good.tall - good.label && over > 16
    if (label && across > 0.12 && across < 0.88) {
      const written = over % 9 > 3 && over % 9 < 7 && (x * 7 + good.from + Math.floor(over / 9) * 13) % 11 > 3
      return written ? lit(74 * round, 68 * round, 66 * round) : lit(236 * round, 232 * round, 222 * round)
    }
    return lit(r * round, g * round, b * round)
  }
  return painted(width, height, paint)
}

/** Stands for a scanned sheet: lines of writing and a round seal. */
export function scan(of: string): Buffer {
  const dice = noise(of, 2048)
  const sheet = painted(420, 594, (x, y) => {
    const ring = Math.hypot(x - 300, y - 480)
    if (ring < 52 && ring > 47) return [196, 40, 36]
    const row = Math.floor(y / 26)
    const written = y > 70 && y < 420 && y % 26 > 8 && y % 26 < 17 && x > 48 && x < 372 - (dice[row]! % 130)
    return written && dice[(row * 47 + Math.floor(x / 9)) % 2048]! > 40 ? [70, 70, 76] : [250, 249, 244]
  })
  return png(sheet)
}
