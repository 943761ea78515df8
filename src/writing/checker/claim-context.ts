import type { Fact, FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { Measure } from './measure.ts'

/** What a slot of a model's sentence stands for; code puts the text in its place. */
export interface SlotValue {
  fact: Fact
  form: 'value' | 'comparison' | 'name'
  text: string
}

/** What a campaign has settled, and its texts may therefore say. */
interface CampaignTerms {
  offers: readonly string[]
  codes: readonly string[]
  dates: readonly string[]
  links: readonly string[]
}

/** What a sentence is held against. */
export interface ClaimContext {
  language: Language
  /** The sheet of the segment that the sentence is about. */
  sheet: FactSheet
  /** The sheets of all segments: names that must not be mistaken for each other. */
  sheets: readonly FactSheet[]
  /** ids of the facts that the sentence rests on; its claims must be licensed by these. */
  cited: readonly string[]
  /**
   * slots: a model's sentence, figures by slot only; words: a model's sentence without any figure;
   * finished: text with its figures written out, rendered by code, edited by a person or brought in.
   */
  writing: 'slots' | 'words' | 'finished'
  /** Customers must not read of segments. */
  reader: 'marketer' | 'customer'
  /** A line (subject, call to action, push title) needs no full stop; absent: a sentence. */
  shape?: 'sentence' | 'line'
  /** Resolves what stands in the braces: "f:recency", "f:recency|vs:all", "p:top1"; absent where no slot may stand. */
  slot?: (name: string) => SlotValue | undefined
  terms?: CampaignTerms
  /** What is true of the shop, as its owner says it: it passes word for word. */
  stated?: readonly string[]
  /** Words and claims that the brand's voice forbids. */
  banned?: readonly string[]
  /** Names of measures, which tell of customers and are nothing that they want. */
  measures?: readonly Measure[]
}
