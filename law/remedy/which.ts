import type { DocumentKind } from '../documents.ts'
import { publicationFault } from '../publication/records.ts'
import { all, among, any, type Condition, equal, filled, not } from '../words/condition.ts'
import { change, type Does, enter, moment, type Proceedings, stage } from '../words/does.ts'
import { choice, type Field, may } from '../words/field.ts'
import { entries, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { ProceedingKind } from '../words/step.ts'
import { firstOf, from, it, last, paperNumber, say, theParty, type Value } from '../words/value.ts'
import { isFallen } from './conditions.ts'
import { lifting } from './records.ts'

/**
 * Another decision of the case than the one it is about (不予受理; 撤销许可; 停发; 一户的补偿决定): fought, changed and revoked by itself, and
 * what it had ended stands again.
 */
export interface Another {
  readonly id: string
  readonly title: string
  readonly decision: RecordKind
  /** Each party has its own: whose it is says which. */
  readonly ofParty?: true
  readonly numbers: readonly DocumentKind[]
  /** The drafts of the pages that tell of it alone, and the proceedings that carry them. */
  readonly pages?: Query
  readonly page?: Pick<Proceedings, 'at' | 'about'>
  /** What follows where it falls: while it still stands, and once it has. */
  readonly before?: readonly Does[]
  readonly after?: readonly Does[]
}

/** The decision the case is about. */
export const theDecision = 'decision'
const orMain = (which: Value): Value => firstOf(which, say(theDecision))
export const isWhich = (which: Value, id: string): Condition => equal(orMain(which), id)

/** Which decision it is about, asked where there is another than the one; of whom, where each has his own. */
export const whichFields = (title: string, others: readonly Another[]): readonly Field[] => {
  const own = others.filter((o) => o.ofParty === true)
  return others.length === 0
    ? []
    : [
        may(
          'fought',
          '所涉的决定',
          choice([theDecision, title], ...others.map((o) => [o.id, o.title] as const)),
          '本案只有一个决定的，不必选择',
        ),
        ...(own.length === 0
          ? []
          : [
              {
                ...may('parties', '其中的当事人', { is: 'partyRefs' }, '写明是对哪一方的决定'),
                when: { field: 'fought', in: own.map((o) => o.id) },
              },
            ]),
      ]
}

/** Those of it that are meant: of the parties that are named, where each has his own. */
export const meantOf = ({ decision, ofParty }: Pick<Another, 'decision' | 'ofParty'>, parties: Value): Query =>
  ofParty === true
    ? entries(decision, { party: { among: parties } }, { faulty: true })
    : entries(decision, {}, { pick: 'latest', faulty: true })

const entered = entries(lifting, {}, { pick: 'latest', faulty: true })
/** Whose it is, where each has his own. */
export const theParties = from(entered, 'parties')
/** What fell last is the one of this name. */
export const isLifted = (id: string): Condition => isWhich(from(entered, 'fought'), id)
/** What fell last is the decision the case is about. */
export const isOfTheDecision = isLifted(theDecision)
/** It is said of this party's alone, where it is said of whose. */
export const isToBeTold = any(not(filled(theParties)), among(theParty, theParties))

export const only = (when: Condition, does: readonly Does[] = []): readonly Does[] =>
  does.map((d) => ({ ...d, when: d.when === undefined ? when : all(when, d.when) }))

interface Falling {
  readonly others: readonly Another[]
  readonly said: Readonly<Record<string, Value>>
  readonly about: Value
  readonly page: ProceedingKind
  readonly isShown: Condition
}

/** That it fell, entered with the number of the paper it was on; one entry for each party that has his own. */
export const othersEntered = ({ others, said, about }: Falling): readonly Does[] =>
  others.map((o) =>
    enter(
      lifting,
      { ...said, number: firstOf(...o.numbers.map(paperNumber)) },
      {
        about,
        when: isWhich(said.fought ?? say(null), o.id),
        ...(o.ofParty === true ? { each: meantOf(o, said.parties ?? say([])) } : {}),
      },
    ),
  )

/** What becomes of it and of what it had ended: its pages are taken back, it ends, and what was before it is again. */
export const othersFall = ({ others, page, isShown }: Falling): readonly Does[] =>
  others.flatMap((o) => {
    const meant = meantOf(o, theParties)
    return only(isLifted(o.id), [
      ...only(isFallen, o.before),
      ...(o.pages === undefined
        ? []
        : [
            enter(
              publicationFault,
              {
                ground: last(lifting, 'what'),
                instrument: firstOf(last(lifting, 'instrument'), say('本机关作出的决定')),
                explained: last(lifting, 'reason'),
              },
              { each: o.pages, when: isShown, about: it('no') },
            ),
          ]),
      ...(o.page === undefined
        ? []
        : [
            stage('dropped', { of: page, ...o.page, from: ['due', 'returned', 'drafted', 'approved'], when: isFallen }),
            moment('decision-fell', { of: page, ...o.page, from: ['dropped'], when: isFallen }),
          ]),
      change(meant, {}, { ends: last(lifting, 'what'), when: isFallen }),
      ...only(isFallen, o.after),
    ])
  })

/** Of a kind that brings its papers to people: what fell is brought to nobody any more. */
export const unserved = (o: Another): Another => ({
  ...o,
  before: [
    ...o.numbers.map((document) =>
      stage('lapsed', {
        of: 'service',
        from: ['pending', 'posted'],
        about: { document: say(document) },
        ...(o.ofParty === true ? { each: meantOf(o, theParties) } : {}),
      }),
    ),
    ...(o.before ?? []),
  ],
})
