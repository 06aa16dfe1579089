/** 执法类别 as certificates name them, the kinds of enforcement the law knows; several are set apart by a 顿号. */
export const enforcementKinds = [
  '行政处罚',
  '行政检查',
  '行政强制',
  '行政许可',
  '行政征收',
  '行政征用',
  '行政收费',
  '行政确认',
  '行政登记',
  '行政给付',
  '行政裁决',
  '行政奖励',
] as const
export type EnforcementKind = (typeof enforcementKinds)[number]

/** Who may review: whoever begins with it needs the certificate (处罚法58), which the law asks for since 2018 (原处罚法38). */
export const reviewQualifications = [
  ['bar', '国家统一法律职业资格'],
  ['before-2018', '2018年以前已从事法制审核'],
] as const

const parts = (text: string): readonly string[] =>
  text
    .split(/[、，,；;\s]+/)
    .map((p) => p.trim())
    .filter((p) => p !== '')

/** Names on the certificate that no kind of enforcement has. */
export const strangeKinds = (kinds: string): readonly string[] =>
  parts(kinds).filter((k) => !(enforcementKinds as readonly string[]).includes(k))

/** 处罚法42: the certificate is for this kind of enforcement … */
export const coversKind = (kinds: string, kind: EnforcementKind): boolean => parts(kinds).includes(kind)

/** … and for the region, or for one the region lies in: 云岭县 covers 云岭县青石镇, 云州市云岭县 covers 云岭县. */
export const coversRegion = (area: string, region: string): boolean =>
  parts(area).some((a) => a === '全国' || region.startsWith(a) || a.endsWith(region))
