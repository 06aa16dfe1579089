export { type Objects, objectPath, openObjects, type Received } from './objects.ts'
export { type EvidenceDeps, evidenceRoutes } from './routes.ts'
export { addToCase } from './store.ts'
export { hashOfFile } from './whole.ts'
