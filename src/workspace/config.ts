import { z } from 'zod'
import { Language } from '../language/language.ts'
import { AudienceSettings } from './audience-settings.ts'
import { CampaignSettings } from './campaign-settings.ts'
import { PushConfig, SenderConfig, WebhookConfig } from './channel-settings.ts'
import { ChatSettings } from './chat-settings.ts'
import { CurrencyCode } from './currency-code.ts'
import { DeliverySettings } from './delivery-settings.ts'
import { ModelChain } from './model-settings.ts'
import { Voice } from './voice.ts'

/** What the cleaning does with the usual dirt of an export. Every rule can be switched. */
export const CleaningRules = z.strictObject({
  keepDuplicates: z.boolean().default(false).describe('count rows that are equal in every column more than once'),
  keepFees: z.boolean().default(false).describe('keep postage, fees, manual entries and test lines as products'),
  keepZeroPrices: z.boolean().default(false).describe('keep lines that cost nothing'),
  returns: z
    .enum(['net', 'ignore'])
    .default('net')
    .describe('net: take returns off the total; ignore: leave them aside'),
  identity: z
    .enum(['id', 'guests', 'mailbox'])
    .default('guests')
    .describe(
      'who a customer of orders is: the id; the id, and for orders without one their mailbox (guests); or the mailbox, so that ids that share one are one customer',
    ),
  editedOrders: z
    .enum(['auto', 'replace', 'add'])
    .default('auto')
    .describe(
      'an added order that is there already and has other lines now: replace it, add to it, or (auto) replace it where the export is known to hold whole orders',
    ),
  fill: z.enum(['median', 'mean', 'mode']).default('median').describe('what stands in for a missing number'),
})
export type CleaningRules = z.infer<typeof CleaningRules>

/** Limits between scores, each above the one before. */
const CutPoints = z
  .array(z.number())
  .min(1)
  .refine((cuts) => cuts.every((cut, index) => index === 0 || cut > (cuts[index - 1] ?? cut)))

/** What the customers of a workspace are customers of. */
export const WorkspaceKind = z.enum(['shop', 'bank', 'telecom'])

