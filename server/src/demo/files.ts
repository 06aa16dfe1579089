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

function png(width: number, height: number, paint: Paint): Buffer {
  const raw = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raw.set(paint(x, y), y * (width * 3 + 1) + 1 + x * 3)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ])
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

/** Stands for a photograph of the scene: a wall, a shelf and what is on it, in colours of its own. */
export function photograph(of: string): Buffer {
  const dice = noise(of, 256)
  const wall = [200 - (dice[0]! % 40), 196 - (dice[1]! % 30), 186] as const
  return png(480, 360, (x, y) => {
    if (y % 110 > 98) return [116, 88, 62]
    const box = Math.floor(x / 46) + Math.floor(y / 110) * 11
    const stands = 98 - (y % 110) < 40 + (dice[box]! % 45) && x % 46 > 5
    if (!stands) return [wall[0], wall[1], wall[2] - Math.floor(y / 12)]
    return [70 + (dice[box + 50]! % 140), 70 + (dice[box + 100]! % 140), 70 + (dice[box + 150]! % 140)]
  })
}

/** Stands for a scanned sheet: lines of writing and a round seal. */
export function scan(of: string): Buffer {
  const dice = noise(of, 2048)
  return png(420, 594, (x, y) => {
    const ring = Math.hypot(x - 300, y - 480)
    if (ring < 52 && ring > 47) return [196, 40, 36]
    const row = Math.floor(y / 26)
    const written = y > 70 && y < 420 && y % 26 > 8 && y % 26 < 17 && x > 48 && x < 372 - (dice[row]! % 130)
    return written && dice[(row * 47 + Math.floor(x / 9)) % 2048]! > 40 ? [70, 70, 76] : [250, 249, 244]
  })
}

/** A page of ruled lines as a PDF, for bills and reports that came as files. */
export function sheet(of: string): Buffer {
  const rows = 8 + (hash(of) % 9)
  const lines = Array.from({ length: rows }, (_, i) => `60 ${760 - i * 28} m 535 ${760 - i * 28} l S`)
  const columns = [60, 180 + (hash(of) % 60), 360, 535].map((x) => `${x} 760 m ${x} ${760 - (rows - 1) * 28} l S`)
  const content = `0.6 w ${lines.join(' ')} ${columns.join(' ')}`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
