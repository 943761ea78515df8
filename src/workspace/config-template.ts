import { configComments } from '../language/en/config.ts'
import type { Language } from '../language/language.ts'
import { configComments as configCommentsZh } from '../language/zh/config.ts'
import type { Config } from './config.ts'

/** What the template of a bank or a telecom assumes that mistakes cost. */
export const templateCosts = { costMiss: 5, costFalseAlarm: 1 }

/**
 * The shoal.yaml of a new workspace: every key with its default, switched off by a comment sign, in the reader's language. What a bank or a
 * telecom predicts is switched on.
 */
export function configTemplate(language: Language, kind: Config['kind'] = 'shop'): string {
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

# ${say.value}
# value:
#   horizon: 12                # ${say.horizon}
#   margin: 0.4                # ${say.margin}
#   servicePerOrder: 3         # ${say.service}
#   acquisition: 10            # ${say.acquisition}
#   campaignsPerMonth: 0.05    # ${say.campaigns}

${predictionPart(language, kind)}
# ${say.model}
# model: gpt-5-mini            # ${say.modelKey}

# ${say.privacy}
# privacy:
#   minCustomers: 20
#   values: true               # ${say.values}
`
}

/** What is predicted, in which words, and what for. */
function predictionPart(language: Language, kind: Config['kind']): string {
  const say = (language === 'zh' ? configCommentsZh : configComments).predict
  if (kind === 'shop')
    return `# ${say.shop}
# predict:
#   outcome: buys              # buys | churns | spend
#   days: 90
`
  const { yes, outcome, goal, costs, offers } = say[kind]
  return `kind: ${kind}
# ${goal}
goals: [${kind === 'bank' ? 'rating' : 'plan'}]
# ${say.terms}
terms:
  yes: ${yes}
predict:
  outcome: ${kind === 'bank' ? 'default' : 'churn'}             # ${outcome}
#   is: '1'                    # ${say.is}
  costMiss: ${templateCosts.costMiss}                  # ${costs}
  costFalseAlarm: ${templateCosts.costFalseAlarm}
${kind === 'bank' ? '' : `#   offers: [Contract]         # ${offers}\n`}`
}
