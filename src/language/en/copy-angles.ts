/** How an angle is put to a model: what the message is about, and what its sentences say one after another. */
export interface AngleBrief {
  name: string
  cues: readonly string[]
}

export const copyAnglesEn: Record<
  'favourites' | 'thanks' | 'invitation' | 'restock' | 'arrivals' | 'service',
  AngleBrief
> = {
  favourites: {
    name: 'favourites of the shop',
    cues: ['name a product from the list that many people like', 'say what it is good for', 'ask for a look round'],
  },
  thanks: {
    name: 'a word of thanks',
    cues: [
      'thank the reader',
      'say that every order matters to the people in the shop',
      'ask for a word if anything was amiss',
    ],
  },
  invitation: {
    name: 'an invitation',
    cues: ['invite the reader to come by', 'say that looking round costs nothing', 'any time will do'],
  },
  restock: {
    name: 'easy to order again',
    cues: [
      'say that an earlier order can be repeated in a moment',
      'name a product from the list',
      'say where to find it',
    ],
  },
  arrivals: {
    name: 'what is on the shelves',
    cues: [
      'say that there is something to see in the shop',
      'make the reader curious, and call nothing new or just arrived',
      'ask for a look',
    ],
  },
  service: {
    name: 'help and answers',
    cues: [
      'offer help with a choice or a question',
      'say that a person answers',
      'tell how to reach the shop: just reply',
    ],
  },
}
