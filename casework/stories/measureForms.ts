import type { Form } from '../file.ts'
import type { Driver } from './driver.ts'

/** What is filled in where goods are sealed, seized or registered, and the course of it: for stories that are about something else. */
export const measure = { proceeding: 'measure-1' }
export const yes: Form = { opinion: '同意。' }

export const measurePlan = (change: Form = {}): Form => ({
  party: 'p1',
  what: 'sealing',
  reason: '现场有未标明生产日期的糕点二十盒。',
  basis: '《中华人民共和国食品安全法》第一百一十条第四项',
  ...(change.what === 'registration' ? { atRisk: true } : { level: 'law', necessary: true }),
  goods: '糕点',
  place: '工业路8号',
  urgent: false,
  ...change,
})
export const scene: Form = {
  officers: ['li', 'wang'],
  shown: true,
  place: '工业路8号',
  presence: 'present',
  present: '林甲',
  told: true,
  said: '未提出',
  goods: [{ name: '糕点', quantity: '20', unit: '盒' }],
  related: true,
  spared: true,
  single: true,
  counted: true,
  handed: true,
  sealed: true,
  keeper: '就地封存',
  signature: 'signed',
  recorded: 'whole',
}

/** Planned, approved in its chain and taken, as the case's first measure. */
export const measureTaken = (d: Driver, plan: Form = {}, scenery: Form = {}): Driver =>
  d
    .do('li', 'measure.plan', measurePlan(plan))
    .do('li', 'measure.propose', { reason: '拟采取措施' }, measure)
    .do('sun', 'measure.endorse', yes, measure)
    .do('zheng', 'measure.approve', yes, measure)
    .do('li', 'measure.take', { ...scene, ...scenery }, measure)
