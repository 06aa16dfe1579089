export { type Hub, type LiveEvent, openHub } from './hub.ts'
export { liveRoutes } from './routes.ts'
