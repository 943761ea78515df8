/** Why a version was taken back. */
interface Failure {
  guard: 'refused' | 'unanswered' | 'opt-outs' | 'complaints'
  own: { count: number; of: number }
  base: { count: number; of: number }
}

/** How a version came about. */
type Reason =
  | { is: 'shipped' }
  | { is: 'written' }
  | {
      is: 'operator'
      operator: 'add-rule' | 'add-example' | 'shorten' | 'reorder' | 'drop-rule'
      fault?: string | undefined
    }
  | { is: 'proposed'; by: string; hypothesis: string }

/** What the commands around versions of prompts say. */
export interface PromptTexts {
  version: (about: {
    name: string
    language: string
    version: string
    parent: string | undefined
    at: string
    reason: string
    state: 'in-force' | 'canary' | 'kept'
    share: string | undefined
  }) => string
  reason: (reason: Reason) => string
  outcomes: (tally: { answers: number; failed: number; lines: number; refused: string; replaced: string }) => string
  evidence: (about: {
    base: string
    selection: string
    final: string | undefined
    look: number | undefined
    verdict: 'better' | 'within-noise' | 'worse-elsewhere' | 'not-confirmed'
  }) => string
  event: {
    used: (at: string, who: string, promoted: boolean) => string
    rolledBack: (at: string, who: string, from: string, why: string | undefined) => string
    canary: (at: string, who: string, share: string) => string
    canaryEnded: (at: string, who: string, why: string | undefined) => string
  }
  failure: (failure: Failure) => string
  takenBack: (about: { name: string; language: string; version: string; instead: string; failure: Failure }) => string
  changed: {
    used: (name: string, language: string, version: string, before: string | undefined) => string
    canary: (name: string, language: string, version: string, share: string) => string
    'canary-ended': (name: string, language: string, version: string) => string
    'rolled-back': (name: string, language: string, version: string, before: string | undefined) => string
  }
  beforeImprove: (questions: number, runs: number) => string
  improvement: {
    title: (name: string, language: string, base: string, runs: readonly string[]) => string
    faults: (faults: readonly { fault: string; lines: number }[]) => string
    refused: (why: 'invalid' | 'same' | 'too-long' | 'copies' | 'names', hypothesis: string) => string
    better: (version: string, promoted: boolean) => string
    none: string
    nextUse: (version: string) => string
    nextAgain: string
  }
  noVersions: string
  next: { afterLog: string; afterUse: string; afterCanary: string; afterRollback: string }
}

const operators = {
  'add-rule': 'a rule was added',
  'add-example': 'a counter-example was added',
  shorten: 'its longest rule was shortened',
  reorder: 'its last rule was moved to the front',
  'drop-rule': 'a rule was dropped',
}

const guards = {
  refused: 'lines that the checker sent back',
  unanswered: 'questions without an answer in its form',
  'opt-outs': 'mailboxes that opted out',
  complaints: 'mailboxes that complained',
}

const failureText = ({ guard, own, base }: Failure): string =>
  `${guards[guard]}: ${own.count} of ${own.of}, against ${base.count} of ${base.of} with the version before`

