import type { Assistant, TalkEntry } from '../../agent/assistant.ts'
import { ShoalError } from '../../workspace/errors.ts'

/** A talk that is to go on. @throws ShoalError chat/unknown-talk */
export function talkOf({ talks }: Pick<Assistant, 'talks'>, id: string): TalkEntry {
  const all = talks.list()
  const entry = all.find((talk) => talk.id === id)
  if (entry === undefined)
    throw new ShoalError('chat/unknown-talk', { talk: id, known: all.map((talk) => talk.id).slice(0, 5) })
  return entry
}
