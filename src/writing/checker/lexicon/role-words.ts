/** Words that say whose figure stands beside them: that of all customers, or the segment's own. */
export interface RoleWords {
  all: RegExp
  /** Read at the end of what stands before a figure. */
  allBefore: RegExp
  /** Read at the beginning of what stands behind it. */
  allAfter: RegExp
  ownAfter: RegExp
  /** Sets a figure against another: read at the end of what stands before it. */
  contrastBefore: RegExp
  /** The figure is a multiple or part of another figure, not a share of people: read behind it. */
  ofFigureAfter: RegExp
  ofFigureBefore: RegExp
}
