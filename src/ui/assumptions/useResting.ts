import { useEffect, useState } from 'preact/hooks'

/** The value once it has kept still, so that what is slow or spoken follows after a drag and not during it. */
export function useResting<Value>(value: Value, milliseconds: number): Value {
  const [resting, setResting] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return resting
}
