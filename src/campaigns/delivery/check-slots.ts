import { ShoalError } from '../../workspace/errors.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import type { Campaign } from '../campaign.ts'
import { slotNames, unknownSlots } from './fill-slots.ts'

/** Every slot of a mail can be filled. @throws ShoalError delivery/slot */
export function checkSlots({ id, variants, offer }: Pick<Campaign, 'id' | 'variants' | 'offer'>): void {
  const hasCode = offer.kind !== 'none'
  for (const { id: variant, copy } of variants) {
    const { subject, preheader, body, action } = copy.email
    const texts = [subject, preheader, action, ...body.map(({ parts }) => wordsOf(parts))]
    const [slot] = texts.flatMap((text) => unknownSlots(text, hasCode))
    if (slot === undefined) continue
    const known = slotNames.filter((name) => hasCode || name !== 'code')
    throw new ShoalError('delivery/slot', { campaign: id, variant, slot, known })
  }
}
