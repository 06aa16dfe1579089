import { run as workOut } from './term.ts'

/** `clock P07 --from …` works a term out; `clock confirm` vouches for the server's clock, and alone needs the store. */
export async function run(args: string[]): Promise<number> {
  if (args[0] !== 'confirm') return workOut(args)
  const { confirm } = await import('./confirmClock.ts')
  return confirm(args)
}
