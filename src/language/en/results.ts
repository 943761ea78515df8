import { type ImportResultTexts, importResults } from './import-results.ts'

/** What the command line says of a result. Figures come formatted. */
export interface ResultTexts {
  next: {
    import: string
    segment: string
    report: string
    status: string
    reportIn: (folder: string) => string
    open: (path: string) => string
  }
  partly: (folder: string) => string
  another: (before: string) => string
  goOn: (folder: string) => string
  oldReport: (path: string) => string
  done: {
    init: (folder: string) => string
    name: (segment: string, before: string, now: string) => string
    forget: (rows: number, ids: number, customers: string, files: number) => string
    forgotten: string
    /** Campaigns whose briefs were removed. */
    briefs: (ids: readonly string[]) => string
  }
  import: ImportResultTexts
  segment: {
    found: (k: string, customers: string, features: string) => string
    quality: (silhouette: string, fidelity: string) => string
    leftOut: (feature: string) => string
    filled: (feature: string, customers: string, all: string) => string
    heading: { segment: string; customers: string; share: string }
    ownName: (name: string, segment: string, customers: string) => string
    since: (moved: string, customers: string, flows: string) => string
    flow: (customers: string, from: string, to: string) => string
    same: (segment: string, earlier: string) => string
    fresh: (segment: string) => string
    sinceNobody: string
    plot: (path: string) => string
  }
  report: {
    written: (folder: string, files: string[]) => string
    segment: (id: string, name: string, customers: string) => string
    leftOut: (view: string, command: string) => string
  }
  views: Record<'value' | 'predict' | 'recommend', string>
  status: {
    workspace: (folder: string) => string
    nothing: string
    imported: (files: string, used: string, rows: string, customers: string, at: string) => string
    beside: Record<
      'events' | 'reviews' | 'people',
      (files: string, used: string, rows: string, customers: string) => string
    >
    segmented: (k: string, features: string, at: string) => string
    reported: (path: string, at: string) => string
    view: (view: string, at: string) => string
    oldView: (view: string, at: string, command: string) => string
    stale: { settings: string; segments: string; report: string }
  }
  undone: (what: 'import' | 'segment' | 'name', at: string, left: number, segments: number | undefined) => string
  undo: {
    would: (what: 'import' | 'segment' | 'name', at: string, segments: number | undefined) => string
    /** Campaigns that were drafted from what goes, and are not sent. */
    campaigns: (ids: readonly string[], looked: boolean) => string
    next: string
  }
  cleaned: (count: number, megabytes: string) => string
  doctor: {
    ok: string
    notOk: string
    checks: Record<'node' | 'engine' | 'folder' | 'disk' | 'settings' | 'data', string>
  }
  config: { fine: (file: string) => string; absent: string }
}

/** A path as a shell takes it. */
const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)

const undone = { import: 'import', segment: 'segmentation', name: 'name' }
/** "into 4 segments", where a segmentation goes. */
const into = (segments: number | undefined): string => (segments === undefined ? '' : ` into ${segments} segments`)

