import type { ModelErrorTable } from '../error-data.ts'
import { list } from './list.ts'

const later =
  'Run the command again later; what is finished is kept. A second model under model: in shoal.yaml steps in by itself.'

/** Failures of language models in English. Never a word that the server said: it may quote data or a key. */
export const modelErrors: ModelErrorTable = {
  'models/none': () => ({
    problem: 'No model is named in shoal.yaml, so there is none to ask: Shoal writes by rule.',
    remedy: 'Name one, as in "model: gpt-5-mini"; docs/models.md shows how.',
  }),
  'models/not-named': (d) => ({
    problem: `shoal.yaml names no model ${d.model}.`,
    remedy: d.known.length === 0 ? 'Name it there first; docs/models.md shows how.' : `It names ${d.known.join(', ')}.`,
  }),
  'models/no-key': (d) => ({
    problem: `There is no key for the model ${d.model}: the environment variable ${d.variable} is not set.`,
    remedy: `Set ${d.variable}, or name another variable (keyFrom) or a file outside the workspace (secretsFile) in shoal.yaml.`,
  }),
  'models/secrets-file': (d) => ({
    problem: {
      missing: `The file of secrets ${d.file} cannot be read.`,
      inside: `The file of secrets ${d.file} lies in the workspace, where it could be shared or copied with it.`,
      lacks: `The file of secrets ${d.file} has no line ${d.variable}=…, and the environment variable is not set.`,
    }[d.why],
    remedy: {
      missing: 'Check the path after secretsFile in shoal.yaml.',
      inside: 'Move it to another folder, and name that path after secretsFile in shoal.yaml.',
      lacks: `Add that line, or correct keyFrom in shoal.yaml.`,
    }[d.why],
  }),
  'models/package-missing': (d) => ({
    problem: `The model ${d.model} needs the package ${d.package}, which is not installed.`,
    remedy: `Install it beside Shoal, as in: npm install -g ${d.package} (without -g where Shoal is part of a project). Nothing is loaded from the workspace.`,
  }),
  'models/no-such-class': (d) => ({
    problem: `The package ${d.package} has no chat model called ${d.class}.`,
    remedy:
      d.found.length > 0
        ? `Correct class in shoal.yaml: there are ${list(d.found)}.`
        : 'Correct package and class in shoal.yaml.',
  }),
  'models/wrong-key': (d) => ({
    problem: `The server of ${d.model} does not accept the key.`,
    remedy: 'Check the key in the variable that keyFrom names; keys expire, and each belongs to one provider.',
  }),
  'models/not-allowed': (d) => ({
    problem: `The key may not be used for ${d.model}.`,
    remedy: 'Give the key the right to this model in your account with the provider, or name another model.',
  }),
  'models/unknown-model': (d) => ({
    problem: `The server ${d.server} has no model called ${d.model}.`,
    remedy: 'Check name and baseUrl of the model in shoal.yaml; most base URLs end in /v1.',
  }),
  'models/quota': (d) => ({
    problem: `The credit for ${d.model} is used up.`,
    remedy: 'Add credit or raise the limit with the provider, or name another model; what is finished is kept.',
  }),
  'models/rate-limit': (d) => ({
    problem: `The server of ${d.model} wants fewer requests${d.seconds === undefined ? '' : `, and a pause of ${Math.ceil(d.seconds)} seconds`}.`,
    remedy:
      'Set requestsPerMinute, tokensPerMinute or a lower concurrency for this model in shoal.yaml, and run it again.',
  }),
  'models/refused-connection': (d) => ({
    problem: `${d.server} does not answer, so ${d.model} cannot be asked.`,
    remedy: 'Check baseUrl in shoal.yaml, that the server is running, and the network.',
  }),
  'models/connection-cut': (d) => ({
    problem: `The connection to ${d.model} was cut in the middle of an answer, each time it was tried.`,
    remedy: later,
  }),
  'models/timeout': (d) => ({
    problem: `${d.model} did not finish an answer${d.seconds === undefined ? ' in time' : ` in ${d.seconds} seconds`}.`,
    remedy: 'Raise timeout for this model in shoal.yaml, or lower its concurrency: a local server shares its speed.',
  }),
  'models/server': (d) => ({
    problem: `The server of ${d.model} failed (status ${d.status}), each time it was tried.`,
    remedy: later,
  }),
  'models/breaker-open': (d) => ({
    problem: `${d.model} failed so often in a row that it is left alone for ${Math.ceil(d.seconds)} seconds.`,
    remedy: later,
  }),
  'models/bad-request': (d) => ({
    problem: `The server of ${d.model} refused the request (status ${d.status})${d.parameter === undefined ? '' : `: it does not take ${d.parameter}`}.`,
    remedy: 'Name another model in shoal.yaml, and please report this with the model and the server that you use.',
  }),
  'models/too-long': (d) => ({
    problem: `The text to send is longer than ${d.model} can read at once.`,
    remedy: 'Name a model with a larger context; a local server may have been started with a small one.',
  }),
  'models/not-a-chat-server': (d) => ({
    problem: `${d.server} answered, but not as a server of language models does.`,
    remedy: 'Check baseUrl in shoal.yaml; most end in /v1.',
  }),
  'models/content-filter': (d) => ({
    problem: `The provider of ${d.model} held an answer back by its content filter.`,
    remedy: 'Shoal writes this text by rule; another model under model: in shoal.yaml may write it.',
  }),
  'models/refusal': (d) => ({
    problem: `${d.model} declined to answer.`,
    remedy: 'Shoal writes this text by rule; another model under model: in shoal.yaml may write it.',
  }),
  'models/cut-off': (d) => ({
    problem: `An answer of ${d.model} was cut off at its length limit.`,
    remedy:
      'Shoal writes this text by rule. What a model thinks before it writes counts towards the limit: set maxTokens for it in shoal.yaml, e.g. maxTokens: 8000.',
  }),
  'models/unfinished': (d) => ({
    problem: `An answer of ${d.model} ended without saying that it is complete.`,
    remedy: later,
  }),
  'models/empty': (d) => ({
    problem: `${d.model} gave an empty answer.`,
    remedy: 'Shoal writes this text by rule; if it happens often, name another model.',
  }),
  'models/not-the-form': (d) => ({
    problem: `An answer of ${d.model} does not have the form that was asked for (${d.form}).`,
    remedy: 'Shoal writes this text by rule; if it happens often, name another model.',
  }),
  'models/unknown': (d) => ({
    problem: `Asking ${d.model} failed in a way that Shoal does not know (${d.detail}).`,
    remedy: 'Please report this line with the model and the server that you use.',
  }),
  'models/no-price': (d) => ({
    problem: `A budget in money needs prices, and ${d.model} has none.`,
    remedy:
      'Give price: {inputPerMillion, outputPerMillion} for this model in shoal.yaml, or set the budget in tokens.',
  }),
  'models/currencies': (d) => ({
    problem: `A budget in money needs one currency, and the models in shoal.yaml have prices in ${list(d.currencies)}.`,
    remedy: 'Give all prices in one currency, or set the budget in tokens.',
  }),
  'models/budget': (d) => ({
    problem: `The budget is used up: ${d.spent} of ${d.limit} ${d.unit}.`,
    remedy: 'What is finished is kept. Run it again with a higher budget to go on.',
  }),
}
