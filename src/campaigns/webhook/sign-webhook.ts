import { createHmac } from 'node:crypto'

/** A message to a webhook as it is posted. */
export interface SignedBody {
  body: string
  headers: Record<string, string>
}

/**
 * Signs a body as the open specification Standard Webhooks does, so that receivers may check it with its libraries: HMAC-SHA-256
 * over "id.timestamp.body", base64, behind "v1,". The id is the idempotency key and stays the same when it is sent again.
 * @param secret as it is, or "whsec_" and base64
 * @param seconds since 1970
 */
export function signWebhook(secret: string, id: string, seconds: number, body: string): SignedBody {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`, 'utf8').digest('base64')
  return {
    body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Idempotency-Key': id,
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': `v1,${signature}`,
    },
  }
}
