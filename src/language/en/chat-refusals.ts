/** Why a query cannot be answered, and how answers without figures are worded. Names come in the reader's language. */
export interface ChatRefusalsText {
  unknown: (name: string) => string
  campaignsAlone: string
  notBy: (measure: string, dimension: string) => string
  notFiltered: (measure: string, dimension: string) => string
  untimed: (measure: string) => string
  unknownValue: (value: string, dimension: string, like: readonly string[]) => string
  noShare: (measure: string) => string
  noComparedShare: string
  noFigureOfOne: (measure: string) => string
  noOrder: (name: string) => string
  noPeriodBefore: string
  typeNeedsTime: string
  outside: (from: string, to: string, first: string, last: string) => string
  noDays: string
  withheldAll: (threshold: number) => string
  points: (figure: string, one: boolean) => string
  notComparable: string
  same: string
  reading: {
    by: (measures: string, dimensions: string) => string
    joined: (names: readonly string[]) => string
    days: (from: string, to: string) => string
    asOf: (day: string) => string
    only: (dimension: string, values: string) => string
    except: (dimension: string, values: string) => string
  }
}

/** The same in English. */
export const chatRefusalsEn: ChatRefusalsText = {
  unknown: (name) => `Nothing here is called ${name}.`,
  campaignsAlone:
    'Figures of campaigns cannot stand beside those of orders and customers: ask for them one after the other.',
  notBy: (measure, dimension) => `There is no such thing as ${measure} by ${dimension}: it is not known that way.`,
  notFiltered: (measure, dimension) => `${measure} cannot be limited by ${dimension}.`,
  untimed: (measure) => `${measure} holds as of the as-of date and cannot be asked of a period.`,
  unknownValue: (value, dimension, like) =>
    `No ${dimension} is called ${value} in the data.${like.length === 0 ? '' : ` Nearest: ${like.join(', ')}.`}`,
  noComparedShare:
    'Shares of the rows that meet a condition cannot be compared: in the other period other rows meet it.',
  noShare: (measure) => `${measure} is no sum or count, so that parts of it are no shares of a whole.`,
  noFigureOfOne: (measure) => `${measure} is no figure of a single customer.`,
  noOrder: (name) => `The result cannot be sorted by ${name}, which is not in it.`,
  noPeriodBefore: 'There is no period before: say which days are meant.',
  typeNeedsTime: 'Whether customers are new or returning depends on the days: say which are meant.',
  outside: (from, to, first, last) =>
    `The data hold orders from ${first} to ${last}; there are none from ${from} to ${to}.`,
  noDays: 'The data have no days with orders.',
  withheldAll: (threshold) =>
    `Withheld: fewer than ${threshold} customers stand behind this, and a figure about so few is told nobody. That is not the same as none.`,
  points: (figure, one) => `${figure} ${one ? 'point' : 'points'}`,
  notComparable: 'not comparable',
  same: 'the same',
  reading: {
    by: (measures, dimensions) => `${measures} by ${dimensions}`,
    joined: (names) => names.join(', ').replace(/, ([^,]+)$/, ' and $1'),
    days: (from, to) => `, ${from} to ${to}`,
    asOf: (day) => `, as of ${day}`,
    only: (dimension, values) => `, ${dimension}: ${values}`,
    except: (dimension, values) => `, ${dimension} other than ${values}`,
  },
}
