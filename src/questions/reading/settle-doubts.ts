import type { Catalogue } from '../catalogue/entry.ts'
import { TypedQuery } from '../query/typed-query.ts'
import { readBack } from '../read-back/read-back.ts'
import type { Doubt } from './question-reading.ts'
import type { DraftDoubt, ReadingState } from './reading-state.ts'

/** The draft as a query; undefined where it is none yet. */
export function queryOf(draft: ReadingState['draft']): TypedQuery | undefined {
  const parsed = TypedQuery.safeParse(draft)
  return parsed.success ? parsed.data : undefined
}

/** Makes whole queries of the options of a doubt: what was read, with what the option says. */
export function settleDoubt(doubt: DraftDoubt, draft: ReadingState['draft'], catalogue: Catalogue): Doubt {
  const options = doubt.options.flatMap((option) => {
    const query = queryOf({
      ...draft,
      ...option,
      filters: [...draft.filters, ...(option.filters ?? [])],
      having: [...draft.having, ...(option.having ?? [])],
    })
    return query === undefined ? [] : [{ label: readBack(query, catalogue), query }]
  })
  return { about: doubt.about, words: doubt.words, options }
}
