/** Title of a report that the workspace does not name. */
export const reportText = { defaultTitle: 'Customer segments and personas' }
