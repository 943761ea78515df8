import type { PromptErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of prompts and their versions in English. */
export const promptErrors: PromptErrorTable = {
  'prompts/invalid': (d) => ({
    problem: `The prompt ${d.file} cannot be used: something is wrong with ${d.fault}.`,
    remedy:
      'Its front matter holds purpose, language, parameters, input and output; the template takes the values of input and no others. The one that comes with Shoal is shown by "shoal prompts show" once the file is out of the way.',
  }),
  'prompts/unknown': (d) => ({
    problem: `There is no prompt called ${d.prompt}.`,
    remedy: `There are ${list(d.known)}.`,
  }),
  'prompts/which-prompt': (d) => ({
    problem: `"shoal prompts ${d.task}" needs the name of a prompt.`,
    remedy: `Name one of ${list(d.known)}, as in "shoal prompts ${d.task} ${d.known[0]}".`,
  }),
  'prompts/no-version': (d) => ({
    problem:
      d.version === ''
        ? 'It is not said which version of a prompt is meant.'
        : `There is no version ${d.version} of any prompt.`,
    remedy: '"shoal prompts log" lists the versions; their first digits are enough.',
  }),
  'prompts/which-version': (d) => ({
    problem: `Several versions begin with ${d.version}: ${list(d.candidates)}.`,
    remedy: 'Give more of its digits.',
  }),
  'prompts/old-form': (d) => ({
    problem: `Version ${d.version} of ${d.prompt} asks for an answer in a form that Shoal has changed since.`,
    remedy: 'Take another version, or change the file in the folder prompts by hand; "shoal prompts log" lists them.',
  }),
  'prompts/in-force': (d) => ({
    problem: `Version ${d.version} of ${d.prompt} is in force already: there is nothing to try.`,
    remedy: 'Name another version; "shoal prompts log" lists them.',
  }),
  'prompts/not-scored': (d) => ({
    problem: `The answers to ${d.prompt} are not scored by themselves.`,
    remedy: `Name one of ${list(d.known)}.`,
  }),
  'prompts/too-few-sheets': (d) => ({
    problem: `${d.sheets} fact sheets cannot be parted into what a proposer sees, what chooses and what confirms.`,
    remedy: 'Leave --from out: then sheets of public data are written about.',
  }),
  'prompts/nothing-to-try': (d) => ({
    problem: `There is nothing left to try with ${d.prompt} (${d.language}): what the catalogue offers was tried before, and no proposal of the model may be.`,
    remedy:
      'Run it again for other proposals, or change a copy of the file by hand; "shoal prompts log" shows what was tried.',
  }),
  'prompts/nothing-before': (d) => ({
    problem: `There is no version of ${d.prompt} (${d.language}) before the one in force.`,
    remedy: '"shoal prompts log" lists the versions; "shoal prompts use VERSION" takes one of them.',
  }),
}
