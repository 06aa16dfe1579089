/** What a file may be at most: far above any list of a province, far below what takes a machine down. */
export interface Limits {
  readonly bytes: number
  /** Of a compressed file, unpacked. */
  readonly unpacked: number
  readonly rows: number
  readonly columns: number
  /** By the wall clock, on however busy a machine. */
  readonly milliseconds: number
  /** Milliseconds of the processor's time. */
  readonly processor: number
  /** Milliseconds in which it takes none. */
  readonly idle: number
  /** Memory of the thread that reads. */
  readonly megabytes: number
}

export const limits: Limits = {
  bytes: 64 * 2 ** 20,
  unpacked: 400 * 2 ** 20,
  rows: 300_000,
  columns: 400,
  // On a busy machine; alone the largest lists seen take seconds.
  milliseconds: 600_000,
  processor: 180_000,
  idle: 60_000,
  megabytes: 1_536,
}
