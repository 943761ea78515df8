import { z } from 'zod'
import { describe } from '../../actions/describe.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { allSegments } from './segments/all-segments.ts'
import { oneSegment } from './segments/one-segment.ts'
import { defineTool } from './tool.ts'
import { wordsOfTool } from './words-of-tool.ts'

const input = z.strictObject({
  segment: z.string().max(120).optional().describe('id or name; absent: all segments in short'),
})

/** Who the customers of a segment are. */
export const describeTool = defineTool({
  ...wordsOfTool('describe', ['segment']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional() }),
  run: ({ segment }, { action }) =>
    orCannot(async () => {
      const described = await describe.run(segment === undefined ? {} : { segment }, action)
      return segment === undefined ? { kind: 'found', result: allSegments(described) } : oneSegment(described)
    }),
})
