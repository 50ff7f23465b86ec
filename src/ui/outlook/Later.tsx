import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** In a task of its own, so that what takes long to work out holds up nothing beside it. */
export function Later({ children }: { children: ComponentChildren }) {
  const [isNow, setNow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNow(true))
    return () => clearTimeout(timer)
  }, [])
  return <>{isNow && children}</>
}
