export { channelRoutes } from './routes.ts'
export { keepSending, type Sending } from './run.ts'
