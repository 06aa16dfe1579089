import type { Branch, Move } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const asked = (pledge: boolean): Move => ({
  by: 'handler',
  step: 'repair.apply',
  proceeding: 'disclosure',
  form: {
    party: 'p1',
    receivedOn: '@day',
    performed: '罚款已经缴清。',
    rectified: '建立了进货查验和标签核对制度。',
    pledge,
  },
  // More than a year of working days after it was made public: the case is one of food.
  day: 290,
})
const own = (by: Move['by'], step: string, form: Move['form'] = {}): Move => ({
  by,
  step,
  proceeding: 'repair-1',
  form,
})
const accepted: readonly Move[] = [asked(true), own('handler', 'repair.accept')]
const checked = (again: boolean): Move =>
  own('handler', 'repair.check', {
    way: 'paper',
    found: '罚款已缴，整改属实。',
    willing: true,
    corrected: true,
    again,
    truthful: true,
    harms: false,
  })

const ruling = { sha256: '0'.repeat(64), name: '民事裁定书.png', bytes: 1, type: 'image/png' } as const
const rescued: Move = {
  by: 'handler',
  step: 'rescue.apply',
  proceeding: 'disclosure',
  form: {
    party: 'p1',
    receivedOn: '@day',
    through: 'own',
    plan: 'reorganisation',
    ruling: '云岭县人民法院（2026）云0101破1号',
    files: [ruling],
  },
  day: 30,
}
const inRescue = (by: Move['by'], step: string, form: Move['form']): Move => ({
  by,
  step,
  proceeding: 'rescue-1',
  form,
})

/** What becomes of an application to take the page down before its time. */
export const publicLifeBranches: readonly Branch[] = [
  {
    title: '准予提前停止公示，以后撤销',
    course: [
      ...penaltyCourse,
      ...accepted,
      checked(false),
      own('handler', 'repair.opine', { grant: true, reason: '符合条件。', elsewhere: '外省某市市场监督管理局' }),
      { ...own('deputyHead', 'repair.decide'), day: 292 },
      // Registered in another province: told there, where the State's system is kept.
      {
        ...own('publisher', 'repair.push', {
          organ: '外省某市市场监督管理局',
          sentOn: '@day',
          receipt: '全国统一平台推送，回执1号',
        }),
        spare: true,
      },
      // What is revoked before it was carried out needs no carrying out.
      { by: 'publisher', step: 'disclosure.end', proceeding: 'disclosure', form: {}, spare: true },
      {
        ...own('deputyHead', 'repair.revoke', { found: '缴款凭证系伪造。', reason: '弄虚作假。' }),
        // Nobody has to find it out.
        spare: true,
        day: 300,
      },
    ],
  },
  {
    title: '重整计划执行中暂时屏蔽，未执行成功的恢复公示',
    course: [
      ...penaltyCourse,
      rescued,
      inRescue('deputyHead', 'rescue.measure', { way: 'shield', reason: '重整计划执行中。' }),
      {
        ...inRescue('deputyHead', 'rescue.end', {
          result: 'failed',
          ruling: '云岭县人民法院（2026）云0101破1号之二',
          corrected: false,
        }),
        spare: true,
      },
      { by: 'publisher', step: 'disclosure.publish', proceeding: 'disclosure', form: {}, spare: true },
    ],
  },
  {
    title: '重整计划执行完毕以后申请停止公示',
    course: [
      ...penaltyCourse,
      { ...rescued, step: 'rescue.over' },
      inRescue('deputyHead', 'rescue.end', {
        result: 'done',
        ruling: '云岭县人民法院（2026）云0101破1号之三',
        corrected: true,
      }),
      { by: 'publisher', step: 'disclosure.end', proceeding: 'disclosure', form: {}, spare: true },
    ],
  },
  {
    title: '不予提前停止公示',
    course: [
      ...penaltyCourse,
      ...accepted,
      { ...checked(true), spare: true },
      own('handler', 'repair.opine', { grant: false, reason: '因同一类违法行为再次受到处罚。' }),
      own('deputyHead', 'repair.decide'),
    ],
  },
  {
    title: '不予受理停止公示申请',
    course: [
      ...penaltyCourse,
      asked(false),
      own('handler', 'repair.request', { missing: '守信承诺书。' }),
      // Who brings nothing at all is refused as well.
      { ...own('handler', 'repair.supplement', { content: '仍未提交守信承诺书。' }), day: 292, spare: true },
      own('deputyHead', 'repair.reject', { reason: '没有提交守信承诺书。' }),
    ],
  },
]
