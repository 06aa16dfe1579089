export { type CreditDeps, creditRoutes } from './routes.ts'
export { rowsFor, type Told } from './rows.ts'
