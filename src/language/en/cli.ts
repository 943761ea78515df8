import { serveHelp } from './chat-serve.ts'
import { talkHelp } from './chat-terminal.ts'
import { aroundDeliveryHelp } from './cli-around-delivery.ts'
import { campaignHelp } from './cli-campaigns.ts'
import { correctionHelp } from './cli-chat-corrections.ts'
import { queryHelp } from './cli-chat-query.ts'
import { questionHelp } from './cli-chat-questions.ts'
import { sqlHelp } from './cli-chat-sql.ts'
import { experimentHelp } from './cli-experiment.ts'
import { learningHelp } from './cli-learnings.ts'
import { promptHelp } from './cli-prompts.ts'
import { resultsHelp } from './cli-results.ts'
import { writingHelp } from './cli-writing.ts'

/** Help of one command: what it does, its options, an example. */
export interface CommandHelp {
  summary: string
  options: Record<string, string>
  example: string
}

/** Everything that the command line says besides errors and results. */
export interface CliTexts {
  tagline: string
  usage: string
  commands: string
  options: string
  arguments: string
  globalOptions: string
  /** The usage lines after the program's and a command's name. */
  usages: { program: string; command: string }
  example: string
  start: string
  globals: { workspace: string; lang: string; json: string; help: string; version: string }
  actions: Record<string, CommandHelp>
  stages: Record<
    | 'reading'
    | 'cleaning'
    | 'counting'
    | 'features'
    | 'grouping'
    | 'recommending'
    | 'describing'
    | 'writing'
    | 'asking'
    | 'sending',
    string
  >
  /** How far a stage is; the seconds left are unknown at first. */
  portion: (done: number, total: number, secondsLeft?: number) => string
}

const importHelp = {
  column: 'say which column plays a role, as in customer=CustomerID; may be repeated',
  table: 'what the files hold (orders, customers, events, reviews), where Shoal takes them for something else',
  asOf: 'day from which recency counts (YYYY-MM-DD); default: the day after the last order',
  currency: 'currency to keep where the orders have several',
  keepDuplicates: 'count rows that are equal in every column more than once',
  keepFees: 'keep postage, fees, manual entries and test lines',
  keepZeroPrices: 'keep lines that cost nothing',
  returns: 'net: take returns off the customer’s total; ignore: leave them aside',
  identity: 'who a customer is: id; guests: the id, else the mailbox; mailbox: those who share one are one',
  fill: 'what stands in for a missing number',
}

const segmentHelp = {
  k: 'number of segments; default: chosen from 3 to 8',
  features: 'what customers are grouped by, separated by commas; default: recency,frequency,monetary',
  seed: 'start of the random numbers; the same seed gives the same segments',
  winsor: 'share of each tail that is drawn in to its limit; default: 0.01, 0 for none',
  raw: 'group in raw units, without logarithm or standardising',
  centers: 'CSV file with starting centres, one column per feature',
  trace: 'print each iteration’s centres and distances',
}

