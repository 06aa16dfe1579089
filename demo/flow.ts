import { agency } from './county/agencies.ts'
import { aftermath } from './flow/aftermath.ts'
import { type Acts, approval, reached, take, wait } from './flow/beats.ts'
import * as forms from './forms/index.ts'
import { phrases } from './phrases.ts'
import { penaltiesOf, type Story } from './story.ts'

/** Every step of one case from the clue to the archive, with the days between; its story says where it stops. */
export function* flow(story: Story): Acts {
  yield* clue(story)
  yield* filing(story)
  yield* investigation(story)
  yield* review(story)
  yield* noticeAndAnswer(story)
  yield* decision(story)
  yield* aftermath(story)
}

function* clue(s: Story): Acts {
  yield take(s, 'handler', 'clue.register', (scene) => forms.clue(s, scene))
  yield reached('clue')
  const { twist } = s
  if (twist?.is === 'late') {
    yield wait(twist.days + 1)
    yield take(s, 'handler', 'clue.verify', (scene) => forms.verification(s, scene), {
      late: { days: twist.days, reason: twist.reason },
    })
  } else {
    yield wait(1 + (s.key.length % 2))
    yield take(s, 'handler', 'clue.verify', (scene) => forms.verification(s, scene), { before: 75 })
  }
  for (const party of s.parties.slice(1)) yield take(s, 'handler', 'party.identify', forms.identify(party))
  yield reached('verified')
}

function* filing(s: Story): Acts {
  yield wait(1)
  const { twist } = s
  if (twist?.is === 'filing-returned') {
    yield take(s, 'handler', 'filing.propose', (scene) => forms.filing(s, scene))
    yield wait(1)
    yield take(s, 'unitHead', 'filing.return', { reason: twist.reason })
    yield wait(1)
    yield* approval(s, 'filing', (scene) => forms.filing(s, scene, twist.better), phrases.file(s.key), {
      officers: [...s.handlers],
    })
  } else {
    yield* approval(s, 'filing', (scene) => forms.filing(s, scene), phrases.file(s.key), { officers: [...s.handlers] })
  }
  yield reached('filed')
}

function* investigation(s: Story): Acts {
  yield wait(1 + (s.key.charCodeAt(1) % 2))
  if (s.twist?.is === 'irregular')
    yield take(s, 'unitHead', 'officers.assist', { assistants: [s.twist.officer], task: '协助现场检查' })
  for (const party of s.parties)
    yield take(
      s,
      'handler',
      'rights.tell',
      { party: party.id, officers: [...s.handlers], way: phrases.rightsTold(`${s.key}${party.id}`) },
      { before: 40 },
    )
  const pieces = forms.piecesOf(s)
  for (const [i, piece] of pieces.entries()) {
    if (i > 0 && i % 2 === 0 && forms.wayOf(piece) !== 'inspection') yield wait(1)
    const odd = s.twist?.is === 'irregular' && i === 0 ? s.twist : undefined
    yield take(s, 'handler', 'evidence.collect', (scene) => forms.evidence(s, piece, scene, odd?.officer), {
      before: 25,
      ...(odd === undefined ? {} : { happened: odd.reason }),
    })
  }
  if (s.twist?.is === 'corrected') {
    const { to, reason } = s.twist
    // The first piece of evidence comes after the register, the verification, the filing and the telling of rights.
    yield wait(1)
    yield take(s, 'unitHead', 'record.correct', (scene) => ({
      event: forms.firstEvidenceEvent(s),
      fields: { source: scene.text(to) },
      reason,
    }))
  }
  yield reached('evidence')
  yield wait(2)
  yield take(s, 'handler', 'evidence.verify', {
    evidence: pieces.map((_, i) => i + 1),
    finding: phrases.verifiedFinding(s.key),
  })
  yield wait(3)
  yield take(s, 'handler', 'investigation.conclude', (scene) => forms.conclusion(s, pieces.length, scene))
  yield reached('concluded')
}

