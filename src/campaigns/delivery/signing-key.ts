import { createPrivateKey } from 'node:crypto'
import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { SigningKey } from './compose-mail.ts'
import { readNamed } from './smtp-options.ts'

/** The key that signs mails, read and tried: a key that cannot sign would leave every mail unsigned. @throws ShoalError delivery/file */
export function signingKeyOf({ dkim }: Pick<DeliverySettings, 'dkim'>, folder: string): SigningKey | undefined {
  if (dkim === undefined) return undefined
  const { domain, selector, keyFile: file } = dkim
  const privateKey = readNamed('dkim.keyFile', file, folder)
  const wrong = (cause?: unknown): ShoalError =>
    new ShoalError('delivery/file', { key: 'dkim.keyFile', file, why: 'no-key' }, cause)
  let kind: string | undefined
  try {
    kind = createPrivateKey(privateKey).asymmetricKeyType
  } catch (error) {
    throw wrong(error)
  }
  if (kind !== 'rsa') throw wrong()
  return { domain, selector, privateKey }
}
