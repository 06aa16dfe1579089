import { relative, sep } from 'node:path'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** The longest files stand on their own beside all others, so they begin first; the many short pure ones fill the end. */
function turn(spec: TestSpecification): number {
  const folder = relative(spec.project.config.root, spec.moduleId).split(sep)[0]
  if (folder === 'e2e') return 0
  // Short to read and long to run: what they try is made from the rules.
  if (/\/(generatedAttack|walk|planRow)\.test\.ts$/.test(spec.moduleId)) return 0
  return spec.project.name === 'served' ? 1 : 2
}

/** As Vitest orders (longest of the last run first, else the largest), within these turns. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => turn(a) - turn(b))
  }
}
