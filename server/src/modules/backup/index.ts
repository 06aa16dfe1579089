export { backUp } from './dump.ts'
export { checkBackup, load, placeFiles } from './load.ts'
export { type Manifest, readManifest } from './manifest.ts'
export { lastBackup, type NotedBackup, noteBackup } from './noted.ts'
