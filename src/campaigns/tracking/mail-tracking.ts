import type { Letter } from '../delivery/letter.ts'
import { readerHandle, type TrackedPlace, trackingToken } from './tracking-token.ts'

/** What signs and places the tracked links of a campaign. */
export interface TrackingPages {
  secret: string
  campaign: string
  /** The page of the listener. */
  base: string
  /** Place of the link that the button leads to. */
  place: number
}

/** The parameter of a tracked link; the page of opt-outs has another. */
export const trackingParameter = 'l'

/** A letter whose button leads over the listener, with a link that nobody sees and a picture that shows an open. */
export function trackedLetter(
  letter: Letter,
  mailbox: string,
  { secret, campaign, base, place }: TrackingPages,
): Letter {
  const handle = readerHandle(secret, campaign, mailbox)
  const urlOf = (of: TrackedPlace): string => {
    const url = new URL(base)
    url.searchParams.set(trackingParameter, trackingToken(secret, { campaign, handle, place: of }))
    return url.href
  }
  return {
    ...letter,
    ...(letter.button === undefined ? {} : { button: { ...letter.button, url: urlOf(place) } }),
    tracking: { decoy: urlOf('decoy'), pixel: urlOf('pixel') },
  }
}
