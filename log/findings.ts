export type FindingKind =
  | 'changed-body'
  | 'missing-body'
  | 'changed-header'
  | 'leaf-differs'
  | 'removed'
  | 'reordered'
  | 'inserted'
  | 'broken-link'
  | 'tile-differs'
  | 'checkpoint-signature'
  | 'checkpoint-root'
  | 'checkpoint-missing'
  | 'log-truncated'
  | 'fork'

/** Where a fault lies, as far as it can be told: event of a stream, index in the log (from 0), path of a tile. */
export type Place = {
  readonly stream: string | null
  readonly sequence: number | null
  readonly index: number | null
  readonly tile: string | null
}

/** One fault, with a sentence in Chinese that says what it is and what to do. */
export type Finding = Place & { readonly kind: FindingKind; readonly sentence: string }

const nowhere: Place = { stream: null, sequence: null, index: null, tile: null }

const sentences: Record<FindingKind, (place: string) => string> = {
  'changed-body': (place) => `${place}的正文与承诺值不符，正文或盐值已被改动。请从备份取出原文核对。`,
  'missing-body': (place) => `${place}的正文不在了，记录中没有依法销毁它的决定。请从备份恢复后重新核验。`,
  'changed-header': (place) => `${place}的记录头与链值或日志不符，已被改动。请从备份恢复该条后重新核验。`,
  'leaf-differs': (place) =>
    `${place}在日志表中的叶值不是由它的记录头算出的，叶值已被改动。请从备份恢复日志表后重新核验。`,
  removed: (place) => `${place}已不在记录之中，系被删除。请从备份恢复该条后重新核验。`,
  reordered: (place) => `${place}不在原来的次序上，先后顺序已被改动。请按日志恢复次序后重新核验。`,
  inserted: (place) => `${place}不是日志原有的内容，系事后插入。请查明来源，并从备份恢复后重新核验。`,
  'broken-link': (place) => `${place}与同一卷的上一条不衔接，链在此处断开。请从备份核对这两条。`,
  'tile-differs': (place) => `${place}缺失或已被改动，与签名的检查点不符。请由记录重新生成后再核验。`,
  'checkpoint-signature': (place) => `${place}不能采信。请从可信来源重新取得检查点与公钥。`,
  'checkpoint-root': (place) =>
    `${place}的树根与记录重算的结果不同：有记录被改动，或检查点不属于这份记录。请与备份逐条核对。`,
  'checkpoint-missing': (place) =>
    `${place}不见了，日志是否被截短无从判断。请从备份恢复，或指定另存的检查点后重新核验。`,
  'log-truncated': (place) => `${place}起的记录缺失，日志被截短。请从备份恢复后重新核验。`,
  fork: (place) => `${place}与先前可信的检查点互相矛盾：日志被改写后重新签名。请立即停用该日志并报告监督机关。`,
}

/** Findings kept in full; further ones are only counted, so that a ruined log cannot exhaust the memory. */
const kept = 1000

export function createFindings() {
  const findings: Finding[] = []
  const totals: Partial<Record<FindingKind, number>> = {}
  const seen = new Set<string>()

  return {
    findings,
    totals,

    /** `said`: what the sentence begins with where a place does not tell it. The same fault twice counts once. */
    add(kind: FindingKind, where: Partial<Place>, said?: string): void {
      const place = { ...nowhere, ...where }
      const key = [kind, place.tile ?? said, place.stream ?? place.index, place.sequence].join(' ')
      if (seen.has(key)) return
      totals[kind] = (totals[kind] ?? 0) + 1
      if (findings.length >= kept) return
      seen.add(key)
      findings.push({ kind, ...place, sentence: sentences[kind](said ?? describe(place)) })
    },

    /** Counts faults that are too many to be named one by one. */
    addUnnamed(kind: FindingKind, count: number): void {
      if (count > 0) totals[kind] = (totals[kind] ?? 0) + count
    },
  }
}

function describe({ stream, sequence, index, tile }: Place): string {
  if (tile !== null) return `日志瓦片 ${tile} `
  const event = stream === null ? '' : `${stream} 第 ${sequence} 号记录`
  if (index === null) return event
  return event === '' ? `日志索引 ${index} 的记录` : `${event}（日志索引 ${index}）`
}
