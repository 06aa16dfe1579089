import type { Form, Party } from '@xiezhi/casework'
import { addDays, clueSources, labelOf } from '@xiezhi/law'
import { matterOf } from '../county/matters/index.ts'
import { atPost, officer } from '../county/staff.ts'
import type { Scene } from '../pace.ts'
import { json, type Story } from '../story.ts'

const subject = (s: Story) => s.parties.map((p) => p.name).join('、')

export const clue = (s: Story, scene: Scene): Form => ({
  source: s.source,
  receivedOn: scene.start,
  cause: matterOf(s.agency, s.matter).conduct,
  summary: scene.text(s.summary),
  place: s.place,
  party: json(s.parties[0]),
  ...handledBy(s),
})

/** A clue found by a unit that has no head of its own is handled by the unit that has. */
function handledBy(s: Story): Form {
  const { unit } = officer(s.handlers[0])
  const head = atPost(s.agency, 'unitHead', unit)
  return head.unit === unit ? {} : { unit: head.unit }
}

export const identify = (party: Party): Form => ({ party: json(party) })

export const verification = (s: Story, scene: Scene): Form => ({
  officers: [...s.handlers],
  shown: true,
  place: s.place,
  result: scene.text(s.verified),
})

export function filing(s: Story, scene: Scene, better?: string): Form {
  const { conduct, breached, basis } = matterOf(s.agency, s.matter, addDays(scene.start, -s.lasted[1]))
  const cited = (list: typeof basis) => list.map((b) => `《${b.title}》${b.article}`).join('、')
  return {
    ground: `${labelOf(clueSources, s.source)}发现${subject(s)}涉嫌${conduct}。${scene.text(s.verified)}${better ?? ''}`,
    basis: `涉嫌违反${cited(breached)}的规定，可以依照${cited(basis)}给予处罚。`,
    conditions: {
      evidenceOfBreach: 'yes',
      shouldBePenalised: 'yes',
      withinJurisdiction: 'yes',
      withinLimitation: 'yes',
    },
  }
}
