/** How an angle is put to a model: what the message is about, and what it should and should not do. */
export interface AngleBrief {
  name: string
  cues: string
}

export const copyAnglesEn: Record<
  'favourites' | 'thanks' | 'invitation' | 'restock' | 'arrivals' | 'service',
  AngleBrief
> = {
  favourites: {
    name: 'favourites of the shop',
    cues: 'show what many people like, name a product from the list, ask for a look round',
  },
  thanks: {
    name: 'a word of thanks',
    cues: 'thank the reader warmly, sell nothing, ask for a word if anything was amiss',
  },
  invitation: { name: 'an invitation', cues: 'invite the reader to come by and look round, no pressure' },
  restock: {
    name: 'easy to order again',
    cues: 'say how easily something can be ordered again, name a product from the list, be practical',
  },
  arrivals: { name: 'new arrivals', cues: 'say that there are new things in the shop, make the reader curious' },
  service: { name: 'help and answers', cues: 'offer help with questions, choices or anything that went wrong' },
}
