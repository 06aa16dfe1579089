export { channelRoutes } from './routes.ts'
export { keepSending } from './run.ts'
