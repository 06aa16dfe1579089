import { businessRules, inspectionOpinion, privateEconomyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, equal, filled, least, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form, last, listed, set, today, yearsAfter } from '../../words/value.ts'
import { isOnsite, isUrgent, onTheMatter, puts } from '../conditions.ts'
import { ahead, isCapped, joins, ofFirm, ownOnMatter } from '../others.ts'
import { plan, task } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const

/** How often, on what that is still inspected, and together with whom (国办发〔2024〕54号 3, 4; 营商条例54). */
export const frequencyGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-unused',
    norm: ['I1'],
    title: '五年没有实施的检查事项应当清理',
    blocks: puts,
    when: filled(listed('inspections', { ...onTheMatter, lastOn: { filled: true } })),
    require: filled(listed('inspections', { ...onTheMatter, lastOn: { above: yearsAfter(today, -5) } })),
    sentence: '检查事项清单上的这一事项五年以上没有实施，应当清理，不得据以检查。',
    next: '终止检查任务；确需保留的，按规定修订检查事项清单',
    cures: [{ step: 'task.cancel' }],
    cite: [cite(inspectionOpinion, 3, '五年未实施的检查事项原则上取消')],
    examples: [
      {
        name: '去年实施过',
        entries: { task: [{ matter: '食品检查' }] },
        lists: { inspections: [{ title: '食品检查', lastOn: '2025-06-01' }] },
        expect: 'open',
      },
      {
        name: '六年前实施过',
        entries: { task: [{ matter: '食品检查' }] },
        lists: { inspections: [{ title: '食品检查', lastOn: '2020-06-01' }] },
        expect: 'blocked',
      },
      {
        name: '清单没有写明最近一次',
        entries: { task: [{ matter: '食品检查' }] },
        lists: { inspections: [{ title: '食品检查' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-cap',
    norm: ['G42', 'I1', 'I3'],
    title: '不超过年度检查频次上限',
    blocks: puts,
    when: any(...isCapped),
    require: all(
      need(
        any(filled(last(task, 'cap')), filled(listed('inspections', { ...onTheMatter, cap: { filled: true } }))),
        '没有公布的频次上限：检查事项清单和检查任务都没有写明。',
        '由承办机构负责人在“更正记录”中补充检查任务',
      ),
      need(
        any(not(filled(last(task, 'nth'))), not(least(ownOnMatter, last(task, 'nth')))),
        '填写的第几次检查少于记录：今年本机关对该对象就这一事项已经检查过（{检查}）。',
        '由承办机构负责人在“更正记录”中改正；不填写的，按记录计算',
        { 检查: ownOnMatter },
      ),
      need(
        any(
          not(filled(last(task, 'nth'))),
          not(filled(listed('inspections', { ...onTheMatter, cap: { below: last(task, 'nth') } }))),
        ),
        '对这一检查对象的检查已经达到检查事项清单上的年度频次上限。',
        '终止检查任务，或者与其他检查合并',
      ),
      need(
        any(
          not(filled(last(task, 'cap'))),
          not(filled(last(task, 'nth'))),
          least(last(task, 'cap'), last(task, 'nth')),
        ),
        '对这一检查对象的检查已经达到公布的年度频次上限。',
        '终止检查任务，或者与其他检查合并',
      ),
      need(
        all(
          any(
            not(filled(listed('inspections', { ...onTheMatter, cap: { filled: true } }))),
            filled(listed('inspections', { ...onTheMatter, cap: { above: ownOnMatter } })),
          ),
          any(not(filled(last(task, 'cap'))), not(least(ownOnMatter, last(task, 'cap')))),
        ),
        '今年本机关对该对象就这一事项的检查（{检查}）已经达到公布的年度频次上限。',
        '终止检查任务，或者与其他检查合并',
        { 检查: ownOnMatter },
      ),
    ),
    sentence: '对同一企业的检查不得超过公布的年度频次上限。',
    next: '终止检查任务，或者与其他检查合并',
    cures: [{ step: 'task.cancel' }, { step: 'record.correct' }],
    cite: [cite(inspectionOpinion, 4, '公布并控制年度检查频次上限，减少入企检查频次')],
    examples: [
      { name: '第二次，上限两次', entries: { task: [{ source: 'plan', nth: 2, cap: 2 }] }, expect: 'open' },
      { name: '第三次，上限两次', entries: { task: [{ source: 'plan', nth: 3, cap: 2 }] }, expect: 'blocked' },
      { name: '没有公布的上限', entries: { task: [{ source: 'random' }] }, expect: 'blocked' },
      {
        name: '上限以清单为准',
        entries: { task: [{ source: 'plan', matter: '食品检查', nth: 2 }] },
        lists: { inspections: [{ title: '食品检查', cap: 2 }] },
        expect: 'open',
      },
      {
        name: '写的上限高于清单',
        entries: { task: [{ source: 'plan', matter: '食品检查', nth: 3, cap: 5 }] },
        lists: { inspections: [{ title: '食品检查', cap: 2 }] },
        expect: 'blocked',
      },
      {
        name: '没有填写第几次，记录中已有两次，清单上限两次',
        entries: { task: [{ source: 'plan', matter: '食品检查' }] },
        lists: { inspections: [{ title: '食品检查', cap: 2 }] },
        traces: {
          inspected: [
            { own: true, matter: '食品检查', source: 'plan' },
            { own: true, matter: '食品检查', source: 'complaint', on: '2026-06-02' },
          ],
        },
        expect: 'blocked',
      },
      {
        name: '记录中已有一次，清单上限两次',
        entries: { task: [{ source: 'plan', matter: '食品检查' }] },
        lists: { inspections: [{ title: '食品检查', cap: 2 }] },
        traces: {
          inspected: [
            { own: true, matter: '食品检查', source: 'plan' },
            { own: true, matter: '食品检查', source: 'superior' },
            { own: true, matter: '食品检查', source: 'plan', on: '2025-06-02' },
            { own: true, matter: '特种设备检查', source: 'plan' },
            { own: false, matter: '食品检查', source: 'plan' },
          ],
        },
        expect: 'open',
      },
      {
        name: '填写第一次，记录中已有一次',
        entries: { task: [{ source: 'plan', matter: '食品检查', nth: 1, cap: 4 }] },
        traces: { inspected: [{ own: true, matter: '食品检查', source: 'plan' }] },
        expect: 'blocked',
      },
      { name: '投诉举报', entries: { task: [{ source: 'complaint' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-firm',
    norm: ['G42', 'I3'],
    title: '各机关对同一企业的检查不超过年度频次上限',
    blocks: puts,
    // A visit made together with another that is to come is no further one.
    when: all(
      isOnsite,
      any(...isCapped),
      filled(set('inspection.perFirm')),
      not(any(joins(form('together')), joins(last(plan, 'together')))),
    ),
    require: not(least(ofFirm, set('inspection.perFirm'))),
    sentence: '今年各机关对该对象计入频次的入企检查已经达到公布的上限。',
    next: '终止检查任务，或者与其他机关的检查合并',
    cures: [{ step: 'task.cancel' }],
    cite: [
      cite(inspectionOpinion, 4, '公布并控制年度检查频次上限，减少入企检查频次'),
      cite(privateEconomyLaw, 52, '避免重复检查', '第二款'),
    ],
    examples: [
      {
        name: '公布的上限三次，各机关已有三次',
        sets: { 'inspection.perFirm': 3 },
        entries: { task: [{ source: 'plan', way: 'onsite' }] },
        traces: { inspected: [{ source: 'plan' }, { source: 'random', own: true }, { source: 'special' }] },
        expect: 'blocked',
      },
      {
        name: '其中一次是上级部署的，不计',
        sets: { 'inspection.perFirm': 3 },
        entries: { task: [{ source: 'plan', way: 'onsite' }] },
        traces: { inspected: [{ source: 'plan' }, { source: 'superior' }, { source: 'special' }] },
        expect: 'open',
      },
      {
        name: '与另一机关即将进行的检查合并',
        sets: { 'inspection.perFirm': 1 },
        entries: { task: [{ source: 'plan', way: 'onsite' }] },
        form: { together: 'joint' },
        traces: {
          inspected: [{ source: 'plan' }],
          toInspect: [{ matter: '消防检查', from: '2026-11-02', to: '2026-11-10' }],
        },
        expect: 'open',
      },
      {
        name: '称合并，没有可以合并的检查',
        sets: { 'inspection.perFirm': 1 },
        entries: { task: [{ source: 'plan', way: 'onsite' }] },
        form: { together: 'joint' },
        traces: { inspected: [{ source: 'plan' }] },
        expect: 'blocked',
      },
      {
        name: '两个机关一次合并的检查，算一次',
        sets: { 'inspection.perFirm': 2 },
        entries: { task: [{ source: 'plan', way: 'onsite' }] },
        traces: { inspected: [{ source: 'plan' }, { source: 'plan', joined: true }] },
        expect: 'open',
      },
      {
        name: '根据投诉举报检查',
        sets: { 'inspection.perFirm': 1 },
        entries: { task: [{ source: 'complaint', way: 'onsite' }] },
        traces: { inspected: [{ source: 'plan' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-together',
    norm: ['I6'],
    title: '能合并的检查合并，一次入企',
    blocks: ['inspection.propose'],
    when: all(isOnsite, not(isUrgent), filled(ahead)),
    require: all(
      need(
        filled(form('together')),
        '对该对象已有批准、尚未进行的入企检查（{检查}），没有写明是否合并。',
        '与有关机关联系，写明合并为一次检查；不能合并的，写明理由',
        { 检查: ahead },
      ),
      need(
        any(equal(form('together'), 'joint'), filled(form('apartReason'))),
        '没有写明不能合并的理由。',
        '写明不能合并的理由',
      ),
    ),
    sentence: '多个检查事项应当尽可能合并，或者由几个机关联合检查。',
    next: '写明合并为一次检查；不能合并的，写明理由',
    cite: [
      cite(businessRules, 54, '应当尽可能合并或者纳入跨部门联合抽查范围', '第一款'),
      cite(privateEconomyLaw, 52, '合并检查', '第二款'),
    ],
    examples: [
      {
        name: '另一机关已经批准，没有写明',
        entries: { task: [{ way: 'onsite' }] },
        traces: { toInspect: [{ matter: '消防检查', from: '2026-11-02', to: '2026-11-10' }] },
        expect: 'blocked',
      },
      {
        name: '合并',
        entries: { task: [{ way: 'onsite' }] },
        traces: { toInspect: [{ matter: '消防检查', from: '2026-11-02', to: '2026-11-10' }] },
        form: { together: 'joint' },
        expect: 'open',
      },
      {
        name: '不合并，没有理由',
        entries: { task: [{ way: 'onsite' }] },
        traces: { toInspect: [{ matter: '消防检查', from: '2026-11-02', to: '2026-11-02' }] },
        form: { together: 'apart' },
        expect: 'blocked',
      },
      {
        name: '那次检查的时间已过',
        entries: { task: [{ way: 'onsite' }] },
        traces: { toInspect: [{ matter: '消防检查', from: '2026-10-02', to: '2026-10-10' }] },
        form: {},
        expect: 'open',
      },
    ],
  }),
]
