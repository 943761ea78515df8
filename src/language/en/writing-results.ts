/** What the commands around models, prompts and personas say. */
export interface WritingResults {
  prompts: {
    /** One line of the list. */
    line: (name: string, language: string, version: string, whose: 'usual' | 'own' | 'fixed', purpose: string) => string
    same: string
    none: string
    own: (folder: string) => string
    next: string
  }
  personas: {
    nothingToAsk: (items: number) => string
    plan: (plan: {
      items: number
      done: number
      calls: string
      input: string
      output: string
      cost: string | undefined
    }) => string
    /** @param priced whether the plan holds a cost */
    inBatches: (plan: string, priced: boolean) => string
    handedIn: (batch: string, requests: number, waits: boolean) => string
    waiting: (items: number, batches: readonly { batch: string; requests: number }[]) => string
    nextOnce: string
    stillOpen: (batches: number) => string
    title: string
    byRule: (items: number) => string
    byModel: (model: string, written: number, earlier: number) => string
    sentences: (counts: { code: number; model: number; repaired: number; rule: number }) => string
    failed: (items: number, problem: string) => string
    left: (items: number) => string
    leftOut: (groups: number, largest: string) => string
    planByRule: (items: number) => string
    only: string
    next: (file: string) => string
    nextPlan: string
  }
  check: {
    holds: (file: string, segment: string, sentences: number) => string
    sentence: (line: number, sentence: string) => string
    faults: (faults: number, sentences: number, segment: string) => string
  }
  privacy: {
    nobody: string
    models: (names: readonly string[]) => string
    values: (sent: boolean) => string
    withheld: (facts: number, minCustomers: number) => string
    later: string
    request: (segment: string, purpose: string, version: string) => string
  }
  models: {
    none: string
    line: (name: string, ways: string) => string
    unknown: string
    mark: (mark: {
      language: string
      way: string
      sentences: number
      held: number
      repaired: number
      seconds: string
      speed: string
    }) => string
    ways: (en: string, zh: string) => string
    cost: (cost: string) => string
    beforeExam: (names: readonly string[], least: number, most: number) => string
    nextExam: string
    nextPersonas: string
  }
}

export const writingResults: WritingResults = {
  prompts: {
    line: (name, language, version, whose, purpose) =>
      `${name} (${language}), version ${version}${{ usual: '', own: ', your own file', fixed: ', fixed' }[whose]}: ${purpose}.`,
    same: 'It is the one that comes with Shoal.',
    none: 'Nothing differs: these prompts are those that come with Shoal.',
    own: (folder) =>
      `A file of the same name in ${folder} takes the place of one of these, but for those that are fixed.`,
    next: 'Next: shoal prompts show NAME',
  },
  personas: {
    nothingToAsk: (items) => `All ${items} texts were written before: no model is asked.`,
    plan: ({ items, done, calls, input, output, cost }) =>
      `${items} texts to write${done === 0 ? '' : `, ${done} of them there already`}: about ${calls} calls, ${input} tokens sent and ${output} written${cost === undefined ? '; shoal.yaml has no price, so the cost is not known' : `, about ${cost}`}.`,
    inBatches: (plan, priced) =>
      `${plan} In batches, which take up to 24 hours each${priced ? '; the cost is at the price in shoal.yaml, and a provider may ask another for batches' : ''}.`,
    handedIn: (batch, requests, waits) =>
      `Handed in ${batch}, ${requests} requests; the answers may take up to 24 hours.${waits ? ' This waits for them. Ctrl-C ends the waiting and loses nothing: come back with the same command.' : ''}`,
    waiting: (items, batches) =>
      `${items} texts wait for ${batches.map(({ batch, requests }) => `${batch} (${requests} requests)`).join(', ')}.`,
    stillOpen: (batches) =>
      `Batches that are open: ${batches}. This run does not wait for them and asks anew; what is in them is paid besides. With --batch it goes on with them.`,
    nextOnce: 'Next: come back later with the same command',
    title: 'Personas',
    byRule: (items) => `${items} personas written by rule.`,
    byModel: (model, written, earlier) =>
      `${written} personas written by ${model}${earlier === 0 ? '' : `, ${earlier} taken from an earlier run`}.`,
    sentences: ({ code, model, repaired, rule }) =>
      `Sentences: ${code} of evidence stated by code, ${model} by the model, ${repaired} by the model after they were sent back, ${rule} by rule.`,
    failed: (items, problem) =>
      `${items} could not be written by the model (${problem}); words by rule stand in. Run the command again to try them once more.`,
    left: (items) =>
      `${items} were not begun, since the budget is used up; words by rule stand in. Run it again with a larger --budget to go on.`,
    leftOut: (groups, largest) =>
      `${groups} groups are too small for segments of their own and were left out (${largest}${groups > 5 ? ', …' : ''}); --json lists them.`,
    planByRule: (items) => `No model is named in shoal.yaml: ${items} texts are written by rule, at no cost.`,
    only: 'This is the plan; nothing was written.',
    next: (file) => `Next: open ${file}`,
    nextPlan: 'Next: the same command without --plan',
  },
  check: {
    holds: (file, segment, sentences) =>
      `${file}: nothing was found in ${sentences === 1 ? 'the sentence' : `the ${sentences} sentences`} that contradicts the figures of ${segment}. What only you can know, such as deliveries, origins, dates and places, Shoal does not check.`,
    sentence: (line, sentence) => `Line ${line}: ${sentence}`,
    faults: (faults, sentences, segment) =>
      `${faults === 1 ? '1 fault' : `${faults} faults`} in ${sentences === 1 ? '1 sentence' : `${sentences} sentences`} about ${segment}. Next: mend the lines, and check them again.`,
  },
  privacy: {
    nobody: 'shoal.yaml names no model, so nothing leaves this machine. With a model, this would be sent:',
    models: (names) => `This would be sent to ${names.join(', or if that fails to ')}:`,
    values: (sent) =>
      sent
        ? 'Figures of segments are part of it; "privacy: {values: false}" in shoal.yaml keeps them here.'
        : 'No figure is part of it: labels, directions and ranks alone (privacy.values is false).',
    withheld: (facts, minCustomers) =>
      `${facts} facts about fewer than ${minCustomers} customers each are left out, and nothing about a single customer is ever part of it.`,
    later:
      'Beside each goes the form of its answer, as a JSON schema. What of an answer does not hold goes back with the reasons: the model’s own sentences and the same facts. Further variants differ in the example alone.',
    request: (segment, purpose, version) => `--- ${segment}: ${purpose} (prompt ${version}) ---`,
  },
  models: {
    none: 'shoal.yaml names no model: Shoal writes by rule, and nothing leaves this machine. docs/models.md shows how to name one.',
    line: (name, ways) => `${name}: ${ways}`,
    unknown: 'not examined yet; until then code states the evidence',
    mark: ({ language, way, sentences, held, repaired, seconds, speed }) =>
      `  ${language}, ${way}: ${held} of ${sentences} sentences held at once, ${repaired} more after they were sent back; ${seconds} s, ${speed} tokens a second`,
    ways: (en, zh) => `writes ${en} in English, ${zh} in Chinese`,
    cost: (cost) => `  The exam cost about ${cost}.`,
    beforeExam: (names, least, most) =>
      `${names.length === 1 ? `${names[0]} takes` : `${names.join(', ')} take`} an exam of ${least} questions about public data${names.length === 1 ? '' : ' each'}: at most ${most} calls, with what is sent back.`,
    nextExam: 'Next: shoal models exam',
    nextPersonas: 'Next: shoal personas',
  },
}
