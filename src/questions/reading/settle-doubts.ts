import type { Catalogue } from '../catalogue/entry.ts'
import { TypedQuery } from '../query/typed-query.ts'
import { readBack } from '../read-back/read-back.ts'
import type { Doubt } from './question-reading.ts'
import type { DraftDoubt, DraftOption, ReadingState } from './reading-state.ts'

/** The draft as a query; undefined where it is none yet. */
export function queryOf(draft: ReadingState['draft']): TypedQuery | undefined {
  const parsed = TypedQuery.safeParse(draft)
  return parsed.success ? parsed.data : undefined
}

/** The draft for the options of one doubt: what the others most likely mean is in it and read back, so that no word is dropped. */
export function withOthers(
  draft: ReadingState['draft'],
  doubts: readonly DraftDoubt[],
  one: DraftDoubt,
): ReadingState['draft'] {
  return doubts.reduce((whole, doubt) => {
    const [first] = doubt === one ? [] : doubt.options
    return first === undefined ? whole : merged(whole, first)
  }, draft)
}

function merged(draft: ReadingState['draft'], { drops, ...option }: DraftOption): ReadingState['draft'] {
  return {
    ...draft,
    ...option,
    filters: [...draft.filters.filter(({ dimension }) => dimension !== drops), ...(option.filters ?? [])],
    having: [...draft.having, ...(option.having ?? [])],
  }
}

/** Makes whole queries of the options of a doubt: what was read, with what the option says. */
export function settleDoubt(doubt: DraftDoubt, draft: ReadingState['draft'], catalogue: Catalogue): Doubt {
  const options = doubt.options.flatMap((option) => {
    const query = queryOf(merged(draft, option))
    return query === undefined ? [] : [{ label: readBack(query, catalogue), query }]
  })
  return { about: doubt.about, words: doubt.words, options }
}
