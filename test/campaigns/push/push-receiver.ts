import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'

/** A push message as it arrived and was decrypted. */
interface ReceivedPush {
  path: string
  headers: IncomingHttpHeaders
  text: string
}

/** The browser's side of RFC 8291: decrypts a body of one record (RFC 8188). */
export function decrypted(
  body: Buffer,
  { privateKey, publicKey, auth }: { privateKey: Buffer; publicKey: Buffer; auth: Buffer },
): string {
  const salt = body.subarray(0, 16)
  const idLength = body.readUInt8(20)
  const sender = body.subarray(21, 21 + idLength)
  const record = body.subarray(21 + idLength)
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(privateKey)
  const secret = curve.computeSecret(sender)
  const key = derive(secret, auth, Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]), 32)
  const contentKey = derive(key, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(key, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const decipher = createDecipheriv('aes-128-gcm', contentKey, nonce)
  decipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
  // The last record ends with 2 and zeros.
  return padded.toString('utf8', 0, padded.lastIndexOf(2))
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))

/** What a push service checks of the sender (RFC 8292): the claims, if the signature is that of the key. */
export function vapidClaims(authorization = ''): { key: string; claims: Record<string, unknown> } | undefined {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.toString('base64url', 1, 33), y: point.toString('base64url', 33) }
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return isSigned ? { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) } : undefined
}

/** A browser with its push service, on this machine. @param answer status and header of each answer, in turn; 201 after them */
export async function pushReceiver(answer: { status: number; headers?: Record<string, string> }[] = []) {
  const curve = createECDH('prime256v1')
  const publicKey = curve.generateKeys()
  const auth = randomBytes(16)
  const received: ReceivedPush[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { status, headers = {} } = answer.shift() ?? { status: 201 }
      const text = decrypted(Buffer.concat(parts), { privateKey: curve.getPrivateKey(), publicKey, auth })
      received.push({ path: request.url ?? '', headers: request.headers, text })
      response.writeHead(status, headers).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    received,
    subscription: {
      endpoint: 'https://push.example/send/abc',
      expirationTime: null,
      keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
    },
    /** The way to it: what goes to the push service goes to this machine. */
    post: (url: string, init: RequestInit): Promise<Response> =>
      fetch(url.replace('https://push.example', `http://127.0.0.1:${port}`), init),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
