/** Evidence about products, days, places and columns: {name} is what the fact is about. */
export const personaAttributesEn = {
  'product.typical': [
    '{name} was bought by {f} of them<moreOfAll>.',
    'They buy {name} more often than others: {f} have bought it<ofAll>.',
    '{name} stands out, with {f} of them among its buyers<ofAll>.',
    'Among their products {name} is telling, bought by {f}<moreOfAll>.',
    'A product to remember is {name}: {f} of them have it<moreOfAll>.',
  ],
  'product.top': [
    'The product with the most buyers is {name}, bought by {f} of them.',
    '{name} reaches more of them than any other product: {f}.',
    'If they share a product, it is {name}: {f} of the segment have bought it.',
    'Their best seller by number of buyers is {name}, bought by {f}.',
    'No product has more buyers among them than {name}, with {f}.',
    'First among their products by buyers comes {name}: {f} of the segment.',
  ],
  'weekday.higher': [
    '{name} is a busier day for them, with {f} of the orders<beside>.',
    'On {name} they place {f} of their orders<above>.',
    '{f} of the orders fall on {name}<beside>.',
  ],
  'daytime.higher': [
    'They order more in the {name}, with {f} of the orders<beside>.',
    '{f} of the orders are placed in the {name}<beside>.',
    'In the {name} they place {f} of their orders<above>.',
  ],
  'country.higher': [
    '{f} of them buy from {name}<ofAll>.',
    '{name} is over-represented, with {f} here<ofAll>.',
    'More of them come from {name}: {f}<ofAll>.',
  ],
  'country.main': [
    '{f} of them buy from {name}<alike>.',
    'The main market is {name}, with {f} of the segment<alike>.',
    '{name} accounts for {f} of the segment<alike>.',
    'By country {name} comes to {f} here<alike>.',
  ],
  'country.lower': [
    'Fewer of them buy from {name}: {f}<ofAll>.',
    '{name} is still the main market, but for {f} of the segment<lessOfAll>.',
  ],
  'category.higher': [
    'By category, {name} was bought by {f} of them<moreOfAll>.',
    '{f} have bought from the category {name}<moreOfAll>.',
    'The category {name} attracts them, with {f} among its buyers<ofAll>.',
  ],
  'attribute.typical.higher': [
    '{name} is higher, typically {f}<beside>.',
    'Typically {name} stands at {f} here<above>.',
    'For {name} the typical value is {f}<above>.',
    'Their {name} is typically {f}<above>.',
    'The segment lies higher in {name}: {f} in the typical case<beside>.',
  ],
  'attribute.typical.lower': [
    '{name} is lower, typically {f}<beside>.',
    'Typically {name} stands at {f} here<below>.',
    'For {name} the typical value is just {f}<beside>.',
    'Their {name} is typically {f}<below>.',
    'The segment lies lower in {name}: {f} in the typical case<beside>.',
  ],
  'attribute.typical.none': [
    'Their typical {name} is {f}<alike>.',
    '{name} is typically {f}<alike>.',
    'In {name} the typical customer stands at {f}<alike>.',
    'For {name} the typical figure is {f}<alike>.',
  ],
  'attribute.value.higher': [
    '{name} applies to {f} of them<moreOfAll>.',
    'More of them have {name}: {f}<ofAll>.',
    '{f} of the segment belong to {name}<moreOfAll>.',
    'The share with {name} is {f} here<ofAll>.',
    'Among them {name} is more common, at {f}<ofAll>.',
    '{name} is found with {f} of them<moreOfAll>.',
    'Over-represented here is {name}, with {f}<ofAll>.',
    'What they share more than others is {name}: {f} of them<ofAll>.',
  ],
  'attribute.value.main': [
    '{f} of them have {name}<alike>.',
    '{name} applies to {f} of the segment<alike>.',
    'The share with {name} is {f} here<alike>.',
  ],
  'attribute.value.lower': [
    'Fewer of them have {name}: {f}<ofAll>.',
    '{name} applies to {f} of the segment<lessOfAll>.',
    'Among them {name} is less common, at {f}<ofAll>.',
  ],
} satisfies Record<string, readonly string[]>
