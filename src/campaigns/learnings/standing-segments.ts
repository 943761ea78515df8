import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import type { State } from '../../workspace/state.ts'
import { readHeirs } from './heir-records.ts'
import type { StandingSegments } from './place-now.ts'

/** What is looked at of a segmentation. */
const Named = z.object({
  version: z.string(),
  segments: z.array(z.object({ id: z.string(), name: Localized })),
})

/** The segmentation that was found last, with what is known of earlier ones; undefined before there is any. */
export function standingSegments(state: State): StandingSegments | undefined {
  const step = state.latest('segment')
  if (step === undefined) return undefined
  const { version, segments } = Named.parse(JSON.parse(step.document))
  return { version, segments, heirs: readHeirs(state, version), idOf: (of, named) => idIn(state, of, named) }
}

function idIn(state: State, segmentation: string, named: string): string | undefined {
  if (/^s\d+$/i.test(named)) return named.toUpperCase()
  const [row] = state.rows(
    "SELECT document FROM steps WHERE kind = 'segment' AND document ->> '$.version' = ? ORDER BY id DESC LIMIT 1",
    segmentation,
  )
  if (row === undefined) return undefined
  const same = (name: string): boolean => name.toLowerCase() === named.trim().toLowerCase()
  const { segments } = Named.parse(JSON.parse(String(row['document'])))
  return segments.find(({ name }) => same(name.en) || same(name.zh))?.id
}
