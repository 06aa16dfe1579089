import { before, type Course, type Move, since } from '../words/course.ts'

const scan = { sha256: 'c'.repeat(64), name: '签名的笔录.pdf', bytes: 1000, type: 'application/pdf' }

/** The latest 笔录 of this kind, printed, read and signed on each page. */
export const signedByHand = (kind: string, more: Partial<Move> = {}): Move => ({
  by: 'handler',
  step: 'pages.sign',
  form: { paper: `@paper:${kind}`, way: 'hand', checked: 'read', scans: [scan] },
  ...more,
})

const next = (course: Course, step: string): string => course[course.findIndex((m) => m.step === step) + 1]!.step

/** The course, with the 笔录 of this step made here and signed afterwards. */
export const withPages = (
  course: Course,
  step: string,
  kind: string,
  form: Move['form'] = {},
  more: Pick<Move, 'spare'> = {},
): Course => {
  const made = course.find((m) => m.step === step)!
  return [
    ...before(course, step),
    { ...made, form: { ...made.form, ...form, signature: 'pages' } },
    signedByHand(kind, made.spare === true ? { spare: true } : more),
    ...since(course, next(course, step)),
  ]
}
