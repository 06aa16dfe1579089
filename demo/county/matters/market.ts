import { by, fine, gains, laws, matter, tier, warning } from './words.ts'

const mild = '货值低、持续时间短、及时改正并主动配合'
const usual = '没有从轻、从重情节'
const grave = '二年内再次违法、隐匿证据或者造成后果'

/** Powers of the market regulation bureau, in our own words as to the conduct. */
export const marketMatters = [
  matter(
    'SC-101',
    '经营超过保质期的食品',
    [by(laws.food, '第三十四条第十项')],
    [by(laws.food, '第一百二十四条第一款第五项')],
    [{ kind: 'goods', text: '没收超过保质期的食品' }, fine],
    [
      tier('mitigated', mild, 500, 49_900),
      tier('ordinary', usual, 50_000, 75_000),
      tier('heavy', grave, 75_100, 100_000),
    ],
  ),
  matter(
    'SC-102',
    '未取得食品经营许可从事餐饮服务',
    [by(laws.food, '第三十五条第一款')],
    [by(laws.food, '第一百二十二条第一款')],
    [gains, fine],
    [
      tier('mitigated', mild, 3_000, 49_900),
      tier('ordinary', usual, 50_000, 75_000),
      tier('heavy', grave, 75_100, 100_000),
    ],
  ),
  matter(
    'SC-103',
    '进货时未查验供货者的许可证和食品合格证明',
    [by(laws.food, '第五十三条第一款')],
    [by(laws.food, '第一百二十六条第一款第三项')],
    [warning],
    [tier('ordinary', '首次发现，责令改正并给予警告'), tier('heavy', '拒不改正的，处罚款', 5_000, 50_000)],
  ),
  matter(
    'SC-104',
    '安排未取得健康证明的人员从事接触直接入口食品的工作',
    [by(laws.food, '第四十五条第二款')],
    [by(laws.food, '第一百二十六条第一款第六项')],
    [warning],
    [tier('ordinary', '首次发现，责令改正并给予警告'), tier('heavy', '拒不改正的，处罚款', 5_000, 50_000)],
  ),
  matter(
    'SC-106',
    '在普通食品广告中使用医疗用语',
    [by(laws.advertising, '第十七条')],
    [by(laws.advertising, '第五十八条第一款第二项')],
    [fine],
    [
      tier('mitigated', mild, 2_000, 99_900),
      tier('ordinary', usual, 100_000, 150_000),
      tier('heavy', grave, 150_100, 200_000),
    ],
  ),
  matter(
    'SC-107',
    '销售商品不按规定明码标价',
    [by(laws.price, '第十三条第一款')],
    [by(laws.price, '第四十二条')],
    [fine],
    [tier('light', mild, 200, 1_500), tier('ordinary', usual, 1_600, 3_500), tier('heavy', grave, 3_600, 5_000)],
  ),
  matter(
    'SC-108',
    '使用未按规定申请检定的计量器具用于贸易结算',
    [by(laws.metrology, '第九条第一款')],
    [by(laws.metrology, '第二十五条'), by(laws.metrologyRules, '第四十三条')],
    [fine],
    [tier('light', mild, 100, 300), tier('ordinary', usual, 400, 700), tier('heavy', grave, 800, 1_000)],
  ),
  matter(
    'SC-109',
    '未取得营业执照从事经营活动',
    [by(laws.unlicensed, '第二条')],
    [by(laws.unlicensed, '第十三条')],
    [gains, fine],
    [tier('light', mild, 500, 3_000), tier('ordinary', usual, 3_100, 7_000), tier('heavy', grave, 7_100, 10_000)],
  ),
  matter(
    'SC-110',
    '使用未经定期检验的特种设备',
    [by(laws.equipment, '第四十条第三款')],
    [by(laws.equipment, '第八十四条第一项')],
    [fine],
    [
      tier('light', mild, 30_000, 110_000),
      tier('ordinary', usual, 110_100, 220_000),
      tier('heavy', grave, 220_100, 300_000),
    ],
  ),
  matter(
    'SC-111',
    '销售超过有效期的药品',
    [by(laws.drugs, '第九十八条第一款、第三款第五项')],
    [by(laws.drugs, '第一百一十七条第一款')],
    [{ kind: 'goods', text: '没收超过有效期的药品' }, fine],
    [
      tier('mitigated', mild, 2_000, 99_900),
      tier('ordinary', usual, 100_000, 150_000),
      tier('heavy', grave, 150_100, 200_000),
    ],
  ),
  matter(
    'SC-112',
    '未执行化妆品进货查验记录制度',
    [by(laws.cosmetics, '第三十八条')],
    [by(laws.cosmetics, '第六十二条第一款第二项')],
    [warning, fine],
    [
      tier('mitigated', mild, 500, 9_900),
      tier('ordinary', usual, 10_000, 20_000),
      tier('heavy', grave, 20_100, 30_000),
    ],
  ),
  matter(
    'SC-113',
    '销售侵犯注册商标专用权的商品',
    [by(laws.trademark, '第五十七条第三项')],
    [by(laws.trademark, '第六十条第二款')],
    [{ kind: 'goods', text: '没收侵权商品' }, fine],
    [
      tier('light', mild, 1_000, 75_000),
      tier('ordinary', usual, 75_100, 175_000),
      tier('heavy', grave, 175_100, 250_000),
    ],
  ),
  matter(
    'SC-114',
    '餐饮服务中未主动提示防止食品浪费',
    [by(laws.foodWaste, '第七条第一款')],
    [by(laws.foodWaste, '第二十八条第一款')],
    [warning],
    [tier('ordinary', '责令改正，给予警告')],
  ),
  matter(
    'SC-115',
    '以不合格产品冒充合格产品销售',
    [by(laws.quality, '第三十九条')],
    [by(laws.quality, '第五十条')],
    [gains, fine],
    [
      tier('light', mild, 1_000, 20_000),
      tier('ordinary', usual, 20_100, 50_000),
      tier('heavy', grave, 50_100, 100_000),
    ],
  ),
] as const
