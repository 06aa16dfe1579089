import type { Light } from '@xiezhi/answers'
import type { ClockState } from '@xiezhi/casework'
import { unitWords } from '@xiezhi/law/words/unit.ts'
import type { LightProps } from '@xiezhi/ui'

/** Of a row or of a clock, which may be done. */
type Shown = Partial<Omit<Light, 'state'>> & { readonly state: ClockState['light'] }

/** What the one light component shows for a clock or a row: days as that law counts them. */
export function lightProps(light: Shown): LightProps {
  const days = light.left === undefined || light.left === null ? undefined : Math.abs(light.left)
  return {
    state: light.state,
    ...(days === undefined ? {} : { days }),
    ...((light.left ?? 0) < 0 && (light.state === 'warn' || light.state === 'calm') ? { past: true } : {}),
    // Terms in months and years are told in days: what is left is a number of days either way.
    unit: light.unit === 'WD' || light.unit === 'H' ? unitWords[light.unit] : unitWords.CD,
    ...(light.provisional ? { provisional: true } : {}),
    ...(light.title === undefined ? {} : { name: light.title }),
  }
}

/** The same for a clock of an open case: as in the list, the party's time run out is no delay of the agency's. */
export const lightOfClock = (clock: ClockState): LightProps =>
  lightProps({
    state: clock.binds === 'party' && clock.light === 'over' && (clock.left ?? 0) < 0 ? 'warn' : clock.light,
    title: clock.title,
    left: clock.left ?? null,
    unit: clock.unit,
    provisional: clock.due?.provisional ?? false,
  })
