export { openClock } from './clock.ts'
export { timeRoutes } from './routes.ts'
export { type ClockWatch, watchClock } from './watch.ts'
