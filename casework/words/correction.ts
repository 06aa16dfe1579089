import type { Correction } from '../file.ts'
import { numeral } from '../format/numeral.ts'
import { bare } from './text.ts'

/** 责令改正 as the decision orders it of one party, and as the screen shows it. */
export function correctionWords({ how, what, days }: Correction, who: string): string {
  const words = bare(what)
  switch (how) {
    case 'now':
      return `责令${who}立即改正：${words}。`
    case 'term':
      return `责令${who}自收到本决定书之日起${numeral(days ?? 0)}日内改正：${words}。`
    case 'done':
      return `${who}已经改正：${words}。`
    case 'none':
      return `${who}的违法行为已经终了，没有可以改正的内容：${words}。`
  }
}
