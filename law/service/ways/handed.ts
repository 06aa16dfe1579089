import { recordingFields } from '../../recording/set.ts'
import { civilProcedureLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { today } from '../../words/value.ts'
import { confirmedAs, files, officers, only, place, receiver, signedBy, told } from './fields.ts'
import type { Way } from './way.ts'

/** 直接送达、留置送达: by who goes there. */
export const handed = ({ common, served }: Way): readonly Step[] => [
  step({
    ...common,
    id: 'service.deliver',
    title: '直接送达',
    to: 'served',
    fields: [receiver, signedBy, place, officers, told, files('送达回证')],
    begins: 'receiver',
    does: served('direct', today),
    cite: [
      cite(penaltyLaw, 61, '当场交付；不在场的七日内送达'),
      cite(civilProcedureLaw, 87, '签收日期为送达日期'),
      cite(civilProcedureLaw, 88, '直接送交受送达人'),
    ],
  }),
  step({
    ...common,
    id: 'service.leave',
    title: '留置送达',
    to: 'served',
    fields: [
      must(
        'ground',
        '留置的情形',
        choice(
          ['refused', '受送达人或者其同住成年家属拒绝接收'],
          ['confirmed', '按其确认的地址送达，地址不准确或者变更后没有书面告知'],
        ),
      ),
      only(must('refusedBy', '拒收人及其身份', { is: 'text', max: 100 }), 'ground', 'refused'),
      must('reason', '拒收事由，或者未能实际接收的经过', { is: 'longText', max: 2000 }),
      { ...place, label: '留置的地点', hint: '受送达人的住所，或者其确认的地址', from: confirmedAs('address') },
      must('proof', '留置的证明', choice(['witness', '见证人到场见证'], ['recording', '拍照、录像记录送达过程'])),
      only(must('witness', '见证人', { is: 'text', max: 50 }), 'proof', 'witness'),
      only(
        must('witnessUnit', '见证人的单位和职务', { is: 'text', max: 100 }, '有关基层组织或者所在单位的代表'),
        'proof',
        'witness',
      ),
      officers,
      told,
      ...recordingFields,
      files('送达回证、照片、录像'),
    ],
    does: served('left', today),
    cite: [
      cite(civilProcedureLaw, 89, '拒绝接收的，见证或者拍照、录像，留在住所，即视为送达'),
      cite(marketProcedure, 82, '留置送达', '第二项'),
      cite(marketProcedure, 83, '确认的地址不准确的，留在该地址之日为送达之日', '第二款'),
    ],
  }),
]

/** 委托、转交送达: by who is asked to. */
export const entrusted = ({ common, served }: Way): Step =>
  step({
    ...common,
    id: 'service.entrust',
    title: '委托、转交送达',
    to: 'served',
    fields: [
      must(
        'through',
        '委托、转交',
        choice(
          ['agency', '委托当地的行政机关'],
          ['army', '受送达人是军人，由所在部队团以上单位的政治机关转交'],
          ['prison', '受送达人被监禁，由所在监所转交'],
          ['institution', '受送达人被采取强制性教育措施，由所在机构转交'],
        ),
      ),
      must('organ', '受委托、转交的单位', { is: 'text', max: 100 }),
      must('sentOn', '发出之日', { is: 'day' }),
      receiver,
      signedBy,
      told,
      files('送达回证'),
    ],
    begins: 'receiver',
    does: served('entrusted', today),
    cite: [
      cite(civilProcedureLaw, 91, '直接送达有困难的，可以委托送达'),
      cite(civilProcedureLaw, 94, '转交的，签收日期为送达日期'),
      cite(marketProcedure, 82, '委托、转交送达的，签收日期为送达日期', '第四项'),
    ],
  })
