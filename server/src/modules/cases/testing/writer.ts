// Run by a test as a process of its own, to be killed at any moment: signs the log and takes cases as far as the first
// numbered paper, for ever; each step is told on standard output once it was answered, and not before.
import { writeSync } from 'node:fs'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { openDatabase } from '../../../platform/db/pool.ts'
import { openObjects } from '../../evidence/index.ts'
import { startSequencer } from '../../log/index.ts'
import type { CasesDeps } from '../deps.ts'
import { openCase, performStep } from '../service.ts'
import { actorNamed, clue, countyContext, newCommand, plainPapers } from './county.ts'

const [app, sequencer, dataDir, origin] = process.argv.slice(2) as [string, string, string, string]
const database = await openDatabase({ url: app, service: 'app', size: 2 })
const deps: CasesDeps = {
  database,
  clock: { now: () => '2026-08-03T10:00:00+08:00' },
  contextFor: async (_trx, actor, now) => countyContext(now, actor),
  overseenBy: async () => [],
  publicSeal: async () => Promise.reject(new Error('no page is published here')),
  papers: plainPapers,
  objects: await openObjects(dataDir),
}
const tell = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
await startSequencer({
  url: sequencer,
  dataDir,
  origin,
  interval: 10,
  onRefusal: (failure) => tell({ refused: failure.code }),
})
tell({ ready: true })

async function step(who: string, id: string, name: string, form: object): Promise<void> {
  const command = newCommand()
  const at = { proceeding: 'main', step: name }
  const { result } = await performStep(deps, actorNamed(who), id, at, { id: command, form: form as never })
  tell({ command, case: id, result })
}

for (;;) {
  const command = newCommand()
  const { result } = await openCase(deps, actorNamed('li'), 'penalty.ordinary', { id: command, form: clue })
  const id = (result as { case: string }).case
  tell({ command, case: id, result })
  await step('li', id, 'party.identify', { party: party('p1') })
  await step('li', id, 'clue.verify', forms.verification)
  await step('li', id, 'filing.propose', forms.filing)
  await step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
  await step('zheng', id, 'filing.approve', { opinion: '同意立案' })
}
