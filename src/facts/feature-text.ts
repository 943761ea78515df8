import { attributeDefinitionEn, type FeatureText, featuresEn, type KnownFeature } from '../language/en/features.ts'
import type { Language, Localized } from '../language/language.ts'
import { attributeDefinitionZh, featuresZh } from '../language/zh/features.ts'
import { shownName } from './shown-name.ts'

const tables: Record<Language, Record<KnownFeature, FeatureText>> = { en: featuresEn, zh: featuresZh }
const attributeDefinition = { en: attributeDefinitionEn, zh: attributeDefinitionZh }

const isKnown = (feature: string): feature is KnownFeature => Object.hasOwn(featuresEn, feature)

/** The column of the input behind `attribute:<header>`. */
export const attributeHeader = (feature: string): string => feature.replace(/^attribute:/, '')

/** Label, short label and definition of a feature; an attribute is called by its header. */
export function featureText(feature: string, language: Language): FeatureText {
  if (isKnown(feature)) return tables[language][feature]
  const header = shownName(attributeHeader(feature))
  return { label: header, short: header, definition: attributeDefinition[language](header) }
}

/** The label of a feature in every language. */
export const featureLabel = (feature: string): Localized => ({
  en: featureText(feature, 'en').label,
  zh: featureText(feature, 'zh').label,
})
