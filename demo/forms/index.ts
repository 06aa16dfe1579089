export * from './deciding.ts'
export * from './evidence.ts'
export * from './finding.ts'
export * from './opening.ts'
