/** What "shoal eval" says. */
export interface EvalTexts {
  title: (prompt: string, language: string, sheets: number) => string
  columns: {
    version: string
    holds: string
    faults: string
    readability: string
    distinctness: string
    specificity: string
    preference: string
  }
  rule: string
  inForce: (version: string) => string
  unanswered: (count: number) => string
  kinds: { facts: string; claims: string; lengths: string; 'opt-out': string; voice: string; form: string }
  preference: (about: { preferred: number; against: number; ties: number }) => string
  judge: (about: {
    model: string
    language: string
    passed: boolean
    agreed: string
    found: string
    wonByLength: string
  }) => string
  sameModel: string
  noJudge: (model: string) => string
  noModel: string
  holdsNote: string
  preferenceNote: string
  next: { judge: string; improve: string; model: string }
}

export const evalTexts: EvalTexts = {
  title: (prompt, language, sheets) => `${prompt} (${language}), ${sheets} sheets`,
  columns: {
    version: 'version',
    holds: 'lines that hold',
    faults: 'lines with a fault, by kind',
    readability: 'readability',
    distinctness: 'distinct',
    specificity: 'specific',
    preference: 'preferred',
  },
  rule: 'by rule',
  inForce: (version) => `${version} (in force)`,
  unanswered: (count) => `${count} without an answer`,
  kinds: {
    facts: 'facts',
    claims: 'claims',
    lengths: 'too long',
    'opt-out': 'no room to opt out',
    voice: 'brand voice',
    form: 'form',
  },
  preference: ({ preferred, against, ties }) => `${preferred} : ${against}, ${ties} ties`,
  judge: ({ model, language, passed, agreed, found, wonByLength }) =>
    `Judge ${model} (${language}) has ${passed ? 'passed' : 'not passed'} its exam: it agrees with itself in ${agreed} (80% needed), finds ${found} of planted faults (80% needed), and ${wonByLength} of padded texts won (20% at most).`,
  sameModel: 'The judge is the model that wrote, and may like its own words: name another one with --judge.',
  noJudge: (model) => `${model} has taken no exam as a judge, so no preference is shown.`,
  noModel: 'shoal.yaml names no model: what the rules write is scored alone.',
  holdsNote:
    'Lines that hold: without a fault as they came, before anything goes back. Distinct and specific go from 0 to 1. Readability: Flesch reading ease in English, short clauses in a hundred in Chinese.',
  preferenceNote:
    'Preferred: by a judge that is a model, blind and in both orders. It says nothing of what customers do.',
  next: {
    judge: 'Next: shoal eval --exam, so that the judge may be heard',
    improve: 'Next: shoal prompts improve copy',
    model: 'Next: name a model in shoal.yaml; docs/models.md shows how',
  },
}
