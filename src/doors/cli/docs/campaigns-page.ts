import { Goal } from '../../../campaigns/goal.ts'
import { goalName, goalObjective } from '../../../campaigns/goal-of.ts'
import { goalRules } from '../../../campaigns/strategy/goal-rules.ts'
import { NeedName, needs } from '../../../campaigns/strategy/need.ts'
import { goalWords as en } from '../../../language/en/goals.ts'
import { strategyWords as words } from '../../../language/en/strategy.ts'
import { goalWords as zh } from '../../../language/zh/goals.ts'
import { generated, markdownTable } from './markdown-table.ts'

/** What each rule of a choice does; their names stand in briefs. */
const rules: readonly [string, string][] = [
  [
    'audience.segment',
    'a segment whose typical customer (median) meets every need of the goal; of several the one whom a message earns most from: customers × mean order value × margin × effect, which is the usual half point where learnings show none',
  ],
  ['audience.made-to-measure', 'where no segment does: every customer who meets every need, written as an audience'],
  ['audience.nearest', 'where nobody does: the segment that lacks fewest needs'],
  ['audience.asked', 'the segment or audience that was asked for; what it lacks is a warning'],
  ['products.favourites', 'up to five that the audience has bought more often than others (facts `product:…`)'],
  [
    'products.suggested',
    'up to five that `shoal recommend` suggests (facts `suggested:…`), first what it suggests to them more often than to all',
  ],
  ['products.stock', 'of either, those with units in the file of --stock'],
  [
    'products.asked',
    'those that were named with --product, as they are written; one that no order knows is shown by angles that say nothing of who has bought it',
  ],
  ['products.none', 'no product, where the goal is not to sell one or nothing is known'],
  [
    'offer.pays',
    'the depth with the highest expected gain over the same message without a coupon (docs/campaigns-figures.md)',
  ],
  ['offer.cannibalisation', 'no coupon: the best one would give more to those who buy anyway than it wins'],
  ['offer.margin-unknown', 'no coupon: what is left of revenue is not known'],
  [
    'offer.margin-too-low, offer.no-response, offer.nobody',
    'no coupon: an order would leave nothing, nobody would come because of it, nobody is left to write to',
  ],
  ['offer.unweighed', 'no coupon: the goal weighs none'],
  ['offer.uncounted', 'no coupon: how many order anyway cannot be counted'],
  ['offer.asked', 'the offer that was asked for, with its figures'],
  [
    'holdout.learning-pays, holdout.least, holdout.most, holdout.nothing-to-learn, holdout.sending-loses',
    'the share from 5 to 50 % with the highest expected profit over this and the next four sends',
  ],
  ['holdout.usual', 'a tenth, where nothing can be counted'],
  ['holdout.asked', 'the share that was asked for'],
  [
    'variants.tell',
    'two messages, where a difference between them as large as may be expected would be found in 80 of 100 tests',
  ],
  [
    'variants.cannot, variants.one, variants.uncounted',
    'one message, where it would not, where there is one angle, or where nothing can be counted',
  ],
  ['variants.asked', 'as many as were asked for'],
  [
    'angle.learned',
    'an angle that was shown to raise orders (95 % interval), of which most is expected among those that were not shown to do less',
  ],
  ['angle.learned-instead', 'the next angle of the goal, where those before it were shown to do less'],
  ['angle.learned-open', 'the first angle of the goal, where what was measured shows no difference'],
  [
    'shares.explore, shares.undecided',
    'equal shares of the variants: not enough was measured yet, or it was and shows no difference (docs/learnings.md)',
  ],
  ['shares.untried', 'equal shares of the variants: none of them went to these customers before'],
  ['shares.commit', 'one variant is settled on, and the others keep 5 % each'],
  ['shares.thompson', 'each variant by its chance to bring most'],
  ['angle.untried', 'where nothing was measured: the first angle of the goal that the facts license'],
  ['angle.unlearned', 'the first angle of the goal, where learnings are switched off'],
  ['angle.beside', 'the angle after it, held against it'],
  ['angle.only', 'the only angle that they license'],
  [
    'channel.most-reached',
    'the channel with most customers who have an address there and agreed; of equals e-mail, push, text message',
  ],
  ['channel.usual', 'e-mail, where no address is known'],
  ['channel.asked', 'the channel that was asked for'],
  [
    'time.most-orders',
    'the weekday and the time of day with most orders of the audience, where they are a tenth above an even share',
  ],
  ['time.learned', 'the weekday whose messages were shown to bring more than those of another one'],
  ['time.unknown', 'no time, where the data tell none'],
  ['stock.short, stock.enough', 'products whose chance to run out within the days is a tenth or more, or none'],
]

