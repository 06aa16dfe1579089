import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** E 强制. */
export const coercionClocks = {
  E01: { title: '紧急强制措施的补批', cite: [cite(coercionLaw, 19, '二十四小时内报告并补办批准')] },
  E02: { title: '查封、扣押期限', cite: [cite(coercionLaw, 25, '不得超过三十日，可延长三十日')] },
  E03: { title: '冻结决定书的交付', cite: [cite(coercionLaw, 31, '三日内向当事人交付')] },
  E04: { title: '冻结期限', cite: [cite(coercionLaw, 32, '三十日内处理或者解除，可延长三十日')] },
  E05: {
    title: '催告的履行期限',
    cite: [cite(coercionLaw, 35, '催告书载明履行义务的期限', '第一项')],
    says: '法律没有规定天数，由催告书写明履行义务的期限；有转移或者隐匿财物迹象的，催告期间可以作出立即强制执行决定。',
  },
  E06: { title: '代履行前的催告', cite: [cite(coercionLaw, 51, '代履行三日前催告')] },
  E07: { title: '金钱义务的强制执行', cite: [cite(coercionLaw, 46, '加处超过三十日，经催告仍不履行')] },
  E08: { title: '中止执行满三年', cite: [cite(coercionLaw, 39, '满三年未恢复的不再执行')] },
  E09: {
    title: '不得实施强制执行的时间',
    cite: [cite(coercionLaw, 43, '不得在夜间或者法定节假日实施，情况紧急的除外')],
    says: '不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外；法条只写法定节假日，按最高人民法院的答复（2016）最高法行他81号，周六、周日也在其内：在周六、周日实施的，提示并记明。',
  },
  E10: {
    title: '违法建筑的强制拆除',
    cite: [cite(coercionLaw, 44, '公告限期自行拆除；不复议、不起诉又不拆除的，可以强制拆除')],
    says: '公告所定的自行拆除期限届满，且复议、诉讼期限都已届满而当事人未申请、未起诉又不拆除的，方可强制拆除；公告的期限由机关写明。',
  },
} as const satisfies Record<string, Norm>
