import type { ErrorTable } from '../error-data.ts'
import { complain } from './complaints.ts'
import { aroundDeliveryErrors } from './errors-around-delivery.ts'
import { audienceErrors } from './errors-audience.ts'
import { batchErrors } from './errors-batch.ts'
import { campaignErrors } from './errors-campaigns.ts'
import { chatErrors } from './errors-chat.ts'
import { deliveryErrors } from './errors-delivery.ts'
import { eventErrors } from './errors-events.ts'
import { experimentErrors } from './errors-experiment.ts'
import { explainErrors } from './errors-explain.ts'
import { groupErrors } from './errors-groups.ts'
import { learningErrors } from './errors-learnings.ts'
import { modelErrors } from './errors-models.ts'
import { predictErrors } from './errors-predict.ts'
import { promptErrors } from './errors-prompts.ts'
import { writingErrors } from './errors-writing.ts'
import { list } from './list.ts'
import { reportQualityText } from './report-quality.ts'

const reason = (key: string): string => {
  const names: Record<string, { name: string }> = reportQualityText.reasons
  return names[key]?.name.toLowerCase() ?? key
}

/** Every failure in English. */
export const en: ErrorTable = {
  'file/not-folder': (d) => ({
    problem: `${d.file} is a file; what is watched is a folder.`,
    remedy: 'Name the folder that it is in, or add the file itself with "shoal import FILE --append".',
  }),
  'file/missing': (d) => ({
    problem: `${d.file} does not exist.`,
    remedy: 'Check the path, or drag the file into the terminal to get it right.',
  }),
  'file/unreadable': (d) => ({
    problem: `${d.file} may not be read.`,
    remedy: 'Give this user the right to read it, or copy it to a folder of your own.',
  }),
  'file/empty': (d) => ({
    problem: `${d.file} is empty.`,
    remedy: 'Export it again; a useful export has a line of column names and at least one line of data.',
  }),
  'file/header-only': (d) => ({
    problem: `${d.file} has column names but no data.`,
    remedy: 'Export it again with a period that has orders.',
  }),
  'file/binary': (d) => ({
    problem: `${d.file} is not a text table.`,
    remedy: 'Export it as CSV, or give it the ending of what it is: .xlsx, .parquet, .json, .zip.',
  }),
  'file/encoding': (d) => ({
    problem: `${d.file} mixes encodings or is in one that Shoal does not know.`,
    remedy: 'Save it again as "CSV UTF-8" and import that.',
  }),
  'file/format': (d) => ({
    problem: `${d.file} is in the format ${d.format}, which Shoal does not read yet.`,
    remedy: 'Save it as CSV, Excel (.xlsx) or Parquet and import that.',
  }),
  'file/damaged': (d) => ({
    problem:
      d.row === undefined
        ? `${d.file} is damaged or cut off.`
        : `${d.file}, row ${d.row}: a quote is never closed, or the row is longer than two megabytes.`,
    remedy: 'Export the file again. Nothing of it was imported.',
  }),
  'file/no-header': (d) => ({
    problem: `${d.file} has values where the column names should be.`,
    remedy: 'Put a first line of column names above them, as in "order,customer,date,price".',
  }),
  'file/delimiter': (d) => ({
    problem: `${d.file} parts its columns by ${d.delimiter}, which Shoal does not read.`,
    remedy: 'Export it with commas, semicolons, tabs or vertical bars between the columns.',
  }),
  'file/too-many-columns': (d) => ({
    problem: `${d.file} has ${d.columns} columns; Shoal reads up to ${d.most}.`,
    remedy: 'Export only the columns that say something of orders or customers.',
  }),
  'file/ragged': (d) => ({
    problem: `${d.file}: no row has as many columns as the first line has names (${d.columns}).`,
    remedy: 'Export it again, or put a name above each column; cells with the delimiter in them go in quotes.',
  }),
  'file/password': (d) => ({
    problem: `${d.file} is protected by a password.`,
    remedy: 'Open it in the program it comes from, save it without a password, and import that.',
  }),
  'file/no-tables': (d) => ({
    problem: `${d.file} holds no table.`,
    remedy: 'It should hold CSV, JSON, Parquet or Excel files, or a sheet with a row of column names.',
  }),
  'file/archive-path': (d) => ({
    problem: `${d.file} holds a file whose path leads out of the folder it is unpacked to.`,
    remedy: 'Such an archive was made to do harm. Ask whoever sent it; nothing of it was imported.',
  }),
  'file/archive-bomb': (d) => ({
    problem: `${d.file}: ${d.entry} would grow to more than two hundred times its size when unpacked.`,
    remedy: 'No export is like that. If it is one of yours, unpack it yourself and import what comes out.',
  }),
  'file/no-match': (d) => ({
    problem: `No file matches ${d.pattern}.`,
    remedy: 'Check the folder and the pattern; put it in quotes, as in "exports/*.csv".',
  }),
  'file/duplicate-header': (d) => ({
    problem: `${d.file} has two columns called ${d.column}.`,
    remedy: 'Rename one of them in the first line.',
  }),
  'file/headers-differ': (d) => ({
    problem: `${d.file} does not have the same columns as ${d.first}.${d.missing.length === 0 ? '' : ` Missing: ${list(d.missing)}.`}${d.extra.length === 0 ? '' : ` New: ${list(d.extra)}.`}`,
    remedy:
      'Export it again with the same columns, or export all anew with these and import them together. If it is a list of customers that tells more of them: --table customers.',
  }),
  'columns/unknown-role': (d) => ({
    problem: `${d.file}: no column looks like the ${d.role}. The columns are ${list(d.candidates)}.`,
    remedy: `Name it in shoal.yaml, as in "columns: { ${d.role}: ${d.candidates[0] ?? 'name'} }", or with --column ${d.role}=${d.candidates[0] ?? 'NAME'}.`,
  }),
  'columns/nothing-to-segment': (d) => ({
    problem: `${d.file} has neither order lines nor a numeric column to segment on. The columns are ${list(d.columns)}.`,
    remedy:
      'Orders need a customer, a date and an amount; a customer table needs at least one column of numbers. A list of addresses is imported together with the orders, as in "shoal import orders.csv addresses.csv".',
  }),
  'columns/maybe-orders': (d) => ({
    problem: `${d.file} has several rows for many customers and dates in "${d.date}", so it looks like orders; but no column looks like what was paid. The others are ${list(d.candidates)}.`,
    remedy: `Say which it is: --column "time=${d.date}" --column amount=NAME (or price=NAME and quantity=NAME). If it is no table of orders, say --table customers.`,
  }),
  'columns/not-found': (d) => ({
    problem: `There is no column called ${d.column}.`,
    remedy: `Choose one of ${list(d.candidates)}.`,
  }),
  'columns/wrong-type': (d) => ({
    problem: `${d.file}, row ${d.row}, column ${d.column}: this cannot be read as the ${d.role}, nor can much of the column.`,
    remedy: `Choose another column with --column ${d.role}=NAME.`,
  }),
  'columns/contradicts': (d) => ({
    problem: `${d.file}, row ${d.row}, column ${d.column}: this is no ${d.dates ? 'date' : 'number'} as the earlier files have it.`,
    remedy: 'Correct the row; or add --remap, so that the column is read anew in all files.',
  }),
  'import/append-customers': (d) => ({
    problem: `${d.file} is a table of customers, which is replaced and not added to.`,
    remedy: 'Import the new table without --append.',
  }),
  'import/companion-alone': (d) => ({
    problem: `${d.file} holds ${d.kind}, which stand beside orders or a table of customers, and none are here yet.`,
    remedy: `Import both together: shoal import orders.csv ${d.file}. If it is something else, say so with --table orders or --table customers.`,
  }),
  'forget/unknown': (d) => ({
    problem: `No row here belongs to the customer ${d.customer}.`,
    remedy: 'Write the id as customers.csv has it.',
  }),
  'forget/last': (d) => ({
    problem: `Without ${d.customer} no customer would be left here.`,
    remedy: 'Delete the folder of the workspace instead.',
  }),
  'import/append-rules': (d) => ({
    problem: `${d.file} was read and cleaned another way: ${list(d.settings)}.`,
    remedy: 'Add files by the same rules, or add --remap to read all of them anew by the new ones.',
  }),
  'columns/two-styles': (d) => ({
    problem: d.dates
      ? `${d.file}, row ${d.row}, column ${d.column}: this date is written another way than most; 01/02 could be either day.`
      : `${d.file}, row ${d.row}, column ${d.column}: this number is written another way than most, as 1.234,56 and 1,234.56 are.`,
    remedy:
      'Write the whole column in one way (dates best as YYYY-MM-DD) and import it again. Where it is the earlier files that were misread, --append --remap reads all anew.',
  }),
  'columns/currencies': (d) => ({
    problem:
      d.currencies.length === 1
        ? `The orders are in ${d.currencies[0]}, not in the currency that was asked for.`
        : `The orders are in several currencies: ${list(d.currencies)}. Shoal never adds them up.`,
    remedy:
      d.currencies.length === 1
        ? 'Leave out --currency, or correct it in shoal.yaml.'
        : 'Keep one with --currency CODE, or import each in a workspace of its own.',
  }),
  'customers/too-few': (d) => ({
    problem: `There ${d.customers === 1 ? 'is 1 customer' : `are ${d.customers} customers`}; segments need at least ${d.needed}.`,
    remedy: 'Import a longer period, or more files.',
  }),
  'customers/all-equal': (d) => ({
    problem: `All ${d.customers} customers have the same figures, so there is nothing to tell them apart by.`,
    remedy: 'Check that the right columns are recognised; --column ROLE=COLUMN at the import sets one.',
  }),
  'orders/none-left': (d) => ({
    problem: `Of ${d.rows} rows none can be used; most were rejected for this: ${reason(d.rejected)}.`,
    remedy:
      'Check which column is which, and set it with --column ROLE=COLUMN; or switch the rule (shoal import --help lists them).',
  }),
  'segments/k-too-large': (d) => ({
    problem: `${d.k} segments were asked for, but only ${d.distinct} different customers exist.`,
    remedy: `Ask for at most ${d.distinct} with --k.`,
  }),
  'segments/centers-shape': (d) => ({
    problem: `${d.file} does not hold starting centres for these features.`,
    remedy: `Write a CSV with the columns ${list(d.columns)} and one line per segment.`,
  }),
  'segments/unknown': (d) => ({
    problem: `There is no segment ${d.segment}.`,
    remedy: `Choose one of ${list(d.known.map((one) => (typeof one === 'string' ? one : `${one.id} (${one.name.en})`)))}.`,
  }),
  'value/needs-orders': () => ({
    problem: 'This is a table of customers, and what customers are worth is worked out from orders.',
    remedy: 'Import an export of orders with customer, date and amount: shoal import orders.csv.',
  }),
  'value/cutoff': (d) => ({
    problem: `A forecast from ${d.cutoff} cannot be checked with orders from ${d.from} to ${d.to}.`,
    remedy:
      'There must be at least 28 days of orders before that day and after it. Choose another day, or leave the option out.',
  }),
  'features/unknown': (d) => ({
    problem: `There is no feature ${d.feature}.`,
    remedy: `Choose from ${list(d.known, 30)}.`,
  }),
  'recommend/no-orders': () => ({
    problem: 'There are no orders here, so nothing is known of what customers buy.',
    remedy: 'Import an export of orders; a table of customers cannot tell.',
  }),
  'recommend/no-products': () => ({
    problem: 'The orders name no products, so there is nothing to recommend.',
    remedy: 'Export them with a column of products, or say which one it is: shoal import FILE --column product=NAME.',
  }),
  'recommend/too-little': (d) => ({
    problem: `There is nothing to learn from: ${d.customers === 1 ? '1 customer' : `${d.customers} customers`} and ${d.products === 1 ? '1 product' : `${d.products} products`}.`,
    remedy: 'Import orders of at least two customers and two products.',
  }),
  'recommend/unknown-product': (d) => ({
    problem: `Nobody here has bought a product "${d.product}".`,
    remedy:
      d.similar.length === 0
        ? 'Name products by their codes, as recommendations.csv has them.'
        : `Name products by their codes. Perhaps: ${list(d.similar)}.`,
  }),
  'recommend/no-customer-column': (d) => ({
    problem: `${d.file} has no column "customer". Its columns: ${d.columns.length === 0 ? 'none' : list(d.columns)}.`,
    remedy: 'Name the column with the ids of the customers "customer", or leave only that column in the file.',
  }),
  'recommend/nobody-known': (d) => ({
    problem:
      d.listed === 0
        ? `${d.file} lists no customers.`
        : d.listed === 1
          ? `The one customer in ${d.file} is not here with a purchase.`
          : `None of the ${d.listed} customers in ${d.file} is here with a purchase.`,
    remedy: 'The file needs a column "customer" with ids as customers.csv has them, one in each row.',
  }),
  'recommend/too-large': (d) => ({
    problem:
      d.method === 'ease'
        ? `There are ${d.size} products; above ${d.most} EASE takes too long.`
        : `There are ${d.size} pairs of purchases to compare; above ${d.most} that takes too long.`,
    remedy: 'Use another method: --method items is made for many products and customers.',
  }),
  'recommend/own-is-not-new': () => ({
    problem: 'What a customer bought most often says nothing of products that they have not bought.',
    remedy: 'Use --method own with --mode repurchase or --mode both.',
  }),
  'recommend/too-short': (d) => ({
    problem: `The orders span ${d.history} days, too few to foresee ${d.days}.`,
    remedy: `Ask for at most ${Math.max(1, Math.floor(d.history / 4))} days, or import more of the past: it takes four times as many days as are foreseen.`,
  }),
  ...audienceErrors,
  ...experimentErrors,
  ...groupErrors,
  ...aroundDeliveryErrors,
  ...deliveryErrors,
  ...learningErrors,
  ...predictErrors,
  ...explainErrors,
  ...chatErrors,
  ...eventErrors,
  ...promptErrors,
  ...writingErrors,
  ...modelErrors,
  ...batchErrors,
  'workspace/missing': (d) => ({
    problem: `${d.folder} is not a Shoal workspace.`,
    remedy:
      d.found.length === 0
        ? 'Make one with "shoal init DIR", or go there first; "shoal run FILES" does everything in a new folder.'
        : `Found here: ${list(d.found)}. Go there with "cd ${d.found[0]}", or add "-w ${d.found[0]}" to the command.`,
  }),
  'workspace/exists': (d) => ({
    problem: `${d.folder} already holds something.`,
    remedy: 'Choose another folder; to work in a workspace that is already there, add --force to "shoal run".',
  }),
  'workspace/damaged': (d) => ({
    problem: `${d.file} in ${d.folder} is damaged.`,
    remedy:
      d.file === 'state.sqlite'
        ? 'Put it back from a backup, or make a new workspace and import the files again.'
        : 'Import the files again, or go back to the import before with "shoal undo".',
  }),
  'workspace/read-only': (d) => ({
    problem: `${d.folder} may not be written to.`,
    remedy: 'Give this user the right to write there, or work in another folder.',
  }),
  'workspace/newer': (d) => ({
    problem: `${d.folder} was made by a newer Shoal (state version ${d.version}).`,
    remedy: 'Update Shoal.',
  }),
  'workspace/busy': (d) => ({
    problem: `Another Shoal is writing to ${d.folder}.`,
    remedy: 'Wait until it is done, then run this again.',
  }),
  'workspace/disk-full': (d) => ({
    problem: `The disk of ${d.folder} is full. Nothing was changed.`,
    remedy: 'Free some space ("shoal clean" removes old snapshots), then run this again.',
  }),
  'workspace/nothing-imported': (d) => ({
    problem: `${d.folder} holds no data yet.`,
    remedy: 'Import an export first: shoal import FILES.',
  }),
  'workspace/nothing-segmented': (d) => ({
    problem: `${d.folder} has no segments yet.`,
    remedy: 'Run "shoal segment" first.',
  }),
  'campaign/unknown': (d) => ({
    problem: `There is no campaign ${d.campaign}.`,
    remedy: d.known.length === 0 ? 'Draft one with "shoal brief S1".' : `There are ${list(d.known)}.`,
  }),
  'campaign/status': (d) => ({
    problem: {
      draft: `Campaign ${d.campaign} is a draft.`,
      approved: `Campaign ${d.campaign} is approved but not sent.`,
      scheduled: `Campaign ${d.campaign} is scheduled but not sent.`,
      sending: `Campaign ${d.campaign} is still being sent.`,
      sent: `Campaign ${d.campaign} was sent.`,
      measured: `Campaign ${d.campaign} was sent and measured.`,
    }[d.status],
    remedy: {
      draft: `Read it, then run "shoal approve ${d.campaign}".`,
      approved: `Run "shoal send ${d.campaign}" first.`,
      scheduled: `Run "shoal send ${d.campaign}" once its time has come.`,
      sending: `Run "shoal send ${d.campaign}" again to finish it.`,
      sent: `Run "shoal results ${d.campaign}" when orders have come in, or draft a new one with "shoal brief".`,
      measured: 'Draft a new one with "shoal brief".',
    }[d.status],
  }),
  'campaign/stale': (d) => ({
    problem: `The segments came out otherwise since campaign ${d.campaign} was drafted, so it cannot be sent, however often it is approved.`,
    remedy: `Draft it again: ${d.redraft}. Its words stay in its brief, to be taken over with "shoal edit".`,
  }),
  ...campaignErrors,
  'contacts/columns': (d) => ({
    problem: `${d.file} has the columns ${list(d.columns)}, but customer and email are needed.`,
    remedy: 'Rename its columns to customer, email and, if there is one, consent (yes or no).',
  }),
  'contacts/nobody': (d) => ({
    problem: `None of the ${d.customers} customers of this segment has an address that may be written to.`,
    remedy:
      'Import an export with e-mail and consent, or give --contacts a file with the columns customer, email and consent; the ids must be those of the orders.',
  }),
  'results/not-orders': (d) => ({
    problem: `${d.file} is not an export of orders.`,
    remedy: 'Export the orders since the campaign went out, with customer, date and amount.',
  }),
  'undo/forgotten': () => ({
    problem: 'The last step was "forget", and that is for good.',
    remedy: 'To go on from here: shoal segment, or shoal import.',
  }),
  'workspace/nothing-to-undo': (d) => ({
    problem: `In ${d.folder} there is nothing to undo.`,
    remedy: '"shoal status" shows what is here.',
  }),
  'config/not-yaml': (d) => ({
    problem: `${d.file}, line ${d.line}: this is not YAML.`,
    remedy: 'Check indentation and quotes on that line; "shoal config show" prints a correct file.',
  }),
  'config/invalid': (d) => ({
    problem: `${d.file}, line ${d.line}, ${d.key}: ${complain(d.complaint)}.`,
    remedy: 'docs/config.md lists every key; "shoal config show" prints what is in force.',
  }),
  'input/invalid': (d) => ({
    problem: `${d.option}: ${complain(d.complaint)}.`,
    remedy:
      d.suggestion === undefined
        ? `${d.example === undefined ? '' : `For example: ${d.example}. `}Add --help to the command to see what it takes.`
        : `Did you mean ${d.suggestion}? Add --help to the command to see what it takes.`,
  }),
  'input/unknown-command': (d) => ({
    problem: `There is no command "${d.command}".`,
    remedy:
      d.suggestion === undefined
        ? '"shoal --help" lists them.'
        : `Did you mean "${d.suggestion}"? "shoal --help" lists them all.`,
  }),
  'run/cancelled': () => ({ problem: 'Stopped.', remedy: 'Nothing half-done was kept; run the command again.' }),
  'internal/unexpected': (d) => ({
    problem: `Shoal failed: ${d.detail}.`,
    remedy: 'This is our fault. Please report it with the command and this line; your data is as it was before.',
  }),
  'internal/engine': (d) => ({
    problem: `The data engine failed: ${d.detail}.`,
    remedy: 'This is our fault. Please report it with the command and this line; your data is as it was before.',
  }),
}
