import { partyName } from '../../readings/world.ts'
import type { FieldError } from '../../refusal.ts'
import { fault, isRecord, type Taken } from '../taken.ts'

/** Whoever is touched by a permit is no applicant, and the applicant none of them: a page and a paper would name the one as the other. */
export function besideApplicant({ form: { party }, file }: Taken): readonly FieldError[] {
  if (!isRecord(party)) return []
  const { role = 'third' } = file.parties.find((p) => p.id === party.id) ?? {}
  if (party.role === role) return []
  return fault(
    'party.role',
    'role-fixed',
    role === 'party'
      ? `${partyName(file, String(party.id))}是申请人，不能改记为利害关系人；利害关系人另行登记。`
      : '这里登记的是利害关系人，不能记为申请人；申请人以收到的申请为准。',
  )
}
