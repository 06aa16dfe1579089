import { LogError } from './errors.ts'

/** Hashes in a full tile: tiles have height 8. */
export const tileWidth = 256
export const hashLength = 32

/** A tile by its place: level and index within it from 0, `width` hashes (256: full). */
export type TileRef = { readonly level: number; readonly index: number; readonly width: number }

/** A tile as stored: `bytes` holds `width` hashes one after the other. */
export type Tile = TileRef & { readonly bytes: Uint8Array }

/** Fetches a stored tile by its C2SP path (`tile/0/x001/067`, `tile/1/000.p/5`); null when there is none. */
export type ReadTile = (path: string) => Promise<Uint8Array | null>

/** C2SP tlog-tiles path below the log's prefix. */
export function tilePath({ level, index, width }: TileRef): string {
  const groups: string[] = []
  let rest = index
  do {
    groups.unshift(`${groups.length > 0 ? 'x' : ''}${String(rest % 1000).padStart(3, '0')}`)
    rest = Math.floor(rest / 1000)
  } while (rest > 0)
  return `tile/${level}/${groups.join('/')}${width === tileWidth ? '' : `.p/${width}`}`
}

/** Reads a path as `tilePath` writes it; throws `tile-path` for every other spelling. */
export function parseTilePath(path: string): TileRef {
  const parts = /^tile\/(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (parts !== null) {
    const ref = {
      level: Number(parts[1]),
      index: Number(parts[2]!.replaceAll(/[x/]/g, '')),
      width: parts[3] === undefined ? tileWidth : Number(parts[3]),
    }
    // Writing it again catches leading zeros, a width of 0 or above 255, and needless groups.
    if (ref.level < 64 && ref.width > 0 && ref.width <= tileWidth && tilePath(ref) === path) return ref
  }
  throw new LogError('tile-path', '日志瓦片路径有误，应如 tile/0/x001/067 或 tile/1/000.p/5。请核对路径。')
}

/** Tile `index` of `level` as it stands in a tree of `size` leaves; null when the tree does not reach it. */
export function tileAt(size: number, level: number, index: number): TileRef | null {
  const width = Math.min(tileWidth, Math.floor(size / tileWidth ** level) - index * tileWidth)
  return width > 0 ? { level, index, width } : null
}

/** The partial tiles of a tree of `size` leaves, lowest level first. Together they determine its root. */
export function partialTiles(size: number): TileRef[] {
  const refs: TileRef[] = []
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth)) {
    const width = count % tileWidth
    if (width > 0) refs.push({ level, index: Math.floor(count / tileWidth), width })
  }
  return refs
}

/**
 * Reads a tile, or the beginning of the full one where the partial was already dropped.
 * Throws `tile-missing` or `tile-size`.
 */
export async function loadTile(read: ReadTile, ref: TileRef): Promise<Uint8Array> {
  const length = ref.width * hashLength
  const exact = await read(tilePath(ref))
  if (exact !== null) {
    if (exact.length === length) return exact
    throw new LogError('tile-size', `日志瓦片 ${tilePath(ref)} 的长度有误。请从备份恢复该文件后重试。`)
  }
  const full = ref.width === tileWidth ? null : await read(tilePath({ ...ref, width: tileWidth }))
  if (full?.length === tileWidth * hashLength) return full.slice(0, length)
  throw new LogError('tile-missing', `缺少日志瓦片 ${tilePath(ref)}。请从备份恢复该文件后重试。`)
}
