import type { SegmentsTold } from '../../questions/desk.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import type { NoResult, ToolContext } from './tool.ts'
import { askerOf, withDesk } from './with-desk.ts'

/** Of which segments this talk may be told sizes and sums; what sheets tell of them counts from then on, as what a query tells does. */
export const toldSegments = (context: ToolContext): Promise<SegmentsTold> =>
  withDesk(context, (desk) => desk.tellSegments(askerOf(context), context.signal))

/** Why nothing is told of segments. */
export const segmentsWithheld = ({ because = 'few-customers', threshold }: SegmentsTold): NoResult => ({
  kind: 'withheld',
  text: keptBackText(because, threshold),
  offers: [],
})
