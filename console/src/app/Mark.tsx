import { Watermark } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { serverNow, useSession } from './session.tsx'

/** Name and time over every page and print. */
export function Mark() {
  const session = useSession()
  const [now, setNow] = useState(() => serverNow(session))
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow(session)), 20_000)
    return () => clearInterval(timer)
  }, [session])
  return <Watermark text={`${session.agency.name} ${session.person.name} ${now.replace('T', ' ')}`} />
}
