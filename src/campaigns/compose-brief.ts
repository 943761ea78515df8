import type { Fact, FactSheet } from '../facts/fact.ts'
import { formatShare } from '../facts/format-share.ts'
import { formatNumber } from '../facts/round-figure.ts'
import type { Language } from '../language/language.ts'
import { readPrompt } from '../writing/prompts/read-prompt.ts'
import { renderPrompt } from '../writing/prompts/render-prompt.ts'
import type { Campaign, Learning } from './campaign.ts'
import { campaignTexts } from './campaign-texts.ts'
import { chooseAngle } from './choose-angle.ts'
import { learningText } from './learning-text.ts'

/** Facts that a brief shows, and products that a mail names. */
const shown = 8
const named = 3

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
  { language, holdout, prompts }: { language: Language; holdout: number; prompts?: string },
): Omit<Campaign, 'id'> {
  const text = campaignTexts[language]
  const { angle, learnings: used } = chooseAngle(learnings)
  const facts = sheet.facts.slice(0, shown)
  const prompt = readPrompt('brief', language, prompts)
  return {
    segment: sheet.segment,
    name: sheet.name,
    segmentation: sheet.segmentation,
    snapshot: sheet.snapshot,
    customers,
    angle,
    subject: text.angles[angle].subject,
    body: text.angles[angle].body(productsOf(sheet.facts, language)),
    language,
    facts: facts.map(({ id }) => id),
    learnings: used,
    prompt: {
      version: prompt.version,
      text: renderPrompt(prompt, {
        segment: sheet.name[language],
        facts: factsText(facts, language),
        angle: text.angles[angle].name,
        learnings: learnedText(learnings, language),
      })
        .map(({ content }) => content)
        .join('\n\n'),
    },
    holdout,
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

/** Names of the products that the most customers of the segment have bought. */
const productsOf = (facts: readonly Fact[], language: Language): string[] =>
  facts
    .filter(({ id }) => /^product:.*\.share$/.test(id))
    .sort((a, b) => b.value - a.value)
    .slice(0, named)
    .map(({ label }) => label[language])

/** The brief as Markdown. */
export function renderBrief(campaign: Campaign, sheet: FactSheet, learnings: readonly Learning[]): string {
  const { id, language, name, segment, customers, holdout, angle, subject, body, prompt } = campaign
  const text = campaignTexts[language]
  const { brief } = text
  const facts = sheet.facts.filter((fact) => campaign.facts.includes(fact.id))
  const quoted = (content: string): string => content.replace(/^/gm, '> ')
  return `${[
    `# ${brief.title(id, `${name[language]} (${segment})`)}`,
    `## ${brief.headings.audience}`,
    brief.audience(formatNumber(customers), formatShare(holdout)),
    `## ${brief.headings.insight}`,
    factsText(facts, language),
    `## ${brief.headings.angle}`,
    campaign.learnings.length === 0
      ? brief.why.untried(text.angles[angle].name)
      : brief.why.learned(text.angles[angle].name, campaign.learnings.join(', ')),
    `## ${brief.headings.mail}`,
    brief.pair(brief.subject, subject),
    quoted(body),
    brief.byRule,
    `## ${brief.headings.learned}`,
    learnedText(learnings, language),
    `## ${brief.headings.prompt}`,
    brief.prompt(prompt.version),
    quoted(prompt.text),
  ].join('\n\n')}\n`
}
