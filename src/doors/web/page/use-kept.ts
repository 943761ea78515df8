import { useState } from 'preact/hooks'

/** A choice of the reader that outlasts the page, in this browser only. */
export function useKept(name: string): [string | undefined, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(`shoal-${name}`) ?? undefined)
  return [
    value,
    (chosen) => {
      localStorage.setItem(`shoal-${name}`, chosen)
      setValue(chosen)
    },
  ]
}
