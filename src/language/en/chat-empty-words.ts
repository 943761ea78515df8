import { phrases, wordedPhrases } from '../phrases.ts'

const asker = 'i|we|you|they|he|she|it|one'
const us = '| me| us'

/** Words that say nothing about what is asked for: auxiliary and modal verbs, pronouns, politeness, ways to ask. Numbers, negations, comparisons, names and times are never among them. */
export const emptyWordsEn: readonly string[] = [
  // Auxiliary and modal verbs, pronouns, articles.
  ...phrases(
    'am|is|are|was|were|be|been|being|do|does|did|done|doing it|has|had|having|can|could|will|would|shall|should|might|must|ought|used to|got to|has to|had to|going to|about to|able to|supposed to',
  ),
  ...phrases(
    'i|me|my|mine|we|us|our|ours|you|your|yours|they|them|their|theirs|it|its|this|that|these|those|there|here|the|a|an|whom|us all|all of us|ourselves|itself|themselves|ones|one',
  ),
  ...wordedPhrases('have |had |did |do |can |could |will |would |should |are |were |was |is ', asker),
  // Prepositions and linking words that stand beside what is read.
  ...phrases(
    'to|at|on|with|as|into|onto|out|off the|upon|in terms of|terms of|regarding|concerning|about|around|when it comes to|with regard to|in regard to|as regards|if|while|so|then|too|also|as well|and|measured by',
  ),
  // What "all of it" is said with.
  ...phrases(
    'total|totals|sum|overall|in total|altogether|all together|alltogether|in all|all in all|all told|all up|as a whole|on the whole|all|any|ever|all time|of all time|all-time|so far|to date|until now|up to now|till now|now|currently|right now|at the moment|at present|as of now|as of today|as it stands|today|these days|nowadays|presently',
  ),
  // Adverbs of manner of speaking.
  ...phrases(
    'actually|basically|really|simply|quite|pretty|very|roughly|approximately|generally|generally speaking|exactly|maybe|perhaps|possibly|probably|obviously|honestly|literally|apparently|briefly|quickly|quick|a bit|bit|a little|anyway|anyhow|though|although|however|even|already|once more|please|kindly|ideally|specifically|essentially|effectively',
  ),
  // Politeness.
  ...phrases(
    'hi|hello|hey|hiya|hi there|hello there|hey there|good morning|good afternoon|good evening|good day|dear|thanks|thank you|thanks a lot|thanks a million|thanks a bunch|thanks in advance|thanks so much|thank you so much|thank you very much|many thanks|much appreciated|appreciated|appreciate it|sorry|sorry to bother|sorry to bother you|sorry but|sorry to ask|excuse me|if possible|if you can|if you could|if you would|if you do not mind|if that is possible|when you get a chance|when you have a minute|when you have time|no rush|no hurry|as soon as possible|asap|quick one|quick question|a quick question|one quick question|quick check|easy one|one more thing|one more|another one|yes|ok|okay|ok so|right so|so then|great|perfect|cool|nice|lovely|brilliant|fine|awesome|super|oh|um|erm|hmm|well|btw|by the way|fyi|for context|curious|just out of interest|out of interest|out of curiosity',
  ),
  // Ways to ask.
  ...wordedPhrases(
    'would |it would |that would |will |would it ',
    'be ',
    'great|nice|good|helpful|handy|useful|lovely|interesting|cool',
    '| to see| to know| to have| to get| to understand| if you could',
  ),
  ...wordedPhrases(
    'tell|show|give|find|fetch|bring up|pull|pull up|pull out|pull together|put together|dig out|dig up|send|run|share with|remind|help|list out',
    us,
  ),
  ...phrases('get me|get us'),
  ...wordedPhrases(
    '|i |we |you |please |just |also |and |could you |can you |would you |can i |could i |may i |can we |could we ',
    'need|want|like|see|know|have|get|check|look|find out|work out|figure out|understand',
    '| to| to know| to see| to get| to have| to find out| to work out| to understand| at| up| for| out',
  ),
  ...wordedPhrases(
    'i am |i was |we are |we were |am |was |just ',
    'wondering|interested in|looking for|looking at|after|trying to|curious|checking|asking',
    '| about| how| if| find out| work out| figure out| see| understand',
  ),
  ...wordedPhrases('any |no ', 'idea|clue'),
  ...phrases(
    'i would like|would like|would like to|i would love|would love to|wondering|wonder|i wonder|interested in|trying to|looking|looking for|looks|look like|walk me through|talk me through|do you know|know how|do we know|do you have|do you happen to know|happen to know|any chance|is it possible to|can i ask|may i ask|could i ask|let me|let us|let|let me know|give me an idea|got any|tell me about|do me|do me a favour|what about the|what is|what are|what was|what were|how|i mean|i guess|i suppose|i think|i believe|i assume|i take it|the thing is|say|namely|ie|i.e|i.e.|that is|what i mean is|what i need is|what i want is|what i want to know is|the question is|question|my question is|another question|again please|or so|or thereabouts|sort of|kind of|a kind of',
  ),
  // Verbs of being somewhere, belonging, amounting and happening.
  ...phrases(
    'come|comes|came|coming|come in|came in|coming in|got in|go to|goes to|went to|end up|ends up|ended up|sit|sits|sat|sitting|sit in|fall into|falls into|fall under|belong|belongs|belonging|exist|exists|make up|makes up|made up|add up|add up to|adds up to|amount to|amounts to|amounted to|came to|comes to|come to|stand|stands|stood|stand at|happen|happens|happened|account for|accounts for|accounted for|contribute|contributes|contributed|turn out|turned out|going on|gone|place|placed|places|placing|use|uses|using|holder|holders|pay by|pays by|paying by|pay with|pays with|take|took|takes|taking|taken|take in|took in|make|made|makes|making|achieve|achieved|earned|earn|earns|gets|getting|got|gotten|received|receive|issued|buy from us|with us|from us|to us|us?|for us|did we have|do we have|there been|is there|are there|were there|was there',
  ),
  // Nouns for answers, shops and records.
  ...phrases(
    "calculate|compute|display|report|figure|figures|the figures|numbers|the numbers|some numbers|value|values|level|amount|amounts|amount of|size|set|overview|summary|view|table|chart|graph|plot|draw|print|breakdown|split|break|down|up|shop|store|business|company|our business|our shop|the shop|our company|data|the data|our data|the data set|dataset|the dataset|the file|in the file|in our file|system|in the system|database|records|on record|on file|our books|in our books|in our data|in the data|in our database|on our books|in it|of it|in there|period|time period|during|whole|entire|full|complete|exact|actual|something|anything|person|goods|stuff|worth|much|many|range|the range|across the range|our range|info|information|details|thing|things|everything|customer's|customers'|people who|generated by|made by|spent by|placed by|bought by|ordered by customers|that are|which are|who are|just tell me|who|together",
  ),
  ...phrases('?|!|.|:|;|(|)|"|\'|-|–|—|…|*|/'),
]
