import { NotKnownReason } from '../../../campaigns/analysis/not-known.ts'
import { analysis as words } from '../../../language/en/analysis.ts'
import { generated, markdownTable } from './markdown-table.ts'

/** What is computed, how, and after whom. */
const methods: readonly [string, string, string][] = [
  ['share that ordered, clicked, visited', 'Wilson’s interval', 'Wilson 1927'],
  ['difference of two shares', 'Newcombe’s interval (method 10); test with the pooled variance', 'Newcombe 1998'],
  [
    'difference of amounts (orders, spend, profit)',
    'Welch’s t; where one arm has less than a third of the other’s mailboxes the skewness of amounts is reckoned with; percentiles of 2,000 resamples; nothing where fewer than ten in an arm have any',
    'Welch 1947; Hall 1992; Efron and Tibshirani 1993',
  ],
  [
    'with large amounts capped',
    'amounts above the 99 % quantile of those above 0, in all arms together, count as that; none is left out',
    'winsorising',
  ],
  [
    'adjusted for before',
    'campaigns: spend before taken out (CUPED); experiments with several columns: least squares, HC2',
    'Deng et al. 2013; MacKinnon and White 1985',
  ],
  ['spend per order', 'a ratio of sums over mailboxes, delta method', 'Deng, Knoblich and Lu 2018'],
  ['looking early (`--early`)', 'an interval that holds at every look', 'Robbins 1970; Waudby-Smith et al. 2024'],
  [
    'shares of arms that changed on the way',
    'within each time of constant shares, put together by its mailboxes; else weighed by one over the chance; a campaign draws its arms once, so that only the simulation needs it',
    'Cochran 1977; Hájek 1971',
  ],
  [
    'do effects differ between groups',
    'Cochran’s Q and I² over the groups with at least five orders to expect in each arm, Holm’s correction over all that was looked at',
    'Cochran 1954; Holm 1979',
  ],
  [
    'effects within groups',
    'each with its interval; p corrected by Holm and by Benjamini and Hochberg',
    'Benjamini and Hochberg 1995',
  ],
  [
    'are the arms as planned',
    'chi-squared against the chances that were logged as they were drawn; p < .001 stops every conclusion',
    'Fabijan et al. 2019',
  ],
  [
    'whom it works on',
    'a simple rule, two logistic regressions, two trees; Qini area on five folds, equal scores as one block',
    'Radcliffe 2007; Nadeau and Bengio 2003',
  ],
  [
    'what to do next',
    'expected profit of each choice, expected loss if it is wrong, worth of one more round',
    'Raiffa and Schlaifer 1961',
  ],
]

/** docs/results.md: what the analysis of a campaign or an experiment computes, and how to read it. */
export const resultsPage = (): string => `${generated}

# What a campaign did

\`shoal results C1 --orders orders.csv\` holds each message against the hold-out, by intention to treat: every mailbox counts in the arm that it was assigned to, whether or not its message arrived. It
begins with what to do next; \`report/C1-results.html\` and \`.md\` have all of it, and \`--json\` every figure.
Without \`--orders\` it counts the orders that \`shoal results import\` took in ([events.md](events.md#orders-and-visits)).

## How to read it

- **“A raised the share that ordered”** is said where the 95 % interval of the difference lies above 0, and likewise “lowered”.
- **“No difference shown”** is said where it holds 0. That is not proof that the message does nothing: the interval says how much it may do.
- **What to do next** is another question than what was shown. A message may be worth sending although no difference was shown, since it costs little, and may not be although one was. So beside the finding stands the
  decision by expected profit: margin of the spend, less the cost of orders and messages, from what the brief counted with. It names what each other choice would bring, what is lost on average if the choice is wrong, and what one
  more campaign like this would add to each later send.
- **Before**: what the brief assumed or earlier campaigns taught goes into the decision (a normal prior), where orders are counted for as many days as the brief said. It draws a lucky winner back to what is usual. It is not in the
  findings.
- **Arms that are not as large as planned** stop everything: nothing is concluded, kept or learned until the reason is found.
- **Looking early** with \`--early\`, before all days are in, gives intervals that hold however often one looks. They are about half as wide again at the end. Nothing is kept.
- **Other days** than the brief counts (\`--days\`) are shown and not kept: learnings hold effects of the same number of days against each other.
- **Days are over by the clock**: orders that are dated later than now have not happened, and end no campaign.
- **A hold-out that somebody wrote to**, as \`shoal results import\` found, is remembered, and every later result says so.
- **Segments** are those of the day on which the campaign was drafted; once orders were imported since, customers have moved because of it, and no groups are compared.

## Methods

${markdownTable(
  ['what', 'how', 'after'],
  methods.map((row) => [...row]),
)}

## What cannot be computed

is a reason, never a zero. In JSON it stands in the place of the figure as \`{"unknown": "…"}\`.

${markdownTable(
  ['reason', 'what it says'],
  NotKnownReason.options.map((reason) => [`\`${reason}\``, words.reasons[reason]]),
)}

# An experiment that was run elsewhere

\`shoal experiment FILE --arm COLUMN --holdout VALUE --metrics COLUMNS --by COLUMNS\` reads CSV, Excel or Parquet with a row for everyone who was assigned, also those who got nothing or did nothing, and writes a report (HTML and Markdown in both
languages, JSON). Columns of 0 and 1, or yes and no, are rates, others amounts. \`--by\` names what was known before: columns of many numbers are put into four bands. \`--shares\` says how large each arm was meant to be; without it nobody checks
whether assigning and counting went right.

Whoever looks at many groups will find something. All tests of differences between groups in a report are therefore corrected together. On the e-mail test of Hillstrom (64,000 customers, two mails and none) with seven columns
this leaves one difference: the women’s mail brings 7.3 points more visits to those who bought women’s goods, and 1.1 to the others. Columns that part customers nearly alike (bought women’s goods, bought men’s goods) are one
finding. Newcomers and conversion (p = .008 by itself) are none, and the report says so.
`
