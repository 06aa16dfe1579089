export { contextFor, mattersOf, peopleOf } from './context.ts'
export { registryRoutes } from './routes.ts'
export { enter, type RegistryAnswer, type RegistryRequest, readRegistry, type StreamKind } from './service.ts'
export { isUnfounded, type RegisterState, rebuildRegister, registerDrift, registerState } from './store.ts'
