/** Hands a file to whoever uses the browser, as if it had been fetched. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser begins to read after the press.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
