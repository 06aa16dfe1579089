import { COMPOUND_SURNAMES, SURNAMES } from '../format/personName.ts'

/** Places of a view of the text where somebody who is no party seems to be named, by what stands before or behind him. */

/** No name has these in it: they go on with the sentence (赵六的证言、李四等人). */
const given = '(?![的了在等被把对从称说])\\p{Script=Han}'
const second = '(?![的了在等被把对从称说与和及到向于并将已是有其系均也都又先出签证供陈反])\\p{Script=Han}'
/** Words that begin like a surname and are none. */
const WORDS =
  '应当|应该|应予|可以|全部|全体|时间|时候|金额|方式|方面|计算|高度|成为|成立|包括|包装|单位|单独|明确|明示|明知|从事|任何|曾经|管理|安全|安排|常见|经营|经过|经常|经济|经销|通知|关于|关系|相关|相应|强制|强行|解除|解释|温度|符合|文化|文书|支付|支持|连续|连同|房屋|房租|路过|水果|水产|金属|黄金|白酒|牛奶|牛肉|车辆|车间|马上|严重|严格|项目|费用|储存|台账|都已|都未|向其|向本|和其|和本|宣传|景区|党员|商品|商家|商店'
/** 欧阳小花 is offered whole, and not as 欧阳小. */
const HAN = `(?!${WORDS})(?:(?:${COMPOUND_SURNAMES.join('|')})${given}(?:${second})?|[${SURNAMES}]${given}(?:${second})?)`
/** Names of other peoples, by their parts: 阿依古丽, 扎西次仁; and with a point, 买买提·吐尔逊. */
const PARTS =
  '阿卜杜|阿布都|阿不都|阿依|阿曼|艾尔|艾山|艾合|艾买|努尔|帕提|古丽|买买|麦麦|吐尔|热合|依明|玉素|库尔|迪丽|扎西|次仁|卓玛|达娃|尼玛|边巴|拉姆|央金|旦增|丹增|索朗|洛桑|格桑|平措|多吉|巴特|乌兰|其其格|图雅|斯琴|娜仁|苏日|那日|阿木'
const OTHER = `(?:${PARTS})(?:${second}){1,5}`
const POINTED = `\\p{Script=Han}{2,8}[·•・‧](?:${second}){2,10}`
const LATIN = '[A-Z][A-Z’-]{1,19}(?:[ ·.][A-Z][A-Z’-]{1,19}){1,3}(?![A-Z0-9])'
/** 小李、老王、阿花、小花: behind a word for who it is they are somebody. */
const FAMILIAR = `[小老阿](?!区|板|学|店|家|师|人|孩|型|时|组|吃|卖|院)${given}`
const behindWord = `(?:${POINTED}|${OTHER}|${HAN}|${FAMILIAR}|${LATIN})`

const RELATIONS =
  '同案犯|同案人|同伙|合伙人|证人|见证人|被害人|受害人|举报人|投诉人|报案人|患者|病人|消费者|顾客|客人|员工|店员|雇员|营业员|服务员|收银员|司机|驾驶员|厨师|联系人|经手人|经办人|法定代表人|负责人|经营者|实际控制人|代理人|监护人|户主|业主|房东|其妻|其夫|妻子|丈夫|老公|老婆|爱人|配偶|家属|之妻|之夫|之子|之女|儿子|女儿|孙子|孙女|父亲|母亲|哥哥|弟弟|姐姐|妹妹|叔叔|舅舅|侄子|侄女|外甥|亲属|邻居|朋友|同学|同事|工友|男友|女友|学生|家长|老师|教师|医生|医师|护士|老板|店主|店长|摊主|原告|被告|申请人|被申请人|第三人|死者|伤者|职工|户名|姓名|收款人|付款人|收件人|收货人|寄件人|签收人|送货员|快递员|配送员|骑手|业务员|推销员|销售员|采购员|仓管员|库管|质检员|检验员|会计|出纳|保安|主播|博主|群主|借款人|担保人|出租人|承租人|租户|住户|会员|之父|之母|岳父|岳母|公公|婆婆|儿媳|女婿|乘客|房客|租客|股东|法人|法人代表|董事|监事|买家|卖家|客户|村民|居民|车主|货主|雇主|未成年人|儿童|转账给|转账至|付给|交给|借给|卖给'

const first = new RegExp(`(?<=(?:${RELATIONS})(?:系|是|为|叫|名叫)?[(:;,。“ ]{0,2})${behindWord}`, 'gu')
/** 李四、王五和赵六: what follows a name in a list is one. */
const next = new RegExp(`(?:[、,]|和|及|与|以及) ?(${behindWord})`, 'uy')

const before: readonly RegExp[] = [
  new RegExp(
    `${HAN}(?=[(,] ?(?:男|女|\\d{1,3}岁|身份证|系|\\p{Script=Han}{1,4}族)|女士|先生|小姐|同志|(?:今年|现年|时年|年仅|,)? ?\\d{1,3}(?:周?岁))`,
    'gu',
  ),
  // 李四证实、李四的询问笔录、李四签字.
  new RegExp(
    `${HAN}(?=(?:证实|作证|供述|供称|陈述|陈述称|反映称|反映|指认|签收|签字|签名)|的(?:询问|讯问|调查)?(?:笔录|证言|证词|陈述|供述))`,
    'gu',
  ),
  // 李四（证人）、李小花（方某之妻）、刘华的丈夫.
  new RegExp(`${HAN}(?=\\((?:\\p{Script=Han}{0,3}之?)?(?:${RELATIONS.replaceAll('之', '')}|[妻夫子女父母])\\))`, 'gu'),
  new RegExp(`${HAN}(?=的(?:丈夫|妻子|老公|老婆|爱人|儿子|女儿|父亲|母亲|父母|家属|家人|孩子))`, 'gu'),
  new RegExp(POINTED, 'gu'),
]

export interface Named {
  readonly from: number
  readonly to: number
}

/** In one pass over the view: a list is followed from its first name on, so that time grows with the text only. */
export function namedIn(text: string): readonly Named[] {
  const found: Named[] = []
  const place = (from: number, length: number) => found.push({ from, to: from + length })
  for (const m of text.matchAll(first)) {
    place(m.index, m[0].length)
    next.lastIndex = m.index + m[0].length
    for (let more = next.exec(text); more !== null; more = next.exec(text))
      place(next.lastIndex - more[1]!.length, more[1]!.length)
  }
  // What a word before it says is somebody begins where the word ends: 证人买买提·吐尔逊 is not offered with 证人.
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  for (const pattern of before)
    for (const m of text.matchAll(pattern))
      if (!Array.from(m[0]).some((_, i) => taken.has(m.index + i))) place(m.index, m[0].length)
  return found
}
