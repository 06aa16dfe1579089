import { by, fine, formerly, laws, matter, tier, warning } from './words.ts'

const mild = '及时改正，影响轻微'
const usual = '没有从轻、从重情节'
const grave = '逾期不改正，或者一年内再次违法'

export const enforcementMatters = [
  matter(
    'ZF-201',
    '擅自在街道两侧堆放物料',
    [by(laws.townscape, '第十四条')],
    [by(laws.townscape, '第三十六条第二项')],
    [fine],
    [tier('light', mild, 50, 200), tier('ordinary', usual, 300, 1_000), tier('heavy', grave, 1_100, 2_000)],
  ),
  matter(
    'ZF-202',
    '在禁止区域内露天烧烤食品',
    [by(laws.environment, '第二百五十条第四款')],
    [by(laws.environment, '第一千一百三十二条第三款')],
    [{ kind: 'goods', text: '没收烧烤工具' }, fine],
    [tier('light', mild, 500, 5_000), tier('ordinary', usual, 5_100, 12_000), tier('heavy', grave, 12_100, 20_000)],
  ),
  formerly(
    matter(
      'ZF-202',
      '在禁止区域内露天烧烤食品',
      [by(laws.air, '第八十一条第三款')],
      [by(laws.air, '第一百一十八条第三款')],
      [{ kind: 'goods', text: '没收烧烤工具' }, fine],
      [tier('light', mild, 500, 5_000), tier('ordinary', usual, 5_100, 12_000), tier('heavy', grave, 12_100, 20_000)],
    ),
  ),
  matter(
    'ZF-203',
    '运输散装货物未覆盖造成遗撒',
    [by(laws.townscape, '第十五条')],
    [by(laws.townscape, '第三十四条第六项')],
    [fine],
    [tier('light', mild, 100, 500), tier('ordinary', usual, 600, 1_500), tier('heavy', grave, 1_600, 3_000)],
  ),
  matter(
    'ZF-204',
    '擅自占用城市道路',
    [by(laws.roads, '第二十七条第一项')],
    [by(laws.roads, '第四十二条')],
    [fine],
    [tier('light', mild, 500, 4_000), tier('ordinary', usual, 4_100, 12_000), tier('heavy', grave, 12_100, 20_000)],
  ),
  matter(
    'ZF-206',
    '施工工地未采取有效防尘降尘措施',
    [by(laws.environment, '第二百四十条第三款')],
    [by(laws.environment, '第一千一百二十八条第一款第一项')],
    [fine],
    [
      tier('light', mild, 10_000, 30_000),
      tier('ordinary', usual, 30_100, 70_000),
      tier('heavy', grave, 70_100, 100_000),
    ],
  ),
  formerly(
    matter(
      'ZF-206',
      '施工工地未采取有效防尘降尘措施',
      [by(laws.air, '第六十九条第三款')],
      [by(laws.air, '第一百一十五条第一款第一项')],
      [fine],
      [
        tier('light', mild, 10_000, 30_000),
        tier('ordinary', usual, 30_100, 70_000),
        tier('heavy', grave, 70_100, 100_000),
      ],
    ),
  ),
  matter(
    'ZF-207',
    '夜间进行产生噪声的建筑施工作业',
    [by(laws.environment, '第五百七十二条第一款')],
    [by(laws.environment, '第一千一百八十五条第二项')],
    [fine],
    [
      tier('light', mild, 10_000, 30_000),
      tier('ordinary', usual, 30_100, 70_000),
      tier('heavy', grave, 70_100, 100_000),
    ],
  ),
  formerly(
    matter(
      'ZF-207',
      '夜间进行产生噪声的建筑施工作业',
      [by(laws.noise, '第四十三条第一款')],
      [by(laws.noise, '第七十七条第二项')],
      [fine],
      [
        tier('light', mild, 10_000, 30_000),
        tier('ordinary', usual, 30_100, 70_000),
        tier('heavy', grave, 70_100, 100_000),
      ],
    ),
  ),
  matter(
    'ZF-208',
    '未取得建设工程规划许可证进行建设',
    [by(laws.planning, '第四十条第一款')],
    [by(laws.planning, '第六十四条')],
    [fine],
    [
      tier('ordinary', '尚可采取改正措施，处工程造价百分之五至百分之七', 5_000, 200_000),
      tier('heavy', grave, 200_100, 400_000),
    ],
  ),
] as const

