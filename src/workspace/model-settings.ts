import { z } from 'zod'
import { CurrencyCode } from './currency-code.ts'
import { pathOfSecret } from './path-of-secret.ts'

/** What a model may be asked at, and what that costs. Prices change too often for Shoal to know them. */
const Price = z.strictObject({
  inputPerMillion: z.number().min(0).describe('price of a million tokens sent'),
  outputPerMillion: z.number().min(0).describe('price of a million tokens written'),
  currency: CurrencyCode.default('USD').describe('currency of the prices'),
})
export type Price = z.infer<typeof Price>

/** Without user and password: a key in an address would end up in messages and logs. */
const isPlainUrl = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}

/** The keys of one model. */
const ModelFields = z.strictObject({
  name: z.string().min(1).describe('the model, as its provider calls it, e.g. gpt-5-mini'),
  baseUrl: z
    .string()
    .refine(isPlainUrl)
    .optional()
    .describe('server that speaks OpenAI’s protocol, e.g. http://127.0.0.1:8081/v1; default: OpenAI'),
  keyFrom: z
    .string()
    .min(1)
    .optional()
    .describe(
      'environment variable that holds the key; default: OPENAI_API_KEY for OpenAI, and no key for another server',
    ),
  secretsFile: z
    .string()
    .min(1)
    .optional()
    .describe('file of NAME=value lines outside the workspace, where that variable is looked up first'),
  package: z
    .string()
    .min(1)
    .optional()
    .describe('installed LangChain package of another provider, e.g. @langchain/anthropic'),
  class: z.string().min(1).optional().describe('chat model of that package, e.g. ChatAnthropic'),
  options: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('more settings for that class, e.g. a region; never a key'),
  timeout: z.number().positive().max(3600).default(120).describe('seconds that one answer may take'),
  concurrency: z.int().min(1).max(256).default(4).describe('requests at the same time'),
  requestsPerMinute: z.int().min(1).optional().describe('most requests in a minute'),
  tokensPerMinute: z.int().min(1).optional().describe('most tokens in a minute, sent and written'),
  maxTokens: z
    .int()
    .min(1)
    .optional()
    .describe(
      'most tokens of an answer, in place of the limits in the prompts: for models that think before they write, since their thinking counts',
    ),
  price: Price.optional(),
  writing: z
    .enum(['auto', 'stated', 'slots'])
    .default('auto')
    .describe('how it writes: as its exam found (auto), stated by code, or with slots'),
})

/** One language model of shoal.yaml. A package and its class are named together, and no key stands in its options. */
export const ModelSettings = ModelFields.superRefine(({ package: source, class: name, options }, context) => {
  if ((source === undefined) !== (name === undefined))
    context.addIssue({ code: 'custom', params: { is: 'missing' }, path: [source === undefined ? 'package' : 'class'] })
  const secret = pathOfSecret(options)
  if (secret !== undefined) context.addIssue({ code: 'custom', params: { is: 'secret' }, path: ['options', ...secret] })
})
export type ModelSettings = z.infer<typeof ModelSettings>

/** "none", a name, one model, or several: all become a list. */
const asList = (given: unknown): unknown => {
  if (given === 'none' || given === null) return []
  return (Array.isArray(given) ? given : [given]).map((model) => (typeof model === 'string' ? { name: model } : model))
}

/** The models of a workspace in order of preference; empty where Shoal writes by rule. */
export const ModelChain = z.preprocess(asList, z.array(ModelSettings))