/** The command line in English. */
export const cli: CliTexts = {
  tagline: 'From order exports to customer segments and personas. Every figure is computed, none is made up.',
  usage: 'Usage:',
  commands: 'Commands:',
  options: 'Options:',
  arguments: 'Arguments:',
  globalOptions: 'Options of every command:',
  usages: { program: 'COMMAND [options]', command: '[options]' },
  example: 'Example:',
  start: 'New here? "shoal run orders.csv" does everything in a new folder.',
  globals: {
    workspace: 'folder of the workspace (default: this folder)',
    lang: 'language of messages and reports: en or zh',
    json: 'print one JSON document and nothing else',
    help: 'show this help',
    version: 'show the version',
  },
  actions: {
    ...talkHelp,
    ...serveHelp,
    run: {
      summary: 'Do it all: import, segment and report, in a new folder',
      options: {
        files:
          'order exports or a customer table: CSV, Excel, JSON, Parquet, .gz, .zip; several, a folder or a pattern',
        into: 'folder to work in; default: a new one named after the file',
        force: 'work in a workspace that is already there; "shoal undo" takes it back',
        report: 'leave the report out',
        ...importHelp,
        ...segmentHelp,
      },
      example: 'shoal run orders.csv --into spring',
    },
    init: {
      summary: 'Make a new workspace',
      options: {
        directory: 'folder of the new workspace',
        kind: 'what the customers are customers of; sets terms, outcome and goals',
      },
      example: 'shoal init spring',
    },
    import: {
      summary: 'Read and clean exports; what was there before is kept for undo',
      options: {
        files: 'CSV, Excel, JSON, Parquet, .gz or .zip files, a folder or a pattern',
        append: 'add the files to what is here, and assign customers by the segments that stand',
        remap: 'with --append: read the earlier files anew too, so that columns, types and dates are decided over all',
        ...importHelp,
      },
      example: 'shoal import "exports/*.csv" --column customer=MemberNo',
    },
    segment: {
      summary: 'Group customers by how they buy',
      options: {
        ...segmentHelp,
        learned: 'let features count more that go with what messages do: by the learnings of the segments that stand',
      },
      example: 'shoal segment --k 4',
    },
    name: {
      summary: 'Give a segment a name of your own; it stays when segments are found anew',
      options: { segment: 'the segment, e.g. S1', as: 'its new name' },
      example: 'shoal name S1 --as "Our regulars"',
    },
    value: {
      summary: 'Work out what customers are worth, so far and in the months ahead; writes report/value.csv',
      options: {
        horizon: 'months to look ahead; default: 12',
        discount: 'what money is worth less after a year, as a share; default: 0.1',
        margin:
          'share of revenue that is left when the goods are paid, 0.4 for 40 percent; default: from unit costs in the orders',
        cutoff: 'first day (YYYY-MM-DD) of the time that forecasts are checked against; default: the last third',
      },
      example: 'shoal value --margin 0.4',
    },
    predict: {
      summary: 'Predict who will buy, leave or default, test it, and say why',
      options: {
        outcome: 'column to predict; of orders: buys, churns or spend; default: buys',
        is: 'value of that column that counts as yes',
        days: 'how many days ahead, for orders; default: 90',
        costMiss: 'cost of a yes that was not expected; default: 1',
        costFalseAlarm: 'cost of expecting a yes that does not come; default: 1',
        without: 'columns to leave out, separated by commas',
        trust: 'columns that are known before the outcome, whatever the leak checks say',
        withSensitive: 'use sex, origin, marital status and age, which otherwise stay out',
        customer: 'say why of this customer, and what would change it',
        seed: 'start of the random numbers',
      },
      example: 'shoal predict --outcome buys --days 90',
    },
    report: {
      summary: 'Write the report, the personas and the customer list',
      options: {},
      example: 'shoal report --lang zh',
    },
    recommend: {
      summary: 'Suggest products to each customer and segment, find who would want a product, foresee demand',
      options: {
        mode: 'new: products not bought before (default); repurchase: those bought before; both',
        top: 'how many products to suggest to each customer; default: 10. In the file, score orders the products of one customer and compares no two; hit_rate_of_rank is how often what stands at that rank was bought by those who ordered again',
        method:
          'own (bought most often by the customer), popularity (by most customers), users (by similar customers), items (like those bought) or ease (goes with those bought); default: the one that did best on the last orders',
        segment: 'only this segment, e.g. S1, in a file of its own',
        like: 'rank customers for a new product that is like these, by code or name, separated by commas',
        firstCustomers: 'rank customers for a new product by its first buyers: CSV file with a column customer',
        demand:
          'foresee how many units of each product are bought in so many days; by the same days a year before where they are known',
      },
      example: 'shoal recommend --like 85123A,22423',
    },
    audience: {
      summary: 'Say whom an audience means, and count on the way to their mailboxes',
      options: {
        expression: 'who is meant, e.g. "segment:S1 and recency > 60" (docs/audience.md)',
        goal: 'what a campaign would be for, e.g. win-back or reward: some leave out who bought just now',
        channel: 'how they would be reached: email, push or sms',
        contacts: 'CSV file with customer, email and consent; default: the contacts of the imports',
      },
      example: 'shoal audience "segment:S1 and orders >= 2"',
    },
    ...campaignHelp,
    ...queryHelp,
    ...sqlHelp,
    ...questionHelp,
    ...correctionHelp,
    ...learningHelp,
    send: {
      summary: 'Show what a campaign would send; with --send, send it by e-mail',
      options: {
        campaign: 'the campaign, e.g. C1',
        contacts:
          'CSV file with the columns customer, email and perhaps consent; default: the contacts that imports brought',
        send: 'really send; needs an approved campaign and the delivery settings in shoal.yaml',
        once: 'with --send: end where nothing can leave for a minute (limits, quiet hours) instead of waiting; for cron',
        anyway: 'send although the sender’s domain proves nothing (see shoal sender)',
        by: 'who sends, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
        remaining: 'go on with a campaign that was paused, and send to those who are left',
      },
      example: 'shoal send C1 --contacts contacts.csv',
    },
    results: {
      summary: 'Measure a campaign against its hold-out, from the orders since, and keep what it taught',
      options: {
        campaign:
          'the campaign, e.g. C1; import: take in files of what came back; programme: all campaigns against the standing hold-out',
        ...resultsHelp,
        days: 'for how many days orders count; absent: as many as the brief says',
      },
      example: 'shoal results C1 --orders orders-since.csv',
    },
    experiment: experimentHelp,
    ...aroundDeliveryHelp,
    status: { summary: 'What is here, what is out of date, what to do next', options: {}, example: 'shoal status' },
    forget: {
      summary: 'Take a customer out of everything that is kept here, for good',
      options: { customer: 'id as customers.csv has it' },
      example: 'shoal forget K0042',
    },
    watch: {
      summary: 'Add files of a folder, and lines behind those of a file, as they arrive, until Ctrl-C',
      options: { directory: 'folder where exports arrive', once: 'look once, add what is there, and end' },
      example: 'shoal watch exports',
    },
    undo: {
      summary: 'Take back the last import, segmentation or name',
      options: { look: 'only say what would be taken back, and which campaigns belong to it' },
      example: 'shoal undo --look',
    },
    clean: {
      summary: 'Remove data that is no longer needed',
      options: { history: 'also forget all imports but the latest; undo then ends there' },
      example: 'shoal clean --history',
    },
    doctor: { summary: 'Check that everything Shoal needs is there and whole', options: {}, example: 'shoal doctor' },
    config: {
      summary: 'Check shoal.yaml, or show the settings in force',
      options: { what: 'check or show' },
      example: 'shoal config check',
    },
    ...writingHelp,
    ...promptHelp,
  },
  stages: {
    reading: 'Reading files',
    cleaning: 'Deciding how to read the columns',
    counting: 'Cleaning rows and adding up customers',
    features: 'Computing features',
    grouping: 'Finding segments',
    recommending: 'Comparing what customers bought',
    describing: 'Describing segments',
    writing: 'Writing the report',
    asking: 'Writing',
    sending: 'Sending',
  },
  portion: (done, total, secondsLeft) =>
    `${done} of ${total}${secondsLeft === undefined ? '' : secondsLeft < 60 ? ', less than a minute left' : `, about ${Math.round(secondsLeft / 60)} min left`}`,
}
