import { compareDays, type Day } from '@xiezhi/law'
import type { Certificate, Person } from './context.ts'

/** What stands against the certificate on the day, to be said after a name; undefined: it is valid. */
export function certificateFaultOn(certificate: Certificate, day: Day): string | undefined {
  if (certificate.revokedOn !== undefined && compareDays(certificate.revokedOn, day) <= 0)
    return `的执法证件已于${certificate.revokedOn}注销`
  if (compareDays(day, certificate.from) < 0) return `的执法证件自${certificate.from}起有效`
  if (compareDays(day, certificate.to) > 0) return `的执法证件已于${certificate.to}到期`
  return undefined
}

/** The certificate the person held on the day; undefined: none was valid. */
export const validCertificate = (person: Pick<Person, 'certificates'>, day: Day): Certificate | undefined =>
  person.certificates.findLast((c) => certificateFaultOn(c, day) === undefined)
