import { createECDH } from 'node:crypto'
import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'

/** Keys by which push services know the sender (RFC 8292), base64url: a point on P-256, and its secret number. */
export const VapidKeys = z.strictObject({ publicKey: z.string(), privateKey: z.string() })
export type VapidKeys = z.infer<typeof VapidKeys>

/**
 * The workspace's keys, made when they are first asked for. The public one goes into the shop's page, where browsers subscribe with
 * it; a subscription counts for this key only.
 */
export const vapidKeys = (state: State): VapidKeys =>
  VapidKeys.parse(JSON.parse(stateSecret(state, 'vapid', () => JSON.stringify(newKeys()))))

function newKeys(): VapidKeys {
  const curve = createECDH('prime256v1')
  const publicKey = curve.generateKeys('base64url')
  // A secret number may begin with zeros, which it is given without.
  const privateKey = Buffer.from(curve.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url')
  return { publicKey, privateKey }
}
