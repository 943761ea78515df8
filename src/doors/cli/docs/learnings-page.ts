import { StateReason } from '../../../campaigns/learnings/state-of.ts'
import { featureRules, TextFeature } from '../../../campaigns/learnings/text-features.ts'
import { learningTexts as en } from '../../../language/en/learnings.ts'
import { learningTexts as zh } from '../../../language/zh/learnings.ts'
import { generated, markdownTable } from './markdown-table.ts'

/** Which state each reason belongs to. */
const stateOfReason: Record<StateReason, keyof typeof en.states> = {
  untried: 'hypothesis',
  'not-shown': 'hypothesis',
  aged: 'hypothesis',
  confirmed: 'supported',
  opposite: 'contradicted',
  'clicks-only': 'retired',
  faded: 'retired',
  guardrail: 'retired',
  'by-hand': 'retired',
}

/** docs/learnings.md: what a learning is, how it is worked out and where it enters; features and states from the code. */
export function learningsPage(): string {
  return `${generated}

# Learnings: what campaigns teach

\`shoal results\` keeps what each variant of a campaign did against the hold-out. From all results that are kept, learnings are worked out whenever somebody asks for them: they depend on the results, the
day and the half-life alone. \`shoal learnings\` lists them and writes the page report/learnings.html: what was believed, what was done, what came out, what is believed now. \`shoal learnings L3\` has the whole
trail of one; \`--retire\` takes it out, \`--restore\` takes that back, and who did so is kept. \`shoal trace C2\` follows each sentence of a brief back to facts, learnings, results, prompt and import.

## What a learning is

A thing, on an audience, by a channel, measured in orders per mailbox. Things are the angle of a message, a feature of its text, and, where several were tried, the offer and the weekday.

- **Angle, offer, weekday** are held against the hold-out.
- **A feature of a text** is held against the other messages of the same campaign, where some have it and some have not. Of two texts that differ in several features one campaign cannot tell which one it was;
  several campaigns can.
- Of what was tried on two audiences or more there is one for all of them as well. It counts for audiences on which the thing was not tried. The campaigns to one audience are put
  together first, and audiences then with the variance between them (taken larger the fewer they are, by Student's t): twenty campaigns to two audiences say of the others what two audiences say.

**When customers are grouped anew** (another import, another number of segments), what was measured on a segment counts for the one that goes on it: it holds more than half of the customers of then, and more than half of those in it
who were there before come from it. That is worked out once, from the import that was current when the campaign was drafted, and kept. Where no segment goes on it, or that import is kept no more, the learning
counts as of another audience, and says so. What names no segment (\`tier:high and not bought "Tea"\`) is the same audience whatever the segments are. A learning keeps its name through all of this.

Opens teach nothing. Clicks come second: they support nothing, and can only retire what raises them without orders.

## How large an effect is told

Never as it was measured: of several messages the one that did best also had luck. Two levels of partial pooling draw an effect towards what is usual: audiences around the mean of their thing, things of a kind
around theirs (normal-normal, empirical Bayes; variances by DerSimonian and Laird 1986). Each is drawn towards the others alone, so that no figure counts twice. Before anything is measured a message is
taken to bring 0.5 ± 1 points (docs/campaigns-figures.md), a feature of a text 0 ± 0.5. Older results count less: half after \`campaigns.halfLife\` days. What was measured stands beside it.

## How sure it is

| state | because |
|---|---|
${StateReason.options.map((reason) => `| ${en.states[stateOfReason[reason]]} | ${en.reasons[reason]} |`).join('\n')}

- What was measured first makes the learning, and so cannot support it. Others support or contradict it when a test that holds at every look says so: the mixture sequential probability ratio test (Robbins 1970; Johari et al.
  2017) at 5 % for all learnings together (Holm 1979). In at most 5 of 100 worlds in which no message does anything a learning is ever supported.
- Faded: the later half of its campaigns shows less than half of what the earlier half, drawn towards what is usual, did (95 %).
- Clicks only: clicks rose (95 %), and orders by less than half a point (95 %).

## Where they enter

- **The prompts of brief and message**: up to eight, the most reliable first, dated, with their effects in words of code; a message is told without figures. The ids stand with the campaign and with each variant.
- **The angle.** The rules order angles; learnings change that order where a difference was shown (95 %). What may be chance moves nothing.
- **The shares of the variants**: equal until enough was tried, then the best with 5 % for each of the others. The chance of each arm is kept when the arms are fixed.
- **The audience**: among segments that suit a goal alike the one that a message earns most from, by what it was shown to bring there. **Offer and hold-out** are weighed with the effect of the
  first angle, and a coupon with how much more campaigns with a discount brought than those without, where there were both. **The weekday**, where
  one was shown to bring more than another.

- **The next segmentation**, if asked: \`shoal segment --learned\` lets a feature count up to twice where what an angle does differs between the segments that stand (Cochran's Q, at least four segments) and these differences go with
  the feature (1 + I² R², adjusted).

\`learnings: off\` in shoal.yaml, or \`--no-learnings\` with a brief, leaves all of them out; results are kept all the same.

## Features of texts

Looked for in the subject (title of a push message, the whole of a text message) or in the whole message. The list is fixed, and no result changes it.

${markdownTable(
  ['feature', 'what', 'in Chinese', 'looked for in'],
  TextFeature.options.map((feature) => {
    const rule = featureRules[feature]
    return [`\`${feature}\``, en.features[feature], zh.features[feature], 'in' in rule ? rule.in : 'rule']
  }),
)}
`
}
