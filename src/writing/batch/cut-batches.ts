/** What OpenAI takes in one batch. */
const batchLimits = { requests: 50_000, bytes: 200_000_000 }

/** Parts lines into batches that keep the limits, in their order. A line that is too long by itself is a batch by itself. */
export function cutBatches<T extends { line: string }>(requests: readonly T[], limits = batchLimits): T[][] {
  const parts: T[][] = []
  let bytes = 0
  for (const request of requests) {
    const size = Buffer.byteLength(request.line) + 1
    const last = parts.at(-1)
    if (last === undefined || last.length >= limits.requests || bytes + size > limits.bytes) {
      parts.push([request])
      bytes = size
    } else {
      last.push(request)
      bytes += size
    }
  }
  return parts
}