function* reviewRound(s: Story, n: number, verdict: 'passed' | 'failed'): Acts {
  const kind = s.review
  const posts = kind === 'legal' ? (['reviewer', 'legalHead'] as const) : (['reviewer', 'unitHead'] as const)
  const proceeding = `review-${n}`
  yield wait(1)
  yield take(s, 'handler', 'review.submit', {
    kind: kind!,
    materials: phrases.materials(`${s.key}${n}`),
    ...(n === 1 ? {} : { handled: phrases.handled(`${s.key}${n}`) }),
  })
  yield reached('submitted')
  const more = s.supplemented
  if (n === 1 && more !== undefined) {
    yield wait(1)
    yield take(s, posts[0], 'review.return', { reason: more.wanted }, { proceeding })
    yield reached('returned')
    yield wait(2)
    yield take(s, 'handler', 'review.supplement', { materials: more.given }, { proceeding })
  }
  yield wait(2)
  const opinion = verdict === 'failed' ? (s.objection ?? '') : phrases.reviewed(`${s.key}${n}`)
  yield take(s, posts[0], 'review.opine', forms.opinion(verdict, opinion), { proceeding })
  yield reached('opined')
  yield wait(1)
  yield take(s, posts[1], 'review.confirm', { opinion: phrases.confirm(`${s.key}${n}`) }, { proceeding })
  if (verdict === 'failed') yield reached('review-failed')
}

function* review(s: Story): Acts {
  if (s.review !== undefined) {
    const twice = s.reviewedTwice
    const fails = twice !== undefined || s.until === 'review-failed'
    yield* reviewRound(s, 1, fails ? 'failed' : 'passed')
    if (twice !== undefined) {
      yield wait(2)
      yield take(s, 'handler', 'proposal.revise', (scene) => ({
        violations: forms.violations({ ...s, penalties: twice.penalties }, scene),
        reason: twice.reason,
      }))
      yield* reviewRound(s, 2, 'passed')
    }
  }
  yield reached('reviewed')
}

/** Why somebody must say whether the sum is a large one: no figure of the agency's own, or goods without a price. */
function amountInDoubt(s: Story): string | undefined {
  const { layers, own } = agency(s.agency).settings!
  if (!layers.includes('sector.market') && own['hearing.person'] === undefined) return '拟罚款数额在二千元以下。'
  const goods = s.parties.some((p) => penaltiesOf(s, p.id).some((x) => x.kind === 'goods' && x.value === undefined))
  return goods ? '拟没收财物的价值已经核定，连同罚款未达到听证的数额标准。' : undefined
}

function* noticeAndAnswer(s: Story): Acts {
  yield wait(1)
  const doubt = amountInDoubt(s)
  if (doubt !== undefined) yield take(s, 'handler', 'fact.state', { facts: { largeAmount: 'no' }, reason: doubt })
  yield* approval(s, 'notice', (scene) => ({ reason: scene.text(s.reason) }), phrases.notice(s.key))
  yield reached('noticed')
  for (const party of s.parties) {
    yield wait(1)
    yield take(s, 'handler', 'service.deliver', forms.delivery(s, party), {
      proceeding: `service-notice1-${party.id}`,
      before: 30,
    })
  }
  yield reached('notice-served')
  const [party] = s.parties
  if (s.waives !== undefined)
    for (const p of s.parties) yield take(s, 'handler', 'answer.waive', { party: p.id, way: s.waives }, { before: 15 })
  if (s.hearing !== undefined) {
    yield wait(2)
    yield take(s, 'handler', 'hearing.request', { party: party!.id, content: s.hearing }, { before: 60 })
  }
  yield reached('hearing-asked')
  if (s.statement !== undefined) {
    yield wait(3)
    yield take(s, 'handler', 'answer.state', { party: party!.id, content: s.statement.said }, { before: 35 })
    yield reached('stated')
    yield wait(2)
    yield take(s, 'handler', 'answer.weigh', { party: party!.id, points: s.statement.points.map((p) => ({ ...p })) })
  }
  yield reached('weighed')
  // Five working days, and three for the post.
  if (s.waives === undefined) yield wait(9)
  yield reached('window-over')
}

function* decision(s: Story): Acts {
  if (s.discussion) {
    yield wait(1)
    yield take(s, 'handler', 'discussion.record', forms.discussion(s), { before: 90 })
    // Where the deputy signs the decision he says so with it.
    if (!agency(s.agency).settings!.chains.decision?.includes('deputyHead'))
      yield take(s, 'deputyHead', 'meeting.confirm', {})
  }
  yield reached('discussed')
  yield wait(1)
  yield* approval(s, 'decision', () => forms.decision(s), phrases.decide(s.key))
  yield reached('decided')
}
