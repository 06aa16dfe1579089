export { openClock } from './clock.ts'
export { type Confirmation, confirmClock, confirmedAfter } from './confirm.ts'
export { timeRoutes } from './routes.ts'
export { type ClockWatch, watchClock } from './watch.ts'
