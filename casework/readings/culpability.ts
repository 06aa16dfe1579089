import { type Day, isDay, lighterTiers, type Reading } from '@xiezhi/law'
import { bornIn, isFull, isNatural } from '../age.ts'
import { answerFor } from '../answers.ts'
import type { CaseFile, Party, Violation } from '../file.ts'
import { later, latestProposal, no, partyName, type World, when } from './world.ts'

/** The lines of the form at hand where it has them, else of the latest proposal. */
function lines(world: World): readonly Pick<Violation, 'party' | 'from' | 'to' | 'tier' | 'tierReason'>[] {
  const given = world.form?.violations
  return Array.isArray(given)
    ? (given as unknown as readonly Violation[])
    : (latestProposal(world.file)?.violations ?? [])
}

const partyOf = (file: CaseFile, id: string): Party | undefined => file.parties.find((p) => p.id === id)

/** Continued conduct is judged as it ended (处罚法36): what was done after the birthday is done by one of that age. */
const endOf = (line: Pick<Violation, 'from' | 'to'>): Day => line.to ?? line.from

export function personProposed(world: World): Reading {
  if (isAsked(world)) return later
  return when(
    lines(world).some(
      (l) => isNatural(partyOf(world.file, l.party)) || bornIn(world.file, partyOf(world.file, l.party)),
    ),
  )
}

/** The form will bring the lines; until then nothing is said of them. */
const isAsked = (world: World): boolean =>
  world.form === undefined && world.step.fields.some((f) => f.kind.is === 'violations')

export function ofPunishableAge(world: World): Reading {
  if (isAsked(world)) return later
  for (const line of lines(world)) {
    const [born, on] = [bornIn(world.file, partyOf(world.file, line.party)), endOf(line)]
    // Found by a person to be a child, where no number tells the age.
    const said = answerFor(world.file, 'childAtAct', line.party) === 'yes' && isNatural(partyOf(world.file, line.party))
    if (born === undefined && said)
      return no(`${partyName(world.file, line.party)}违法行为终了之日（${on}）不满十四周岁，不予行政处罚。`)
    if (born === undefined || !isDay(on) || isFull(born, 14, on)) continue
    return {
      answer: 'no',
      detail: `${partyName(world.file, line.party)}${born}出生，违法行为终了之日（${on}）不满十四周岁，不予行政处罚。`,
    }
  }
  return { answer: 'yes' }
}

export function minorsLighter(world: World): Reading {
  if (isAsked(world)) return later
  for (const line of lines(world)) {
    const party = partyOf(world.file, line.party)
    const [born, on] = [bornIn(world.file, party), endOf(line)]
    const found = answerFor(world.file, 'minorAtAct', line.party) === 'yes'
    const isMinor = born === undefined ? found && isNatural(party) : isDay(on) && !isFull(born, 18, on)
    if (!isMinor || lighterTiers.includes(line.tier)) continue
    return {
      answer: 'no',
      detail: `${partyName(world.file, line.party)}违法行为终了之日（${on}）不满十八周岁，应当从轻或者减轻处罚。`,
    }
  }
  return { answer: 'yes' }
}

/** The lines of the party that is judged; where all are, of all. */
const own = (world: World) => lines(world).filter((l) => world.party === undefined || l.party === world.party)

/** What there is to be said for one party is judged of those who are to be punished. */
export const partyProposed = (world: World): Reading => when(own(world).length > 0)

export const ageUnknown = (world: World): Reading =>
  when(
    own(world).some((l) => {
      const party = partyOf(world.file, l.party)
      return isNatural(party) && bornIn(world.file, party) === undefined
    }),
  )

export function discretionReasoned(world: World): Reading {
  const general = latestProposal(world.file)?.discretion?.trim() ?? ''
  return when(general !== '' || own(world).every((l) => (l.tierReason?.trim() ?? '') !== ''))
}
