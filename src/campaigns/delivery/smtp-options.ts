import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { type Environment, readSecretsFile } from '../../workspace/secrets-file.ts'

/** How to reach the mail server, and how to log in. */
export interface SmtpAccess {
  options: SMTPConnectionOptions
  login: { user: string; pass: string } | undefined
}

/**
 * What shoal.yaml says of the mail server, with the password from its file or the environment.
 * @param smtp the address, smtp:// or smtps://
 * @param folder of the workspace
 * @throws ShoalError delivery/no-password, delivery/file
 */
export function smtpAccess(
  smtp: string,
  settings: Pick<DeliverySettings, 'user' | 'passwordFrom' | 'secretsFile' | 'tls' | 'caFile'>,
  folder: string,
  environment: Environment,
): SmtpAccess {
  const { protocol, hostname, port, username } = new URL(smtp)
  const secure = protocol === 'smtps:'
  const user = settings.user ?? (username === '' ? undefined : decodeURIComponent(username))
  const login = user === undefined ? undefined : { user, pass: passwordOf(settings, folder, environment) }
  return {
    options: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (secure ? 465 : login === undefined ? 25 : 587),
      secure,
      ignoreTLS: settings.tls === 'off',
      // A password never travels in the clear unless shoal.yaml says so.
      requireTLS: settings.tls === 'required' || (settings.tls === 'auto' && login !== undefined),
      connectionTimeout: 30_000,
      greetingTimeout: 30_000,
      // Servers may take so long to look through a message (RFC 5321, 4.5.3.2.6).
      socketTimeout: 600_000,
      ...(settings.caFile === undefined ? {} : { tls: { ca: readNamed('caFile', settings.caFile, folder) } }),
    },
    login,
  }
}

function passwordOf(
  { passwordFrom: variable, secretsFile }: Pick<DeliverySettings, 'passwordFrom' | 'secretsFile'>,
  folder: string,
  environment: Environment,
): string {
  const secrets = secretsFile === undefined ? {} : readSecretsFile(secretsFile, folder)
  if (typeof secrets === 'string') throw new ShoalError('delivery/no-password', { variable, why: secrets })
  const password = secrets[variable] || environment[variable]
  if (password) return password
  throw new ShoalError('delivery/no-password', { variable, why: secretsFile === undefined ? 'unset' : 'lacks' })
}

/** A file that a key of delivery names. @throws ShoalError delivery/file */
export function readNamed(key: 'caFile' | 'dkim.keyFile', file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8')
  } catch (error) {
    throw new ShoalError('delivery/file', { key, file, why: 'missing' }, error)
  }
}
