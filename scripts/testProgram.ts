import type { TestProject } from 'vitest/node'
import { programFile } from './program.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the program, made once for all tests that start it. */
    program: string
  }
}

/** Vitest's global set-up of the tests that start the program. */
export default async (project: TestProject): Promise<void> => project.provide('program', await programFile())
