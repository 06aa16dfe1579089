// A module of its own, and a small one: a thread that looks at events need not read all that the log is made of.
export { byIndex, type Gist, type Looked, lookAt, type Part, type Passing, pagesOf, type Reader } from './lookAt.ts'