/** The keys of shoal.yaml. Each has a description: docs/config.md is printed from here. */
export const Config = z.strictObject({
  language: Language.optional().describe('language of reports and messages: en or zh'),
  title: z.string().optional().describe('title of the report'),
  asOf: z.iso.date().optional().describe('day from which recency counts; default: the day after the last order'),
  currency: CurrencyCode.optional().describe(
    'currency of the amounts, e.g. GBP; with several in the data: the one to keep',
  ),
  columns: z
    .record(z.string(), z.string())
    .default({})
    .describe('which column plays which role, e.g. customer: CustomerID'),
  cleaning: CleaningRules.prefault({}),
  segments: z
    .strictObject({
      k: z.int().min(2).max(12).optional().describe('number of segments; default: chosen from 3 to 8'),
      features: z
        .array(z.string())
        .min(1)
        .optional()
        .describe('what customers are grouped by; default: recency, frequency, monetary'),
      winsor: z
        .number()
        .min(0)
        .max(0.1)
        .default(0.01)
        .describe('share of each tail that is drawn in to its limit before grouping'),
      smallest: z
        .number()
        .min(0)
        .max(0.2)
        .default(0.03)
        .describe('smallest useful segment, as a share of all customers'),
      scale: z.boolean().default(true).describe('false groups in raw units, without logarithm or standardising'),
      seed: z.int().min(0).default(1).describe('start of the random numbers'),
    })
    .prefault({}),
  rfm: z
    .strictObject({
      bins: z.int().min(2).max(10).default(5).describe('scores of the RFM grid'),
      recency: CutPoints.optional().describe('own cut points in days'),
      frequency: CutPoints.optional().describe('own cut points in orders'),
      monetary: CutPoints.optional().describe('own cut points in money'),
    })
    .prefault({}),
  value: z
    .strictObject({
      horizon: z.int().min(1).max(60).default(12).describe('months that lifetime value looks ahead'),
      discount: z
        .number()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('what money is worth less after a year, as a share: 0.1 for ten percent'),
      margin: z
        .number()
        .positive()
        .max(1)
        .optional()
        .describe('share of revenue that is left when the goods are paid; default: from a column of unit costs'),
      servicePerOrder: z.number().min(0).optional().describe('cost of packing, shipping and serving one order'),
      acquisition: z.number().min(0).optional().describe('cost of winning one customer'),
      campaignsPerMonth: z.number().min(0).optional().describe('cost of campaigns per customer and month'),
    })
    .prefault({}),
  delivery: DeliverySettings.prefault({}),
  push: PushConfig.prefault({}),
  webhook: WebhookConfig.optional(),
  sender: SenderConfig.prefault({}),
  campaigns: CampaignSettings.prefault({}),
  learnings: z
    .enum(['on', 'off'])
    .default('on')
    .describe('off: what past campaigns taught is kept, and changes nothing that is drafted'),
  audience: AudienceSettings.prefault({}),
  kind: WorkspaceKind.default('shop').describe('what the customers are customers of'),
  terms: z
    .strictObject({
      yes: z
        .string()
        .min(1)
        .optional()
        .describe('what customers with the predicted outcome do, after "70 of 100", e.g. leave'),
    })
    .prefault({}),
  goals: z
    .array(z.enum(['rating', 'plan']))
    .default([])
    .describe('what predictions.csv says besides: rating (points of a credit score), plan (which change to offer)'),
  labels: z
    .record(
      z.string(),
      z.union([
        z.string().min(1),
        z.strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() }),
      ]),
    )
    .default({})
    .describe('what columns are called in questions and answers, by their headers: a name, or one for each language'),
  sensitive: z
    .array(z.string())
    .default([])
    .describe('columns that tell of sex, origin, marital status or age, besides those whose names say so'),
  predict: z
    .strictObject({
      outcome: z.string().optional().describe('column to predict, or buys, churns or spend; default for orders: buys'),
      is: z.string().optional().describe('value of that column that counts as yes'),
      days: z.int().min(7).max(730).default(90).describe('how many days ahead'),
      costMiss: z.number().positive().default(1).describe('cost of a yes that was not expected'),
      costFalseAlarm: z.number().positive().default(1).describe('cost of expecting a yes that does not come'),
      withSensitive: z.boolean().default(false).describe('use sensitive columns'),
      without: z.array(z.string()).default([]).describe('columns that predictions leave out'),
      trust: z
        .array(z.string())
        .default([])
        .describe('columns that are known before the outcome, whatever the leak checks say'),
      offers: z.array(z.string()).default([]).describe('columns that can be offered to a customer, for the goal plan'),
      seed: z.int().min(0).default(1).describe('start of the random numbers'),
    })
    .prefault({}),
  voice: Voice.prefault({}),
  model: ModelChain.default([]).describe(
    'language models in order of preference: a name, a group of settings, or a list of them (docs/models.md); none: Shoal writes by rule',
  ),
  questions: z
    .strictObject({
      sql: z
        .enum(['on', 'off'])
        .default('off')
        .describe(
          'on: what the catalogue cannot say may be asked in SQL over views without personal columns (docs/questions-sql.md)',
        ),
      seconds: z
        .number()
        .positive()
        .max(3600)
        .default(30)
        .describe(
          'how long one typed query or one statement of SQL may take before it is stopped; a question may need several',
        ),
    })
    .prefault({}),
  chat: ChatSettings.prefault({}),
  privacy: z
    .strictObject({
      minCustomers: z
        .int()
        .min(1)
        .default(20)
        .describe('a figure about fewer customers leaves this machine never, and is marked in the report'),
      values: z
        .boolean()
        .default(true)
        .describe(
          'false: a model gets labels, ranks and directions, and no values; code still puts them into the text',
        ),
    })
    .prefault({}),
})
export type Config = z.infer<typeof Config>
