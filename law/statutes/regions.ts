import { statute } from './statute.ts'

// What provinces set.

export const innerMongoliaRules = statute({
  id: 'inner-mongolia-2020',
  title: '内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法',
  short: '内蒙古办法',
  level: 'local-rule',
  count: 34,
  inForce: { from: '2020-04-01' },
})

export const ningxiaProcedure = statute({
  id: 'ningxia-procedure-2015',
  title: '宁夏回族自治区行政程序规定',
  short: '宁夏程序规定',
  level: 'local-rule',
  count: 120,
  inForce: { from: '2015-03-01' },
})

export const guangdongFileReview = statute({
  id: 'guangdong-file-review-2017',
  title: '广东省行政执法案卷评查办法',
  short: '广东评查办法',
  level: 'local-rule',
  count: 28,
  inForce: { from: '2017-03-01' },
})
