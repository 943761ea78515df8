import type { Language } from '../../language/language.ts'
import type { State } from '../../workspace/state.ts'

/** A look at the final set. */
interface Look {
  name: string
  language: Language
  version: string
  base: string
  at: string
}

/** Counts a look at the final set before it is taken, so that one that is cut short counts too. @returns how many there have been for this prompt */
export function countLook(state: State, { name, language, version, base, at }: Look): number {
  return state.transaction(() => {
    state.change(
      'INSERT INTO prompt_looks (name, language, version, base, at) VALUES (?, ?, ?, ?, ?)',
      name,
      language,
      version,
      base,
      at,
    )
    const [row] = state.rows(
      'SELECT count(*) AS looks FROM prompt_looks WHERE name = ? AND language = ?',
      name,
      language,
    )
    return Number(row?.['looks'])
  })
}

/** Keeps what the latest look at the final set came to for a version. */
export const settleLook = (state: State, version: string, confirmed: boolean): void =>
  state.change(
    'UPDATE prompt_looks SET confirmed = ? WHERE id = (SELECT max(id) FROM prompt_looks WHERE version = ?)',
    confirmed ? 1 : 0,
    version,
  )
