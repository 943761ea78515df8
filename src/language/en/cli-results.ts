/** Help of what "shoal results" takes besides a campaign and its orders. */
export const resultsHelp: Record<string, string> = {
  orders:
    'export of the orders since the campaign went out, older ones in it do not count; absent: orders that "results import" took in, with programme those of the workspace',
  early: 'look before all days are in: the intervals hold however often one looks, and nothing is concluded or kept',
  files:
    'with import: exports of a mail provider (CSV), what its webhook sent (JSON), or email,event,time,… of your own',
  for: 'with import: the campaign that all rows are of, where they do not name it',
  dates: 'with import: which comes first in dates such as 03/04/2026, where the files leave it open',
}
