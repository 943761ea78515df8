import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import { type Sentence, SentenceOrigin } from '../../writing/personas/persona.ts'
import type { Campaign } from '../campaign.ts'
import { nameOfResult, VariantResult } from '../results/variant-result.ts'

/** A sentence of a brief with what it rests on. */
const TracedSentence = z.strictObject({
  place: z
    .string()
    .describe('reason.angle, insight, wants, message, risks, learned, or the line of a message: A.subject'),
  text: z.string(),
  by: SentenceOrigin,
  rule: z.string().optional().describe('by which rule, where it gives the reason for a choice'),
  prompt: z.strictObject({ name: z.string(), version: z.string() }).optional().describe('where a model wrote it'),
  facts: z.array(z.string()).describe('ids of facts of the sheet'),
  learnings: z.array(z.string()),
})
type TracedSentence = z.infer<typeof TracedSentence>

/** What stands behind a brief: from each of its sentences to facts, learnings, results, campaigns, prompt and data. */
export const BriefTrace = z.strictObject({
  campaign: z.string(),
  snapshot: z.string(),
  segmentation: z.string(),
  sheet: z.string().describe('hash of the fact sheet'),
  prompts: z.array(z.strictObject({ name: z.string(), version: z.string() })).describe('that a model wrote under'),
  asked: z.string().describe('version of the prompt that a model is told for this brief'),
  sentences: z.array(TracedSentence),
  facts: z.array(z.strictObject({ id: z.string(), label: Localized, display: Localized })),
  learnings: z.array(z.strictObject({ id: z.string(), asTold: Localized.optional(), results: z.array(z.string()) })),
  results: z.array(VariantResult).describe('behind these learnings, as they are kept now'),
})
export type BriefTrace = z.infer<typeof BriefTrace>

/**
 * Follows the sentences of a brief back. @param results all that are kept
 * @param says only sentences with these words; absent: all
 */
export function traceOf(campaign: Campaign, results: readonly VariantResult[], says?: string): BriefTrace {
  const { plan } = campaign
  const wanted = says?.toLowerCase()
  const sentences = sentencesOf(campaign).filter(
    ({ text }) => wanted === undefined || text.toLowerCase().includes(wanted),
  )
  const cited = new Set(sentences.flatMap(({ learnings }) => learnings))
  const learnings = (plan?.learnedFrom ?? [])
    .map((learned, place) => ({ id: learned.id, asTold: plan?.learned[place], results: learned.results }))
    .filter(({ id }) => cited.has(id))
  const behind = new Set(learnings.flatMap((learning) => learning.results))
  const named = new Set(sentences.flatMap(({ facts }) => facts))
  return {
    campaign: campaign.id,
    snapshot: campaign.snapshot,
    segmentation: campaign.segmentation,
    sheet: campaign.sheet,
    prompts: plan?.written.prompts ?? [],
    asked: campaign.prompt.version,
    sentences,
    facts: [...(plan?.evidence ?? []), ...(plan?.named ?? [])]
      .filter(({ id }) => named.delete(id))
      .map(({ id, label, display }) => ({ id, label, display })),
    learnings,
    results: results.filter((result) => behind.has(nameOfResult(result))),
  }
}

function sentencesOf(campaign: Campaign): TracedSentence[] {
  const { plan, language, reasons, variants } = campaign
  const prompts = plan?.written.prompts ?? []
  const promptOf = (by: SentenceOrigin, name: string) => {
    const prompt = by === 'model' || by === 'repaired' ? prompts.find((one) => one.name === name) : undefined
    return prompt === undefined ? {} : { prompt }
  }
  const inPlan = (place: 'insight' | 'wants' | 'message' | 'risks'): TracedSentence[] =>
    (plan?.[place] ?? []).map(({ parts, facts, origin }: Sentence) => ({
      place,
      text: wordsOf(parts),
      by: origin,
      ...promptOf(origin, 'brief'),
      facts,
      learnings: origin === 'model' || origin === 'repaired' ? campaign.learnings : [],
    }))
  return [
    ...reasons.map(
      ({ choice, rule, text, facts, learnings }): TracedSentence => ({
        ...{ place: `reason.${choice}`, text: text[language], by: 'code', rule, facts, learnings },
      }),
    ),
    ...(['insight', 'wants', 'message', 'risks'] as const).flatMap(inPlan),
    ...(plan?.learned ?? []).map(
      (text, place): TracedSentence => ({
        place: 'learned',
        text: text[language],
        by: 'code',
        facts: [],
        learnings: [plan?.learnedFrom?.[place]?.id ?? []].flat(),
      }),
    ),
    ...variants.flatMap(({ id, copy, learnings = [] }) => {
      const line = (part: string, text: string, by: SentenceOrigin, facts: readonly string[]): TracedSentence => ({
        place: `${id}.${part}`,
        text,
        by,
        ...promptOf(by, 'copy'),
        // What a person typed rests on what that person knows.
        ...(by === 'person' ? { facts: [], learnings: [] } : { facts: [...facts], learnings }),
      })
      const { email, push, sms, origins, facts } = copy
      return [
        line('subject', email.subject, origins.subject, facts),
        line('preheader', email.preheader, origins.preheader, facts),
        ...email.body.map((sentence) => line('body', wordsOf(sentence.parts), sentence.origin, sentence.facts)),
        line('action', email.action, origins.action, facts),
        line('push', `${push.title} ${push.body}`, origins.push, facts),
        line('sms', sms, origins.sms, facts),
      ]
    }),
  ]
}
