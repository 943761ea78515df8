import { configComments } from '../language/en/config.ts'
import type { Language } from '../language/language.ts'
import { configComments as configCommentsZh } from '../language/zh/config.ts'

/** The shoal.yaml of a new workspace: every key with its default, switched off by a comment sign, in the reader's language. */
export function configTemplate(language: Language): string {
  const say = language === 'zh' ? configCommentsZh : configComments
  return `# ${say.heading}
# language: ${language}
# title: ${say.title}
# asOf: 2026-01-31            # ${say.asOf}
# currency: GBP

# ${say.columns}
# columns:
#   customer: CustomerID
#   time: InvoiceDate

# ${say.cleaning}
# cleaning:
#   keepDuplicates: false
#   keepFees: false
#   keepZeroPrices: false
#   returns: net               # net | ignore
#   fill: median               # median | mean | mode

# ${say.segments}
# segments:
#   k: 4
#   features: [recency, frequency, monetary]
#   smallest: 0.03

# ${say.privacy}
# privacy:
#   minCustomers: 20
`
}
