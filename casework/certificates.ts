import { compareDays, coversKind, coversRegion, type Day, type EnforcementKind } from '@xiezhi/law'
import type { Certificate, Context, Person } from './context.ts'
import { verificationFault } from './fromLists.ts'

/** What a certificate has to be for: the kind of enforcement, and where. */
export interface Needed {
  readonly kind: EnforcementKind
  readonly region: string
}

/** What stands against the certificate on the day, to be said after a name; undefined: it is valid. */
export function certificateFaultOn(
  certificate: Certificate,
  day: Day,
  needed?: Needed,
  lists?: Context['lists'],
): string | undefined {
  if (certificate.revokedOn !== undefined && compareDays(certificate.revokedOn, day) <= 0)
    return `的执法证件已于${certificate.revokedOn}注销`
  if (compareDays(day, certificate.from) < 0) return `的执法证件自${certificate.from}起有效`
  if (compareDays(day, certificate.to) > 0) return `的执法证件已于${certificate.to}到期`
  const verified = verificationFault(lists, certificate.number, day)
  if (verified !== undefined) return verified
  if (needed === undefined) return undefined
  if (!coversKind(certificate.kinds, needed.kind))
    return `的执法证件的执法类别是${certificate.kinds}，不含${needed.kind}`
  if (!coversRegion(certificate.area, needed.region))
    return `的执法证件的执法区域是${certificate.area}，不含${needed.region}`
  return undefined
}

/** The certificate the person held on the day, for what it is needed for; undefined: none was valid. */
export const validCertificate = (
  person: Pick<Person, 'certificates'>,
  day: Day,
  needed?: Needed,
  lists?: Context['lists'],
): Certificate | undefined =>
  person.certificates.findLast((c) => certificateFaultOn(c, day, needed, lists) === undefined)
