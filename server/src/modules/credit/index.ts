export { type CreditDeps, creditRoutes } from './routes.ts'
