import { workInjuryRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer } from '../words/layer.ts'

const inForce = { from: '2011-01-01' } as const

/** 工伤认定办法: what the regulation leaves to it, in natural days. */
export const labour = layer({
  id: 'sector.labour',
  kind: 'sector',
  title: '人力资源和社会保障',
  settings: [
    {
      parameter: 'O09.receipt',
      value: 15,
      inForce,
      cite: [cite(workInjuryRules, 8, '收到申请、补正材料之日起十五日内审核')],
    },
    {
      parameter: 'O09.serve',
      value: 20,
      inForce,
      cite: [cite(workInjuryRules, 22, '决定作出之日起二十日内送达职工和用人单位')],
    },
  ],
})
