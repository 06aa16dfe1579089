import type { Context } from '@xiezhi/casework'
import { covers, type Day, penaltyLaw } from '@xiezhi/law'

interface Articles {
  /** By which a party is told beforehand, and by which it may answer. */
  readonly tell: string
  readonly rights: string
  readonly hearing: string
  readonly surcharge: string
  readonly publicity: string
  readonly correction: string
  /** The other way to pay beside the bank, where the law knows it (处罚法67). */
  readonly electronic?: string
}

const present: Articles = {
  tell: '《中华人民共和国行政处罚法》第四十四条',
  rights: '《中华人民共和国行政处罚法》第四十四条、第四十五条',
  hearing: '《中华人民共和国行政处罚法》第六十三条、第六十四条',
  surcharge: '《中华人民共和国行政处罚法》第七十二条第一款第一项',
  publicity: '《中华人民共和国行政处罚法》第四十八条第一款',
  correction: '《中华人民共和国行政处罚法》第二十八条第一款',
  electronic: '电子支付系统',
}

const former: Articles = {
  tell: '《中华人民共和国行政处罚法》（2017年修正）第三十一条',
  rights: '《中华人民共和国行政处罚法》（2017年修正）第三十一条、第三十二条',
  hearing: '《中华人民共和国行政处罚法》（2017年修正）第四十二条',
  surcharge: '《中华人民共和国行政处罚法》（2017年修正）第五十一条第一项',
  publicity: '《中华人民共和国政府信息公开条例》第二十条第六项',
  correction: '《中华人民共和国行政处罚法》（2017年修正）第二十三条',
}

/** The articles a paper of that day rests on: procedure follows the day of the act (程序从新). */
export const articlesOn = (day: Day): Articles => (covers(penaltyLaw.inForce, day) ? present : former)

const inMarket = (context: Context) => context.agency.layers.includes('sector.market')

export function hearingArticles(context: Context, day: Day): string {
  const { hearing } = articlesOn(day)
  // 总局令第42号 gave the rules on hearings their present numbers on the day of the revised law.
  return inMarket(context) && covers(penaltyLaw.inForce, day)
    ? `${hearing}和《市场监督管理行政处罚听证办法》第五条`
    : hearing
}

/** 公示告知: by which rule, and where a reader will find it. */
export function publicityOn(context: Context, day: Day): { basis: string; where: string } {
  return inMarket(context)
    ? { basis: '《市场监督管理行政处罚信息公示规定》', where: '国家企业信用信息公示系统和行政执法信息公示平台' }
    : { basis: articlesOn(day).publicity, where: '行政执法信息公示平台' }
}
