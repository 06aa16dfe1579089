import { farmProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer } from '../words/layer.ts'

const inForce = { from: '2022-02-01' } as const

/** 农业行政处罚程序规定: two, three, five and seven days are working days (89). The local hearing amounts are the province's (59). */
export const farm = layer({
  id: 'sector.farm',
  kind: 'sector',
  title: '农业农村',
  settings: [
    {
      parameter: 'transcript.eachPage',
      value: true,
      inForce,
      cite: [cite(farmProcedure, 38, '逐页签名、盖章或者按指纹等方式确认')],
    },
    { parameter: 'P03.length', value: 7, inForce, cite: [cite(farmProcedure, 16, '七日内协商解决')] },
    { parameter: 'P03.designate', value: 7, inForce, cite: [cite(farmProcedure, 18, '七日内作出书面决定')] },
    { parameter: 'P02.length', value: 7, inForce, cite: [cite(farmProcedure, 29, '七日内核查，由负责人决定是否立案')] },
    {
      parameter: 'P06.length',
      value: 24,
      inForce,
      cite: [cite(farmProcedure, 42, '即时通讯报请同意，二十四小时内补办批准手续', '第二款')],
    },
    { parameter: 'P07.length', value: 90, inForce, cite: [cite(farmProcedure, 58, '立案之日起九十日内处理')] },
    {
      parameter: 'P08.length',
      value: 3,
      inForce,
      cite: [cite(farmProcedure, 23, '收到告知书之日起三日内陈述、申辩', '第二款')],
    },
    { parameter: 'P12.length', value: 5, inForce, cite: [cite(farmProcedure, 53, '五日内完成审核')] },
    { parameter: 'P17.length', value: 2, inForce, cite: [cite(farmProcedure, 27, '当场决定二日内交至机关归档')] },
    {
      parameter: 'S06.length',
      value: 60,
      inForce,
      cite: [cite(farmProcedure, 72, '公告经过六十日视为送达', '第三款')],
    },
  ],
})
