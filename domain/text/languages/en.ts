import { cue } from "./cue-rules";
import type { LanguageRules } from "./language-rules";
import { anyOf, roleWithName, words } from "./words";

/** Verbs whose past form reports speech. */
const reported = `
  accused acknowledged added admitted alleged announced argued articulated asserted assured boasted cautioned charged
  claimed commented complained conceded concluded condemned confirmed contended criticised criticized declared
  demanded denied denounced described detailed disclosed emphasised emphasized explained expressed highlighted
  hinted indicated insisted lamented mentioned noted objected observed pledged posted praised predicted promised
  proposed quipped quoted recalled recounted rejected reiterated remarked replied reported responded retorted
  revealed said stated stressed suggested testified told tweeted underlined underscored urged vowed warned wrote`;

/** Before them the same form is an adjective: "three noted rivals", "its announced plan". */
const determiners =
  "the|a|an|its|his|her|their|our|this|these|those|some|many|all|other|two|three|four|five|more|most";

/** Verbs whose present form, and participles whose every form, can hardly be anything but speech. */
const reports = `
  says tells writes argues insists warns denies asserts alleges believes acknowledges saying adding noting claiming
  arguing insisting stressing alleging asserting assuring`;

/** Verbs that may be nouns or mean something else, so that "that" must follow. */
const reportsThat = `
  claims notes reports states stresses adds announces confirms estimates explains say claim argue suggest believe
  warn insist allege propose predict expect think`;

