import { transportProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer } from '../words/layer.ts'

const inForce = { from: '2021-07-15' } as const

/**
 * 交通运输行政执法程序规定. Its five days for handing in a penalty on the scene (61) are days of the calendar, for it has no article that makes
 * them working days: the term counts working days and stays unset here. It extends a case once and no further (78).
 */
export const transport = layer({
  id: 'sector.transport',
  kind: 'sector',
  title: '交通运输',
  settings: [
    {
      parameter: 'transcript.eachPage',
      value: true,
      inForce,
      cite: [cite(transportProcedure, 39, '逐页签名或者盖章')],
    },
    { parameter: 'P07.length', value: 90, inForce, cite: [cite(transportProcedure, 78, '立案之日起九十日内决定')] },
    {
      parameter: 'S06.length',
      value: 60,
      inForce,
      cite: [cite(transportProcedure, 18, '公告经过六十日视为送达', '第五项')],
    },
    {
      parameter: 'major.hearingScope',
      value: true,
      inForce,
      cite: [cite(transportProcedure, 76, '降低资质、吊销、停产停业、较大数额等提交集体讨论', '第一项')],
    },
  ],
})
