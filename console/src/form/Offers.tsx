interface Props {
  readonly words: readonly string[]
  readonly value: string
  readonly onTake: (words: string) => void
}

/** Under an empty field what is often written in it: taken over by who finds it true, with one press. */
export function Offers({ words, value, onTake }: Props) {
  if (words.length === 0 || value.trim() !== '') return null
  return (
    <p className="offers small">
      照此填写：
      {words.map((word) => (
        <button type="button" className="link" key={word} onClick={() => onTake(word)}>
          {word}
        </button>
      ))}
    </p>
  )
}
