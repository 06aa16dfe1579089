import { civilProcedureLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, not } from '../../words/condition.ts'
import { enter, stage } from '../../words/does.ts'
import { choice, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { about, form, from, today } from '../../words/value.ts'
import { isReceived, isReturned, isServedByReturn, sent as posted } from '../conditions.ts'
import { mailing, media, serviceAttempt } from '../records.ts'
import { confirmedAs, files, only, signedBy, told } from './fields.ts'
import type { Way } from './way.ts'

/** 邮寄送达、电子送达. */
export const sent = ({ common, served }: Way): readonly Step[] => [
  step({
    ...common,
    id: 'service.post',
    title: '交邮',
    to: 'posted',
    fields: [
      ...mailing.fields.map((f) =>
        f.id === 'address' ? { ...f, from: [confirmedAs('address'), { only: 'address' }] as const } : f,
      ),
      told,
    ],
    does: [enter(mailing, { document: about('document') }, { party: about('party') })],
    cite: [
      cite(civilProcedureLaw, 91, '直接送达有困难的，可以邮寄送达'),
      cite(marketProcedure, 82, '直接送达有困难的，可以邮寄送达', '第四项'),
    ],
  }),
  step({
    ...common,
    id: 'service.mailed',
    title: '登记邮寄结果',
    from: ['posted'],
    fields: [
      must('result', '邮寄结果', choice(['received', '回执载明已经收件'], ['returned', '邮件被退回'])),
      only(must('receivedOn', '回执上注明的收件日期', { is: 'day' }), 'result', 'received'),
      only(signedBy, 'result', 'received'),
      only(must('returnedOn', '退回的日期', { is: 'day' }), 'result', 'returned'),
      only(must('detail', '退回的原因', { is: 'longText', max: 2000 }), 'result', 'returned'),
      files('回执、退回的邮件'),
    ],
    does: [
      ...served('post', form('receivedOn'), isReceived),
      stage('served', { when: isReceived }),
      ...served('returned', form('returnedOn'), isServedByReturn),
      stage('served', { when: isServedByReturn }),
      enter(
        serviceAttempt,
        { tried: 'post', obstacle: 'returned', place: from(posted, 'address'), document: about('document') },
        { when: all(isReturned, not(isServedByReturn)), party: about('party'), on: form('returnedOn') },
      ),
      stage('pending', { when: all(isReturned, not(isServedByReturn)) }),
    ],
    cite: [
      cite(civilProcedureLaw, 91, '回执上注明的收件日期为送达日期'),
      cite(marketProcedure, 83, '邮寄至确认的地址被退回的，退回之日为送达之日', '第二款'),
    ],
  }),
  step({
    ...common,
    id: 'service.electronic',
    title: '电子送达',
    to: 'served',
    fields: [
      { ...must('medium', '送达的方式', media), from: confirmedAs('medium') },
      { ...must('account', '号码、地址或者账号', { is: 'text', max: 200 }), from: confirmedAs('account') },
      must('arrived', '到达受送达人系统的时间', { is: 'text', max: 30 }, '例如9时30分；到达之日为送达日期'),
      may('officers', '送达人', { is: 'officers', min: 1 }),
      told,
      files('截屏、录像等记录'),
    ],
    does: served('electronic', today),
    cite: [
      cite(penaltyLaw, 61, '当事人同意并签订确认书的，可以电子送达', '第二款'),
      cite(civilProcedureLaw, 90, '到达受送达人特定系统的日期为送达日期', '第二款'),
      cite(marketProcedure, 82, '以拍照、截屏等方式记录', '第三项'),
    ],
  }),
]
