import { Transform } from 'node:stream'

/** Milliseconds in which at least something of a body must come. */
const IDLE = 20_000

/** A body on its way. */
export interface Coming {
  /** In its place: what is read instead of it. */
  readonly stream: Transform
  /** Nothing more of it is taken. */
  cut(): void
}

const late = () => Object.assign(new Error('the body came too slowly'), { statusCode: 408 })

/** Passes a body on, and ends it where nothing comes any more: whoever holds a place and sends nothing loses it. */
export function coming(body: NodeJS.ReadableStream, arrived: () => void, idle = IDLE): Coming {
  const timer = setTimeout(() => stream.destroy(late()), idle)
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      timer.refresh()
      done(null, chunk)
    },
    flush(done) {
      arrived()
      done()
    },
    destroy(error, done) {
      clearTimeout(timer)
      done(error)
    },
  })
  // Cut before anybody reads it, it fails for nobody.
  stream.on('error', () => undefined)
  body.on('error', (error) => stream.destroy(error))
  return { stream: body.pipe(stream), cut: () => stream.destroy(late()) }
}
