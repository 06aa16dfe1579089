import { numeral } from '../numeral.ts'

/** 责任年龄 (处罚法30): below the first nobody is punished, below the second more lightly; full years, 周岁. */
export const ages = { punished: 14, full: 18 } as const

/** 不满十四周岁 */
export const below = (years: number): string => `不满${numeral(years)}周岁`
