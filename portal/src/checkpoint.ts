/** What the log stated of itself last, as shown to who reads it; who checks it takes the signed bytes. */
export type Checkpoint = {
  origin: string
  size: number
  /** Base64, as it stands in the checkpoint. */
  root: string
  /** 'YYYY-MM-DD HH:MM' in Asia/Shanghai; beside the signature, not under it. */
  signedAt: string | null
  /** The published key; whoever checks should have it from elsewhere too. */
  key: string
  /** The log goes on under a new name after a loss; the old key signed for it, at /log/recovery. */
  recovered: boolean
}

/** The first three lines of a C2SP checkpoint: whose, how many, the root. */
export function readCheckpoint(note: string): Pick<Checkpoint, 'origin' | 'size' | 'root'> {
  const [origin = '', size = '', root = ''] = note.split('\n')
  return { origin, size: Number(size), root }
}

/** The path of the last hash tile of the lowest level, as C2SP tlog-tiles has it: 256 hashes a tile, thousands as x001/234. */
export function lastTile(size: number): string | null {
  if (size < 1) return null
  const index = Math.floor((size - 1) / 256)
  const width = size - index * 256
  const threes =
    String(index)
      .padStart(Math.ceil(String(index).length / 3) * 3, '0')
      .match(/\d{3}/g) ?? []
  const path = threes.map((three, at) => (at < threes.length - 1 ? `x${three}` : three)).join('/')
  return `tile/0/${path}${width < 256 ? `.p/${width}` : ''}`
}
