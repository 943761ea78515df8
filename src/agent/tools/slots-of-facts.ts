import type { Fact } from '../../facts/fact.ts'
import type { Slot } from './fill-sentence.ts'

/** The slot that shows a fact. */
export const slotOf = ({ id, display }: Fact): Slot => ({ text: display, fact: id })

/** The slot that shows a name. */
export const nameSlot = (text: Slot['text']): Slot => ({ text })
