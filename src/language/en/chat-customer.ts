/** Sentences that explain one customer. */
export interface CustomerTexts {
  reading: string
  how: string
  is: string
  nearest: string
  draws: Record<'more' | 'less' | 'like', string>
  drawsPlain: Record<'more' | 'less' | 'like', string>
  away: Record<'more' | 'less' | 'like', string>
  awayPlain: Record<'more' | 'less' | 'like', string>
  rule: string
  ruleNot: string
  move: Record<'more' | 'less', string>
  movePlain: Record<'more' | 'less', string>
  noMove: string
  between: string
  next: string
  columns: { figure: string; value: string; typical: string; direction: string }
  direction: Record<'more' | 'less' | 'like', string>
  typicalOf: (label: string) => string
  until: (label: string) => string
}

/** Sentences that explain one customer, in English. */
export const customerTexts: CustomerTexts = {
  reading: 'Why this customer is in their segment, and what would move them',
  how: 'By the standing segmentation: the distance to the centre of each segment, what each figure adds to the difference between the two nearest, and the smallest change of a single figure by which another centre would be nearer.',
  is: 'The customer is in “{segment}”.',
  nearest: 'The next segment is “{other}”.',
  draws: {
    more: 'What draws them here most is more of this than is typical there: {label}, {value} (typical here: {typical}).',
    less: 'What draws them here most is less of this than is typical there: {label}, {value} (typical here: {typical}).',
    like: 'What draws them here most: {label}, {value} (typical here: {typical}).',
  },
  drawsPlain: {
    more: 'What draws them here most is more of this than is typical there: {label}.',
    less: 'What draws them here most is less of this than is typical there: {label}.',
    like: 'What draws them here most: {label}.',
  },
  away: {
    more: 'What speaks against it is more of this than is typical there: {label}, {value} (typical here: {typical}).',
    less: 'What speaks against it is less of this than is typical there: {label}, {value} (typical here: {typical}).',
    like: 'What speaks against it: {label}, {value} (typical here: {typical}).',
  },
  awayPlain: {
    more: 'What speaks against it is more of this than is typical there: {label}.',
    less: 'What speaks against it is less of this than is typical there: {label}.',
    like: 'What speaks against it: {label}.',
  },
  rule: 'They also meet the short rule of the segment ({labels}).',
  ruleNot: 'The short rule of the segment does not hold for them in {labels}: it sorts most customers, not all.',
  move: {
    more: 'More in {label} would move them to “{other}”: from {until} on, all else as it is.',
    less: 'Less in {label} would move them to “{other}”: below {until}, all else as it is.',
  },
  movePlain: {
    more: 'More in {label} would move them to “{other}”, all else as it is.',
    less: 'Less in {label} would move them to “{other}”, all else as it is.',
  },
  noMove: 'No change of a single figure would move them.',
  between: 'They lie nearly between the two segments, so little speaks for one rather than the other.',
  next: 'Segments are about groups: what one customer does next, nobody knows from this.',
  columns: {
    figure: 'figure',
    value: 'this customer',
    typical: 'typical of the segment',
    direction: 'beside the next segment',
  },
  direction: { more: 'more', less: 'less', like: 'like it' },
  typicalOf: (label) => `${label}, typical of the segment`,
  until: (label) => `${label}, from which on another segment is nearer`,
}
