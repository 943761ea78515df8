/** Sentences about why a figure changed. */
export interface ChangeTexts {
  reading: string
  rose: string
  fell: string
  higher: string
  lower: string
  within: string
  beyond: string
  unknown: string
  same: string
  most: string
  against: string
  /** Where much was ordered and sent back within the same days. */
  sentBack: string
  cut: string
  /** Where the question says that it went the other way. */
  notLower: string
  notHigher: string
  turnover: string
  group: string
  groupAgainst: string
  mixed: string
  reversed: string
  cause: string
  next: string
  how: string
  difference: (measure: string) => string
  relative: (measure: string) => string
  before: (measure: string) => string
  after: (measure: string) => string
  contribution: (of: string) => string
  ofPart: (part: string, dimension: string) => string
  usual: string
  periods: string
  returned: string
  net: string
  gained: string
  lost: string
  kept: string
  withinGroups: string
  mix: string
  rest: (count: string) => string
  columns: { what: string; value: string; before: string; after: string; contribution: string }
  factors: string
  nothing: string
  points: (figure: string) => string
}

/** Sentences about why a figure changed, in English. */
export const changeTexts: ChangeTexts = {
  reading: 'Why {measure} changed: {from} to {to}, held against {againstFrom} to {againstTo}',
  rose: '{measure} rose by {difference} ({relative}), from {before} to {after}.',
  fell: '{measure} fell by {difference} ({relative}), from {before} to {after}.',
  higher: '{measure} was {difference} higher ({relative}): {after} after {before}.',
  lower: '{measure} was {difference} lower ({relative}): {after} after {before}.',
  beyond: 'That is more than it varies by anyway: up to about {usual} from one such period to the next.',
  within:
    'That is no more than it varies by anyway, up to about {usual} from one such period to the next, so it need not mean anything.',
  unknown: 'Too few earlier periods of this length are in the data to say whether that is more than usual.',
  same: '{measure} did not change: {after}.',
  most: 'The largest part of it comes of {part}: {contribution}, since that went from {before} to {after}.',
  against: 'Against that worked {part}: {contribution}, from {before} to {after}.',
  sentBack:
    'Most of these two belongs together, as it does where large orders are sent back at once: taken together, what was bought and what was returned changed it by {net}.',
  notLower: '{measure} did not fall in these days.',
  notHigher: '{measure} did not rise in these days.',
  cut: 'The data end on {day}, before the days asked for are over, so only those up to then are counted and held against as many.',
  turnover:
    'Customers who bought in the later period only brought {gained}, those who bought in the earlier one only had brought {lost}, and those who bought in both changed it by {kept}.',
  group: 'By {dimension}, {part} took the largest part in it: {contribution}.',
  groupAgainst: 'By {dimension}, {part} went the other way most: {contribution}.',
  mixed:
    'By {dimension}, {within} comes of changes within the groups, and {between} of more or less weight of groups with other figures.',
  reversed: 'So within the groups it went the other way than in all: the mix made the difference.',
  cause: 'This says where the change lies, not what caused it.',
  next: 'To see more of it, ask for {measure} by {dimension} in both periods.',
  how: 'Both periods were counted alike; factors are parted by the log-mean Divisia index, which leaves no residual, rates into change within groups and change of their weights, and the rest is what no named group explains.',
  difference: (measure) => `${measure}, difference`,
  relative: (measure) => `${measure}, relative difference`,
  before: (measure) => `${measure} before`,
  after: (measure) => `${measure} after`,
  contribution: (of) => `contribution of ${of}`,
  ofPart: (part, dimension) => `${part} (${dimension})`,
  usual: 'what it varies by anyway',
  periods: 'earlier periods looked at',
  net: 'bought and returned together',
  returned: 'returns',
  gained: 'customers who bought in the later period only',
  lost: 'customers who bought in the earlier period only',
  kept: 'customers who bought in both periods',
  withinGroups: 'changes within groups',
  mix: 'weight of groups',
  rest: (count) => (count === '0' ? 'all others' : `${count} others and what is not told`),
  columns: { what: 'by', value: 'part', before: 'before', after: 'after', contribution: 'contribution' },
  factors: 'factor',
  nothing: 'One of the two periods has no such figure, so there is no change to explain.',
  points: (figure) => `${figure} points`,
}
