import { innerMongoliaRules, ningxiaProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer } from '../words/layer.ts'

const inForce = { from: '2020-04-01' } as const

export const innerMongolia = layer({
  id: 'province.inner-mongolia',
  kind: 'province',
  title: '内蒙古自治区',
  settings: [
    { parameter: 'P12.length', value: 5, inForce, cite: [cite(innerMongoliaRules, 31, '五个工作日内完成法制审核')] },
    { parameter: 'D01.length', value: 7, inForce, cite: [cite(innerMongoliaRules, 12, '七个工作日内公开')] },
  ],
})

export const ningxia = layer({
  id: 'province.ningxia',
  kind: 'province',
  title: '宁夏回族自治区',
  settings: [
    {
      parameter: 'S06.length',
      value: 60,
      inForce: { from: '2015-03-01' },
      cite: [cite(ningxiaProcedure, 62, '公告经过六十日视为送达')],
    },
  ],
})

export const provinces = [innerMongolia, ningxia] as const
