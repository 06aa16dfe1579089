import type { Wait } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { project } from '@xiezhi/casework/project.ts'
import { calendarOf } from '@xiezhi/law/calendar/calendar.ts'
import { schedules } from '@xiezhi/law/calendar/schedules.ts'
import type { Day } from '@xiezhi/law/day.ts'
import type { RuleBookView } from '../api/types.ts'

/** Who must move next, by the same projection the work list shows. Clocks are the server's to work out: none are asked here. */
export function waitsOf(file: CaseFile, rules: RuleBookView, today: Day): readonly Wait[] {
  return project({ ...file, clocks: [] }, { rules, calendar: calendarOf(schedules) }, today).case.waits
}
