import type { reportText as english } from '../en/report-title.ts'

/** Title of a report that the workspace does not name, in Chinese. */
export const reportText: typeof english = { defaultTitle: '客户分群与画像' }
