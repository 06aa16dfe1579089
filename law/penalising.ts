import type { Day } from './day.ts'
import { type Statute, statute } from './statutes.ts'

/**
 * Laws under which counties often punish, so that a citation of theirs is known without an imported text: title, rank and the days a
 * version is in force. The text itself comes from the installation's library, which may hold any other law and newer versions.
 */
const state = (id: string, short: string, from: Day, to?: Day): Statute =>
  statute({
    id,
    title: `中华人民共和国${short}`,
    short,
    level: 'law',
    inForce: to === undefined ? { from } : { from, to },
  })

const council = (id: string, title: string, from: Day): Statute =>
  statute({ id, title, short: title.replace(/^中华人民共和国/, ''), level: 'regulation', inForce: { from } })

/** 生态环境法典 (art. 1242) took the place of ten laws on this day. */
const codified = '2026-08-14'

export const environmentCode: Statute = {
  ...state('environment-code-2026', '生态环境法典', '2026-08-15'),
  count: 1242,
}

export const penalisingLaws: readonly Statute[] = [
  state('food-safety-2021', '食品安全法', '2021-04-29'),
  state('advertising-2021', '广告法', '2021-04-29'),
  state('price-1998', '价格法', '1998-05-01'),
  state('metrology-2018', '计量法', '2018-10-26'),
  state('special-equipment-2014', '特种设备安全法', '2014-01-01'),
  state('drugs-2019', '药品管理法', '2019-12-01'),
  state('trademark-2019', '商标法', '2019-11-01'),
  state('product-quality-2018', '产品质量法', '2018-12-29'),
  state('food-waste-2021', '反食品浪费法', '2021-04-29'),
  state('planning-2019', '城乡规划法', '2019-04-23'),
  state('weather-2016', '气象法', '2016-11-07'),
  environmentCode,
  state('air-2018', '大气污染防治法', '2018-10-26', codified),
  state('noise-2022', '噪声污染防治法', '2022-06-05', codified),
  state('waste-2020', '固体废物污染环境防治法', '2020-09-01', codified),
  state('water-2018', '水污染防治法', '2018-01-01', codified),
  state('soil-2019', '土壤污染防治法', '2019-01-01', codified),
  state('environment-2015', '环境保护法', '2015-01-01', codified),
  state('impact-2018', '环境影响评价法', '2018-12-29', codified),
  state('sea-2024', '海洋环境保护法', '2024-01-01', codified),
  state('radioactive-2003', '放射性污染防治法', '2003-10-01', codified),
  state('cleaner-2012', '清洁生产促进法', '2012-07-01', codified),
  // Repealed and still cited by habit: 食品安全法 took its place on 2009-06-01.
  state('food-hygiene-1995', '食品卫生法', '1995-10-30', '2009-05-31'),
  council('metrology-rules-2022', '中华人民共和国计量法实施细则', '2022-05-01'),
  council('cosmetics-2021', '化妆品监督管理条例', '2021-01-01'),
  council('unlicensed-2017', '无证无照经营查处办法', '2017-10-01'),
  council('townscape-2017', '城市市容和环境卫生管理条例', '2017-03-01'),
  council('roads-2019', '城市道路管理条例', '2019-03-24'),
  council('disasters-2017', '气象灾害防御条例', '2017-10-07'),
  council('flying-2003', '通用航空飞行管制条例', '2003-05-01'),
  council('villages-1993', '村庄和集镇规划建设管理条例', '1993-11-01'),
]
