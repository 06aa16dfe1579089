import type { Form, Json } from '../file.ts'
import { closed } from './again.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** A case in which nobody is punished (处罚法33, 57), for stories of what becomes of it. */
export const at = { proceeding: 'publication-exemption' }
export const slight: Form = {
  parties: ['p1'],
  ground: 'slightCorrected',
  found: '货架上有二十盒糕点未标明生产日期。',
  reason: '没有造成危害后果。',
  nature: '违反食品安全法第六十七条',
  education: '逐批查验标签。',
  corrected: '当场下架。',
}
export const concludedWith = (d: Driver, evidence: readonly number[], facts: Readonly<Record<string, Json>>) => {
  const { violations: _, ...report } = forms.conclusion(evidence, [], facts)
  return d.do('li', 'investigation.conclude', { ...report, advice: 'exempt' }).review('case')
}
export const exempt = (d: Driver, form: Form = slight) =>
  d
    .do('li', 'exemption.propose', form)
    .do('sun', 'exemption.endorse', { opinion: '同意' })
    .do('wu', 'exemption.endorse', { opinion: '同意' })
    .do('zheng', 'exemption.approve', { opinion: '同意不予处罚' })
export const serve = (d: Driver, proceeding: string) => d.do('li', 'service.deliver', forms.delivery, { proceeding })
export const begun = (whom: readonly string[] = ['p1']) => {
  const d = new Driver('2026-08-03').open()
  for (const id of whom) d.do('li', 'party.identify', { party: party(id) })
  return d.do('li', 'clue.verify', forms.verification).filing('2026-08-04')
}
/** Let go, served, public and closed. */
export const spared = () => {
  const d = begun()
  const number = d.gather('现场照片', 'p1')
  exempt(concludedWith(d, [number], { slightCorrected: 'yes' }).on('2026-08-10'))
  serve(d, 'service-exemption-p1')
  d.do('li', 'publication.draft', { what: '不予行政处罚', why: '没有造成危害后果' }, at)
    .do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, at)
    .do('wei', 'publication.publish', {}, at)
  return closed(d)
}
