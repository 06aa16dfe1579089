import { useState } from 'react'
import { ApiProblem } from '../api/client.ts'

/** One call at a time, with what the server said against it. */
export function useAsking() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const ask = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true)
    setProblem(undefined)
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, ask, clear: () => setProblem(undefined) }
}
