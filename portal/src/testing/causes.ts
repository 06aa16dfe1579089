/** Made-up wrongs for looking at pages. The articles are real; agencies, parties and numbers are not. */
export type Cause = {
  title: string
  agency: number
  /** What was found, after the party's name. */
  found: string
  broke: string
  under: string
  categories: string[]
  /** 元. */
  fine: number
  means: string
}

export const agencies = [
  { code: '11990101MB0000001A', name: '云岭县市场监督管理局', short: '云市监', phone: '0990-0000001' },
  { code: '11990101MB0000002B', name: '云岭县综合行政执法局', short: '云综执', phone: '0990-0000002' },
  { code: '11990101MB0000003C', name: '云岭县气象局', short: '云气', phone: '0990-0000003' },
  { code: '11990101MB0000004D', name: '云岭县青石镇人民政府', short: '青政', phone: '0990-0000004' },
] as const

export const causes: readonly Cause[] = [
  {
    title: '经营超过保质期的食品案',
    agency: 0,
    found: '货架上陈列待售的袋装饼干等三种食品超过标注的保质期，货值金额一百二十六元，尚未售出',
    broke: '《中华人民共和国食品安全法》第三十四条第十项',
    under: '《中华人民共和国食品安全法》第一百二十四条第一款第五项、《中华人民共和国行政处罚法》第三十二条',
    categories: ['罚款', '没收非法财物'],
    fine: 5000,
    means: '超过保质期的食品不得销售。当事人应当下架并清点全部食品，建立进货和临期检查记录。',
  },
  {
    title: '未按规定明码标价案',
    agency: 0,
    found: '经营场所内销售的水产品没有标明价格和计价单位，经责令改正后仍未标明',
    broke: '《中华人民共和国价格法》第十三条第一款',
    under: '《中华人民共和国价格法》第四十二条',
    categories: ['罚款'],
    fine: 800,
    means: '商品和服务都要标明价格，标价之外不得加价。',
  },
  {
    title: '销售不合格电线电缆案',
    agency: 0,
    found: '销售的聚氯乙烯绝缘电缆经抽样检验，导体电阻不符合国家标准，已售出四卷，违法所得三百六十元',
    broke: '《中华人民共和国产品质量法》第三十九条',
    under: '《中华人民共和国产品质量法》第五十条',
    categories: ['罚款', '没收违法所得', '没收非法财物'],
    fine: 6480,
    means: '购买过这批电缆的消费者可以要求退货；当事人应当停止销售并召回。',
  },
  {
    title: '未经许可设置大型户外广告案',
    agency: 1,
    found: '在沿街建筑物外墙设置面积四十二平方米的广告设施，没有取得批准',
    broke: '《城市市容和环境卫生管理条例》第十一条第二款',
    under: '《城市市容和环境卫生管理条例》第三十六条第一项',
    categories: ['罚款'],
    fine: 3000,
    means: '当事人应当拆除这处广告设施，或者补办批准手续。',
  },
  {
    title: '施工扬尘未采取防治措施案',
    agency: 1,
    found: '施工现场裸露地面没有覆盖，出入口没有冲洗车辆，道路积尘明显',
    broke: '《中华人民共和国大气污染防治法》第六十九条第三款',
    under: '《中华人民共和国大气污染防治法》第一百一十五条第一款第一项',
    categories: ['罚款'],
    fine: 20000,
    means: '施工单位应当立即覆盖裸土、冲洗车辆；拒不改正的，可以责令停工整治。',
  },
  {
    title: '擅自施放系留气球案',
    agency: 2,
    found: '在开业庆典上施放六只系留气球，没有取得批准，也没有专人值守',
    broke: '《通用航空飞行管制条例》第三十三条',
    under: '《通用航空飞行管制条例》第四十三条第一项',
    categories: ['警告'],
    fine: 0,
    means: '施放气球会影响飞行安全，举办庆典需要施放的，应当事先申请批准。',
  },
  {
    title: '雷电防护装置未经检测案',
    agency: 2,
    found: '加油站的雷电防护装置超过规定期限没有检测',
    broke: '《气象灾害防御条例》第二十三条',
    under: '《气象灾害防御条例》第四十五条',
    categories: ['罚款', '警告'],
    fine: 10000,
    means: '易燃易爆场所的防雷装置应当每半年检测一次，当事人应当尽快委托检测。',
  },
  {
    title: '占道经营案',
    agency: 3,
    found: '在集镇主要道路两侧摆摊设点，占用人行道约八平方米，经劝导后又摆出',
    broke: '《城市市容和环境卫生管理条例》第十四条',
    under: '《城市市容和环境卫生管理条例》第三十六条第二项',
    categories: ['罚款'],
    fine: 200,
    means: '可以到镇里划定的便民市场经营，那里不收摊位费。',
  },
]

export const parties = [
  { name: '云岭县好邻居便利店', kind: '个体工商户' },
  { name: '云岭县清泉饮品有限公司', kind: '法人' },
  { name: '云岭县大成建材经营部', kind: '个体工商户' },
  { name: '王某某', kind: '自然人' },
  { name: '云岭县绿野建设工程有限公司', kind: '法人' },
  { name: '云岭县喜洋洋庆典服务部', kind: '个体工商户' },
  { name: '云岭县东关加油站（有限合伙）', kind: '非法人组织' },
  { name: '李某', kind: '自然人' },
  { name: '云岭县老街海鲜行', kind: '个体工商户' },
  { name: '云岭县星河商业管理有限公司青石分公司', kind: '非法人组织' },
] as const
