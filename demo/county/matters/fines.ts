import type { FineRule } from '@xiezhi/law'
import { yuan } from './words.ts'

const between = (from: number | undefined, to: number, when?: string) => ({
  ...(when === undefined ? {} : { when }),
  ...(from === undefined ? {} : { from: yuan(from) }),
  to: yuan(to),
})
const goods = { baseBelow: yuan(10_000) }
const more = { baseFrom: yuan(10_000) }

/** 法定罚款幅度 of the powers on the county's lists, as the articles cited have them; powers whose article leaves it to the province have none. */
export const fineRules: Readonly<Record<string, FineRule>> = {
  'SC-101': {
    base: '货值金额',
    ranges: [
      { ...between(50_000, 100_000), ...goods },
      { ...more, percentFrom: 1000, percentTo: 2000 },
    ],
  },
  'SC-102': {
    base: '货值金额',
    ranges: [
      { ...between(50_000, 100_000), ...goods },
      { ...more, percentFrom: 1000, percentTo: 2000 },
    ],
  },
  'SC-103': { ranges: [between(5_000, 50_000, '拒不改正的')] },
  'SC-104': { ranges: [between(5_000, 50_000, '拒不改正的')] },
  'SC-106': {
    ranges: [between(100_000, 200_000, '广告费用无法计算或者明显偏低的'), between(200_000, 1_000_000, '情节严重的')],
  },
  'SC-107': { ranges: [between(undefined, 5_000)] },
  'SC-108': { ranges: [between(undefined, 1_000)] },
  'SC-109': { ranges: [between(undefined, 10_000)] },
  'SC-110': { ranges: [between(30_000, 300_000)] },
  'SC-111': {
    base: '货值金额',
    ranges: [
      { ...between(100_000, 200_000, '零售药品货值不足一万元的'), ...goods },
      { ...more, percentFrom: 1000, percentTo: 2000 },
    ],
  },
  'SC-112': { ranges: [between(10_000, 30_000), between(30_000, 50_000, '情节严重的')] },
  'SC-113': {
    base: '违法经营额',
    ranges: [
      { ...between(undefined, 250_000), baseBelow: yuan(50_000) },
      { baseFrom: yuan(50_000), percentTo: 500 },
    ],
  },
  'SC-115': { base: '货值金额', ranges: [{ percentFrom: 50, percentTo: 300 }] },
  'ZF-202': { ranges: [between(500, 5_000), between(5_000, 20_000, '拒不改正的')] },
  'ZF-202-1': { ranges: [between(500, 20_000)] },
  'ZF-204': { ranges: [between(undefined, 20_000)] },
  'ZF-206': { ranges: [between(10_000, 100_000)] },
  'ZF-206-1': { ranges: [between(10_000, 100_000)] },
  'ZF-207': { ranges: [between(10_000, 100_000)] },
  'ZF-207-1': { ranges: [between(10_000, 100_000)] },
  'ZF-208': { base: '工程造价', ranges: [{ percentFrom: 5, percentTo: 10 }] },
  'QX-301': { ranges: [between(10_000, 50_000)] },
  'QX-302': { ranges: [between(50_000, 100_000)] },
  'QX-303': { ranges: [between(50_000, 100_000)] },
  'QX-304': { ranges: [between(undefined, 50_000)] },
  'QX-305': { ranges: [between(undefined, 50_000)] },
  'XZ-401': { ranges: [between(500, 2_000)] },
  'XZ-401-1': { ranges: [between(500, 2_000)] },
  'XZ-403': { ranges: [between(100, 1_000)] },
  'XZ-403-1': { ranges: [between(100, 500)] },
}
