import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, each, equal, least, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { by, form, last, today } from '../../words/value.ts'
import { isSmall, owesSomething } from '../conditions.ts'
import { decision } from '../records.ts'
import { deciding, imposing, line } from './deciding.ts'

const isStated = equal(form('defence'), 'stated')

/** How it is decided there: told, heard, and not made heavier; paid and handed over at once (处罚法44, 45, 52, 68, 69). */
export const heardGates: readonly Gate[] = [
  gate({
    ...deciding,
    id: 'G15-scene',
    title: '当场告知',
    when: always,
    require: equal(form('told'), true),
    sentence: '作出决定之前，应当告知当事人拟处罚的内容及事实、理由、依据，并告知其有权陈述和申辩。',
    next: '先口头告知，听取当事人的意见，再作出决定',
    cite: [
      cite(penaltyLaw, 44, '决定之前应当告知内容及事实、理由、依据和权利'),
      cite(penaltyLaw, 62, '未依法告知、拒绝听取陈述申辩的，不得作出处罚决定'),
      cite(marketProcedure, 69, '决定作出前告知内容及事实、理由、依据，有权陈述和申辩'),
    ],
    examples: [
      { name: '已经告知', form: { told: true }, expect: 'open' },
      { name: '没有告知', form: { told: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G16-scene',
    title: '不因申辩加重',
    when: isStated,
    require: any(
      // Told of a warning, a fine is heavier; told of a fine, a higher one is.
      not(owesSomething),
      all(
        equal(form('toldFine'), 'fine'),
        need(
          each('concerned', least(form('toldAmount'), by('owed'))),
          '当事人陈述、申辩之前告知的罚款较少：不得因陈述、申辩给予更重的处罚。',
        ),
      ),
    ),
    sentence: '陈述、申辩之前告知的是警告：不得因陈述、申辩给予更重的处罚。',
    next: '按告知的内容或者更轻的决定；有新的事实、确需加重的，办理“转普通程序”',
    cite: [cite(penaltyLaw, 45, '不得因当事人陈述、申辩而给予更重的处罚', '第二款')],
    examples: [
      {
        name: '与告知的相同',
        form: { ...imposing(5_000, { defence: 'stated', toldFine: 'fine' }), toldAmount: 5_000 },
        expect: 'open',
      },
      {
        name: '采纳后减少',
        form: { ...imposing(3_000, { defence: 'stated', toldFine: 'fine' }), toldAmount: 5_000 },
        expect: 'open',
      },
      {
        name: '申辩以后加重',
        form: { ...imposing(10_000, { defence: 'stated', toldFine: 'fine' }), toldAmount: 5_000 },
        expect: 'blocked',
      },
      {
        name: '告知的是警告',
        form: imposing(5_000, { defence: 'stated', toldFine: 'none' }),
        expect: 'blocked',
      },
      { name: '没有申辩', form: imposing(5_000, { defence: 'none' }), expect: 'open' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G10',
    title: '当场收缴的情形',
    when: equal(form('pay'), 'scene'),
    require: all(
      need(owesSomething, '没有罚款，不存在当场收缴。', '“罚款的缴纳”选择到银行缴纳'),
      any(isSmall, among(form('ground'), ['hard', 'remote'])),
    ),
    sentence: '罚款超过可以当场收缴的数额，又没有法定的情形，不能当场收缴。',
    next: '“罚款的缴纳”选择由当事人到指定银行或者通过电子支付系统缴纳；确有法定情形的，如实选择并写明',
    cite: [
      cite(penaltyLaw, 68, '一百元以下罚款，或者不当场收缴事后难以执行的'),
      cite(penaltyLaw, 69, '边远、水上、交通不便地区缴纳确有困难，经当事人提出'),
      cite(penaltyLaw, 67, '除依法当场收缴的以外，不得自行收缴罚款', '第二款'),
      cite(marketProcedure, 72, '可以由办案人员当场收缴罚款的情形'),
    ],
    examples: [
      { name: '一百元', form: imposing(10_000, { pay: 'scene', ground: 'small' }), expect: 'open' },
      { name: '一百二十元', form: imposing(12_000, { pay: 'scene', ground: 'small' }), expect: 'blocked' },
      { name: '事后难以执行', form: imposing(20_000, { pay: 'scene', ground: 'hard' }), expect: 'open' },
      {
        name: '仅处警告',
        form: { violations: [line('warning')], pay: 'scene' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    inForce: deciding.inForce,
    id: 'P13-scene',
    norm: ['S01'],
    title: '当场交付',
    blocks: ['decision.deliver'],
    // It has reached the party, whose time to pay runs: served late it stands, and the fault stays with it (行诉解释96).
    stands: true,
    when: always,
    require: equal(today, last(decision, 'on')),
    sentence: '当场作出的决定书应当当场交付当事人，不能以后再交。',
    next: '确实以后才交付的，如实写明经过，由负责人处理由此产生的瑕疵',
    cite: [
      cite(penaltyLaw, 52, '填写决定书并当场交付当事人', '第一款'),
      cite(marketProcedure, 67, '当场交付当事人', '第二款'),
    ],
    examples: [
      { name: '当日', entries: { decision: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '次日', entries: { decision: [{ on: '2026-11-02' }] }, day: '2026-11-03', expect: 'blocked' },
    ],
  }),
]
