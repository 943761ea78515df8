/** The lines of shoal.yaml for a model behind a server of OpenAI's protocol; none for rules alone. */
export const modelChain = (name: string | undefined, baseUrl: string): string =>
  name === undefined
    ? ''
    : `model: {name: ${JSON.stringify(name)}, baseUrl: ${JSON.stringify(baseUrl)}, timeout: 600}\n`
