import { withFigures } from '../claims/with-figures.ts'
import type { AttributeWord } from '../lexicon/attribute-words.ts'
import { attributesEn } from '../lexicon/en/attributes.ts'
import { attributesZh } from '../lexicon/zh/attributes.ts'
import type { Reading } from '../reading.ts'
import { faultsOf, type Rule } from '../rule.ts'

const lexicon = { en: attributesEn, zh: attributesZh }

/** Who people are (age, sex, work, income, family, health, origin): only where a cited fact of the sheet carries it. */
export const attributeRule: Rule = (reading) =>
  lexicon[reading.context.language].flatMap((word) =>
    isCarried(word, reading) ? [] : faultsOf(reading, 'attribute', [word.pattern], withFigures(reading)),
  )

const isCarried = ({ carriedBy, relation }: AttributeWord, { facts }: Reading): boolean =>
  facts.some(
    ({ id, comparison }) => carriedBy.test(id) && (relation === undefined || comparison?.relation === relation),
  )
