export { retell, toldDrift } from './drift.ts'
export { inboxFollower, openAllChannels, openChannels, tellSenders } from './follow.ts'
export { type RegisterDeps, registerArrived } from './register.ts'
export { inboxRoutes } from './routes.ts'
