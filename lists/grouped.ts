import type { Doubt } from './said.ts'

/** Doubts that say the same of one column of a sheet, told as one: how many there are, and in which rows. */
export interface Grouped extends Omit<Doubt, 'value'> {
  /** What stands there, where it is the same in all of them. */
  readonly value: string
  readonly count: number
  /** 3、5至20. */
  readonly rows: string
}

type Told = Pick<Doubt, 'sheet' | 'row' | 'column' | 'heading' | 'value' | 'sentence'> & { readonly code?: string }

/** In the order in which the first of each stands. */
export function grouped(doubts: readonly Told[]): readonly Grouped[] {
  const groups = Map.groupBy(doubts, (d) => [d.sheet, d.column, d.code ?? '', d.sentence].join('\u0000'))
  return [...groups.values()].map((all) => {
    const [first] = all as [Told]
    return {
      ...first,
      code: first.code ?? '',
      value: all.every((d) => d.value === first.value) ? first.value : '',
      count: all.length,
      rows: rowsOf(all.map((d) => d.row)),
    }
  })
}

/** Rows as an officer would say them: those that follow each other as one stretch. The whole sheet is no row. */
function rowsOf(rows: readonly number[]): string {
  const all = [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b)
  const stretches: [number, number][] = []
  for (const row of all) {
    const last = stretches.at(-1)
    if (last !== undefined && last[1] === row - 1) last[1] = row
    else stretches.push([row, row])
  }
  return stretches
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}、${to}` : `${from}至${to}`))
    .join('、')
}