export const english: LanguageRules = {
  openAbbreviations: words(`
    mr mrs ms mx dr prof gen lt col sgt capt cmdr adm maj brig rev hon fr sr msgr pres gov sen rep amb
    supt insp det messrs st mt ft e.g i.e cf vs v viz al approx est`),
  numberAbbreviations: words(`
    no nos jan feb mar apr jun jul aug sep sept oct nov dec art sec ch vol fig p pp ca c`),
  closingAbbreviations: words("inc ltd corp co bros jr sr dept univ assn"),
  openers: words(`
    the a an this that these those there he she it they we you i his her its their our my your
    but and or so yet in on at for from with by to of after before during while when where if as although
    though because since until unless however meanwhile moreover according instead then now also still
    what who why how which some many most few both all no not one another each every officials police`),
  attribution: anyOf([
    ...Array.from(words(reported), (verb) => `(?<!\\b(?:${determiners})\\s+)${verb}`),
    ...words(reports),
    ...Array.from(words(reportsThat), (verb) => `${verb}\\s+that`),
    "(?<=(?:they|people|officials|experts|analysts|critics|witnesses|residents|sources|lawyers|police)\\s+)(?:say|insist|claim|believe|warn|fear)",
    "(?:pointed|pointing|points) out",
    "called (?:for|on)",
    "according to",
    "(?:reportedly|allegedly|purportedly|supposedly)",
    "in the words of",
    "in (?:a|an|his|her|its|their|the) (?:statement|interview|article|post|speech|letter|report|column)",
    "(?:statement|report|letter|post) (?:by|from|released by)",
  ]),
  speakerFollows: anyOf([
    "according to",
    "in the words of",
    "(?:statement|report|letter|post) (?:by|from|released by)",
  ]),
  nobody: words(`
    he she it they we i you who which that this these those there one some many others as if when while after before
    in on at for from with by to of into over about because although though and but or so not what how where why
    allegedly reportedly purportedly supposedly yesterday today tomorrow`),
  fillers: words(`
    has have had is are was were be been also later earlier then now already recently repeatedly publicly never still
    once again would could did does do further monday tuesday wednesday thursday friday saturday sunday on`),
  cues: {
    checkable: [
      cue("number", {
        words: words(`
          two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
          eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
          trillion dozen dozens hundreds thousands millions billions percent percentage half third quarter fifth tenth
          twice double triple once both neither`),
        form: /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/,
        phrases: anyOf(["per cent", "one (?:of|in|man|woman|person|man|child|worker|working)"]),
      }),
      cue("date", {
        words: words(`
          january february april june july august september october november december monday tuesday wednesday
          thursday friday saturday sunday yesterday overnight noon midnight since`),
        phrases: anyOf([
          "(?:in|since|until|by|last|next|late|early|of) (?:march|may)",
          "(?:last|next|this) (?:night|week|month|year|decade|century|spring|summer|autumn|winter)",
          "(?:years?|months?|weeks?|days?|decades?|centuries|hours?|minutes?) (?:ago|earlier|later|before|after)",
          "(?:for|in|within|of) (?:a|an|the past|the last)? ?(?:years?|months?|weeks?|decades?|centuries)",
          "(?:every|each) (?:day|week|month|year|spring|summer|autumn|winter)",
          "after the (?:war|election|accident|earthquake|storm)",
        ]),
      }),
      cue("superlative", {
        words: words(`
          most least first last only never always majority minority largest biggest highest
          lowest smallest longest shortest oldest youngest fastest slowest deepest heaviest richest poorest busiest
          earliest latest cheapest newest sole`),
        phrases: anyOf(["no (?:member|other|one)", "nowhere else", "anywhere else"]),
      }),
      cue("comparison", {
        words: words("outnumber outnumbers unchanged"),
        phrases: anyOf([
          "(?:more|less|fewer|\\p{L}{2,}er) (?:\\p{L}+ ){0,3}than",
          "as (?:many|much|high|low|old|large) as",
          "compared (?:with|to)",
        ]),
      }),
      cue("cause", {
        words: words("because causing caused causes caused blames blamed owing"),
        phrases: anyOf([
          "due to",
          "(?:led|leads?|leading) to",
          "result(?:ed|s|ing)? (?:in|of|from)",
          "thanks to",
          "as a result",
          "therefore",
          "after (?:his|her|its|their) \\p{L}+",
          "whenever",
          "at the request",
          "so that",
        ]),
      }),
      cue("role", {
        phrases: roleWithName(
          Array.from(
            words(`
              mayor minister president chancellor premier senator governor ambassador commissioner secretary spokes\\p{L}+
              king queen prince princess pope bishop archbishop general admiral colonel major captain lieutenant sergeant
              judge justice prosecutor lawyer attorney sheriff detective inspector officer chief director chair\\p{L}* head
              founder owner manager engineer professor doctor dr scientist researcher economist historian analyst teacher
              striker goalkeeper midfielder defender coach trainer referee champion singer actor actress author writer
              poet novelist painter sculptor conductor composer architect designer editor reporter journalist deputy
              mp speaker leader councillor treasurer farmer fisherman activist author`),
          ),
          "(?:the|an?|its|their|his|her)?",
        ),
      }),
      cue("event", {
        words: words(`
          went gave made lost won beat built bought sold paid kept held led met ran rose fell grew began broke drew
          drove flew froze knew overthrew sank shot sent spent stole struck swore taught thought threw withdrew wrote
          tore torn flown blew blown swept dealt fed dug overcame burst rode swam sought
          written spoken given taken shown grown known fallen risen stolen driven frozen shut hung born dead killed
          became chose forgave forbade forbidden found fought fled left laid quit resign resigns split spoke understood
          undertook burnt lent lit hid hurt bound beaten brought caught done drunk drinking
          illegal legal unlawful law laws banned bans legislation treaty contract tax taxes court verdict debt
          owns runs leads chairs heads employs costs contains consists belongs exports imports produces spreads weighs
          measures connects links borders supplies allows requires permits prohibits closes opens retires resigns
          earns lacks exceeds carries bears applies apply conducts navigate navigates lacks seats dates covers reports
          visits seeks faces wins loses kills dies rises falls signs meets votes backs rejects approves launches sues
          arrests joins quits raises threatens coincides becomes named called married offline bankrupt bankruptcy unusable pregnant guilty innocent`),
        form: /\p{L}{2}ed$/u,
        except: words(`
          smiled nodded shrugged paused looked sighed laughed waited listened stared glanced blinked frowned whispered
          seemed appeared wanted hoped liked loved felt bed need indeed speed seed feed weed deed breed exceed succeed
          proceed naked sacred hundred wicked crooked tired bored worried interested excited pleased surprised
          supposed complicated dedicated talented red united filled used dressed continued`),
        phrases: anyOf([
          "(?:is|are|was|were|be|been|being) (?:now |still |also |not |never )?(?:under|out of|on) (?:investigation|order|strike|trial|sale)",
          "no longer",
          "free of charge|travels? free",
          "did not",
          "has no|have no",
          "came (?:to|from|into|after|down)",
          "took (?:effect|office|over|part|place)",
        ]),
      }),
    ],
    opinion: [
      cue("duty", {
        words: words("should shouldn't shouldn’t must ought"),
        phrases: anyOf([
          "(?:we|they|it|council|government|parliament|minister|mayor|the town|the country) needs? to",
          "(?:it is|it’s|it's) (?:high )?time (?:to|for|that|somebody|someone|we)",
          "had better",
          "deserves?",
          "would (?:be|do) (?:wise|well|better)",
          "let us hope",
        ]),
      }),
      cue("comment", {
        words: words(`
          fortunately frankly hopefully inexplicably luckily mercifully
          outrageously regrettably remarkably rightly sadly scandalously shamefully surprisingly thankfully tragically unforgivably unfortunately unsurprisingly wrongly`),
        phrases: anyOf(["no (?:sensible|reasonable|serious) person", "(?:it is )?no wonder", "of course"]),
      }),
      cue("judgement", {
        words: words(`
          absurd appalling arrogant arrogance astonishing atrocious awful bad beautiful bizarre boring  
          breathtaking brilliant charming cheap clumsy cowardice cowardly cruel cynical dangerous dazzling delicious
          delightful deplorable deserved despicable devastating disappointing disaster disgrace disgraceful disgusting
          dismal dreadful dreary dull elegant embarrassing embarrassment excellent  extraordinary  fantastic
          farce  finest flawed foolish    funny generous glorious   greatest
          grotesque heavenly   hopeless horrible hypocrisy hypocritical idiotic ignorant immoral
          impressive incompetent inexcusable inspired insulting intolerable irresponsible  joyless lame laughable lazy
          lovely ludicrous  magnificent marvellous masterly masterpiece mediocre mess miserable mistake monstrous
          moral naive nice nonsense obscene  outrage outrageous  overrated pathetic perfect
          pitiful pointless precious predictable preposterous pretentious  reckless regrettable 
          remarkable  ridiculous  sad sadder  scandal scandalous   shame
          shameful  shameless shocking  silly splendid stunning stupid sublime superb surely terrible
            triumph ugliest ugly unacceptable unbearable undeserved unfair unforgivable 
          unfortunate  unjust unworthy useless wasteful  wise wiser wisely wonderful  worse
          worst  worthless   best `),
        phrases: anyOf([
          "(?:most|least|more|too|deeply|utterly|truly|painfully|wonderfully) \\p{L}+(?:ful|ous|ing|ive|able|ible|ant|ent)",
          "what an? \\p{L}+",
          "(?:only|not|hardly) fair",
          "is (?:simply |plainly |just )?wrong",
          "wrong (?:answer|decision|choice|question|people)",
          "(?:is|are|was|were|looks?|sounds?) (?:a |quite a |just a |nothing but a )(?:joke|sight|feast|pleasure|delight|pity)",
          "(?:no|poor|lame) excuses?",
          "worth (?:every|it|a visit|seeing|reading)",
          "(?:do|deserves?|the|know) better",
          "(?:very |really |truly )(?:good|great|bad)",
          "out of (?:ten|10)",
          "(?:two|three) cheers",
          "nobody to blame",
          "the less said",
          "common sense",
          "beyond me",
          "enough is enough",
          "hard to imagine",
          "nothing short of",
          "nothing could be",
          "(?:an? )?waste of (?:money|time)",
          "cannot help but",
        ]),
      }),
      cue("view", {
        words: words("i i’m i'm i’d i've i’ve my myself personally"),
        phrases: anyOf([
          "in (?:my|our) (?:view|opinion|eyes|judgement)",
          "to my mind",
          "(?:it )?seems to (?:me|us)",
          "we (?:deserve|believe|think|hope|feel)",
          "for my part",
        ]),
      }),
    ],
    address: anyOf([
      "^\\P{L}*(?:read|click|tap|scroll|sign up|subscribe|follow|listen|watch|stay|enjoy|see|turn|take|keep|write to|send|preheat|let(?:’s|'s| us) (?:begin|start|take|look|go|turn|see)|back to|but (?:first|back)|thank you|welcome|good (?:morning|evening|afternoon)|here (?:is|are) what|what you)",
      "our (?:newsletter|podcast|live blog|coverage)",
      "this (?:story|article|page|report) (?:will be|has been|was) (?:updated|corrected)",
      "get(?:s)? your podcasts",
      "if you have (?:a|any)",
      "we(?:’ll|'ll| will) (?:bring|keep|have|update|publish)",
      "(?:contributed|additional reporting)",
      "you can (?:find|read|see|listen)",
      "part \\p{L}+ of",
    ]),
  },
  critical: {
    date: anyOf([
      // Not "may", which is a name in small letters nowhere; with a capital it counts as one.
      "january|february|march|april|june|july|august|september|october|november|december",
      "(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|noon|midnight",
      "(?:last|next|this) (?:week|month|year)|years?|months?|weeks?|days?|hours?|minutes?",
    ]),
    unit: anyOf([
      "per ?cent|percentage|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|twice",
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|first|second",
      "dollars?|euros?|pounds?|crowns?|roubles?|rubles?|yuan|tonnes?|tons?|kilograms?|kilomet(?:re|er)s?|miles?",
      "met(?:re|er)s?|hectares?|litres?|liters?|degrees?|megawatts?|more|less|fewer|at least|at most|up to|nearly",
    ]),
    negation: anyOf([
      "not|no|never|none|nobody|nothing|neither|nor|without|cannot|\\p{L}+n['’]t|den(?:y|ies|ied|ying)|refus(?:es?|ed|ing)",
    ]),
    modality: anyOf([
      "may|might|could|would|should|can|must|will|shall|likely|unlikely|possibly|probably|perhaps|certainly",
      "allegedly|reportedly|purportedly|supposedly|apparently|alleged|suspected|accused|claimed|claims?",
      "only|all|every|some|most|always|often|sometimes|expected|planned|proposed|about|around",
    ]),
  },
};
