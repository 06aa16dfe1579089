import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** L 许可. */
export const permitClocks = {
  L01: { title: '补正告知期限', cite: [cite(permitLaw, 32, '当场或者五日内一次告知', '第四项')] },
  L02: { title: '许可决定期限', cite: [cite(permitLaw, 42, '二十日内决定，可延长十日')] },
  L03: { title: '统一、联合、集中办理的期限', cite: [cite(permitLaw, 42, '四十五日，可延长十五日', '第二款')] },
  L04: { title: '下级机关的初审期限', cite: [cite(permitLaw, 43, '受理之日起二十日内审查完毕')] },
  L05: { title: '颁发、送达证件期限', cite: [cite(permitLaw, 44, '决定之日起十日内')] },
  L06: {
    title: '许可期限中不计算的时间',
    cite: [cite(permitLaw, 45, '听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审不计算')],
    says: '听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间不计算在期限内，并应当书面告知申请人；推算时用 --suspend 写明。',
  },
  L07: {
    title: '许可听证的申请、通知、组织',
    cite: [cite(permitLaw, 47, '五日内申请，二十日内组织'), cite(permitLaw, 48, '举行听证的七日前通知', '第一项')],
  },
  L08: { title: '许可的延续', cite: [cite(permitLaw, 50, '届满三十日前申请；届满前决定，逾期视为准予')] },
  L09: { title: '检验、检测、检疫的指派', cite: [cite(permitLaw, 55, '受理之日起五日内指派两名以上')] },
  L10: {
    title: '再次申请许可的禁止',
    cite: [cite(permitLaw, 78, '一年内不得再次申请'), cite(permitLaw, 79, '三年内不得再次申请')],
  },
} as const satisfies Record<string, Norm>
