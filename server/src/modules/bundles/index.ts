export { type TakenBundles, takeBundles } from './take.ts'
export { type Written, writeBundles } from './write.ts'
