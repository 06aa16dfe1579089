import { all, always, among, any, equal, filled, least, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { actor, by, form, say } from '../../words/value.ts'
import { asked, isOf, ofRequest, penal, type Recusal } from './shared.ts'

/** Who decides it: never of oneself (处罚法43; 市监程序4). */
export const whoGates = ({
  involved,
  evidence,
  heard,
  basis: { id, inForce, cite, above } = penal,
}: Pick<Recusal, 'involved' | 'evidence' | 'heard' | 'basis'>): readonly Gate[] => [
  gate({
    inForce,
    id: id('ask'),
    title: '回避申请写明何人',
    blocks: ['recusal.ask'],
    when: always,
    require: all(
      need(any(filled(form('person')), filled(form('outsider'))), '没有写明应当回避的人员。', '写明应当回避的人员'),
      need(
        any(
          not(equal(form('how'), 'asked')),
          filled(form('party')),
          ...(above === undefined ? [] : [filled(form('asker'))]),
        ),
        '没有写明是哪一名当事人提出的。',
        '选择提出申请的当事人',
      ),
    ),
    sentence: '回避申请应当写明由谁提出、请求何人回避。',
    next: '补全后登记',
    cite,
    examples: [
      { name: '自行申请', form: { how: 'declared', role: 'investigator', person: 'a' }, expect: 'open' },
      { name: '当事人申请', form: { how: 'asked', party: 'p1', role: 'host', person: 'a' }, expect: 'open' },
      { name: '没有写明何人', form: { how: 'declared', role: 'investigator' }, expect: 'blocked' },
      { name: '没有写明当事人', form: { how: 'asked', role: 'investigator', person: 'a' }, expect: 'blocked' },
    ],
  }),
  gate({
    inForce,
    id: id('self'),
    title: '不决定自己的回避',
    blocks: ['recusal.decide', 'recusal.decideDeputy', ...(heard ? (['recusal.decideClerk'] as const) : [])],
    when: always,
    require: all(
      need(
        not(equal(ofRequest('person'), actor)),
        '被申请回避的人不能决定自己是否回避。',
        '由有权决定的其他负责人办理',
      ),
      need(not(among(actor, involved)), '办案人员不能决定回避。', '由没有参加调查的负责人办理'),
      need(
        any(not(equal(form('granted'), true)), filled(form('redo'))),
        '没有写明此前所办的事项是否继续有效。',
        '写明继续有效，或者重新办理',
      ),
    ),
    sentence: '回避由没有参加调查、没有被申请回避的人决定，并写明此前所办的事项如何处理。',
    next: '由有权决定的负责人办理',
    cite,
    examples: [
      { name: '他人决定', actor: 'z', entries: asked(), form: { granted: true, redo: 'stays' }, expect: 'open' },
      { name: '不予回避', actor: 'z', entries: asked(), form: { granted: false }, expect: 'open' },
      { name: '本人决定', actor: 'a', entries: asked(), form: { granted: false }, expect: 'blocked' },
      { name: '没有写明如何处理', actor: 'z', entries: asked(), form: { granted: true }, expect: 'blocked' },
      ...(evidence === undefined
        ? []
        : [
            {
              name: '办案人员决定',
              actor: 'b',
              entries: { ...asked(), [evidence.id]: [{ officers: ['a', 'b'] }] },
              form: { granted: false },
              expect: 'blocked' as const,
            },
          ]),
    ],
  }),
  gate({
    inForce,
    id: id('head'),
    title: '由负责人决定，主要负责人由集体讨论',
    blocks: ['recusal.decide'],
    when: always,
    require: all(
      need(
        not(isOf('deputy', 'clerk')),
        '其他负责人的回避由主要负责人决定，听证员、记录员、翻译人员的由听证主持人决定。',
        '由其办理',
      ),
      need(
        any(not(isOf('head')), least(by('heads'), say(2)), ...(above === undefined ? [] : [filled(form('superior'))])),
        above === undefined
          ? '主要负责人的回避，没有写明两名以上负责人集体讨论。'
          : '主要负责人的回避，没有写明本级政府或者上一级机关的决定，也没有写明两名以上负责人集体讨论。',
        above === undefined ? '登记集体讨论的负责人及意见' : '登记上级的决定，或者集体讨论的负责人及意见',
      ),
    ),
    sentence:
      above === undefined
        ? '主要负责人的回避由负责人集体讨论决定，其他负责人的由主要负责人决定，其他人员的由负责人决定。'
        : '主要负责人不决定自己的回避，由上级或者机关负责人集体决定；其他负责人的由主要负责人决定，其他人员的由负责人决定。',
    next: '由有权决定的人办理',
    cures: [{ step: 'recusal.decideDeputy' }, ...(heard ? ([{ step: 'recusal.decideClerk' }] as const) : [])],
    cite,
    examples: [
      { name: '办案人员', actor: 'z', entries: asked(), form: { granted: false }, expect: 'open' },
      { name: '副职', actor: 'z', entries: asked({ role: 'deputy' }), form: { granted: false }, expect: 'blocked' },
      { name: '主要负责人，没有讨论', actor: 'w', entries: asked({ role: 'head' }), form: {}, expect: 'blocked' },
      ...(above === undefined
        ? []
        : [
            {
              name: '主要负责人，上级决定',
              actor: 'w',
              entries: asked({ role: 'head' }),
              form: { superior: '云岭县人民政府，云政函〔2026〕3号' },
              expect: 'open' as const,
            },
          ]),
    ],
  }),
  gate({
    inForce,
    id: id('deputy'),
    title: '其他负责人由主要负责人决定',
    blocks: ['recusal.decideDeputy'],
    when: always,
    require: isOf('deputy'),
    sentence: '这一申请不是其他负责人的回避。',
    next: '办理“决定是否回避”',
    cures: [{ step: 'recusal.decide' }],
    cite,
    examples: [
      { name: '副职', actor: 'z', entries: asked({ role: 'deputy' }), expect: 'open' },
      { name: '办案人员', actor: 'z', entries: asked(), expect: 'blocked' },
    ],
  }),
]
