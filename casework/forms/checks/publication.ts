import { type WithdrawalGroundId, withdrawalGrounds } from '@xiezhi/law'
import { isAsked, isAskedOf } from '../../answers.ts'
import { isFiled } from '../../backdated.ts'
import type { CaseFile, Json } from '../../file.ts'
import { partyName } from '../../readings/world.ts'
import type { FieldError } from '../../refusal.ts'
import { hideErrors } from '../hidden.ts'
import { shown } from '../shown.ts'
import { fault, isRecord, type Taken } from '../taken.ts'

/** Lines that hide something else than what the page would tell by itself. */
export const hideable = ({ form, file }: Taken): readonly FieldError[] => hideErrors(form, file)

/** A page is taken back on a paper where the law asks for one. */
export function instrumentGiven({ form }: Taken): readonly FieldError[] {
  const ground = withdrawalGrounds[form.ground as WithdrawalGroundId]
  if (!ground.instrument) return []
  const unfiled = fault('files', 'file-required', `${ground.title}的，请附据以撤回的生效文书。`)
  if (shown(form.instrument).trim() !== '') return isFiled(form) ? [] : unfiled
  return fault('instrument', 'required', `${ground.title}的，请填写据以撤回的生效文书名称和编号。`)
}

/** Who has an age by number, or none, is nobody's to make a minor. */
export const agesUnknown = ({ form, file }: Taken): readonly FieldError[] =>
  isRecord(form.facts) ? ageErrors(form.facts.minorParty, file) : []

function ageErrors(minor: Json | undefined, file: CaseFile): readonly FieldError[] {
  if (isRecord(minor))
    return Object.keys(minor)
      .filter((id) => !file.parties.some((p) => p.id === id && isAskedOf('minorParty', p, file)))
      .flatMap((id) =>
        fault(
          `facts.minorParty.${id}`,
          'age-known',
          `${partyName(file, id)}不是当事人、是单位，或者已由居民身份证号码得出年龄，不由审定人判断是否未成年，请不要对其回答。`,
        ),
      )
  if (minor !== 'yes' || isAsked('minorParty', file)) return []
  return fault(
    'facts.minorParty',
    'age-known',
    '本案当事人是单位，或者已由居民身份证号码得出年龄，没有须由审定人判断是否未成年的当事人。',
  )
}
