import type { Fact } from '../../../facts/fact.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { QueryResult } from '../../../questions/query/query-result.ts'
import { fillSentence } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import { toolFact } from '../tool-fact.ts'
import type { DraftSentence } from '../tool-result.ts'

const say = inBoth(en, zh)

/** That rows were left out for privacy, which never looks like nothing found; with the counts as facts. */
export function leftOut({ withheld, snapshot }: QueryResult): { sentences: DraftSentence[]; facts: Fact[] } {
  if (withheld.rows === 0 || withheld.because === 'none') return { sentences: [], facts: [] }
  const count = toolFact(snapshot, {
    id: 'withheld.rows',
    label: say((words) => words.leftOut),
    value: withheld.rows,
    unit: 'number',
    display: say((words) => words.rows(String(withheld.rows))),
  })
  const threshold = toolFact(snapshot, {
    id: 'withheld.threshold',
    label: say((words) => words.threshold),
    value: withheld.threshold,
    unit: 'number',
  })
  const because = withheld.because === 'few-customers' ? 'withheldFew' : 'withheldDifference'
  const slots = {
    count: { text: count.display, fact: count.id },
    threshold: { text: threshold.display, fact: threshold.id },
  }
  return {
    sentences: [
      fillSentence(
        say((words) => words[because]),
        slots,
        'caution',
      ),
    ],
    facts: [count, threshold],
  }
}
