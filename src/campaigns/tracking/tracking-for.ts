import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import type { State } from '../../workspace/state.ts'
import type { Letter } from '../delivery/letter.ts'
import { trackedLetter } from './mail-tracking.ts'
import { placeOfLink } from './tracked-links.ts'

/**
 * What puts tracked links into the letters of a campaign, where shoal.yaml asks for it; a letter stays as it is where it does not.
 * @param secret of opt-outs
 */
export function trackingFor(
  state: State,
  campaign: string,
  { tracking, trackUrl, optOutUrl, shopUrl }: DeliverySettings,
  secret: string,
): (letter: Letter, mailbox: string) => Letter {
  const base = trackUrl ?? optOutUrl
  if (tracking === 'off' || base === undefined) return (letter) => letter
  const place = shopUrl === undefined ? 0 : placeOfLink(state, campaign, shopUrl)
  return (letter, mailbox) => trackedLetter(letter, mailbox, { secret, campaign, base, place })
}
