import { z } from 'zod'
import { describe } from '../../actions/describe.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { allSegments } from './segments/all-segments.ts'
import { oneSegment } from './segments/one-segment.ts'
import { segmentsWithheld, toldSegments } from './told-segments.ts'
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
  run: ({ segment }, context) =>
    orCannot(async () => {
      const described = await describe.run(segment === undefined ? {} : { segment }, context.action)
      const told = await toldSegments(context)
      const shown = described.sheets.filter((sheet) => told.segments.has(sheet.segment))
      if (shown.length === 0) return segmentsWithheld(told)
      return segment === undefined
        ? { kind: 'found', result: allSegments({ ...described, sheets: shown }) }
        : oneSegment(described)
    }),
})
