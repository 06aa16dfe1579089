import type { Branch, Course } from '../words/course.ts'

const inRemedy = { proceeding: 'remedy-1' } as const

/** What is said of the case when it is fought. */
interface Fought {
  readonly applicant: string
  readonly facts: string
  readonly basis: string
  readonly procedure: string
}

/** 行政复议, answered in time and lost by who asked for it: so many working days after the case began. */
export const foughtCourse = (
  { applicant, ...said }: Fought,
  day: number,
  of: { readonly fought?: string } = {},
): Course => [
  {
    by: 'handler',
    step: 'remedy.receive',
    form: {
      forum: 'ordinary',
      organ: '云岭县人民政府',
      ...of,
      reference: '云政复〔2026〕8号',
      applicant,
      request: '撤销该决定。',
      handler: '@handler',
      lawyer: '云岭某律师事务所律师',
    },
    day,
  },
  {
    by: 'handler',
    step: 'remedy.draft',
    ...inRemedy,
    form: { ...said, answers: '申请人的理由与其签名确认的记录不符。', request: '请求维持本机关作出的决定。' },
    day: day + 3,
  },
  { by: 'agencyHead', step: 'remedy.sign', ...inRemedy, form: { opinion: '同意。' } },
  { by: 'handler', step: 'remedy.submit', ...inRemedy, form: { way: '当面提交', whole: true }, day: day + 4 },
  {
    by: 'handler',
    step: 'remedy.conclude',
    ...inRemedy,
    form: { result: 'upheld', number: '云政复决〔2026〕8号', content: '维持该决定。' },
    day: day + 30,
  },
]

const lastDay = (course: Course): number => Math.max(...course.map((m) => m.day ?? 0))
/** The party of the first form of the course, by its name. */
const applicantOf = (course: Course): string =>
  course
    .flatMap(({ form }) => Object.values(form))
    .flatMap((v) => (typeof v === 'object' && v !== null && 'name' in v ? [String(v.name)] : []))[0] ?? '申请人'

/** The case of a kind, fought once it is over. */
export const foughtBranch = (course: Course, of: { readonly fought?: string } = {}): Branch => ({
  title: '行政复议，维持',
  course: [
    ...course,
    ...foughtCourse(
      {
        applicant: applicantOf(course),
        facts: '决定认定的事实有记录、材料证明。',
        basis: '决定书所列的法律、法规、规章。',
        procedure: '依照法定程序办理，由负责人作出决定并送达。',
      },
      lastDay(course) + 5,
      of,
    ),
  ],
})
