export { listRoutes } from './routes.ts'
export { sheetRoutes } from './sheetRoutes.ts'
export { rebuildSheets, sheetFaults } from './verifySheets.ts'
