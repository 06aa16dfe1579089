import { Fragment } from 'react'
import { pieces } from './format.ts'

/** A running sentence: browsers break dates at their hyphens, this does not. */
export function Running({ children }: { children: string }) {
  return pieces(children).map(({ text, whole }, at) =>
    whole ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
      <span className="nowrap" key={at}>
        {text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}
