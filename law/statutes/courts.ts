import { statute } from './statute.ts'

// 复议、诉讼、国家赔偿: what an agency is held to afterwards.

export const reconsiderationLaw = statute({
  id: 'reconsideration-law-2023',
  title: '中华人民共和国行政复议法',
  short: '复议法',
  level: 'law',
  count: 90,
  inForce: { from: '2024-01-01' },
})

/** Revised with effect from 2026-07-01; the revised text is in no library we know. */
export const reconsiderationRules = statute({
  id: 'reconsideration-rules-2007',
  title: '中华人民共和国行政复议法实施条例',
  short: '复议条例',
  level: 'regulation',
  count: 66,
  inForce: { from: '2007-08-01', to: '2026-06-30' },
})

export const litigationLaw = statute({
  id: 'litigation-law-2017',
  title: '中华人民共和国行政诉讼法',
  short: '行诉法',
  level: 'law',
  count: 103,
  inForce: { from: '2017-07-01' },
})

/** A judicial interpretation: binds every agency before the court, and is no rule of a sector. */
export const litigationInterpretation = statute({
  id: 'litigation-interpretation-2018',
  title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  short: '行诉解释',
  level: 'normative',
  count: 163,
  inForce: { from: '2018-02-08' },
})

/** 法释〔2019〕17号: what an agency does whose agreement is not performed. */
export const agreementInterpretation = statute({
  id: 'agreement-interpretation-2019',
  title: '最高人民法院关于审理行政协议案件若干问题的规定',
  short: '行政协议规定',
  level: 'normative',
  inForce: { from: '2020-01-01' },
})

export const evidenceRules = statute({
  id: 'evidence-rules-2002',
  title: '最高人民法院关于行政诉讼证据若干问题的规定',
  short: '证据规定',
  level: 'normative',
  count: 80,
  inForce: { from: '2002-10-01' },
})

/** As the amendment of 2021 left it; that of 2023 did not touch what is cited here (articles 85 to 95, word for word the same). */
export const civilProcedureLaw = statute({
  id: 'civil-procedure-2023',
  title: '中华人民共和国民事诉讼法',
  short: '民诉法',
  level: 'law',
  count: 306,
  inForce: { from: '2022-01-01' },
})

/** Announced sixty days before the fourth amendment made it thirty. */
export const formerCivilProcedureLaw = statute({
  id: 'civil-procedure-2017',
  title: '中华人民共和国民事诉讼法（2017年修正）',
  short: '原民诉法',
  level: 'law',
  inForce: { from: '1991-04-09', to: '2021-12-31' },
})

export const stateCompensationLaw = statute({
  id: 'state-compensation-2012',
  title: '中华人民共和国国家赔偿法',
  short: '国赔法',
  level: 'law',
  inForce: { from: '2013-01-01' },
})
