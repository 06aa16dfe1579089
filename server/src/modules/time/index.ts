export { openClock } from './clock.ts'
export { timeRoutes } from './routes.ts'
