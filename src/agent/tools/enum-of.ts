import { z } from 'zod'

/** Names as an enum: those of a catalogue that a question may mean; all where it may mean none of them; free text where there are none at all. */
export function enumOf(all: readonly string[], meant: readonly string[]): z.ZodType<string> {
  const wanted = new Set(meant)
  const narrow = all.filter((name) => wanted.has(name))
  const [first, ...others] = narrow.length > 0 ? narrow : all
  return first === undefined ? z.string() : z.enum([first, ...others])
}