export const promptTexts: PromptTexts = {
  version: ({ name, language, version, parent, at, reason, state, share }) =>
    `${name} (${language}) ${version}${{ 'in-force': ', in force', canary: `, canary for ${share} of the texts`, kept: '' }[state]}: ${reason}, ${at}${parent === undefined ? '' : `, from ${parent}`}`,
  reason: (reason) => {
    if (reason.is === 'shipped') return 'comes with Shoal'
    if (reason.is === 'written') return 'written by hand'
    if (reason.is === 'proposed') return `proposed by ${reason.by}: ${reason.hypothesis}`
    return `${operators[reason.operator]}${reason.fault === undefined ? '' : ` against the fault "${reason.fault}"`}`
  },
  outcomes: ({ answers, failed, lines, refused, replaced }) =>
    `  ${answers} answers${failed === 0 ? '' : ` (${failed} more questions without one)`}, ${lines} lines: ${refused} sent back at first, ${replaced} said by rule at last`,
  evidence: ({ base, selection, final, look, verdict }) =>
    `  Held against ${base}: ${selection} on the selection set${final === undefined ? '' : `, ${final} on the final set (look ${look})`}: ${
      {
        better: 'better beyond noise',
        'within-noise': 'no gain beyond noise',
        'worse-elsewhere': 'worse in another score',
        'not-confirmed': 'not confirmed on the final set',
      }[verdict]
    }`,
  event: {
    used: (at, who, promoted) => `  ${at} taken into use${promoted ? ' since it was better' : ''} by ${who}`,
    rolledBack: (at, who, from, why) =>
      `  ${at} put back in place of ${from} by ${who}${why === undefined ? '' : `; ${why}`}`,
    canary: (at, who, share) => `  ${at} canary for ${share} of the texts, by ${who}`,
    canaryEnded: (at, who, why) => `  ${at} canary ended by ${who}${why === undefined ? '' : `; ${why}`}`,
  },
  failure: failureText,
  takenBack: ({ name, language, version, instead, failure }) =>
    `Version ${version} of ${name} (${language}) was taken back, and ${instead} writes in its place; ${failureText(failure)}.`,
  changed: {
    used: (name, language, version, before) =>
      before === version || before === undefined
        ? `${name} (${language}): version ${version} is in force.`
        : `${name} (${language}): version ${version} is in force, in place of ${before}.`,
    canary: (name, language, version, share) =>
      `${name} (${language}): version ${version} writes ${share} of the texts from now on. It is taken back by itself where the checker refuses more of what it writes, or where more mailboxes opt out or complain.`,
    'canary-ended': (name, language, version) => `${name} (${language}): the canary ${version} writes no more.`,
    'rolled-back': (name, language, version, before) =>
      `${name} (${language}): version ${version} is back in force${before === undefined ? '' : `, in place of ${before}`}.`,
  },
  beforeImprove: (questions, runs) =>
    `At most ${questions} questions: the unchanged prompt ${runs} times for the noise, each candidate once, and the final set once if a candidate is better.`,
  improvement: {
    title: (name, language, base, runs) =>
      `${name} (${language}) ${base}: of its lines hold as they come, run by run, ${runs.join(', ')}.`,
    faults: (faults) =>
      faults.length === 0
        ? 'No faults in its answers on the feedback set.'
        : `Faults on the feedback set: ${faults.map(({ fault, lines }) => `${fault} ${lines}`).join(', ')}.`,
    refused: (why, hypothesis) =>
      `Not tried, since it ${
        {
          invalid: 'does not fit the prompt',
          same: 'was tried before',
          'too-long': 'makes the prompt half as long again',
          copies: 'copies a sentence that it was shown',
          names: 'names a product, place or segment of the data',
        }[why]
      }: ${hypothesis}`,
    better: (version, promoted) =>
      promoted
        ? `Version ${version} is better on both sets, and in force now.`
        : `Version ${version} is better on both sets. It is in force once you say so.`,
    none: 'No candidate is better beyond noise: the prompt stays as it is.',
    nextUse: (version) =>
      `Next: shoal prompts diff ${version}, then shoal prompts canary ${version} or shoal prompts use ${version}`,
    nextAgain: 'Next: shoal prompts log, or the same command again for other candidates',
  },
  noVersions: 'No version of a prompt is kept yet.',
  next: {
    afterLog: 'Next: shoal prompts use VERSION, or shoal prompts canary VERSION --share 0.2',
    afterUse: 'Next: shoal personas; "shoal prompts rollback" takes it back',
    afterCanary: 'Next: shoal personas; "shoal prompts log" shows how it fares',
    afterRollback: 'Next: shoal prompts log',
  },
}
