import { socialRelief } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'

export const checked = cite(socialRelief, 11, '调查核实，提出初审意见，公示后报批', '第二项')
export const received = cite(socialRelief, 11, '向乡镇人民政府、街道办事处书面申请', '第一项')
