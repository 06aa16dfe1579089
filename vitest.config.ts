import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/testOrder.ts'

const exclude = ['**/node_modules/**', '**/dist/**', 'data/**']
const tests = (folder: string) => [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`]

// Two halves, so that a lawyer's change to the rule book is tested without starting a database.
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    // Vitest would leave one core to whoever watches. Most served tests wait for a database, a browser or a program: with a worker more than
    // cores a quarter of the processor's time was idle (684 s used of 908).
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    // A limit tells a test that hangs from one that waits its turn on a busy machine: far above what each takes.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'law',
            'casework',
            'log',
            'answers',
            'documents',
            'lists',
            'ui',
            'console',
            'field',
            'drill/reading',
            'drill/planning',
            'scripts',
          ].flatMap(tests),
          exclude,
        },
      },
      {
        extends: true,
        test: {
          name: 'served',
          include: ['postgres', 'server', 'portal', 'demo', 'drill/running', 'db', 'e2e', 'bench'].flatMap(tests),
          exclude,
          // Every answer is held against its description: one that lies answers 500.
          env: { CHECK_ANSWERS: 'yes' },
          globalSetup: ['scripts/testProgram.ts', 'server/src/platform/testing/cluster.ts'],
        },
      },
    ],
  },
})
