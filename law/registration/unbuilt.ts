import { registrationRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'registration.filing': {
    title: '备案、歇业备案',
    proceeding: 'registration',
    from: ['received'],
    meanwhile: '在登记系统中办理备案，不在本程序登记。',
    cite: [cite(registrationRegulation, 9, '章程、董事监事等事项的备案'), cite(registrationRegulation, 30, '歇业备案')],
  },
  'registration.licence': {
    title: '制作营业执照',
    proceeding: 'registration',
    from: ['registered'],
    meanwhile: '按统一样式在登记系统中制作、签发，在本程序登记办理情况。',
    cite: [cite(registrationRegulation, 22, '执照样式由国务院市场监督管理部门统一制定', '第三款')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
