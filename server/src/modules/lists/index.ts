export { type ListsDeps, listRoutes } from './routes.ts'
