export { type Drill, drillAgency, drillMarks, drillPeople } from './drill.ts'
export { type Plan, type PlannedStep, type Planning, planRow, procedure } from './planRow.ts'
export { contextAt, type Rehearsal, rehearse } from './rehearse.ts'
