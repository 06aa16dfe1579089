import { statute } from './statute.ts'

// The rules of other sectors.

export const farmProcedure = statute({
  id: 'farm-procedure-2022',
  title: '农业行政处罚程序规定',
  short: '农业程序规定',
  level: 'rule',
  count: 91,
  inForce: { from: '2022-02-01' },
})

export const transportProcedure = statute({
  id: 'transport-procedure-2021',
  title: '交通运输行政执法程序规定',
  short: '交通程序规定',
  level: 'rule',
  count: 132,
  inForce: { from: '2021-07-15' },
})

export const housingProcedure = statute({
  id: 'housing-procedure-2022',
  title: '住房和城乡建设行政处罚程序规定',
  short: '住建程序规定',
  level: 'rule',
  count: 46,
  inForce: { from: '2022-05-01' },
})
