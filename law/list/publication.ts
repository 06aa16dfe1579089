import { equal, not } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { adoption, draft } from './records.ts'

const isAnnual = equal(last(draft, 'kind'), 'annual')

/** 清单和规范的公开 (公开条例26; 指导意见四): the version in force, at one address for ever. */
export const listPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'list',
    title: paragraph('{名称}', { 名称: last(draft, 'title') }),
    papers: ['list-text'],
    category: paragraph('{种类}', { 种类: last(draft, 'kind') }),
    facts: [
      factLine('制定机关', '{机关}'),
      factLine('种类', '{种类}', { 种类: last(draft, 'kind') }),
      factLine('制定依据', '{依据}', { 依据: last(draft, 'basis') }),
      factLine('审定日期', '{日期}'),
      factLine('施行日期', '{施行}', { 施行: last(adoption, 'effectiveOn') }),
      factLine('修订说明', '{说明}', { 说明: last(draft, 'changes') }),
    ],
    means: [
      {
        ...paragraph('这是最新的版本，自{施行}起施行；以前的版本同时停止施行。', {
          施行: last(adoption, 'effectiveOn'),
        }),
        when: not(isAnnual),
      },
      { ...paragraph('按作出决定的日期统计；一个决定处以几种处罚的，计入最重的一种。'), when: isAnnual },
    ],
    remedy: [paragraph('认为内容有误的，可以向{机关}反映，电话{电话}。')],
    clock: 'D12',
  },
]
