import { agency } from '../county/agencies.ts'
import * as forms from '../forms/index.ts'
import { phrases } from '../phrases.ts'
import { penaltiesOf, type Story } from '../story.ts'
import { type Acts, approval, reached, take, wait } from './beats.ts'

/** What follows a decision: it is served, published, paid, carried out, and the case closed. */
export function* aftermath(s: Story): Acts {
  for (const party of s.parties) {
    yield wait(1)
    yield take(s, 'handler', 'service.deliver', forms.delivery(s, party), {
      proceeding: `service-decision-${party.id}`,
      before: 45,
    })
  }
  yield reached('decision-served')
  if (!onlyWarned(s)) yield* disclosure(s)
  yield reached('published')
  for (const party of s.parties) {
    const amount = penaltiesOf(s, party.id).reduce((sum, p) => sum + (p.amount ?? 0), 0)
    if (amount === 0) continue
    yield wait(2)
    yield take(s, 'handler', 'payment.record', forms.payment(s, party.id, amount), {
      proceeding: `payment-${party.id}`,
      before: 40,
    })
  }
  yield reached('paid')
  yield wait(2)
  if (forms.isGivenTime(s)) {
    // The fifteen days from the day it was served are over first.
    yield wait(8)
    for (const party of s.parties)
      yield take(s, 'handler', 'correction.check', forms.corrected(s, party.id), { before: 60 })
  }
  for (const party of s.parties)
    for (const taken of penaltiesOf(s, party.id).filter((x) => x.kind === 'goods'))
      yield take(
        s,
        'handler',
        'sanction.carry',
        (scene) => forms.destroyed(s, party.id, scene.text(taken.text ?? '')),
        {
          before: 90,
        },
      )
  yield* approval(s, 'closing', () => forms.closing(s), phrases.close(s.key))
  yield reached('closed')
}

/** 市监公示规定: whoever was only warned is not published. */
const onlyWarned = (s: Story): boolean =>
  agency(s.agency).settings!.layers.includes('sector.market') &&
  s.parties.every((p) => penaltiesOf(s, p.id).every((x) => x.kind === 'warning'))

function* disclosure(s: Story): Acts {
  const at = { proceeding: 'disclosure' }
  yield wait(1)
  yield take(s, 'handler', 'disclosure.draft', (scene) => ({ what: scene.text(s.what), why: scene.text(s.why) }), at)
  yield reached('disclosure-drafted')
  yield take(s, 'disclosureApprover', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
  yield reached('disclosure-approved')
  yield wait(1)
  yield take(s, 'publisher', 'disclosure.publish', {}, at)
  // 市监公示9: a registered firm is shown in the State's system as well.
  if (agency(s.agency).settings!.layers.includes('sector.market'))
    for (const { id } of s.parties.filter(({ kind }) => kind !== 'person' && kind !== 'unlicensed')) {
      const source = '国家企业信用信息公示系统，按统一社会信用代码查询'
      yield take(s, 'publisher', 'site.shown', (scene) => ({ party: id, shownOn: scene.day, source }), at)
    }
  if (s.withdrawn !== undefined) {
    yield wait(6)
    yield take(s, 'publisher', 'disclosure.fault', { ground: 'inaccurate', explained: s.withdrawn }, at)
    yield take(s, 'publisher', 'disclosure.withdraw', { reason: s.withdrawn }, at)
  }
}