/** docs/campaigns.md: goals, needs and rules of the strategy, from the code. */
export function campaignsPage(): string {
  return `${generated}

# Campaigns: how a brief decides

\`shoal brief --goal "win back"\` proposes whom, what, when and how much. Every choice is made by a rule of this page, from figures; a language model
makes none of them. The brief names the rule of each choice and the facts and learnings that it looked at.

## Results

\`shoal results C1 --orders orders.csv\` counts orders from when it was settled who gets what, for as many days as the goal has (or \`--days\`), the same for all arms; a file without times of day counts that whole
day, and one that ends before these days do is refused. Without a file it counts the orders that \`shoal results import\` took in ([events.md](events.md#orders-and-visits)). Each variant is held against the hold-out as it was assigned, whether or not its messages arrived, and is kept as a result, from which learnings
are worked out ([learnings.md](learnings.md)). With \`--days\` other than those of the brief it is shown and not kept. A campaign can be measured again; the learnings keep their names. A column "coupon", "discount code", "优惠码" or the like
tells which codes were used, and which by somebody else than they were sent to.

## Goals

${markdownTable(
  [
    'goal',
    'in Chinese',
    'what it aims at',
    'whom it needs',
    'products',
    'discounts weighed',
    'angles, best first',
    'days',
  ],
  Goal.options.map((goal) => {
    const { needs: asked, products, depths, minimum, angles, days } = goalRules[goal]
    return [
      `\`${goal}\` (${goalName(goal, 'en')})`,
      zh.goals[goal].name,
      goalObjective(goal, 'en', days),
      asked.map((need) => `\`${need}\``).join(', '),
      products,
      depths.length === 0
        ? 'none'
        : `${depths.map((depth) => `${Math.round(100 * depth)} %`).join(', ')}${minimum ? ' from the usual order value on' : ''}`,
      angles.join(', '),
      String(days),
    ]
  }),
)}

A goal may be said in other words: ${Goal.options.map((goal) => `${en.goals[goal].words[0]} (\`${goal}\`)`).join(', ')}, and so on, in either language.

## Needs

Of a segment the typical customer (median) must meet a need, of an audience made to measure every customer.

${markdownTable(
  ['need', 'called', 'condition', 'that is'],
  NeedName.options.map((need) => [
    `\`${need}\``,
    words.needs[need].name,
    `\`${needs[need].feature} ${needs[need].operator} limit\``,
    words.needs[need].why,
  ]),
)}

Limits are counted over all customers, and rounded as they are shown: medians and upper quartiles of the days between orders (of those who order again), of net
spend, and of the mean order value.

## Rules

${markdownTable(
  ['rule', 'what it chooses'],
  rules.map(([rule, what]) => [
    rule
      .split(', ')
      .map((one) => `\`${one}\``)
      .join(', '),
    what,
  ]),
)}

## How many order anyway

Counted, not assumed: the customers who were such customers so many days before the as-of date, by what was known of them then, and how many of them ordered
within these days. For a segment they are assigned by the segmentation that stands; for an audience made to measure by its conditions; for any other audience
those of the segment that most of it are in stand for it. With fewer than 50 such customers, or less than 30 days of orders before, nothing is counted, and the brief says so.

## What a message says

A mail greets its reader by first name, where contacts have one (\`{first_name}\`), says what its angle has to say, and lists up to three of the campaign’s products as the shop names them, suggested ones too; a word of thanks and an
offer of help list none. A push or text message names the first of them where that fits. A name that holds a link, markup or a slot is passed over. The offer is worded by code, with its minimum and its days. Messages by rule
speak of nothing that a shop may not have: no account, no page of its website. What the insight says is for the marketer and may name measures; their level is held against their own facts, and what passes on to
customers names none.

## Approval

draft → approved → scheduled → sending → sent → measured. \`shoal campaigns C1\` shows who did what and when (\`--by\`, else \`campaigns.by\` in shoal.yaml,
else the user of the machine). A changed text makes a campaign a draft again, and is held against the facts: it may promise what the campaign offers, word for word, and
nothing else. What is being sent, or was, cannot be changed.

\`shoal campaigns C1 --write\` writes the brief again from what is kept, as after \`shoal forget\`, which removes every file that may hold a person; without an id it writes those of all campaigns. \`shoal campaigns C1 --delete\`
deletes a draft, or what was approved and not sent: it is listed no more, its history stays, and its id is not given again. A campaign can be sent as long as the segments that it was drafted from stand: \`shoal undo --look\` says
which campaigns a step would take with it, and \`shoal segment\` finds the same segments again on the same data.
`
}
