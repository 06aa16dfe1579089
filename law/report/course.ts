import { type Branch, before, type Course } from '../words/course.ts'

/** A report by somebody who gave his name, looked into as a lead, and answered where a law wants it. */
export const reportCourse: Course = [
  {
    by: 'handler',
    step: 'report.register',
    form: {
      party: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县康泰食品有限公司',
        representative: '冯康泰',
        address: '云岭县工业园二路6号',
        phone: '13900000111',
        role: 'party',
      },
      channel: 'platform',
      ticket: '1533000020261102000123',
      receivedOn: '@day',
      matter: '使用超过保质期的食品原料',
      content: '仓库内的奶粉标签被更换，原生产日期为二〇二四年。',
      place: '云岭县工业园二路6号',
      known: true,
      reporter: '钟离',
      telephone: '13900000112',
      inside: true,
    },
  },
  {
    by: 'handler',
    step: 'report.handle',
    form: { owesReply: true, law: '《中华人民共和国食品安全法》第一百一十五条', party: 'p1' },
    day: 2,
  },
  {
    by: 'handler',
    step: 'report.tell',
    form: {
      law: '《中华人民共和国食品安全法》第一百一十五条',
      result: '经核查，已经依法立案。',
      way: '电话',
    },
    day: 10,
  },
  { by: 'handler', step: 'case.archive', form: { summary: '移交核查，已经立案并告知。' } },
]

export const reportBranches: readonly Branch[] = [
  {
    title: '不具备处理权限',
    course: [
      ...before(reportCourse, 'report.handle'),
      {
        by: 'handler',
        step: 'report.redirect',
        form: { to: '云岭县卫生健康局', reason: '餐饮具集中消毒由卫生健康部门监督管理。', way: '电话' },
        day: 2,
      },
      { by: 'handler', step: 'case.archive', form: { summary: '告知向县卫生健康局提出。' } },
    ],
  },
  {
    title: '重复举报',
    course: [
      ...before(reportCourse, 'report.handle'),
      {
        by: 'unitHead',
        step: 'report.repeat',
        form: { earlier: '二〇二六年九月一日收到', reason: '同一举报人就同一事实再次举报，没有新的事实。' },
        day: 2,
      },
      { by: 'handler', step: 'case.archive', form: { summary: '重复举报，不再另行处理。' } },
    ],
  },
]
