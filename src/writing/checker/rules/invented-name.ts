import { wordsOf } from '../lexicon/words-of.ts'
import { faultsOf, type Rule } from '../rule.ts'

/** Two or more capitalised words in a row, within a sentence; three at its beginning, where the first is capitalised anyway. */
const inside = /(?<=[a-z,;'"\ue000-\ue00f] )[A-Z][a-z'-]+(?: (?:of |the |and |de )?[A-Z][a-z'-]+)+/g
const leading = /(?:^|(?<=[.!?:] ))(?:The |Our |A )?[A-Z][a-z'-]+(?: (?:of |the |and |de )?[A-Z][a-z'-]+){1,}/g
/** What shops capitalise without naming a thing. */
const usual = wordsOf(
  'g',
  /Thank|You|Your|Yours|Our|We|Us|I|It|The|A|An|For|And|Of|To|In|On|At|With|Is|Are|Be|New/,
  /Arrivals?|Shop|Shopping|Store|Now|Today|Tonight|Back|Welcome|Discover|Explore|Find|See|View/,
  /Buy|Get|Click|Here|More|Orders?|Collections?|Products?|Items?|Service|Services|Support|Team/,
  /Customers?|Dear|Friends?|Hello|Hi|Update|News|Newsletter|Contact|Help|Account|Basket|Cart/,
  /Checkout|Just|Arrived|Latest|Fresh|What|How|Why|When|This|That|Great|Good|Best|Regards|Kind/,
  /Wishes|Happy|Come|Visit|Learn|Read|Try|Enjoy|Look|Inside|Home|Page|Season|Spring|Summer/,
  /Autumn|Winter|Black|Cyber|Friday|Monday|Google|Instagram|Ads|Stories|Please|Need|Any|All/,
  /Favou?rites?|Gift|Gifts|Ideas?|Reorder|Again|Soon|Special|Only|From|By|As|Or|If|Not|No|Don't/,
  /We're|We've|It's|Let's/,
)

/** Text for customers names no product that is on no sheet: words that are written as a name and are none. */
export const inventedNameRule: Rule = (reading) => {
  const { language, reader } = reading.context
  if (language !== 'en' || reader !== 'customer' || isTitle(reading.words)) return []
  const cited = reading.facts.map(({ label }) => label.en.toLowerCase())
  const isKnown = (found: string): boolean =>
    cited.some((label) =>
      found
        .toLowerCase()
        .split(' ')
        .every((word) => label.includes(word)),
    )
  const strange = (found: string): number => found.replace(usual, '').match(/[A-Z][a-z'-]+/g)?.length ?? 0
  const greeted =
    /\bDear (?!Customers?\b|Friends?\b|Shoppers?\b|Valued\b|All\b|Readers?\b|Sir\b|Madam\b|Member|Team\b)[A-Z][a-z]+/g
  return [
    ...faultsOf(reading, 'name', [greeted]),
    ...faultsOf(reading, 'name', [inside]).filter(({ found }) => strange(found) > 0 && !isKnown(found)),
    ...faultsOf(reading, 'name', [leading]).filter(({ found }) => strange(found) > 1 && !isKnown(found)),
  ]
}

/** Where every longer word is capitalised, capitals name nothing. */
const isTitle = (words: string): boolean => !/(?<![A-Za-z'-])[a-z]{4,}/.test(words)
