import { disclosureRegulation, discretionOpinion, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'

export const opened = cite(threeSystemsOpinion, 4, '根据法律法规及机构职能变化情况及时动态调整')
export const adjusted = cite(discretionOpinion, 13, '所依据的法律、法规、规章作出修改的，及时进行调整')
export const inTwenty = cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开')
