import { type Branch, before, type Course } from '../words/course.ts'
import { penaltyCourse } from './course.ts'

const officers = ['@handler', '@handler2']
const inConduct = { proceeding: 'conduct-1' } as const
const serve = (proceeding: string): Course[number] => ({
  by: 'handler',
  step: 'service.deliver',
  proceeding,
  form: { receiver: 'legalRepresentative', signedBy: '庞穗', place: '当事人住所', officers, disclosureTold: true },
})
const substitution = {
  harm: 'environment',
  harmed: '废弃糕点和包装堆放在河岸，随雨水流入河道。',
  object: '河岸堆放的废弃糕点和包装约一吨。',
  manner: '清运到指定的处理场所。',
  hand: 'agency',
  budget: 80_000,
  basis: '《中华人民共和国行政强制法》第五十条',
  reason: '不清除将继续污染河道。',
} as const
const acted = {
  supervisors: officers,
  place: '云岭河城关段',
  what: '清运废弃物一吨，河岸恢复原状。',
  cost: 76_000,
} as const
const closed: Course = [
  { by: 'handler', step: 'closing.propose', form: { result: '决定已送达，罚款已缴清，已代履行，已公示。' } },
  { by: 'unitHead', step: 'closing.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'closing.approve', form: { opinion: '同意结案' } },
]

/** What was ordered to be done and is not (强制法50–52). */
export const conductBranches: readonly Branch[] = [
  {
    title: '催告履行，代履行',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      {
        by: 'unitHead',
        step: 'conduct.demand',
        form: {
          party: 'p1',
          duty: '清除堆放在河岸的废弃糕点和包装。',
          until: '@day+3',
          way: '自行清运到指定的处理场所。',
        },
        day: 22,
      },
      serve('service-3'),
      {
        by: 'deputyHead',
        step: 'substitute.decide',
        ...inConduct,
        form: { ...substitution, at: false, planned: '@day+2' },
        day: 26,
      },
      serve('service-4'),
      { by: 'handler', step: 'substitute.act', ...inConduct, form: { ...acted, signed: 'party' }, day: 28 },
      {
        by: 'handler',
        step: 'substitute.paid',
        ...inConduct,
        form: { amount: 76_000, receipt: '收0000001' },
        day: 29,
        spare: true,
      },
      ...closed,
    ],
  },
  {
    title: '立即实施代履行',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      {
        by: 'deputyHead',
        step: 'substitute.once',
        form: { party: 'p1', ...substitution, harm: 'traffic', at: true, planned: '@day' },
        day: 22,
      },
      { by: 'handler', step: 'substitute.act', ...inConduct, form: { ...acted, signed: 'witness' } },
      { by: 'handler', step: 'substitute.tell', ...inConduct, form: { way: '电话告知' } },
      serve('service-3'),
      ...closed,
    ],
  },
]
