import type { Fact, FactSheet } from '../../facts/fact.ts'
import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import { anglesFor } from '../../writing/copy/angles-for.ts'
import { writeCopy } from '../../writing/copy/write-copy.ts'
import { readSheet } from '../../writing/personas/reading.ts'
import { readPrompt } from '../../writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../writing/prompts/render-prompt.ts'
import type { Campaign } from '../campaign.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { mailText } from '../delivery/mail-text.ts'
import type { Goal } from '../goal.ts'
import type { Learning } from '../results/learning.ts'
import { learningText } from '../results/learning-text.ts'
import { chooseAngle } from './choose-angle.ts'

/** Facts that a brief shows. */
const shown = 8

/**
 * Drafts a campaign to a segment: the angle with the highest expected effect from what was learned, the mail by rule, and the
 * prompt that a model would get for it.
 * @param learnings those about this segment
 * @param prompts where the workspace keeps prompts of its own
 */
export function composeBrief(
  sheet: FactSheet,
  customers: number,
  learnings: readonly Learning[],
  { goal, language, holdout, prompts }: { goal: Goal; language: Language; holdout: number; prompts?: string },
): Omit<Campaign, 'id'> {
  const text = campaignTexts[language]
  const { angle, learnings: used } = chooseAngle(anglesFor(readSheet(sheet, language)), learnings)
  const facts = sheet.facts.slice(0, shown)
  const prompt = readPrompt('brief', language, prompts)
  return {
    goal,
    audience: { expression: `segment:${sheet.segment}`, name: sheet.name, customers },
    segment: sheet.segment,
    segmentation: sheet.segmentation,
    snapshot: sheet.snapshot,
    sheet: sheet.hash,
    language,
    channel: 'email',
    offer: { kind: 'none' },
    variants: [{ id: 'A', share: 1, copy: writeCopy(sheet, language, angle) }],
    holdout,
    reasons: [],
    facts: facts.map(({ id }) => id),
    learnings: used,
    prompt: {
      version: prompt.version,
      text: renderPrompt(prompt, {
        segment: sheet.name[language],
        facts: factsText(facts, language),
        angle: text.angles[angle.angle],
        learnings: learnedText(learnings, language),
      })
        .map(({ content }) => content)
        .join('\n\n'),
    },
  }
}

const factsText = (facts: readonly Fact[], language: Language): string =>
  facts.length === 0
    ? campaignTexts[language].tooSmall
    : facts
        .map(({ label, display }) => `- ${campaignTexts[language].brief.pair(label[language], display[language])}`)
        .join('\n')

const learnedText = (learnings: readonly Learning[], language: Language): string =>
  learnings.length === 0
    ? campaignTexts[language].nothingLearned
    : learnings.map((learning) => `- ${learningText(learning, language)}`).join('\n')

/** The brief as Markdown. */
export function renderBrief(campaign: Campaign, sheet: FactSheet, learnings: readonly Learning[]): string {
  const { id, language, audience, segment, holdout, variants, prompt } = campaign
  const text = campaignTexts[language]
  const { brief } = text
  const angle = text.angles[variants[0]?.copy.angle ?? 'invitation']
  const facts = sheet.facts.filter((fact) => campaign.facts.includes(fact.id))
  const quoted = (content: string): string => content.replace(/^/gm, '> ')
  return `${[
    `# ${brief.title(id, `${audience.name[language]} (${segment})`)}`,
    `## ${brief.headings.audience}`,
    brief.audience(formatNumber(audience.customers), formatShare(holdout)),
    `## ${brief.headings.insight}`,
    factsText(facts, language),
    `## ${brief.headings.angle}`,
    campaign.learnings.length === 0
      ? brief.why.untried(angle)
      : brief.why.learned(angle, campaign.learnings.join(', ')),
    `## ${brief.headings.mail}`,
    ...variants
      .map(({ copy }) => mailText(copy))
      .flatMap(({ subject, body }) => [brief.pair(brief.subject, subject), quoted(body)]),
    brief.byRule,
    `## ${brief.headings.learned}`,
    learnedText(learnings, language),
    `## ${brief.headings.prompt}`,
    brief.prompt(prompt.version),
    quoted(prompt.text),
  ].join('\n\n')}\n`
}
