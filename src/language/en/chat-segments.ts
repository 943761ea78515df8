/** Sentences about segments and customers in a talk. */
export interface SegmentTexts {
  readingAll: string
  readingOne: string
  readingTwo: string
  how: string
  howTwo: string
  count: string
  largest: string
  mostRevenue: string
  both: string
  ask: string
  sizes: string
  higher: string
  lower: string
  alike: string
  noneApart: string
  nextOne: string
  columns: { segment: string; customers: string; share: string; revenue: string; figure: string }
  segments: string
  noSegments: string
  describe: (name: string) => string
  unknown: (known: string) => string
  of: (label: string, name: string) => string
}

/** Sentences about segments in English. */
export const segmentTexts: SegmentTexts = {
  readingAll: 'All segments, as of the standing segmentation',
  readingOne: 'Who the customers of “{segment}” are',
  readingTwo: 'What sets “{first}” and “{second}” apart',
  how: 'Taken from the facts of the standing segmentation: figures of all customers of the segment, held against all customers, each difference tested.',
  howTwo:
    'Taken from the facts of both segments; one is called higher only where the intervals of both figures do not overlap.',
  count: 'There are {count}.',
  largest: '{segment} is the largest: {customers}, {share} of all.',
  mostRevenue: '{segment} brings the most revenue: {share}.',
  both: '{segment} is the largest, {customers} or {share} of all, and brings the most revenue: {revenue}.',
  ask: 'Ask to describe one of them, or to compare two.',
  sizes: '{first} has {customers}, {second} has {others}.',
  higher: '{label} is higher in {first}: {value}, against {other} in {second}.',
  lower: '{label} is lower in {first}: {value}, against {other} in {second}.',
  alike: 'They are about alike in {label}: {value} and {other}.',
  noneApart: 'No figure of both is apart beyond noise.',
  nextOne: 'To address them, ask for a brief for {segment}.',
  columns: {
    segment: 'segment',
    customers: 'customers',
    share: 'share of customers',
    revenue: 'share of revenue',
    figure: 'figure',
  },
  segments: 'segments',
  noSegments: 'There are no segments yet. “shoal segment” finds them.',
  describe: (name) => `Describe the segment ${name}`,
  unknown: (known) => `There is no segment of that name. There are ${known}.`,
  of: (label, name) => `${label}, ${name}`,
}
