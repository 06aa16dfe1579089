import { housingProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer } from '../words/layer.ts'

const inForce = { from: '2022-05-01' } as const

/** 住房和城乡建设行政处罚程序规定: three to fifteen days are working days (45). */
export const housing = layer({
  id: 'sector.housing',
  kind: 'sector',
  title: '住房和城乡建设',
  settings: [
    {
      parameter: 'transcript.eachPage',
      value: true,
      inForce,
      cite: [cite(housingProcedure, 16, '由被询问人逐页签名或者盖章')],
    },
    { parameter: 'P03.length', value: 7, inForce, cite: [cite(housingProcedure, 6, '七日内协商解决')] },
    { parameter: 'P03.designate', value: 7, inForce, cite: [cite(housingProcedure, 6, '七日内指定')] },
    { parameter: 'P02.length', value: 15, inForce, cite: [cite(housingProcedure, 15, '十五日内核查')] },
    { parameter: 'P07.length', value: 90, inForce, cite: [cite(housingProcedure, 29, '立案之日起九十日内决定')] },
    {
      parameter: 'P08.length',
      value: 5,
      inForce,
      cite: [cite(housingProcedure, 22, '告知文书送达之日起五日内', '第二款')],
    },
    { parameter: 'P12.length', value: 10, inForce, cite: [cite(housingProcedure, 25, '十日内完成审核')] },
    {
      parameter: 'P17.length',
      value: 3,
      inForce,
      cite: [cite(housingProcedure, 14, '三日内报所属执法机关备案', '第二款')],
    },
    { parameter: 'P21.length', value: 15, inForce, cite: [cite(housingProcedure, 31, '十五日内填写结案审批表')] },
    {
      parameter: 'D01.length',
      value: 7,
      inForce,
      cite: [cite(housingProcedure, 10, '决定之日起七日内公开', '第一款')],
    },
  ],
})
