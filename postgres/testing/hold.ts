// Run by tests as a process of its own, to be killed or to live beside another: holds the database of a folder.
import { startEmbedded } from '../embedded.ts'
import { Failure } from '../failure.ts'

try {
  const embedded = await startEmbedded({ dataDir: process.argv[2] ?? '', settings: { fsync: 'off' } })
  process.stdout.write(
    `${JSON.stringify({ port: embedded.port, adopted: embedded.adopted, uid: process.getuid?.() })}\n`,
  )
  process.stdin.once('data', async () => {
    await embedded.stop()
    process.exit(0)
  })
} catch (error) {
  process.stdout.write(`${JSON.stringify({ code: error instanceof Failure ? error.code : String(error) })}\n`)
  process.exitCode = 1
}
