/** A line that is away for less is no news: the stream comes back by itself, or the next call finds the server. */
export const shortWhile = 5000

interface Ways {
  readonly ask: () => void
  readonly tell: (lost: boolean) => void
}

/** Whether there is a line to the server: told after a while without one, and at once when it is back; asked for meanwhile. */
export function lineWatch({ ask, tell }: Ways) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let probe: ReturnType<typeof setInterval> | undefined
  const stop = () => {
    clearTimeout(timer)
    clearInterval(probe)
    timer = undefined
    probe = undefined
  }
  return {
    away() {
      timer ??= setTimeout(() => {
        tell(true)
        probe ??= setInterval(ask, shortWhile)
      }, shortWhile)
    },
    back() {
      stop()
      tell(false)
    },
    stop,
  }
}
