/** What a message may say to its one reader. */
export const slotNames = ['first_name', 'code'] as const
export type SlotName = (typeof slotNames)[number]

/** What is known of the reader; what is not leaves the words behind the stroke: `{first_name|there}`. */
export type SlotValues = Partial<Record<SlotName, string>>

const slot = /\{([\p{L}_]+)(?:\|([^{}|]*))?\}/gu

const isKnown = (name: string): name is SlotName => (slotNames as readonly string[]).includes(name)

/** Puts what is known of the reader into a text. */
export function fillSlots(text: string, values: SlotValues): string {
  const filled = text.replace(slot, (_, name: string, otherwise = '') => (isKnown(name) && values[name]) || otherwise)
  // Where nothing stands for a slot, no space stands in front of the comma.
  return filled === text ? text : filled.replace(/[ \t]+([,.!?;:])/g, '$1').replace(/[ \t]{2,}/g, ' ')
}

/** Slots of a text that nobody could fill. @param hasCode whether the campaign gives codes */
export const unknownSlots = (text: string, hasCode: boolean): string[] =>
  [...text.matchAll(slot)]
    .map(([, name = '']) => name)
    .filter((name) => !isKnown(name) || (name === 'code' && !hasCode))
