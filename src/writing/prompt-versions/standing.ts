import type { PromptChange } from './prompt-change.ts'

/** A version that writes some of the texts. */
interface Canary {
  version: string
  /** Of the texts, 0 to 1. */
  share: number
}

/** Which versions of one prompt stand. */
export interface Standing {
  /** The versions that were in force one after another and were not rolled back; the last one is in force. */
  inForce: string[]
  canary: Canary | undefined
}

/** What the changes of one prompt in one language come to. */
export function standingOf(changes: readonly PromptChange[]): Standing {
  let inForce: string[] = []
  let canary: Canary | undefined
  for (const { version, what } of changes) {
    if (what.is === 'canary') canary = { version, share: what.share }
    else if (what.is === 'canary-ended') canary = undefined
    else if (what.is === 'rolled-back') inForce = [...inForce.slice(0, -2), version]
    else {
      if (inForce.at(-1) !== version) inForce = [...inForce, version]
      // What is in force is no canary any more.
      if (canary?.version === version) canary = undefined
    }
  }
  return { inForce, canary }
}

/** The standing of each prompt, by its name and language as in "copy en". */
export const standings = (changes: readonly PromptChange[]): Map<string, Standing> =>
  new Map(
    [...Map.groupBy(changes, ({ name, language }) => `${name} ${language}`)].map(([key, own]) => [
      key,
      standingOf(own),
    ]),
  )
