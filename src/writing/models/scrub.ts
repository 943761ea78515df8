const mask = '•••'

/** A text without these secrets: servers repeat the key that they refuse. */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => (secret === '' ? clean : clean.replaceAll(secret, mask)), text)
}

/**
 * What may be kept of a failure of somebody else’s library: its name, its words without secrets, and neither headers,
 * request nor stack.
 */
export function scrubbedCause(error: unknown, secrets: readonly string[]): { name: string; message: string } {
  if (!(error instanceof Error)) return { name: typeof error, message: '' }
  return { name: scrub(error.name, secrets), message: scrub(error.message, secrets) }
}
