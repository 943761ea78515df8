import { ShoalError } from '../../workspace/errors.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import type { Campaign } from '../campaign.ts'
import type { Channel } from '../goal.ts'
import { slotNames, unknownSlots } from './fill-slots.ts'

/** Every slot of the messages of a campaign can be filled. @throws ShoalError delivery/slot */
export function checkSlots({
  id,
  variants,
  offer,
  channel,
}: Pick<Campaign, 'id' | 'variants' | 'offer' | 'channel'>): void {
  const hasCode = offer.kind !== 'none'
  for (const { id: variant, copy } of variants) {
    const [slot] = textsOf(copy, channel).flatMap((text) => unknownSlots(text, hasCode))
    if (slot === undefined) continue
    const known = slotNames.filter((name) => hasCode || name !== 'code')
    throw new ShoalError('delivery/slot', { campaign: id, variant, slot, known })
  }
}

/** The texts of a message that leave by a channel. */
function textsOf({ email, push, sms }: Copy, channel: Channel): string[] {
  if (channel === 'push') return [push.title, push.body]
  if (channel === 'sms') return [sms]
  return [email.subject, email.preheader, email.action, ...email.body.map(({ parts }) => wordsOf(parts))]
}
