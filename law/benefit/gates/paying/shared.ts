import { socialRelief } from '../../../statutes.ts'
import { cite } from '../../../words/citation.ts'
import { any, equal } from '../../../words/condition.ts'
import { form } from '../../../words/value.ts'

export const what = (...ids: readonly string[]) => any(...ids.map((id) => equal(form('what'), id)))
export const changes = cite(socialRelief, 13, '状况变化的，及时决定增发、减发或者停发；停发的书面说明理由', '第三款')
