import type { State } from '../../workspace/state.ts'
import type { Feedback, Unreadable } from './feedback.ts'
import { feedbackIn } from './feedback-files.ts'
import { recordFeedback } from './record-feedback.ts'

/** So many places of what cannot be read are named; all are counted. */
const mostPlaces = 20

/** What an import of bounces and complaints came to. */
export interface ImportedFeedback {
  /** Mails, payloads and rows that were looked at. */
  read: number
  /** What was heard for the first time. */
  heard: Record<Feedback['kind'], number>
  /** Heard before. */
  known: number
  /** News that change nothing: delays, deliveries, clicks. */
  ignored: number
  /** Reports that do not show that they answer a mail of ours. */
  unmatched: number
  unreadable: { reason: Unreadable; count: number; places: { file: string; number: number }[] }[]
}

/** So many are kept in one transaction: others may write in between. */
const together = 500

/**
 * Reads bounces and complaints and keeps what they say.
 * @param trust also count mails that do not show that they answer one of ours
 * @param at when they are read, ISO
 * @throws ShoalError file/missing, feedback/columns
 */
export function importFeedback(
  state: State,
  secret: string,
  paths: readonly string[],
  { trust, at, heed }: { trust: boolean; at: string; heed: () => void },
): ImportedFeedback {
  const result: ImportedFeedback = {
    read: 0,
    heard: { 'hard-bounce': 0, 'soft-bounce': 0, complaint: 0, 'opt-out': 0 },
    known: 0,
    ignored: 0,
    unmatched: 0,
    unreadable: [],
  }
  const places = feedbackIn(paths)
  const miss = (reason: Unreadable, file: string, number: number): void => {
    const known = result.unreadable.find((one) => one.reason === reason)
    const place = { file, number }
    if (known === undefined) result.unreadable.push({ reason, count: 1, places: [place] })
    else if (++known.count <= mostPlaces) known.places.push(place)
  }
  const take = (): boolean => {
    for (let count = 0; count < together; count++) {
      const next = places.next()
      if (next.done) return false
      const { file, number, found, isMail } = next.value
      result.read++
      if ('ignored' in found) result.ignored++
      else if ('unreadable' in found) miss(found.unreadable, file, number)
      else
        for (const feedback of found.feedback) {
          const heard = recordFeedback(state, secret, feedback, { isTrusted: trust || !isMail, source: file, at })
          if (heard === 'new') result.heard[feedback.kind]++
          else if (heard === 'no-recipient') miss('no-recipient', file, number)
          else result[heard]++
        }
    }
    return true
  }
  while (state.transaction(take)) heed()
  return result
}
