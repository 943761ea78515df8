import type { Campaign } from '../campaign.ts'
import type { SlotValues } from './fill-slots.ts'

/** What a message of a campaign may say to a reader. @param codeOf gives their code; asked only where the campaign gives codes */
export function slotValues(
  { offer }: Pick<Campaign, 'offer'>,
  firstName: string | undefined,
  codeOf: () => string,
): SlotValues {
  return {
    ...(firstName === undefined ? {} : { first_name: firstName }),
    ...(offer.kind === 'none' ? {} : { code: codeOf() }),
  }
}
