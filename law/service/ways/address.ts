import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { enter, paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type ProceedingKind, type Step, step } from '../../words/step.ts'
import { form } from '../../words/value.ts'
import { addressConfirmation } from '../records.ts'

/** 送达地址确认: of a party, whatever paper comes later. */
export const addressConfirmed = (main: {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
}): readonly Step[] => [
  step({
    id: 'address.form',
    title: '制作送达地址确认书',
    ...main,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'partyRef' })],
    does: [paper('address-confirmation', { party: form('party') })],
    cite: [
      cite(marketProcedure, 83, '可以要求受送达人签署送达地址确认书'),
      cite(penaltyLaw, 61, '签订确认书', '第二款'),
    ],
  }),
  step({
    id: 'address.confirm',
    title: '登记送达地址确认书',
    ...main,
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'partyRef' }), ...addressConfirmation.fields],
    does: [enter(addressConfirmation, {}, { party: form('party') })],
    cite: [
      cite(penaltyLaw, 61, '当事人同意并签订确认书的，可以电子送达', '第二款'),
      cite(marketProcedure, 83, '可以要求受送达人签署送达地址确认书'),
    ],
  }),
]