export const weatherMatters = [
  matter(
    'QX-301',
    '未经批准升放系留气球',
    [by(laws.flying, '第三十三条')],
    [by(laws.flying, '第四十三条第一项')],
    [fine],
    [
      tier('light', mild, 10_000, 20_000),
      tier('ordinary', usual, 20_100, 35_000),
      tier('heavy', grave, 35_100, 50_000),
    ],
  ),
  matter(
    'QX-302',
    '无资质从事雷电防护装置检测',
    [by(laws.disasters, '第二十四条')],
    [by(laws.disasters, '第四十五条第一项')],
    [fine],
    [
      tier('light', mild, 50_000, 60_000),
      tier('ordinary', usual, 60_100, 80_000),
      tier('heavy', grave, 80_100, 100_000),
    ],
  ),
  matter(
    'QX-303',
    '雷电防护装置未经竣工验收投入使用',
    [by(laws.disasters, '第二十三条')],
    [by(laws.disasters, '第四十五条第三项')],
    [fine],
    [
      tier('light', mild, 50_000, 60_000),
      tier('ordinary', usual, 60_100, 80_000),
      tier('heavy', grave, 80_100, 100_000),
    ],
  ),
  matter(
    'QX-304',
    '在气象探测环境保护范围内进行危害探测的活动',
    [by(laws.weather, '第二十条')],
    [by(laws.weather, '第三十五条第一款第二项')],
    [fine],
    [tier('light', mild, 1_000, 10_000), tier('ordinary', usual, 10_100, 30_000), tier('heavy', grave, 30_100, 50_000)],
  ),
  matter(
    'QX-305',
    '非法向社会公众发布灾害性天气警报',
    [by(laws.weather, '第二十二条第一款')],
    [by(laws.weather, '第三十八条第一项')],
    [warning, fine],
    [tier('light', mild, 500, 5_000), tier('ordinary', usual, 5_100, 20_000), tier('heavy', grave, 20_100, 50_000)],
  ),
] as const

export const townMatters = [
  matter(
    'XZ-401',
    '露天焚烧秸秆产生烟尘污染',
    [by(laws.environment, '第二百四十六条')],
    [by(laws.environment, '第一千一百三十一条第一款')],
    [fine],
    [tier('light', mild, 500, 800), tier('ordinary', usual, 900, 1_400), tier('heavy', grave, 1_500, 2_000)],
  ),
  formerly(
    matter(
      'XZ-401',
      '露天焚烧秸秆产生烟尘污染',
      [by(laws.air, '第七十七条')],
      [by(laws.air, '第一百一十九条第一款')],
      [fine],
      [tier('light', mild, 500, 800), tier('ordinary', usual, 900, 1_400), tier('heavy', grave, 1_500, 2_000)],
    ),
  ),
  matter(
    'XZ-402',
    '乱堆垃圾、柴草破坏村容镇貌',
    [by(laws.villages, '第二十九条')],
    [by(laws.villages, '第三十九条第二项')],
    [fine],
    [tier('light', mild, 50, 100), tier('ordinary', usual, 150, 300), tier('heavy', grave, 350, 500)],
  ),
  matter(
    'XZ-403',
    '随意倾倒生活垃圾',
    [by(laws.environment, '第五百零六条第二款')],
    [by(laws.environment, '第一千一百六十九条第三款')],
    [fine],
    [tier('light', mild, 100, 200), tier('ordinary', usual, 250, 350), tier('heavy', grave, 400, 500)],
  ),
  formerly(
    matter(
      'XZ-403',
      '随意倾倒生活垃圾',
      [by(laws.waste, '第四十九条第二款')],
      [by(laws.waste, '第一百一十一条第一款第一项')],
      [fine],
      [tier('light', mild, 100, 200), tier('ordinary', usual, 250, 350), tier('heavy', grave, 400, 500)],
    ),
  ),
] as const
