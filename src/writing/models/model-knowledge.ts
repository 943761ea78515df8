import type { z } from 'zod'
import type { State } from '../../workspace/state.ts'

/** What was found out about models, by name and kind: abilities by a probe, ways of writing by an exam. */
export interface ModelKnowledge {
  /** undefined where nothing is known, or what is known has another form by now. */
  read: <T>(name: string, kind: string, schema: z.ZodType<T>) => { document: T; at: string } | undefined
  save: (name: string, kind: string, document: unknown) => void
  forget: (name: string, kind: string) => void
}

/** Knowledge in the state of a workspace. @param now milliseconds since 1970 */
export function knowledgeInState(state: State, now: () => number): ModelKnowledge {
  return {
    read: (name, kind, schema) => {
      const [row] = state.rows('SELECT document, at FROM model_knowledge WHERE name = ? AND kind = ?', name, kind)
      if (row === undefined) return undefined
      const { success, data } = schema.safeParse(JSON.parse(String(row['document'])))
      return success ? { document: data, at: String(row['at']) } : undefined
    },
    save: (name, kind, document) =>
      state.change(
        'INSERT OR REPLACE INTO model_knowledge (name, kind, document, at) VALUES (?, ?, ?, ?)',
        name,
        kind,
        JSON.stringify(document),
        new Date(now()).toISOString(),
      ),
    forget: (name, kind) => state.change('DELETE FROM model_knowledge WHERE name = ? AND kind = ?', name, kind),
  }
}
