import type { ToolName } from './chat-tools.ts'

/** Words that ask for no figure: a greeting, thanks, what can be asked. Patterns are for text in lower case. */
export interface SmallTalkWords {
  hello: RegExp
  thanks: RegExp
  abilities: RegExp
  /** What is said to each; questions that can be asked follow. */
  said: {
    hello: string
    thanks: string
    abilities: (does: readonly string[]) => string
  }
  /** What each tool is there for, in the order in which it is told. */
  does: Readonly<Partial<Record<ToolName, string>>>
}

const end = '[ .!?,:)]*$'
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const smallTalkEn: SmallTalkWords = {
  hello: new RegExp(
    `^(?:hello|hi|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))(?:[ ,]+(?:there|shoal|again|everyone|all))?${end}`,
    'u',
  ),
  thanks: new RegExp(
    `^(?:(?:ok(?:ay)?|great|perfect|nice|cool|super|alright)[ ,.!]*)?(?:thanks?(?: you)?|thx|cheers|ta|many thanks|much appreciated|great|perfect|nice|cool|super|good|ok(?:ay)?|well done|got it)(?: (?:a lot|so much|very much|shoal|for (?:that|this|your help|the help)))*${end}`,
    'u',
  ),
  abilities: new RegExp(
    `^(?:(?:so|ok(?:ay)?|hi|hello|hey)[ ,]+)?(?:what (?:else )?(?:can|could|do) (?:you|shoal|this|it|i) (?:do|answer|ask|tell|know|help)(?: me| you| shoal)?(?: (?:with|for me|about|here|do))*|what (?:questions|things|kinds? of questions) can i ask(?: you| here)?|what (?:are|is) (?:you|shoal|this)(?: for| good for| able to do)?|who are you|how (?:can|could) you help(?: me)?|how (?:does|do) (?:this|it|you|shoal|i use (?:this|you|it|shoal)) ?(?:work)?|help(?: me)?(?: please)?|your abilities|where do i start|how do i start)${end}`,
    'u',
  ),
  said: {
    hello: 'Hello. Ask about the customers and orders of this workspace; for example:',
    thanks: 'You are welcome. What else can be asked here, for example:',
    abilities: (does) => `Asked in plain words, Shoal can ${list(does)}. For example:`,
  },
  does: {
    query: 'count and compare figures of customers, orders and money',
    describe: 'describe the segments',
    compare: 'say what sets two of them apart',
    change: 'show where a change came from',
    recommend: 'say what customers may want next',
    forecast: 'estimate what a campaign could bring',
    brief: 'draft a campaign, after your yes and without sending anything',
  },
}
