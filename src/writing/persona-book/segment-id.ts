import type { Language } from '../../language/language.ts'
import type { BookSegment } from './persona-book.ts'

/** What a segment is called beside the name of its group: S3. */
export const shortId = ({ segment, sheet }: Pick<BookSegment, 'segment' | 'sheet'>): string =>
  sheet.group === undefined ? segment : segment.slice(sheet.group.key.length + 1)

/** What a segment is called by itself: S3, or Germany S3 where a group has segments of its own. */
export const longId = (segment: Pick<BookSegment, 'segment' | 'sheet'>, language: Language): string =>
  segment.sheet.group === undefined ? segment.segment : `${segment.sheet.group.label[language]} ${shortId(segment)}`
