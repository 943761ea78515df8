/** Last words of names that hold a secret in providers’ settings: apiKey, accessKeyId, sessionToken; maxTokens is none. */
const secretWord = /(key|token|secret|password|passphrase|credentials?|authorization|cookie)$/i

const wordsOf = (name: string): string[] => name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)

/** The first place in settings whose name says that a secret stands there; undefined where there is none. */
export function pathOfSecret(settings: unknown): string[] | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined
  for (const [name, value] of Object.entries(settings)) {
    if (wordsOf(name).some((word) => secretWord.test(word))) return [name]
    const within = pathOfSecret(value)
    if (within !== undefined) return [name, ...within]
  }
  return undefined
}
