import { serviceScene } from '../recording/scenes.ts'
import { civilProcedureLaw, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, among, any, equal, filled, least, need, not } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { form, from, ofParty, today } from '../words/value.ts'
import { agreesToDevice, confirmationBinds, confirmed, isReturned, sent, wasTried } from './conditions.ts'

const since1996 = { inForce: { from: '1996-10-01' } } as const
/** Who answers with his own name, and who through somebody that acts for it. */
const isCitizen = among(ofParty('kind'), ['person', 'unlicensed'])
const isOrganisation = among(ofParty('kind'), ['legal', 'branch'])
const account = form('account')

/** What makes a service one, in each of its ways (民诉法87–95; 市监程序82, 83). A failed one is told as what it was: an attempt. */
export const serviceGates: readonly Gate[] = [
  ...serviceScene,
  gate({
    ...since1996,
    id: 'S01',
    title: '由可以签收的人签收',
    blocks: ['service.deliver', 'service.entrust'],
    when: always,
    require: any(
      among(form('receiver'), ['agent']),
      all(not(isOrganisation), among(form('receiver'), ['self', 'family'])),
      all(not(isCitizen), among(form('receiver'), ['legalRepresentative', 'receiver'])),
    ),
    sentence:
      '签收人不是可以签收的人：公民由本人、同住成年家属签收；单位由法定代表人、主要负责人或者负责收件的人签收；代理人、代收人也可以签收。',
    next: '由可以签收的人在送达回证上签收；没有送到的，登记未能送达',
    cures: [{ step: 'service.attempt' }],
    cite: [
      cite(civilProcedureLaw, 88, '本人、同住成年家属；法定代表人、主要负责人、负责收件的人；代理人、代收人'),
      cite(marketProcedure, 82, '可以签收的人', '第一项'),
    ],
    examples: [
      { name: '没有登记类型', entries: {}, form: { receiver: 'self' }, expect: 'open' },
      {
        name: '公司的法定代表人',
        entries: {},
        partyKind: 'legal',
        form: { receiver: 'legalRepresentative' },
        expect: 'open',
      },
      {
        name: '公司负责人的家属',
        entries: {},
        partyKind: 'legal',
        form: { receiver: 'family' },
        expect: 'blocked',
      },
      {
        name: '公民的同住成年家属',
        entries: {},
        partyKind: 'person',
        form: { receiver: 'family' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since1996,
    id: 'S02',
    title: '留置送达的情形和证明',
    blocks: ['service.leave'],
    when: always,
    require: all(
      need(
        any(not(equal(form('proof'), 'recording')), filled(form('files'))),
        '以拍照、录像证明留置的，应当附照片、录像。',
        '附照片、录像，或者由见证人签名',
      ),
      need(
        any(equal(form('ground'), 'refused'), all(confirmationBinds, filled(from(confirmed, 'address')))),
        '没有当事人签名的送达地址确认书，或者适用的规定没有以确认的地址为准，不能视为送达。',
        '拒绝接收的，写明拒收人和事由；没有人接收的，登记未能送达',
      ),
      need(
        any(equal(form('ground'), 'refused'), equal(form('place'), from(confirmed, 'address'))),
        '留置的地点不是当事人确认的地址。',
        '按确认的地址送达',
      ),
    ),
    sentence: '不符合留置送达的情形。',
    next: '登记未能送达，以其他方式送达',
    cures: [{ step: 'service.attempt' }],
    cite: [
      cite(civilProcedureLaw, 89, '拒绝接收的，见证人签名，或者拍照、录像，留在住所'),
      cite(marketProcedure, 82, '留置送达', '第二项'),
      cite(marketProcedure, 83, '确认的地址不准确的，留在该地址之日为送达之日', '第二款'),
    ],
    examples: [
      { name: '拒收，见证人签名', entries: {}, form: { ground: 'refused', proof: 'witness' }, expect: 'open' },
      { name: '拒收，没有录像', entries: {}, form: { ground: 'refused', proof: 'recording' }, expect: 'blocked' },
      {
        name: '确认的地址没有人',
        entries: { addressConfirmation: [{ address: '工业路8号' }] },
        form: { ground: 'confirmed', place: '工业路8号', proof: 'witness' },
        expect: 'open',
      },
      {
        name: '不是确认的地址',
        entries: { addressConfirmation: [{ address: '工业路8号' }] },
        form: { ground: 'confirmed', place: '西街1号', proof: 'witness' },
        expect: 'blocked',
      },
      {
        name: '没有确认书',
        entries: {},
        form: { ground: 'confirmed', place: '工业路8号', proof: 'witness' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since1996,
    id: 'S03',
    title: '经同意并签订确认书方可电子送达',
    blocks: ['service.electronic'],
    when: always,
    require: all(
      need(
        agreesToDevice,
        '当事人没有签订同意电子送达的送达地址确认书。',
        '登记当事人签名的送达地址确认书，或者以其他方式送达',
      ),
      need(
        all(equal(form('medium'), from(confirmed, 'medium')), equal(account, from(confirmed, 'account'))),
        '送达的方式、账号不是当事人确认的。',
        '按确认书的方式和账号送达',
      ),
      need(filled(form('files')), '没有附到达的截屏、录像等记录。', '附截屏、录像等记录'),
    ),
    sentence: '电子送达应当经当事人同意并签订确认书，送到其确认的账号，并以截屏等方式记录。',
    next: '登记送达地址确认书，附截屏',
    cures: [{ step: 'address.confirm' }],
    cite: [
      cite(penaltyLaw, 61, '当事人同意并签订确认书的，可以采用传真、电子邮件等方式', '第二款'),
      cite(civilProcedureLaw, 90, '经受送达人同意，能够确认其收悉的电子方式'),
      cite(marketProcedure, 82, '签订送达地址确认书；拍照、截屏、录音、录像记录', '第三项'),
    ],
    examples: [
      {
        name: '确认的邮箱，有截屏',
        entries: { addressConfirmation: [{ electronic: true, medium: 'mail', account: 'a@example.cn' }] },
        form: { medium: 'mail', account: 'a@example.cn', files: ['截屏'] },
        expect: 'open',
      },
      {
        name: '另一个邮箱',
        entries: { addressConfirmation: [{ electronic: true, medium: 'mail', account: 'a@example.cn' }] },
        form: { medium: 'mail', account: 'b@example.cn', files: ['截屏'] },
        expect: 'blocked',
      },
      {
        name: '没有截屏',
        entries: { addressConfirmation: [{ electronic: true, medium: 'mail', account: 'a@example.cn' }] },
        form: { medium: 'mail', account: 'a@example.cn' },
        expect: 'blocked',
      },
      {
        name: '后来不再同意',
        entries: {
          addressConfirmation: [{ electronic: true, medium: 'mail', account: 'a@example.cn' }, { electronic: false }],
        },
        form: { medium: 'mail', account: 'a@example.cn', files: ['截屏'] },
        expect: 'blocked',
      },
      {
        name: '没有确认书',
        entries: {},
        form: { medium: 'mail', account: 'a@example.cn', files: ['截屏'] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since1996,
    id: 'S04',
    title: '收件、退回的日期',
    blocks: ['service.mailed'],
    when: always,
    require: all(
      need(
        any(not(isReturned), all(least(form('returnedOn'), from(sent, 'on')), least(today, form('returnedOn')))),
        '退回的日期不在交邮之后、今天以前。',
        '核对退回的邮件上的日期',
      ),
      need(
        any(isReturned, all(least(form('receivedOn'), from(sent, 'on')), least(today, form('receivedOn')))),
        '收件的日期不在交邮之后、今天以前。',
        '核对回执上注明的收件日期',
      ),
    ),
    sentence: '收件、退回的日期与交邮的记录不符。',
    next: '核对日期',
    cite: [cite(civilProcedureLaw, 91, '以回执上注明的收件日期为送达日期')],
    examples: [
      {
        name: '三日后收件',
        entries: { mailing: [{ on: '2026-11-02' }] },
        form: { result: 'received', receivedOn: '2026-11-05' },
        day: '2026-11-06',
        expect: 'open',
      },
      {
        name: '交邮以前',
        entries: { mailing: [{ on: '2026-11-02' }] },
        form: { result: 'received', receivedOn: '2026-11-01' },
        day: '2026-11-06',
        expect: 'blocked',
      },
      {
        name: '退回在今天以后',
        entries: { mailing: [{ on: '2026-11-02' }] },
        form: { result: 'returned', returnedOn: '2026-11-07' },
        day: '2026-11-06',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since1996,
    id: 'S05',
    title: '发出之后签收',
    blocks: ['service.entrust'],
    when: always,
    require: least(today, form('sentOn')),
    sentence: '签收的日期早于发出委托、转交之日。',
    next: '核对日期；签收之日为送达日期',
    cite: [cite(civilProcedureLaw, 94, '以在送达回证上的签收日期为送达日期')],
    examples: [
      { name: '签收在后', entries: {}, form: { sentOn: '2026-11-02' }, day: '2026-11-06', expect: 'open' },
      { name: '签收在前', entries: {}, form: { sentOn: '2026-11-09' }, day: '2026-11-06', expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'S06',
    title: '最后才公告送达',
    blocks: ['service.announce'],
    when: always,
    require: all(
      need(
        wasTried(),
        '没有登记过这份文书未能送达的经过，不能认定受送达人下落不明，或者以其他方式无法送达。',
        '先按已知的地址送达，没有送到的登记未能送达',
      ),
      need(
        any(not(equal(form('ground'), 'failed')), all(wasTried('direct'), wasTried('post', 'electronic', 'entrusted'))),
        '以其他方式无法送达的，应当直接送达过，也邮寄、委托或者电子送达过，都没有送到。',
        '先以其他方式送达，没有送到的登记未能送达',
      ),
      need(
        any(not(equal(form('means'), 'board')), filled(form('files'))),
        '张贴公告的，应当以拍照、录像等方式记录张贴过程。',
        '附张贴的照片、录像',
      ),
    ),
    sentence: '受送达人下落不明，或者以其他方式无法送达的，才可以公告送达。',
    next: '先以其他方式送达，没有送到的登记未能送达',
    cures: [{ step: 'service.attempt' }, { step: 'service.post' }],
    cite: [
      cite(civilProcedureLaw, 95, '下落不明，或者用其他方式无法送达的，公告送达；记明原因和经过'),
      cite(marketProcedure, 82, '采取上述方式无法送达的，可以公告；张贴的拍照、录像', '第五项'),
    ],
    examples: [
      { name: '没有送达过', entries: {}, form: { ground: 'missing' }, expect: 'blocked' },
      {
        name: '去过，查无此人',
        entries: { serviceAttempt: [{ tried: 'direct' }] },
        form: { ground: 'missing' },
        expect: 'open',
      },
      {
        name: '只去过一次',
        entries: { serviceAttempt: [{ tried: 'direct' }] },
        form: { ground: 'failed' },
        expect: 'blocked',
      },
      {
        name: '去过，邮件也被退回',
        entries: { serviceAttempt: [{ tried: 'direct' }, { tried: 'post' }] },
        form: { ground: 'failed' },
        expect: 'open',
      },
      {
        name: '张贴，没有照片',
        entries: { serviceAttempt: [{ tried: 'direct' }] },
        form: { ground: 'missing', means: 'board' },
        expect: 'blocked',
      },
    ],
  }),
]
