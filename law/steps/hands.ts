import type { PostKind } from '../posts.ts'
import type { Citations } from '../words/citation.ts'
import { nameOfficers } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form } from '../words/value.ts'

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly posts: readonly PostKind[]
  readonly cite: Citations
}

/**
 * What is sealed in a case is read by who registered it and by whom its heads name: so that somebody can go on with it when he is away.
 * No team (市监程序19): whoever takes a step of it needs not be named, and reads nothing sealed by taking it.
 */
export const handsStep = (of: Of): Step =>
  step({
    ...of,
    id: 'officers.name',
    subject: '机构和人员',
    title: '指定办理人员',
    effect: 'constitutive',
    fields: [
      must('officers', '办理人员', { is: 'officers' }, '写全；他们和登记的人可以看到本案密封的内容'),
      must('reason', '指定的原因', { is: 'longText', max: 1000 }, '例如登记的人休假、调离'),
    ],
    does: [nameOfficers(form('officers'))],
  })
