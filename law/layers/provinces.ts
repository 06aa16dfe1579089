import type { ParameterId } from '../parameters.ts'

import { innerMongoliaRules, ningxiaProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer, type Setting } from '../words/layer.ts'

const inForce = { from: '2020-04-01' } as const

export const innerMongolia = layer({
  id: 'province.inner-mongolia',
  kind: 'province',
  title: '内蒙古自治区',
  settings: [
    { parameter: 'P12.length', value: 5, inForce, cite: [cite(innerMongoliaRules, 31, '五个工作日内完成法制审核')] },
    { parameter: 'review.length', value: 5, inForce, cite: [cite(innerMongoliaRules, 31, '五个工作日内完成法制审核')] },
    {
      parameter: 'review.extension',
      value: 5,
      inForce,
      cite: [cite(innerMongoliaRules, 31, '情况复杂的，经批准可以延长五个工作日')],
    },
    { parameter: 'D01.length', value: 7, inForce, cite: [cite(innerMongoliaRules, 12, '七个工作日内公开')] },
  ],
})

const since2015 = { from: '2015-03-01' } as const
const by = (parameter: ParameterId, value: number, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: since2015,
  cite: [cite(ningxiaProcedure, article, gist)],
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
    by('O01.length', 60, 54, '六十日内办结'),
    by('O01.extension', 30, 54, '可以延长三十日'),
    by('O02.length', 20, 54, '二十日内办结'),
    by('O02.extension', 10, 54, '可以延长十日'),
    by('O02.several', 45, 54, '四十五日内办结'),
    by('O02.severalExtension', 15, 54, '可以延长十五日'),
    by('O04.review', 5, 80, '五日内审查完毕'),
    by('O04.copy', 5, 80, '受理后五日内发送副本'),
    by('O04.reply', 10, 81, '十日内提交书面答复'),
    by('O04.forward', 5, 81, '五日内发送申请人'),
    by('O04.length', 60, 84, '六十日内作出裁决'),
    by('O04.extension', 30, 84, '可以延长三十日'),
    by('O06.length', 30, 89, '提前三十日告知'),
  ],
})

export const provinces = [innerMongolia, ningxia] as const
