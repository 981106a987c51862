import type { LanguageRules } from "./language-rules";
import { anyOf, capitalised, words } from "./words";

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
    "(?:they|people|officials|experts|analysts|critics|witnesses|residents|sources|lawyers|police) say",
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
  name: capitalised,
  claim: anyOf([
    "(?:most|least|first|last|only|never|always|nobody|every|all|majority|minority|half|third|quarter)",
    "(?:largest|biggest|highest|lowest|smallest|longest|shortest|oldest|youngest|fastest|slowest|worst|best|latest)",
    "(?:more|less|fewer|higher|lower|larger|smaller) than",
    "(?:dozens?|hundreds?|thousands?|millions?|billions?|trillions?|percent|per cent)",
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)",
    "(?:doubled|tripled|halved|rose|fell|dropped|increased|decreased|grew|declined|soared|plunged)",
    "(?:because|due to|caused?|led to|leads? to|result(?:ed|s)? (?:in|of|from)|thanks to|therefore)",
    "(?:yesterday|tomorrow|(?:last|next|this) (?:week|month|year)|years? ago|since)",
    "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:in|since|until|by|last|next) (?:march|may))",
    "(?:january|february|april|june|july|august|september|october|november|december)",
    "(?:illegal|banned|law|voted|elected|killed|died|injured|arrested|convicted|sentenced)",
  ]),
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
      "not|no|never|none|nobody|nothing|neither|nor|without|cannot|\\p{L}+n['’]t|denie[sd]|denying|refused?",
    ]),
    modality: anyOf([
      "may|might|could|would|should|can|must|will|shall|likely|unlikely|possibly|probably|perhaps|certainly",
      "allegedly|reportedly|purportedly|supposedly|apparently|alleged|suspected|accused|claimed|claims?",
      "only|all|every|some|most|always|often|sometimes|expected|planned|proposed|about|around",
    ]),
  },
};
