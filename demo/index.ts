export { demoPlace } from './county/agencies.ts'
export { seedIfEmpty } from './part.ts'
export { type DemoDeps, type DemoOptions, type Seeded, seedDemo } from './seed.ts'
