import { ShoalError } from '../../workspace/errors.ts'

/** Fewer characters than these can be guessed. */
const shortest = 24

/** The secret that messages are signed with. @throws ShoalError webhook/no-secret */
export function webhookSecret(environment: Readonly<Record<string, string | undefined>>, variable: string): string {
  const secret = environment[variable]?.trim() ?? ''
  if (secret.length < shortest) throw new ShoalError('webhook/no-secret', { variable })
  return secret
}
