import { statute } from './statute.ts'

// The rules of market supervision, and what consumers may ask of it.

/** 总局令第42号 gave it this title and these article numbers, together with the revised 处罚法. */
export const marketProcedure = statute({
  id: 'market-procedure-2022',
  title: '市场监督管理行政处罚程序规定',
  short: '市监程序规定',
  level: 'rule',
  count: 87,
  inForce: { from: '2021-07-15' },
})

/** 总局令第2号, before it. In no open library we know: its numbers are not checked against a text. */
export const formerMarketProcedure = statute({
  id: 'market-procedure-2018',
  title: '市场监督管理行政处罚程序暂行规定',
  short: '原市监程序规定',
  level: 'rule',
  inForce: { from: '2019-04-01', to: '2021-07-14' },
})

export const marketHearing = statute({
  id: 'market-hearing-2021',
  title: '市场监督管理行政处罚听证办法',
  short: '市监听证办法',
  level: 'rule',
  count: 35,
  inForce: { from: '2021-07-15' },
})

export const marketUnlawfulGains = statute({
  id: 'market-unlawful-gains-2026',
  title: '市场监督管理行政处罚案件违法所得认定办法',
  short: '违法所得认定办法',
  level: 'rule',
  count: 17,
  inForce: { from: '2026-03-20' },
})

export const marketDisclosure = statute({
  id: 'market-disclosure-2021',
  title: '市场监督管理行政处罚信息公示规定',
  short: '市监公示规定',
  level: 'rule',
  count: 19,
  inForce: { from: '2021-09-01' },
})

/**
 * The same rule after orders 101 and 108 of 2025: publication has a life of three months, one or three years by how grave the penalty is.
 * The day it came into force is taken from the rule on repairing credit it was amended with.
 */
export const marketDisclosure2025 = statute({
  id: 'market-disclosure-2025',
  title: '市场监督管理行政处罚信息公示规定（2025年修正）',
  short: '市监公示规定（2025）',
  level: 'rule',
  count: 22,
  inForce: { from: '2025-12-25' },
})

export const marketCreditRepair = statute({
  id: 'market-credit-repair-2025',
  title: '市场监督管理信用修复管理办法',
  short: '市监信用修复办法',
  level: 'rule',
  count: 31,
  inForce: { from: '2025-12-25' },
})

/** Order 101 of 2025-03-18 gave it this title and moved its articles by one. */
export const marketSupervision = statute({
  id: 'market-supervision-2025',
  title: '市场监督管理执法监督规定',
  short: '市监监督规定',
  level: 'rule',
  count: 26,
  inForce: { from: '2025-03-18' },
})

export const formerMarketSupervision = statute({
  id: 'market-supervision-2020',
  title: '市场监督管理执法监督暂行规定',
  short: '原市监监督规定',
  level: 'rule',
  inForce: { from: '2020-04-01', to: '2025-03-17' },
})

/** Nobody has to be told by it that no other law wants told; the one before told whoever gave a name (31). */
export const complaintRules = statute({
  id: 'market-complaints-2026',
  title: '市场监督管理投诉举报处理办法',
  short: '投诉举报办法',
  level: 'rule',
  count: 46,
  inForce: { from: '2026-04-15' },
})

export const formerComplaintRules = statute({
  id: 'market-complaints-2019',
  title: '市场监督管理投诉举报处理暂行办法',
  short: '投诉举报暂行办法',
  level: 'rule',
  inForce: { from: '2020-01-01', to: '2026-04-14' },
})

/** Articles 39 and 46 as the official forms of 2026 for complaints quote them; the whole texts are not at hand. */
export const consumerLaw = statute({
  id: 'consumer-law-2013',
  title: '中华人民共和国消费者权益保护法',
  short: '消费者保护法',
  level: 'law',
  inForce: { from: '2014-03-15' },
})

export const consumerRules = statute({
  id: 'consumer-rules-2024',
  title: '中华人民共和国消费者权益保护法实施条例',
  short: '消费者条例',
  level: 'regulation',
  inForce: { from: '2024-07-01' },
})