/** Results in English. */
export const results: ResultTexts = {
  next: {
    import: 'Next: shoal import FILES',
    segment: 'Next: shoal segment',
    report: 'Next: shoal report; then "shoal brief" drafts a campaign',
    status: 'Next: "shoal status" shows what is here now',
    reportIn: (folder) => `Next: shoal report -w ${quoted(folder)}`,
    open: (path) => `Next: open ${path}`,
  },
  another: (before) =>
    `${before} was there before and stays as it was; this is another one. "--into ${before} --force" imports into that one instead.`,
  goOn: (folder) => `To go on with it ("shoal status", "shoal name", "shoal brief"): cd ${quoted(folder)}`,
  oldReport: (path) => `${path} still shows what was taken back; "shoal report" writes it anew.`,
  partly: (folder) => `Partly done: the import and the segments are in ${folder}, but the report could not be written.`,
  done: {
    init: (folder) => `Made a workspace in ${folder}.`,
    forgotten: 'This person was forgotten before: nothing of them is here.',
    forget: (rows, ids, customers, files) =>
      `Forgotten for good: ${rows === 1 ? '1 row was' : `${rows} rows were`} emptied${ids > 1 ? ` (${ids} customer ids that share a mailbox)` : ''}, ${customers} customers are left. ${files === 0 ? '' : `${files === 1 ? '1 file' : `${files} files`} in the report folder ${files === 1 ? 'was' : 'were'} removed, since a report may hold the person. `}Later imports leave this person out, and no mail goes there. Exports outside the workspace are yours to clean.`,
    briefs: (ids) =>
      `The ${ids.length === 1 ? `brief of ${ids[0]} was` : `briefs of ${ids.join(', ')} were`} among them; "shoal campaigns${ids.length === 1 ? ` ${ids[0]}` : ''} --write" writes ${ids.length === 1 ? 'it' : 'them'} again from what is kept.`,
    name: (segment, before, now) => `${segment}, so far "${before}", is now called "${now}".`,
  },
  import: importResults,
  segment: {
    found: (k, customers, features) => `${k} segments of ${customers} customers, by ${features}.`,
    leftOut: (feature) => `Not grouped by ${feature}: it is the same for all customers.`,
    filled: (feature, customers, all) =>
      `Not known of ${customers} of ${all} customers: ${feature}. A usual value stands in for it in the grouping and in this table; the report counts only those of whom it is known.`,
    quality: (silhouette, fidelity) =>
      `Short rules sort ${fidelity} of the customers into the same segments (silhouette ${silhouette}).`,
    heading: { segment: 'Segment', customers: 'Customers', share: 'Share' },
    ownName: (name, segment, customers) =>
      `Your name "${name}" now stands for ${segment} with ${customers} customers, the segment nearest to the one you gave it to; "shoal name" moves it.`,
    since: (moved, customers, flows) =>
      `Since the grouping before, ${moved} of ${customers} customers are in another segment: ${flows}.`,
    flow: (customers, from, to) => `${customers} from the earlier ${from} to ${to}`,
    same: (segment, earlier) => `${segment} goes on ${earlier}`,
    fresh: (segment) => `${segment} is new`,
    sinceNobody: 'Since the grouping before, nobody is in another segment.',
    plot: (path) => `Scatter plot: ${path}`,
  },
  report: {
    written: (folder, files) => `Wrote ${files.slice(0, -1).join(', ')} and ${files.at(-1)} to ${folder}.`,
    segment: (id, name, customers) => `  ${id} ${name} (${customers} ${customers === '1' ? 'customer' : 'customers'})`,
    leftOut: (view, command) =>
      `Not in the report: ${view}, since the customers, segments or settings are others by now. "${command}" works it out anew.`,
  },
  views: { value: 'customer value', predict: 'prediction', recommend: 'recommendations' },
  status: {
    workspace: (folder) => `Workspace ${folder}`,
    nothing: 'Nothing has been imported yet.',
    imported: (files, used, rows, customers, at) =>
      `Import: ${files}; ${used} of ${rows} rows used, ${customers} customers (${at}).`,
    beside: {
      events: (files, used, rows, customers) =>
        `Events: ${files}; ${used} of ${rows} rows used, ${customers} customers.`,
      reviews: (files, used, rows, customers) =>
        `Reviews: ${files}; ${used} of ${rows} rows used, ${customers} customers.`,
      people: (files, used, rows) => `People: ${files}; ${used} of ${rows} rows used.`,
    },
    segmented: (k, features, at) => `Segments: ${k}, by ${features} (${at}).`,
    reported: (path, at) => `Report: ${path} (${at}).`,
    view: (view, at) => `There: ${view} (${at}).`,
    oldView: (view, at, command) =>
      `Out of date: ${view} (${at}), worked out of other customers, segments or settings; "${command}" works it out anew.`,
    stale: {
      settings: 'shoal.yaml was changed in what an import goes by: import the files again.',
      segments: 'The import or the settings for segments are newer than the segments: find them again.',
      report: 'The segments or the settings for the report are newer than the report: write it again.',
    },
  },
  undo: {
    would: (what, at, segments) =>
      `"shoal undo" would take back the ${undone[what]} of ${at}${into(segments)}. Nothing was changed. Briefs are no steps: "shoal campaigns C1 --delete" deletes one.`,
    campaigns: (ids, looked) =>
      `${ids.join(', ')} ${ids.length === 1 ? 'was' : 'were'} drafted from that segmentation and ${ids.length === 1 ? 'is' : 'are'} kept, but cannot be sent ${looked ? 'then' : 'now'}, unless "shoal segment" finds the same segments again.`,
    next: 'Next: shoal undo takes it back',
  },
  undone: (what, at, left, segments) =>
    `Took back the ${undone[what]} of ${at}${into(segments)}; ${left === 1 ? '1 more step can' : `${left} more steps can`} be taken back. Its files stay until "shoal clean".`,
  cleaned: (count, megabytes) =>
    count === 0
      ? 'There was nothing to remove.'
      : `Removed ${count === 1 ? '1 folder' : `${count} folders`} of data that nothing needs any more (${megabytes} MB).`,
  doctor: {
    ok: 'ok',
    notOk: 'NOT OK',
    checks: {
      node: 'Node.js',
      engine: 'data engine',
      folder: 'folder can be written',
      disk: 'free disk space',
      settings: 'settings and state',
      data: 'snapshots whole',
    },
  },
  config: { fine: (file) => `${file} is fine.`, absent: 'There is no shoal.yaml here; these are the defaults.' },
}
