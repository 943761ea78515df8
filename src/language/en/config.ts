/** Comments of a new shoal.yaml. */
export const configComments = {
  heading: 'Settings of this Shoal workspace. Remove the # of a line to use it; docs/config.md explains each.',
  title: 'Our customers',
  asOf: 'default: the day after the last order',
  columns: 'Which column plays which role, where Shoal guesses wrong.',
  cleaning: 'What the cleaning does with the usual dirt of an export.',
  segments: 'How customers are grouped; the number of segments is chosen unless k is given.',
  privacy: 'A figure about fewer customers than this never leaves this machine.',
}
