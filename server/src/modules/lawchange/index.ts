export { changesIn } from './library.ts'
export { lawChangeRoutes } from './routes.ts'
